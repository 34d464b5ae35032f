import type { CallCount } from '../../model/callCount';
import { countCalls, type Call } from '../../model/callLog';
import type { Problem } from '../outcome';
import type { CellValue } from '../port';
import type { CallColumn } from './callColumns';
import { durationUnit, secondsOf, type DurationUnit } from './durations';
import { cellAt, type CallSource } from './findCallSources';
import { momentOf } from './momentOf';
import { outcomeOf } from './outcomeOf';
import { WrongRows } from './wrongRows';

/** Calls by line and interval, and what became of the rows that they were read from. */
export interface CallReading {
  counts: CallCount[];
  /** Rows that hold anything. */
  rows: number;
  /** Rows that say by themselves that they are no demand for an agent: tests, callers who left in the voice menu. */
  ignored: number;
  /** Rows that cannot be used, one note for each fault. */
  problems: Problem[];
  units: { header: string; unit: DurationUnit }[];
}

/** Interval in which the calls of a log are counted. */
const logMinutes = 30;

/** Reads a source; `lineOffset` is the column that names the line, null where all calls are one line's, named `oneLine`. */
export function readCalls(source: CallSource, lineOffset: number | null, oneLine: string): CallReading {
  const reader = new RowReader(source, lineOffset, oneLine);
  const rows = Array.from({ length: source.area.rows }, (_, row) => row).filter((row) =>
    reader.isFilled(row),
  );
  const counts =
    source.kind === 'log'
      ? countCalls(
          rows.flatMap((row) => reader.call(row) ?? []),
          logMinutes,
        )
      : rows.flatMap((row) => reader.count(row) ?? []);
  const { ignored, wrong, units } = reader;
  return { counts, rows: rows.length, ignored, problems: wrong.problems, units };
}

class RowReader {
  readonly wrong: WrongRows;
  readonly units: CallReading['units'] = [];
  ignored = 0;
  private readonly unitOf = new Map<CallColumn, DurationUnit>();

  constructor(
    private readonly source: CallSource,
    private readonly lineOffset: number | null,
    private readonly oneLine: string,
  ) {
    this.wrong = new WrongRows(source);
    for (const column of ['queue', 'handle', 'aht'] as const) {
      const offset = source.offsets[column];
      if (offset === undefined) continue;
      const cells = Array.from({ length: source.area.rows }, (_, row) => cellAt(source, row, offset));
      const header = source.headers[offset]!;
      const unit = durationUnit(header, cells);
      this.unitOf.set(column, unit);
      this.units.push({ header, unit });
    }
  }

  isFilled(row: number): boolean {
    return this.source.headers.some((_, offset) => (cellAt(this.source, row, offset) ?? '') !== '');
  }

  /** A call that asked for an agent; null where the row is none or cannot be used. */
  call(row: number): Call | null {
    const outcome = outcomeOf(this.cell(row, 'outcome'));
    if (outcome === null) return this.refuse('callOutcome', row, 'outcome');
    if (outcome === 'ignored' || (outcome === 'abandoned' && this.leftInMenu(row))) {
      this.ignored += 1;
      return null;
    }
    const key = this.key(row);
    if (!key) return null;
    const queueSeconds = this.seconds(row, 'queue');
    const handleSeconds = outcome === 'answered' ? this.seconds(row, 'handle') : null;
    if (Number.isNaN(queueSeconds)) return this.refuse('callNumber', row, 'queue');
    if (Number.isNaN(handleSeconds)) return this.refuse('callNumber', row, 'handle');
    return { ...key, outcome, queueSeconds, handleSeconds };
  }

  /** The count of an interval; a row without a number of calls cannot be used. */
  count(row: number): CallCount | null {
    const key = this.key(row);
    if (!key) return null;
    const offered = this.number(row, 'calls');
    if (offered === null || Number.isNaN(offered)) return this.refuse('callNumber', row, 'calls');
    const abandoned = this.number(row, 'abandoned');
    if (Number.isNaN(abandoned) || (abandoned ?? 0) > offered)
      return this.refuse('callNumber', row, 'abandoned');
    const aht = this.seconds(row, 'aht');
    if (Number.isNaN(aht)) return this.refuse('callNumber', row, 'aht');
    const handled = aht === null || aht === 0 ? 0 : offered - (abandoned ?? 0);
    return { ...key, offered, abandoned, handled, handledSeconds: handled * (aht ?? 0), waitedSeconds: null };
  }

  /** Line and moment, which both kinds of row need. */
  private key(row: number): { line: string; start: number } | null {
    const start = momentOf(this.cell(row, 'start'), this.cell(row, 'date'));
    if (start === null) {
      const bare = this.source.offsets.start === undefined;
      return this.refuse('callMoment', row, bare ? 'date' : 'start');
    }
    if (this.lineOffset === null) return { line: this.oneLine, start };
    const line = String(cellAt(this.source, row, this.lineOffset) ?? '').trim();
    if (line !== '') return { line, start };
    this.wrong.add('callLine', row, this.lineOffset);
    return null;
  }

  /** A caller who hung up and never came to the queue asked for no agent; only a log with the queue's start can tell. */
  private leftInMenu(row: number): boolean {
    if (this.source.offsets.queueStart === undefined) return false;
    const start = this.cell(row, 'queueStart');
    return start === null || start === 0 || /^0*[0:]*$/.test(String(start));
  }

  private cell(row: number, column: CallColumn): CellValue {
    const offset = this.source.offsets[column];
    return offset === undefined ? null : cellAt(this.source, row, offset);
  }

  private seconds(row: number, column: CallColumn): number | null {
    return secondsOf(this.cell(row, column), this.unitOf.get(column) ?? 'seconds');
  }

  /** A number of 0 or more; null when blank, NaN when neither. */
  private number(row: number, column: CallColumn): number | null {
    return secondsOf(this.cell(row, column), 'seconds');
  }

  private refuse(code: Parameters<WrongRows['add']>[0], row: number, column: CallColumn): null {
    this.wrong.add(code, row, this.source.offsets[column] ?? 0);
    return null;
  }
}
