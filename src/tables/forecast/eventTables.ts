import { monthOfSerial, monthSerial } from '../../model/calendar/month';
import type { LearnedKey, PastEvent } from '../../model/forecast/eventDays';
import type { ComingEvent } from '../../model/forecast/eventHistory';
import { callSheetName, ourTables } from '../../grid/names';
import type { TablesCatalogue } from '../../words/catalogue';
import { columnMaker } from '../columnMaker';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import type { CallLayout, EventLayout } from './callLayout';

type MonthsKey = keyof TablesCatalogue['callEventMonths'];
type EventsKey = keyof TablesCatalogue['callEvents'];
type DaysKey = keyof TablesCatalogue['callEventDays'];
type PlanKey = keyof TablesCatalogue['callEventPlan'];

/** Right of the methods, which have a column more with events. */
const column = 35;

/** More than any day's calls are of its base: the smallest of several is found as what lacks most to it. */
const mostRatio = 10_000;

/** What the events of a forecast stand in: what was learned, the days to come, and the past days; none without events. */
export function eventTables(layout: CallLayout): TableSpec[] {
  const { events, words } = layout;
  if (!events) return [];
  return [
    monthsTable(layout, events) as TableSpec,
    learnedTable(events, words) as TableSpec,
    planTable(events, words) as TableSpec,
    daysTable(events, words) as TableSpec,
  ].filter(({ rows }) => rows > 0);
}

/** The calls that events brought to this row's month and line on past days. */
export function pastEventCalls(events: EventLayout, words: TablesCatalogue, keys: RowKeys): string {
  if (events.past.length === 0) return '0';
  return sumOf(ourTables.callEventDays, words.callEventDays, 'eventCalls', keys);
}

/** Base and events of this row's month and line to come. */
export function monthTotal(words: TablesCatalogue, keys: RowKeys): string {
  return sumOf(ourTables.callEventMonths, words.callEventMonths, 'total', keys);
}

/** Cells that name a month and a line, as a formula has them. */
interface RowKeys {
  month: string;
  line: string;
}

function sumOf<Key extends string>(
  table: string,
  headers: Record<Key | 'month' | 'line', string>,
  values: Key,
  { month, line }: RowKeys,
): string {
  const of = (key: Key | 'month' | 'line'): string => columnOfTable(table, headers[key]);
  return `SUMPRODUCT((${of('line')}=${line})*(${of('month')}=${month})*${of(values)})`;
}

/** The months to come by line: the base that is projected, what events bring, and both. */
function monthsTable({ lines, projected, words }: CallLayout, events: EventLayout): TableSpec<MonthsKey> {
  const { shown } = columnMaker(words.callEventMonths);
  const rows = lines.flatMap(({ line }) => projected.map(({ month }) => ({ line, month })));
  const of = (key: keyof TablesCatalogue['callProjection']): string =>
    columnOfTable(ourTables.callProjection, words.callProjection[key]);
  const keysOf = (cell: CellContext<MonthsKey>): RowKeys => ({
    month: cell.self('month'),
    line: cell.self('line'),
  });
  return {
    ...{ name: ourTables.callEventMonths, sheet: callSheetName, column },
    rows: rows.length,
    columns: [
      shown('month', formats.month, { values: rows.map(({ month }) => monthSerial(month)) }),
      shown('line', formats.general, { values: rows.map(({ line }) => line) }),
      shown('baseCalls', formats.whole, {
        formula: (cell) => {
          const { month, line } = keysOf(cell);
          const days = `(${of('workingDays')}+${of('otherDayWeight')}*${of('otherDays')})`;
          return `SUMPRODUCT((${of('line')}=${line})*(${of('month')}=${month})*${of('callsPerDay')}*${days})`;
        },
      }),
      shown('eventCalls', formats.whole, {
        formula: (cell) =>
          events.coming.length === 0
            ? '0'
            : sumOf(ourTables.callEventPlan, words.callEventPlan, 'eventCalls', keysOf(cell)),
      }),
      shown('total', formats.whole, {
        formula: (cell) => `MAX(0,${cell.self('baseCalls')}+${cell.self('eventCalls')})`,
      }),
    ],
  };
}

/** The uplift of each event by line: all calls of its measured days over their base, and its range by the day. */
function learnedTable({ past, learned }: EventLayout, words: TablesCatalogue): TableSpec<EventsKey> {
  const { shown } = columnMaker(words.callEvents);
  const of = (key: DaysKey): string => columnOfTable(ourTables.callEventDays, words.callEventDays[key]);
  type Cell = CellContext<EventsKey>;
  const measured = (cell: Cell): string =>
    `(${of('event')}=${cell.self('event')})*(${of('line')}=${cell.self('line')})*${of('isMeasured')}`;
  const ofMeasured = (cell: Cell, formula: string): string => `IF(${cell.self('days')}=0,"",${formula})`;
  const sum = (key: DaysKey) => ({
    formula: (cell: Cell): string => `SUMPRODUCT(${measured(cell)}*${of(key)})`,
  });
  return {
    ...{ name: ourTables.callEvents, sheet: callSheetName, column },
    // Without past days nothing is learned.
    rows: past.length === 0 ? 0 : learned.length,
    columns: [
      ...keyColumns(shown, learned),
      shown('days', formats.whole, sum('isMeasured')),
      shown('calls', formats.whole, sum('calls')),
      shown('base', formats.whole, sum('base')),
      shown('uplift', formats.share, {
        formula: (cell) => ofMeasured(cell, `${cell.self('calls')}/${cell.self('base')}-1`),
      }),
      shown('least', formats.share, {
        formula: (cell) =>
          ofMeasured(
            cell,
            `${mostRatio - 1}-SUMPRODUCT(MAX(${measured(cell)}*(${mostRatio}-${of('ratio')})))`,
          ),
      }),
      shown('most', formats.share, {
        formula: (cell) => ofMeasured(cell, `SUMPRODUCT(MAX(${measured(cell)}*${of('ratio')}))-1`),
      }),
    ],
  };
}

/** Every event day to come: its base is its part of the month's, its uplift the typed or the learned one. */
function planTable({ past, coming }: EventLayout, words: TablesCatalogue): TableSpec<PlanKey> {
  const { shown, helper } = columnMaker(words.callEventPlan);
  const values = (key: keyof ComingEvent) => ({ values: coming.map((one) => one[key] ?? '') });
  return {
    ...{ name: ourTables.callEventPlan, sheet: callSheetName, column },
    rows: coming.length,
    columns: [
      shown('date', formats.date, values('day')),
      ...keyColumns(shown, coming),
      shown('base', formats.hours, {
        formula: (cell) => {
          const keys = { month: cell.self('month'), line: cell.self('line') };
          return `${cell.self('share')}*${sumOf(ourTables.callEventMonths, words.callEventMonths, 'baseCalls', keys)}`;
        },
      }),
      shown('uplift', formats.share, {
        formula: (cell) => {
          const typed = cell.self('typed');
          const learned = past.length === 0 ? cell.self('otherwise') : learnedUplift(cell, words);
          return `IF(${typed}="",${learned},${typed})`;
        },
      }),
      shown('eventCalls', formats.hours, {
        formula: (cell) => `${cell.self('base')}*${cell.self('uplift')}+${cell.self('extra')}`,
      }),
      shown('total', formats.hours, {
        formula: (cell) => `${cell.self('base')}+${cell.self('eventCalls')}`,
      }),
      helper('month', formats.month, { values: coming.map(({ day }) => monthOfDay(day)) }),
      helper('share', formats.factor, values('share')),
      helper('typed', formats.share, values('typed')),
      helper('extra', formats.hours, values('extra')),
      helper('otherwise', formats.share, values('otherwise')),
    ],
  };
}

/** What the line's own days tell of an event, else the days of all lines, else what holds without any. */
function learnedUplift(cell: CellContext<PlanKey>, words: TablesCatalogue): string {
  const of = (key: EventsKey): string => columnOfTable(ourTables.callEvents, words.callEvents[key]);
  const named = `(${of('event')}=${cell.self('event')})`;
  const own = `${named}*(${of('line')}=${cell.self('line')})`;
  const sum = (which: string, key: EventsKey): string => `SUMPRODUCT(${which}*${of(key)})`;
  const ratio = (which: string): string => `${sum(which, 'calls')}/${sum(which, 'base')}-1`;
  const all = `IF(${sum(named, 'base')}=0,${cell.self('otherwise')},${ratio(named)})`;
  return `IF(${sum(own, 'base')}=0,${all},${ratio(own)})`;
}

/** Every event day of the past: its calls less its base are what its events brought, in equal parts. */
function daysTable({ past }: EventLayout, words: TablesCatalogue): TableSpec<DaysKey> {
  const { shown, helper } = columnMaker(words.callEventDays);
  const values = (key: 'day' | 'calls' | 'base' | 'shared') => ({ values: past.map((one) => one[key]) });
  const ifBase = (cell: CellContext<DaysKey>, formula: string, none: string): string =>
    `IF(${cell.self('base')}=0,${none},${formula}/${cell.self('base')})`;
  return {
    ...{ name: ourTables.callEventDays, sheet: callSheetName, column },
    rows: past.length,
    columns: [
      shown('date', formats.date, values('day')),
      ...keyColumns(shown, past),
      shown('calls', formats.hours, values('calls')),
      shown('base', formats.hours, values('base')),
      shown('eventCalls', formats.hours, {
        formula: (cell) => `(${cell.self('calls')}-${cell.self('base')})/${cell.self('shared')}`,
      }),
      shown('uplift', formats.share, { formula: (cell) => ifBase(cell, cell.self('eventCalls'), '""') }),
      helper('month', formats.month, { values: past.map(({ day }: PastEvent) => monthOfDay(day)) }),
      helper('shared', formats.general, values('shared')),
      helper('isMeasured', formats.general, {
        values: past.map(({ isMeasured }) => (isMeasured ? 1 : 0)),
      }),
      helper('ratio', formats.factor, { formula: (cell) => ifBase(cell, cell.self('calls'), '0') }),
    ],
  };
}

function keyColumns<Key extends string>(
  shown: (key: 'event' | 'line', format: string, content: { values: string[] }) => ColumnSpec<Key>,
  rows: readonly LearnedKey[],
): ColumnSpec<Key>[] {
  return [
    shown('event', formats.general, { values: rows.map(({ name }) => name) }),
    shown('line', formats.general, { values: rows.map(({ line }) => line) }),
  ];
}

function monthOfDay(day: number): number {
  return monthSerial(monthOfSerial(day)!);
}
