import type { CallCount } from '../../model/forecast/callCount';
import type { Call, CallOutcome } from '../../model/forecast/callLog';
import { monthSerial } from '../../model/calendar/month';
import type { CellValue } from '../../grid/port';
import { isTotalLabel } from '../../cells/totalLabel';
import type { CallColumn } from '../../grid/callHeaders';
import { callsOf, callsUnit, secondsOf } from '../../cells/callUnits';
import type { DateOrder } from '../../cells/dateOrder';
import { profilesOf } from '../recognise/recogniseTable';
import type { DurationColumn } from './durationColumns';
import { cellAt, type CallSource } from './callSource';
import { directionOf } from '../../cells/directionOf';
import { momentOf, monthOfCell, namesTime } from '../../cells/momentOf';
import { outcomeOf } from '../../cells/outcomeOf';
import { yesNoOf } from '../../cells/yesNo';
import { WrongRows } from './wrongRows';

export interface RowReaderOptions {
  /** Column that names the line; null where all calls are one line's. */
  lineOffset: number | null;
  oneLine: string;
  durations: readonly DurationColumn[];
  /** Of dates as text that end with their year; absent where it is not known. */
  dateOrder?: DateOrder;
}

/** Columns in which a row of totals says what it is. */
const namingColumns: readonly CallColumn[] = ['month', 'date', 'start'];

/** Reads the rows of a source one by one, and keeps account of those that it cannot use. */
export class RowReader {
  readonly wrong: WrongRows;
  ignored = 0;
  private readonly waits: readonly DurationColumn[];
  private readonly handling: readonly DurationColumn[];
  private readonly averages: readonly DurationColumn[];
  private readonly sums: readonly DurationColumn[];
  private readonly naming: readonly number[];
  private readonly direction: number | null;
  private readonly totalNames = new Map<string, boolean>();

  constructor(
    private readonly source: CallSource,
    private readonly options: RowReaderOptions,
  ) {
    this.wrong = new WrongRows(source);
    this.direction = directionColumn(source);
    const used = options.durations.filter(({ isUsed }) => isUsed);
    this.waits = used.filter(({ role }) => role === 'wait');
    this.handling = used.filter(({ role }) => role !== 'wait');
    this.sums = this.handling.filter(({ isSum }) => isSum);
    this.averages = this.handling.filter(({ isSum }) => !isSum);
    const named = namingColumns.flatMap((column) => source.offsets[column] ?? []);
    this.naming = [...new Set([0, ...named, ...(options.lineOffset === null ? [] : [options.lineOffset])])];
  }

  /** A call that asked for an agent; null where the row is none or cannot be used. */
  call(row: number): Call | null {
    if (this.isTotal(row) || this.isOutbound(row)) return this.ignore();
    const outcome = this.outcome(row);
    if (outcome === null) return null;
    if (outcome === 'ignored' || (outcome === 'abandoned' && this.leftInMenu(row))) return this.ignore();
    const key = this.key(row);
    if (!key) return null;
    const queueSeconds = this.seconds(row, this.waits);
    const handleSeconds = outcome === 'answered' ? this.seconds(row, this.handling) : null;
    if (queueSeconds === 'wrong' || handleSeconds === 'wrong') return null;
    return { line: key.line, start: key.start, outcome, queueSeconds, handleSeconds };
  }

  /**
   * What became of a call: as a column of outcomes says, else one of answered or of abandoned calls, else whether
   * anybody talked; where nothing tells, every call counts as answered. Null, and told, where a cell cannot be read.
   */
  private outcome(row: number): CallOutcome | 'ignored' | null {
    const { offsets } = this.source;
    if (offsets.outcome !== undefined) {
      const cell = this.cell(row, 'outcome');
      return outcomeOf(cell) ?? answeredOf(yesNoOf(cell)) ?? this.refuse('callOutcome', row, 'outcome');
    }
    for (const column of ['answered', 'abandoned'] as const) {
      if (offsets[column] === undefined) continue;
      const said = yesNoOf(this.cell(row, column));
      if (said === null) return this.refuse('callOutcome', row, column);
      return answeredOf(said === (column === 'answered'));
    }
    if (this.handling.length === 0) return 'answered';
    const talked = this.seconds(row, this.handling);
    return talked === 'wrong' ? null : answeredOf(talked !== null && talked > 0);
  }

  /** The count of an interval or a month; a row without a number of calls cannot be used. */
  count(row: number): CallCount | null {
    if (this.isTotal(row)) return this.ignore();
    const key = this.key(row);
    if (!key) return null;
    const abandoned = this.number(row, 'abandoned');
    const answered = this.number(row, 'answered');
    if (Number.isNaN(answered)) return this.refuse('callNumber', row, 'answered');
    const hasCalls = this.source.offsets.calls !== undefined;
    const offered = hasCalls ? this.number(row, 'calls') : sumOf(answered, abandoned);
    if (offered === null || (hasCalls && Number.isNaN(offered)))
      return this.refuse('callNumber', row, hasCalls ? 'calls' : 'answered');
    if (Number.isNaN(abandoned) || (abandoned ?? 0) > offered)
      return this.refuse('callNumber', row, 'abandoned');
    const averages = this.seconds(row, this.averages);
    const sums = this.seconds(row, this.sums);
    if (averages === 'wrong' || sums === 'wrong') return null;
    // Who is served by another line is answered there: more than were offered here are taken as they stand.
    const served = answered ?? offered - (abandoned ?? 0);
    const handledSeconds = served * (averages ?? 0) + (sums ?? 0);
    const handled = handledSeconds === 0 ? 0 : served;
    return { ...key, offered, abandoned, handled, handledSeconds, waitedSeconds: null };
  }

  /** Line and moment, which every kind of row needs. */
  private key(row: number): { line: string; start: number } | null {
    const start = this.start(row);
    if (start === null) return this.fault('callMoment', row, this.source.offsets[this.wrongMoment(row)]);
    const { lineOffset, oneLine } = this.options;
    if (lineOffset === null) return { line: oneLine, start };
    const line = String(cellAt(this.source, row, lineOffset) ?? '').trim();
    return line === '' ? this.fault('callLine', row, lineOffset) : { line, start };
  }

  /** The column to which it is due that a row names no moment. */
  private wrongMoment(row: number): CallColumn {
    const { kind, offsets } = this.source;
    if (kind === 'months') return 'month';
    if (offsets.start === undefined) return 'date';
    const isTime = offsets.date !== undefined && namesTime(this.cell(row, 'start'));
    return isTime ? 'date' : 'start';
  }

  private start(row: number): number | null {
    if (this.source.kind !== 'months') {
      const start = inClock(this.cell(row, 'start'), this.source.clock);
      const { offsets, titled = null } = this.source;
      const date = offsets.date === undefined ? titled : this.cell(row, 'date');
      return momentOf(start, date, this.options.dateOrder);
    }
    const month = monthOfCell(this.cell(row, 'month'));
    return month === null ? null : monthSerial(month);
  }

  /** A caller who hung up and never came to the queue asked for no agent; only a log with the queue's start can tell. */
  private leftInMenu(row: number): boolean {
    if (this.source.offsets.queueStart === undefined) return false;
    const start = this.cell(row, 'queueStart');
    return start === null || start === 0 || /^0*[0:]*$/.test(String(start));
  }

  /** A call that somebody here made, or within the house. */
  private isOutbound(row: number): boolean {
    return this.direction !== null && directionOf(cellAt(this.source, row, this.direction)) === 'out';
  }

  /** A row that adds others up, as it says in its first cell or where others name their moment or line. */
  private isTotal(row: number): boolean {
    return this.naming.some((offset) => {
      const name = cellAt(this.source, row, offset);
      return typeof name === 'string' && this.isTotalName(name);
    });
  }

  /** Remembered: a log has few lines and very many rows. Texts with digits are moments, and no two are alike. */
  private isTotalName(name: string): boolean {
    if (/\d/.test(name)) return false;
    const before = this.totalNames.get(name);
    if (before !== undefined) return before;
    const isTotal = isTotalLabel(name);
    this.totalNames.set(name, isTotal);
    return isTotal;
  }

  private cell(row: number, column: CallColumn): CellValue {
    const offset = this.source.offsets[column];
    return offset === undefined ? null : cellAt(this.source, row, offset);
  }

  /** The sum of a row's durations in seconds, of which a blank one is nothing; null where all are blank. */
  private seconds(row: number, columns: readonly DurationColumn[]): number | null | 'wrong' {
    let sum: number | null = null;
    for (const { offset, unit } of columns) {
      const seconds = secondsOf(cellAt(this.source, row, offset), unit);
      if (Number.isNaN(seconds)) {
        this.wrong.add('callNumber', row, offset);
        return 'wrong';
      }
      if (seconds !== null) sum = (sum ?? 0) + seconds;
    }
    return sum;
  }

  /** A number of calls, 0 or more, in the unit that its header names; null when blank, NaN when neither. */
  private number(row: number, column: 'calls' | 'abandoned' | 'answered'): number | null {
    const { headers, offsets } = this.source;
    return callsOf(this.cell(row, column), callsUnit(headers[offsets[column] ?? -1]));
  }

  private ignore(): null {
    this.ignored += 1;
    return null;
  }

  private refuse(code: Parameters<WrongRows['add']>[0], row: number, column: CallColumn): null {
    return this.fault(code, row, this.source.offsets[column]);
  }

  private fault(code: Parameters<WrongRows['add']>[0], row: number, offset = 0): null {
    this.wrong.add(code, row, offset);
    return null;
  }
}

function answeredOf(isAnswered: boolean | null): CallOutcome | null {
  return isAnswered === null ? null : isAnswered ? 'answered' : 'abandoned';
}

function sumOf(answered: number | null, abandoned: number | null): number | null {
  return answered === null && abandoned === null ? null : (answered ?? 0) + (abandoned ?? 0);
}

/** A number that is an hour, or hours and minutes such as 1430, as a share of the day. */
function inClock(cell: CellValue, clock: CallSource['clock']): CellValue {
  const number = clock === undefined || cell === null || cell === '' ? NaN : Number(cell);
  if (Number.isNaN(number)) return cell;
  return clock === 'hours' ? number / 24 : (Math.floor(number / 100) * 60 + (number % 100)) / 1440;
}

/** The column of a log that says who called whom; null where there is none. */
export function directionColumn({ kind, headers, cells }: CallSource): number | null {
  if (kind !== 'log') return null;
  const profileOf = profilesOf(cells);
  const offset = headers.findIndex((_, at) => profileOf(at).directions > 0.5);
  return offset < 0 ? null : offset;
}
