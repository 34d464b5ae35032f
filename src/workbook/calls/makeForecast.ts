import { tables } from '../../locales/catalogue';
import { cellAddress } from '../a1';
import { callSheetName, ourTables } from '../names';
import type { Language, Problem, SavedSettings } from '../outcome';
import type { UndoableStep, WorkbookContents, WorkbookPort } from '../port';
import { readInputs } from '../read/readInputs';
import { checkWrite } from '../write/checkWrite';
import { reconcile } from '../write/reconcile';
import {
  monthsAheadAllowed,
  type CallForecast,
  type ForecastOutcome,
  type ForecastRequest,
} from './callForecast';
import { callLayout, type CallLayout } from './callLayout';
import { callSheet } from './callSheet';
import { findCallSources } from './findCallSources';
import { readCalls } from './readCalls';
import { offsetOf } from './surveyCalls';
import { madeInputs } from './madeInputs';

/**
 * Makes a forecast from a call log or counts: the history, the day's shape and the projection in tables of ours and,
 * where the workbook has no Forecast yet, one for the user, with Lines and Stages to fill in where these are missing.
 * Everything is checked before the first write; either all is written or nothing.
 */
export async function makeForecast(
  port: WorkbookPort,
  settings: SavedSettings,
  request: ForecastRequest,
  language: Language,
): Promise<ForecastOutcome> {
  const contents = await port.read([callSheetName]);
  const prepared = prepareForecast(contents, settings, request, language);
  if (prepared.kind === 'refused') return prepared;
  await port.write(prepared.steps);
  return { kind: 'written', forecast: prepared.forecast, warnings: prepared.warnings };
}

/** A forecast that is ready to be written, or the reasons why there is none. */
export type PreparedForecast =
  | { kind: 'ready'; steps: UndoableStep[]; forecast: CallForecast; warnings: Problem[]; layout: CallLayout }
  | { kind: 'refused'; problems: Problem[] };

/** The whole way from the rows of calls to the steps that write the forecast, without touching anything. */
export function prepareForecast(
  contents: WorkbookContents,
  settings: SavedSettings,
  request: ForecastRequest,
  language: Language,
): PreparedForecast {
  const tableLanguage = settings.tableLanguage ?? language;
  const words = tables[tableLanguage];
  const source = findCallSources(contents).find(({ id }) => id === request.source);
  const { monthsAhead, ahtSeconds, lineColumn } = request;
  if (!source) return refused('callsGone', { source: request.source });
  const { least, most } = monthsAheadAllowed;
  if (!(Number.isInteger(monthsAhead) && monthsAhead >= least && monthsAhead <= most)) {
    return refused('callsMonths', { value: monthsAhead, least, most });
  }
  if (ahtSeconds !== null && !(ahtSeconds > 0)) return refused('callsAht', { value: ahtSeconds });
  const reading = readCalls(source, offsetOf(source, { header: lineColumn }), words.oneLine);
  if (reading.counts.length === 0)
    return withReasons(refused('callsNone', { source: source.id }), reading.problems);
  const { inputs } = readInputs(contents, settings.mapping);
  const { layout, linesWithoutAht } = callLayout(reading.counts, {
    calendar: settings.calendar,
    ownDays: new Map(inputs.calendar.rows.map(({ month, workingDays }) => [month, workingDays])),
    monthsAhead,
    ahtSeconds,
    words,
  });
  if (linesWithoutAht.length > 0) return refused('callsNoAht', { lines: linesWithoutAht.join(', ') });
  const spec = callSheet(layout);
  const made = madeInputs(layout, inputs, contents, tableLanguage);
  const problems = checkWrite([spec], contents);
  if (made.names.length > 0 && contents.structureProtected && problems.length === 0) {
    problems.push(problem('structureProtected', { sheet: made.names[0]! }));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const { steps, placed } = reconcile([spec], contents);
  const place = placed.find((one) => one.spec.name === ourTables.callProjection)!;
  const kept = inputs.sources.Forecast;
  return {
    kind: 'ready',
    layout,
    steps: [...steps, ...made.steps],
    warnings: [
      ...reading.problems,
      ...(kept ? [warning('callsForecastKept', { table: kept.table ?? kept.area.sheet })] : []),
    ],
    forecast: forecastOf(layout, made.names, {
      sheet: callSheetName,
      address: cellAddress(place.headerRow, place.spec.column),
    }),
  };
}

function forecastOf(
  { lines, projected }: CallLayout,
  made: readonly string[],
  place: CallForecast['place'],
): CallForecast {
  const months = lines.flatMap((line) => line.months.map(({ month }) => month)).sort();
  return {
    history: { first: months[0]!, last: months.at(-1)! },
    projected: { first: projected[0]!.month, last: projected.at(-1)!.month },
    lines: lines.map(({ line, chosen }) => ({
      line,
      method: chosen.fitted.method,
      error: chosen.error,
      errors: chosen.errors,
    })),
    made: [...made],
    place,
  };
}

function refused(code: string, values: Problem['values']): Extract<PreparedForecast, { kind: 'refused' }> {
  return { kind: 'refused', problems: [problem(code, values)] };
}

function withReasons(
  refusal: Extract<PreparedForecast, { kind: 'refused' }>,
  reasons: readonly Problem[],
): PreparedForecast {
  return { kind: 'refused', problems: [...refusal.problems, ...reasons] };
}

function problem(code: string, values: Problem['values']): Problem {
  return { code, severity: 'error', place: null, values };
}

function warning(code: string, values: Problem['values']): Problem {
  return { ...problem(code, values), severity: 'warning' };
}
