import type { VNode } from 'preact';
import type { InputMapping, LineHeader } from '../../../read/mapping/inputMapping';
import { SelectField } from '../../shell/views/selectField';
import { usePane, type ViewContext } from '../../shell/views/view';

type Choice = '' | 'line' | 'other';

/** Of a forecast with its lines across: whether each column is a line's, with its first figures. */
export function LineFields({ mapping: { input, lineHeaders = [] } }: { mapping: InputMapping }): VNode {
  const context = usePane();
  const { words, actions } = context;
  const { mapping: text } = words.text;
  const fields = lineHeaders.map((one, index) => (
    <SelectField<Choice>
      key={index}
      id={`mapping-${input}-line-${index}`}
      label={words.fill(text.lineHeader, { header: one.header })}
      {...hintOf(one, context)}
      value={one.isLine === null ? '' : one.isLine ? 'line' : 'other'}
      options={[
        ...(one.isLine === null ? [{ value: '' as const, label: text.choose }] : []),
        { value: 'line', label: text.isLine },
        { value: 'other', label: text.isOther },
      ]}
      onChange={(chosen) => actions.chooseMapping(input, { lines: { [one.header]: chosen === 'line' } })}
    />
  ));
  return <>{fields}</>;
}

function hintOf({ isLine, samples }: LineHeader, { words, notation }: ViewContext): { hint?: string } {
  const { mapping: text } = words.text;
  if (isLine === null) return { hint: text.askLine };
  if (samples.length === 0) return {};
  const shown = samples.map((cell) => (typeof cell === 'number' ? notation.write(cell) : String(cell)));
  return { hint: words.fill(text.samples, { samples: words.list(shown) }) };
}
