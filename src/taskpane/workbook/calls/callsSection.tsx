import type { VNode } from 'preact';
import { ProblemItems } from '../../shell/views/problemItems';
import { CallsFields } from './callsFields';
import { checkCalls, draftWith, type CallsDraft, type CheckedCalls } from './callsDraft';
import { missedLines } from './callsState';
import { ForecastResult } from './forecastResult';
import { UnusedColumns } from '../mapping/unusedColumns';
import { usePane, type PaneProps } from '../../shell/views/view';
import type { ForecastOutcome } from '../../../read/calls/callForecast';
import type { Words } from '../../shell/words';

/** The calls that a forecast can be made from: what was recognised, what to choose, the button and what it came to. */
export function CallsSection({ state }: PaneProps): VNode | null {
  const { words, notation } = usePane();
  if (state.survey.kind !== 'seen') return null;
  const { calls } = state.survey.survey;
  const draft = draftWith(state.calls.draft, calls, state.settings);
  const checked = checkCalls(draft, calls, notation, missedLines(state.calls));
  if (checked === null) return null;
  const { calls: text } = words.text;
  const { busy, outcome } = state.calls;
  const { source } = checked;
  return (
    <section class="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{text.title}</h2>
      <CallsFound checked={checked} />
      {source.problems.length > 0 && <ProblemItems problems={source.problems} />}
      <div class="fields">
        <CallsFields checked={checked} sources={calls} shown={{ draft, tried: state.calls.tried }} />
      </div>
      <UnusedColumns unused={source.unused ?? []} />
      {hasChoice(draft) && <ForgetButton />}
      <MakeButton state={state} />
      <p class="detail" id="make-forecast-what">
        {text.what}
      </p>
      {/* Always on the page and only its text changes: that is what screen readers announce. */}
      <p class="tool-result" id="forecast-status" role="status">
        {busy ? text.working : forecastSentence(outcome, words)}
      </p>
      {outcome !== null && <ForecastResult outcome={outcome} source={source} />}
    </section>
  );
}

/** Whether anything is chosen of the calls that the workbook keeps. */
function hasChoice({ lineColumn, columns, units, handling, dateOrder, arePast }: CallsDraft): boolean {
  return [lineColumn, columns, units, handling, dateOrder, arePast].some((one) => one !== undefined);
}

function ForgetButton(): VNode {
  const { words, actions } = usePane();
  return (
    <button type="button" class="quiet" id="calls-forget" onClick={() => actions.forgetCalls()}>
      {words.text.mapping.afresh}
    </button>
  );
}

/** The button, which keeps the focus while the forecast is made. */
function MakeButton({ state: { calls, tools, run } }: PaneProps): VNode {
  const { words, actions } = usePane();
  const waits = calls.busy || tools.busy !== null || run.kind === 'running';
  return (
    <button
      type="button"
      class="secondary"
      id="make-forecast"
      aria-describedby="make-forecast-what"
      aria-disabled={waits ? 'true' : undefined}
      onClick={() => void actions.makeForecast()}
    >
      {words.text.calls.make}
    </button>
  );
}

/** What a forecast came to, in sentences; empty where none was asked for. */
function forecastSentence(outcome: ForecastOutcome | null, words: Words): string {
  if (outcome === null) return '';
  const { calls: text } = words.text;
  if (outcome.kind === 'refused') return text.refused;
  const { history, projected, made, rows, unusual } = outcome.forecast;
  const done = words.fill(text.done, {
    projected: words.months(projected.first, projected.last),
    history: words.months(history.first, history.last),
  });
  const added = [
    ...(rows?.areAdded ? [words.count(text.rowsAdded, rows.count, { table: rows.table })] : []),
    ...(unusual?.areAdded ? [words.count(text.eventsAdded, unusual.days)] : []),
  ];
  if (made.length === 0) return words.sentences([done, ...added]);
  const inserted = words.fill(text.made, { names: words.list(made) });
  // The Forecast follows our tables; what else is added rests on assumptions.
  const isForecastThere =
    rows !== undefined || outcome.warnings.some(({ code }) => code.startsWith('callsForecast'));
  const assumes = made.length > (isForecastThere ? 0 : 1);
  return words.sentences([done, ...added, inserted, ...(assumes ? [text.assumed] : [])]);
}

/** Lines named before the rest is only counted. */
const linesNamed = 5;

/** What was recognised: the way to it, its rows, months, calls, lines and handling time. */
function CallsFound({ checked: { source, lineColumn } }: { checked: CheckedCalls }): VNode | null {
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
