import type { InputMapping, LineHeader } from '../../read/mapping/inputMapping';
import type { VNode } from '../dom/vnode';
import { selectField } from '../views/selectField';
import type { ViewContext } from '../views/view';

type Choice = '' | 'line' | 'other';

/** Of a forecast with its lines across: whether each column is a line's, with its first figures. */
export function lineFields({ input, lineHeaders = [] }: InputMapping, context: ViewContext): VNode[] {
  const { words, actions } = context;
  const { mapping: text } = words.text;
  return lineHeaders.map((one, index) =>
    selectField<Choice>({
      id: `mapping-${input}-line-${index}`,
      label: words.fill(text.lineHeader, { header: one.header }),
      ...hintOf(one, context),
      value: one.isLine === null ? '' : one.isLine ? 'line' : 'other',
      options: [
        ...(one.isLine === null ? [{ value: '' as const, label: text.choose }] : []),
        { value: 'line', label: text.isLine },
        { value: 'other', label: text.isOther },
      ],
      onChange: (chosen) => actions.chooseMapping(input, { lines: { [one.header]: chosen === 'line' } }),
    }),
  );
}

function hintOf({ isLine, samples }: LineHeader, { words, notation }: ViewContext): { hint?: string } {
  const { mapping: text } = words.text;
  if (isLine === null) return { hint: text.askLine };
  if (samples.length === 0) return {};
  const shown = samples.map((cell) => (typeof cell === 'number' ? notation.write(cell) : String(cell)));
  return { hint: words.fill(text.samples, { samples: words.list(shown) }) };
}
