import type { LineForecast } from '../../read/calls/callForecast';
import { h, type VNode } from '../dom/vnode';
import type { ViewContext } from '../views/view';

/** With more lines than this only the chosen method of each is shown; the sheet has them all. */
const linesInFull = 6;

/** The methods that were tried for each line, with their error on held-out months and which was chosen. */
export function methodTable(lines: readonly LineForecast[], context: ViewContext): VNode {
  const { calls: text } = context.words.text;
  const inFull = lines.length <= linesInFull;
  return h(
    'table',
    { key: 'methods', class: 'method-table' },
    h('caption', {}, inFull ? text.methodsTried : text.methodsChosen),
    h(
      'thead',
      {},
      h('tr', {}, h('th', { scope: 'col' }, text.method), h('th', { scope: 'col' }, text.error)),
    ),
    ...lines.map((line) => lineRows(line, inFull, context)),
  );
}

function lineRows(
  { line, method, error, errors }: LineForecast,
  inFull: boolean,
  context: ViewContext,
): VNode {
  const { words } = context;
  const { calls: text } = words.text;
  const shown = inFull ? errors : [{ method, error }];
  return h(
    'tbody',
    { key: line },
    h('tr', { class: 'year' }, h('th', { scope: 'rowgroup', colspan: 2 }, line)),
    ...shown.map((one) => {
      const isChosen = one.method === method;
      const name = text.methods[one.method];
      return h(
        'tr',
        { key: one.method, class: isChosen ? 'chosen' : '' },
        h('th', { scope: 'row' }, isChosen && inFull ? words.fill(text.chosen, { name }) : name),
        h('td', {}, one.error === null ? '–' : words.share(one.error)),
      );
    }),
  );
}
