import type { VNode } from 'preact';
import type { CheckedCalls } from './callsDraft';
import { usePane } from '../../shell/views/view';

/** Lines named before the rest is only counted. */
const linesNamed = 5;

/** What was recognised: the way to it, its rows, months, calls, lines and handling time. */
export function CallsFound({ checked: { source, lineColumn } }: { checked: CheckedCalls }): VNode | null {
  const { words, actions, notation } = usePane();
  const { found: foundText, calls: text, header } = words.text;
  const place = words.place(source.place);
  const { lines } = lineColumn;
  const named = lines.length > linesNamed ? [...lines.slice(0, linesNamed), '…'] : lines;
  const facts = [
    source.months === null ? text.noMonths : words.months(source.months.first, source.months.last),
    words.count(text.count, source.calls),
    lines.length > 0 && words.count(header.lines, lines.length, { names: words.list(named) }),
    source.ahtSeconds !== null &&
      words.fill(text.meanAht, { seconds: notation.write(Number(source.ahtSeconds.toFixed(1))) }),
    source.callsUnit !== 'ones' &&
      words.fill(text.callsUnit, { unit: words.text.mapping.units[source.callsUnit] }),
    source.ignored > 0 && words.count(text.ignored, source.ignored),
  ].filter((fact) => fact !== false);
  return (
    <>
      <ul class="chips">
        <li>
          <button
            type="button"
            class="chip"
            id="calls-place"
            title={place}
            onClick={() => void actions.goTo(source.place)}
          >
            <span class="chip-name">{text.kinds[source.kind]}</span>{' '}
            <span class="chip-rows">{words.count(foundText.rows, source.rows)}</span>
            <span class="unseen">{words.fill(foundText.goTo, { place })}</span>
          </button>
        </li>
      </ul>
      <p class="detail">{facts.join(' · ')}</p>
    </>
  );
}
