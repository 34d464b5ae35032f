import type { WorkbookContents } from '../../grid/port';
import type { ForecastRequest } from '../../read/calls/callForecast';
import { surveyCalls } from '../../read/calls/surveyCalls';
import { readInputs } from '../../read/readInputs';
import { choiceOf } from '../../settings/callChoices';
import type { SavedSettings } from '../../settings/savedSettings';

/** The forecast that is asked for where nobody chooses: of the first calls, as the workbook keeps their choices; null without calls. */
export function requestFor(contents: WorkbookContents, settings: SavedSettings): ForecastRequest | null {
  const { inputs } = readInputs(contents, settings.mapping, settings.calls);
  const sources = surveyCalls(contents, inputs, settings);
  const [source] = sources;
  if (!source) return null;
  const { lineColumn, columns, units, handling, dateOrder } = choiceOf(source, settings.calls, sources);
  return {
    source: source.id,
    lineColumn: lineColumn === undefined ? (source.lineColumns[0]?.header ?? null) : lineColumn,
    monthsAhead: settings.monthsAhead,
    ahtSeconds: null,
    ...(columns && { columns }),
    ...(units && { units }),
    ...(handling && { handling }),
    ...(dateOrder && { dateOrder }),
  };
}
