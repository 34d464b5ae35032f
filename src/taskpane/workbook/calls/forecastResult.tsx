import type { VNode } from 'preact';
import type {
  CallForecast,
  CallSourceFound,
  ForecastOutcome,
  LineForecast,
} from '../../../read/calls/callForecast';
import { withoutKnown } from '../../shell/problems';
import { ProblemItems } from '../../shell/views/problemItems';
import { usePane } from '../../shell/views/view';

/** What a forecast came to below its sentence: the methods with their errors, the way to it, and what to know. */
export function ForecastResult({
  outcome,
  source,
}: {
  outcome: ForecastOutcome;
  source: CallSourceFound;
}): VNode {
  const problems = outcome.kind === 'written' ? outcome.warnings : outcome.problems;
  // Rows that cannot be used are said above already.
  const news = withoutKnown(problems, source.problems);
  return (
    <div class="forecast-outcome">
      {news.length > 0 && <ProblemItems problems={news} />}
      {outcome.kind === 'written' && <ForecastDetails forecast={outcome.forecast} />}
    </div>
  );
}

function ForecastDetails({ forecast }: { forecast: CallForecast }): VNode | null {
  const { words, actions } = usePane();
  const { calls: text } = words.text;
  const { rows, unusual } = forecast;
  const isMeasured = forecast.lines.some(({ error }) => error !== null);
  return (
    <>
      {unusual && !unusual.areAdded && <AddEventsButton count={unusual.days} />}
      {rows && !rows.areAdded && <AddRowsButton table={rows.table} count={rows.count} />}
      <MethodTable lines={forecast.lines} />
      <EventsNote lines={forecast.lines} />
      <p class="detail">{isMeasured ? text.errorMeaning : text.unmeasured}</p>
      <button
        type="button"
        class="quiet"
        id="show-forecast"
        onClick={() => void actions.goTo(forecast.place)}
      >
        {words.fill(text.show, { place: words.place(forecast.place) })}
      </button>
    </>
  );
}

/** The user's word for adding rows to a Forecast that an earlier run made. */
function AddRowsButton({ table, count }: { table: string; count: number }): VNode {
  const { words, actions } = usePane();
  return (
    <button
      type="button"
      class="secondary"
      id="add-forecast-rows"
      onClick={() => void actions.makeForecast({ addRows: true })}
    >
      {words.count(words.text.calls.addRows, count, { table })}
    </button>
  );
}

/** With more lines than this only the chosen method of each is shown; the sheet has them all. */
const linesInFull = 6;

/** The user's word for putting unusual days into the table of events. */
function AddEventsButton({ count }: { count: number }): VNode {
  const { words, actions } = usePane();
  return (
    <button
      type="button"
      class="secondary"
      id="add-unusual-days"
      onClick={() => void actions.makeForecast({ addEvents: true })}
    >
      {words.count(words.text.calls.addEvents, count)}
    </button>
  );
}

/** What each line's projection errs by on held-out months with its events and without. */
function EventsNote({ lines }: { lines: readonly LineForecast[] }): VNode | null {
  const { words } = usePane();
  const { calls: text } = words.text;
  const told = lines.flatMap(({ line, error, errorWithoutEvents: without }) =>
    typeof without === 'number' && error !== null
      ? [words.fill(text.withEvents, { line, error: words.share(error), without: words.share(without) })]
      : [],
  );
  if (told.length === 0) return null;
  const named = told.length > linesInFull ? [...told.slice(0, linesInFull), '…'] : told;
  return (
    <p class="detail" id="forecast-events">
      {words.sentences(named)}
    </p>
  );
}

/** The methods that were tried for each line, with their error on held-out months and which was chosen. */
function MethodTable({ lines }: { lines: readonly LineForecast[] }): VNode {
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
