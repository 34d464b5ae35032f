import type { TablesCatalogue } from '../words/catalogue';
import type { Inputs } from '../read/readInputs';

/** The inputs with the headers that our copy of the forecast, if there is one, gets in the language of the tables. */
export function inLanguage(inputs: Inputs, words: TablesCatalogue): Inputs {
  const { Forecast } = inputs.sources;
  if (!Forecast?.planForecast) return inputs;
  const copy = { ...Forecast.planForecast, headers: words.forecast };
  return { ...inputs, sources: { ...inputs.sources, Forecast: { ...Forecast, planForecast: copy } } };
}
