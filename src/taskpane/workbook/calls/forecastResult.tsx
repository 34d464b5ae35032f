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
import type { MoreOfForecast } from '../contract';

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
      {unusual && !unusual.areAdded && (
        <AddButton
          id="add-unusual-days"
          text={words.count(text.addEvents, unusual.days)}
          add={{ addEvents: true }}
        />
      )}
      {rows && !rows.areAdded && (
        <AddButton
          id="add-forecast-rows"
          text={words.count(text.addRows, rows.count, { table: rows.table })}
          add={{ addRows: true }}
        />
      )}
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

/** The user's word for adding to tables of their own, or of an earlier run, what they lack. */
function AddButton({ id, text, add }: { id: string; text: string; add: MoreOfForecast }): VNode {
  const { actions } = usePane();
  return (
    <button type="button" class="secondary" id={id} onClick={() => void actions.makeForecast(add)}>
      {text}
    </button>
  );
}

/** With more lines than this only the chosen method of each is shown; the sheet has them all. */
const linesInFull = 6;

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
