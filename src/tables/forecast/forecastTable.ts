import type { MonthStyle } from '../../cells/monthStyle';
import { ourSheets, ourTables } from '../../grid/names';
import { originFormula, type PlanForecastHeaders } from '../../read/rows/planForecastCells';
import type { LayoutInput } from '../planInputs';
import { formats, type ColumnSpec, type TableSpec } from '../tableSpec';

type ForecastKey = keyof PlanForecastHeaders;

const format: Record<ForecastKey, string> = {
  row: formats.general,
  month: formats.month,
  line: formats.general,
  calls: formats.whole,
  talk: formats.hours,
  hold: formats.hours,
  afterCall: formats.hours,
  aht: formats.hours,
  pty: formats.share,
  absenceRate: formats.share,
  absenceHeads: formats.heads,
  attritionRate: formats.share,
  attritionHeads: formats.heads,
  plannedJoiners: formats.heads,
  actualHeads: formats.heads,
  workingDays: formats.days,
};

/**
 * The forecast by month and line in seconds and calls, where the user's own has its months across or other units: each
 * cell a formula on the user's, which shows what was made of it. Without rows where the user's cells serve as they are.
 */
export function forecastTable({ inputs, words }: LayoutInput): TableSpec<ForecastKey> {
  const source = inputs.sources.Forecast!;
  const rows = source.planForecast?.rows ?? [];
  return {
    name: ourTables.forecast,
    sheet: ourSheets.settings,
    column: 48,
    rows: rows.length,
    columns: (Object.keys(words.forecast) as ForecastKey[]).map((key): ColumnSpec<ForecastKey> => {
      const column = { key, header: words.forecast[key] };
      if (key === 'row') {
        return { ...column, format: format.row, values: rows.map((_, index) => index + 1), helper: true };
      }
      const formulas = rows.map((row) => {
        const origin = row.get(key);
        return origin ? `=${originFormula(origin)}` : '';
      });
      const own = key === 'month' ? monthStyleFormat(inputs.forecast.style) : format[key];
      return { ...column, format: own, cells: formulas };
    }),
  };
}

/** The number format in which a month shows as what it is: only dates are numbers of days. */
function monthStyleFormat({ kind }: MonthStyle): string {
  return kind === 'firstOfMonth' || kind === 'anyDay' ? formats.month : formats.general;
}
