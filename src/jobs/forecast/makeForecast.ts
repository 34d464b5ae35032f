import { tables } from '../../words/catalogue';
import type { CallCount } from '../../model/forecast/callCount';
import { callGaps } from '../../model/forecast/callGaps';
import type { CalendarKind } from '../../model/plan/planSettings';
import { dateOfSerial } from '../../model/calendar/serialDate';
import { placeOf } from '../../grid/a1';
import { callSheetName, ourTables } from '../../grid/names';
import type { Language } from '../../words/language';
import { type Problem, problem, warning } from '../../grid/problem';
import type { SavedSettings } from '../../settings/savedSettings';
import type { UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { findSources } from '../../read/find/findSources';
import { withOwnCalendar } from '../../read/ownCalendar';
import { readInputs } from '../../read/readInputs';
import type { Source } from '../../read/rows/source';
import { checkWrite } from '../../write/checkWrite';
import { reconcile } from '../../write/reconcile';
import type { CallForecast, ForecastOutcome, ForecastRequest } from '../../read/calls/callForecast';
import { callLayout, type CallLayout } from '../../tables/forecast/callLayout';
import { callSheet } from '../../tables/forecast/callSheet';
import { checkRequest, missingMonths } from './checkRequest';
import { ahtOf, knownAht } from '../../read/calls/knownAht';
import {
  entriesOf,
  eventProblems,
  eventsOf,
  eventWarnings,
  offeredDays,
  offerOf,
  withLineNames,
} from './forecastEvents';
import { addedEvents } from './addedEvents';
import { madeInputs } from './madeInputs';
import { growForecast, ownForecast, type OwnForecast } from './ownForecast';
import { readCalls } from '../../read/calls/readCalls';
import { isForecastOf, offeredSources, offsetOf } from '../../read/calls/surveyCalls';
import { withColumns } from '../../read/calls/withColumns';
import type { CallProblemCode } from '../../grid/problemCodes';
import { openUnit } from '../../read/calls/durationColumns';

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
  const contents = await readWithForecast(port, settings);
  const prepared = prepareForecast(contents, settings, request, language);
  if (prepared.kind === 'refused') return prepared;
  await port.write(prepared.steps);
  return { kind: 'written', forecast: prepared.forecast, warnings: prepared.warnings };
}

/** After an earlier run the formulas of the Forecast are read as well: they show whether it is one of ours. */
async function readWithForecast(
  port: WorkbookPort,
  { mapping, calls }: SavedSettings,
): Promise<WorkbookContents> {
  const contents = await port.read([callSheetName]);
  const isFirst = !contents.tables.some(({ name }) => name === ourTables.callProjection);
  const forecast = isFirst ? undefined : findSources(contents, mapping, calls).sources.Forecast;
  return forecast ? port.read([callSheetName, forecast.area.sheet]) : contents;
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
  const offered = offeredSources(contents, settings).find(({ id }) => id === request.source);
  if (!offered) return refused('callsGone', { source: request.source });
  const source = withColumns(offered, request.columns);
  const wrong = checkRequest(request, source);
  if (wrong) return { kind: 'refused', problems: [wrong] };
  const { monthsAhead, ahtSeconds, ahtByLine = {}, lineColumn } = request;
  const lineOffset = offsetOf(source, { header: lineColumn });
  const reading = readCalls(source, lineOffset, words.oneLine, request);
  if (reading.dates.order === 'asked' && request.dateOrder === undefined)
    return refused('callsDateOrder', { source: source.id, value: reading.dates.sample });
  const column = openUnit(reading.durations);
  if (column !== null) return refused('callsUnit', { source: source.id, column });
  if (reading.counts.length === 0)
    return withReasons(refused('callsNone', { source: source.id }), reading.problems);
  const { calendar } = withOwnCalendar(settings, contents, language);
  const { inputs, problems: found } = readInputs(contents, settings.mapping, settings.calls, calendar);
  const wrongEvents = eventProblems(found);
  if (wrongEvents.length > 0) return { kind: 'refused', problems: wrongEvents };
  const isForecast = isForecastOf(source, inputs);
  if (isForecast && !request.arePast) return refused('callsAreForecast', { source: source.id });
  const known = knownAht(inputs);
  const rows = withLineNames(inputs.events, reading.counts);
  const unusual = offeredDays(
    reading.counts,
    source.kind,
    calendar,
    rows,
    inputs.sources.Events !== undefined || request.addEvents === true,
  );
  const added = request.addEvents ? entriesOf(unusual, words) : [];
  const events = eventsOf({ ...inputs, events: rows }, added, calendar, words);
  const { layout, linesWithoutAht, missing, unweighted } = callLayout(reading.counts, {
    kind: source.kind,
    calendar,
    ownDays: new Map(inputs.calendar.rows.map(({ month, workingDays }) => [month, workingDays])),
    monthsAhead,
    otherDayWeight: request.otherDayWeight ?? null,
    ahtOf: (line) => ahtByLine[line] ?? ahtOf(line, known) ?? ahtSeconds,
    events,
    words,
  });
  if (missing.length > 0) return { kind: 'refused', problems: [missingMonths(missing, source)] };
  if (linesWithoutAht.length > 0) return refused('callsNoAht', { lines: linesWithoutAht.join(', ') });
  const spec = callSheet(layout);
  const kept = isForecast ? undefined : inputs.sources.Forecast;
  const made = madeInputs(layout, { ...inputs.sources, Forecast: kept }, contents, tableLanguage);
  const own = kept ? ownForecast(kept, layout, contents) : null;
  const grows = request.addRows === true && own !== null && own.canGrow && own.lacking.length > 0;
  const problems = checkWrite([spec], contents);
  const eventSteps = addedEvents(added, inputs.sources, contents, tableLanguage);
  if (eventSteps.problem) problems.push(eventSteps.problem);
  const names = [...made.names, ...eventSteps.names];
  if (names.length > 0 && contents.structureProtected && problems.length === 0) {
    problems.push(problem('structureProtected', null, { sheet: names[0]! }));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const { steps, placed } = reconcile([spec], contents);
  const place = placed.find((one) => one.spec.name === ourTables.callProjection)!;
  return {
    kind: 'ready',
    layout,
    steps: [...steps, ...made.steps, ...eventSteps.steps, ...(grows ? growForecast(kept!, own, layout) : [])],
    warnings: [
      ...reading.problems,
      ...(source.kind === 'months' ? [] : gapWarnings(reading.counts, calendar)),
      ...eventWarnings(rows, inputs.sources.Events, { layout, counts: reading.counts, monthsAhead }),
      ...(request.addEvents ? [] : offerOf(unusual, words.oneLine)),
      ...(unweighted.length > 0 ? [warning('callsDayOff', null, { lines: unweighted.join(', ') })] : []),
      ...(grows ? [] : keptWarnings(kept, own)),
    ],
    forecast: {
      ...forecastOf(
        layout,
        made.names,
        placeOf({ sheet: callSheetName, row: place.headerRow, column: place.spec.column }),
      ),
      ...(unusual.length > 0 && {
        unusual: { days: unusual.length, areAdded: request.addEvents === true },
      }),
      ...(own && own.lacking.length > 0 && own.canGrow && { rows: rowsOf(own, grows) }),
    },
  };
}

/** Says where rows may be missing, by the longest time without a call. */
function gapWarnings(counts: readonly CallCount[], calendar: CalendarKind): Problem[] {
  const gaps = callGaps(counts, calendar).sort((one, other) => other.workingDays - one.workingDays);
  const [longest] = gaps;
  if (!longest) return [];
  const { first, last, workingDays: days } = longest;
  return [
    warning('callsGap', null, {
      from: dateOfSerial(first)!,
      to: dateOfSerial(last)!,
      days,
      count: gaps.length,
    }),
  ];
}

/** What to know of a Forecast that was left as it is. */
function keptWarnings(kept: Source | undefined, own: OwnForecast | null): Problem[] {
  if (own) return own.warnings;
  return kept ? [warning('callsForecastKept', null, { table: kept.table ?? kept.area.sheet })] : [];
}

function rowsOf({ table, lacking }: OwnForecast, areAdded: boolean): CallForecast['rows'] {
  return { table, count: lacking.length, areAdded };
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
    lines: lines.map(({ line, chosen, withoutEvents }) => ({
      line,
      method: chosen.fitted.method,
      error: chosen.error,
      errors: chosen.errors,
      ...(withoutEvents && { errorWithoutEvents: withoutEvents.error }),
    })),
    made: [...made],
    place,
  };
}

function refused(
  code: CallProblemCode,
  values: Problem['values'],
): Extract<PreparedForecast, { kind: 'refused' }> {
  return { kind: 'refused', problems: [problem(code, null, values)] };
}

function withReasons(
  refusal: Extract<PreparedForecast, { kind: 'refused' }>,
  reasons: readonly Problem[],
): PreparedForecast {
  return { kind: 'refused', problems: [...refusal.problems, ...reasons] };
}
