import type { VNode } from 'preact';
import type { LineForecast } from '../../../read/calls/callForecast';
import { usePane } from '../../shell/views/view';

/** With more lines than this only the chosen method of each is shown; the sheet has them all. */
const linesInFull = 6;

/** The methods that were tried for each line, with their error on held-out months and which was chosen. */
export function MethodTable({ lines }: { lines: readonly LineForecast[] }): VNode {
  const { words } = usePane();
  const { calls: text } = words.text;
  const inFull = lines.length <= linesInFull;
  return (
    <table class="method-table">
      <caption>{inFull ? text.methodsTried : text.methodsChosen}</caption>
      <thead>
        <tr>
          <th scope="col">{text.method}</th>
          <th scope="col">{text.error}</th>
        </tr>
      </thead>
      {lines.map((line) => (
        <LineRows key={line.line} line={line} inFull={inFull} />
      ))}
    </table>
  );
}

function LineRows({
  line: { line, method, error, errors },
  inFull,
}: {
  line: LineForecast;
  inFull: boolean;
}): VNode {
  const { words } = usePane();
  const { calls: text } = words.text;
  const shown = inFull ? errors : [{ method, error }];
  return (
    <tbody>
      <tr class="year">
        <th scope="rowgroup" colspan={2}>
          {line}
        </th>
      </tr>
      {shown.map((one) => {
        const isChosen = one.method === method;
        const name = text.methods[one.method];
        return (
          <tr key={one.method} class={isChosen ? 'chosen' : ''}>
            <th scope="row">{isChosen && inFull ? words.fill(text.chosen, { name }) : name}</th>
            <td>{one.error === null ? '–' : words.share(one.error)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
