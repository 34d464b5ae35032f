import type { CallForecast, CallSourceFound, ForecastOutcome } from '../../read/calls/callForecast';
import { h, type VNode } from '../dom/vnode';
import { withoutKnown } from '../problems';
import { problemItem } from '../views/problemItem';
import type { ViewContext } from '../views/view';
import { methodTable } from './methodTable';

/** What a forecast came to below its sentence: the methods with their errors, the way to it, and what to know. */
export function forecastResult(
  outcome: ForecastOutcome,
  source: CallSourceFound,
  context: ViewContext,
): VNode {
  const problems = outcome.kind === 'written' ? outcome.warnings : outcome.problems;
  // Rows that cannot be used are said above already.
  const news = withoutKnown(problems, source.problems);
  return h(
    'div',
    { key: 'outcome', class: 'forecast-outcome' },
    news.length > 0 &&
      h(
        'ul',
        { key: 'news', class: 'problem-list' },
        ...news.map((problem) => problemItem(problem, context)),
      ),
    ...(outcome.kind === 'written' ? forecastDetails(outcome.forecast, context) : []),
  );
}

function forecastDetails(forecast: CallForecast, context: ViewContext): VNode[] {
  const { words, actions } = context;
  const { calls: text } = words.text;
  const { rows } = forecast;
  const isMeasured = forecast.lines.some(({ error }) => error !== null);
  return [
    ...(rows && !rows.areAdded ? [addRowsButton(rows, context)] : []),
    methodTable(forecast.lines, context),
    h('p', { key: 'error', class: 'detail' }, isMeasured ? text.errorMeaning : text.unmeasured),
    h(
      'button',
      {
        key: 'show',
        type: 'button',
        class: 'quiet',
        id: 'show-forecast',
        on: { click: () => void actions.goTo(forecast.place) },
      },
      words.fill(text.show, { place: words.place(forecast.place) }),
    ),
  ];
}

/** The user's word for adding rows to a Forecast that an earlier run made. */
function addRowsButton(
  { table, count }: NonNullable<CallForecast['rows']>,
  { words, actions }: ViewContext,
): VNode {
  return h(
    'button',
    {
      key: 'add-rows',
      type: 'button',
      class: 'secondary',
      id: 'add-forecast-rows',
      on: { click: () => void actions.makeForecast(true) },
    },
    words.count(words.text.calls.addRows, count, { table }),
  );
}
