import type { ForecastOutcome } from '../../../read/calls/callForecast';
import type { Words } from '../../shell/words';

/** What a forecast came to, in sentences; empty where none was asked for. */
export function forecastSentence(outcome: ForecastOutcome | null, words: Words): string {
  if (outcome === null) return '';
  const { calls: text } = words.text;
  if (outcome.kind === 'refused') return text.refused;
  const { history, projected, made, rows } = outcome.forecast;
  const done = words.fill(text.done, {
    projected: words.months(projected.first, projected.last),
    history: words.months(history.first, history.last),
  });
  const added = rows?.areAdded ? [words.count(text.rowsAdded, rows.count, { table: rows.table })] : [];
  if (made.length === 0) return words.sentences([done, ...added]);
  const inserted = words.fill(text.made, { names: words.list(made) });
  // The Forecast follows our tables; what else is added rests on assumptions.
  const isForecastThere =
    rows !== undefined || outcome.warnings.some(({ code }) => code.startsWith('callsForecast'));
  const assumes = made.length > (isForecastThere ? 0 : 1);
  return words.sentences([done, ...added, inserted, ...(assumes ? [text.assumed] : [])]);
}
