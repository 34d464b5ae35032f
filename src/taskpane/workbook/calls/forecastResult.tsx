import type { VNode } from 'preact';
import type { CallForecast, CallSourceFound, ForecastOutcome } from '../../../read/calls/callForecast';
import { withoutKnown } from '../../shell/problems';
import { ProblemItems } from '../../shell/views/problemItems';
import { MethodTable } from './methodTable';
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
  const { rows } = forecast;
  const isMeasured = forecast.lines.some(({ error }) => error !== null);
  return (
    <>
      {rows && !rows.areAdded && <AddRowsButton table={rows.table} count={rows.count} />}
      <MethodTable lines={forecast.lines} />
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
      onClick={() => void actions.makeForecast(true)}
    >
      {words.count(words.text.calls.addRows, count, { table })}
    </button>
  );
}
