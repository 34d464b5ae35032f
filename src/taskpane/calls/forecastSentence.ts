import type { ForecastOutcome } from '../../workbook/calls/callForecast';
import type { Words } from '../words';

/** What a forecast came to, in sentences; empty where none was asked for. */
export function forecastSentence(outcome: ForecastOutcome | null, words: Words): string {
  if (outcome === null) return '';
  const { calls: text } = words.text;
  if (outcome.kind === 'refused') return text.refused;
  const { history, projected, made } = outcome.forecast;
  const done = words.fill(text.done, {
    projected: words.months(projected.first, projected.last),
    history: words.months(history.first, history.last),
  });
  if (made.length === 0) return done;
  const inserted = words.fill(text.made, { names: words.list(made) });
  // The Forecast follows our tables; what else is added rests on assumptions.
  const isForecastKept = outcome.warnings.some(({ code }) => code === 'callsForecastKept');
  const assumes = made.length > (isForecastKept ? 0 : 1);
  return words.sentences([done, inserted, ...(assumes ? [text.assumed] : [])]);
}
