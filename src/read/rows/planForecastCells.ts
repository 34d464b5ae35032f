import { type TablesCatalogue, tables } from '../../words/catalogue';
import type { InputColumn } from '../../grid/headers';
import type { CellValue } from '../../grid/port';
import { numberOfText, readNumberText } from '../../cells/numberText';
import type { MonthStyle } from '../../cells/monthStyle';
import { factors, inPlainUnit, type Unit, isDurationUnit } from '../../cells/units';
import { isReadByFormula, secondsOfText } from '../../cells/clockText';
import type { ReadUnit } from '../../cells/readUnit';
import type { KeyedBlock } from './keyedBlock';

/** Headers of the table that holds a forecast in the usual form. */
export type PlanForecastHeaders = TablesCatalogue['forecast'];

/** The headers until the language of the tables is known. */
export const englishPlanForecastHeaders: PlanForecastHeaders = tables.en.forecast;

/** A cell of the user's from which one of the copy comes, and what turns the one into the other. */
export interface Origin {
  sheet: string;
  row: number;
  column: number;
  /** As the cell holds it. */
  raw: CellValue;
  /** A number may be written as text: a time or digits that a formula reads, or anything else, whose figure is written out. */
  reads:
    | { unit: Unit; isText?: true; isTime?: true }
    | { unit: Unit; figure: number }
    | { as: number | string }
    | { name: string };
}

/** How a figure is turned into seconds, calls or its column's own measure; `unit` is absent where its column has none. */
export function readsFigure(column: InputColumn, raw: CellValue, unit: Unit = 'ones'): Origin['reads'] {
  const seconds = isDurationUnit(unit) ? secondsOfText(raw) : null;
  if (seconds !== null) {
    if (!isReadByFormula(String(raw))) return { unit, figure: seconds };
    return unit === 'clockText' ? { unit } : { unit, isTime: true };
  }
  const read = readNumberText(raw, column, factors[unit] !== 1);
  if (read === null || read === 'unclear') return { unit };
  if (!read.isWhole && numberOfText(raw) === read.number) return { unit, isText: true };
  return { unit, figure: read.isWhole ? read.number : (inPlainUnit(read.number, unit) as number) };
}

/** The origins of one row of the copy; where there is none, the row has no such figure. */
export type PlanForecastRow = ReadonlyMap<InputColumn, Origin>;

/** What a copied cell comes to. */
export function originValue({ raw, reads }: Pick<Origin, 'raw' | 'reads'>): CellValue {
  if ('name' in reads) return reads.name;
  if ('as' in reads) return reads.as;
  if ('figure' in reads) return reads.figure;
  return inPlainUnit(reads.isText ? numberOfText(raw) : raw, reads.unit);
}

/** Where a forecast's figures are found: in a list by month and line, or in blocks by the texts beside them. */
export type Where =
  | ({ kind: 'list' } & KeyedList)
  | ({ kind: 'periods' } & KeyedPeriods)
  | { kind: 'blocks'; blocks: readonly KeyedBlock[] };

/** The columns of a list, as formulas refer to them. */
export interface KeyedList {
  month: ListKey;
  line: ListKey;
  columns: ReadonlyMap<InputColumn, string>;
  /** How all of its months are written; null where each is looked for as it was written. */
  style: MonthStyle | null;
  /** Of each row of the copy, whether its month or line stands in a row above. */
  shared: readonly boolean[];
}

/** A column by which rows are found. */
export interface ListKey {
  /** "" where there is no such column, since every row is of the same line. */
  reference: string;
  /** Whether a name holds for the blank cells below it. */
  holdsBelow: boolean;
  /** Texts of totals and units, which hold for no row below. */
  except: readonly string[];
}

/** How the cells of a column name days or weeks, so that a formula can make the first day of each. */
export type PeriodStyle =
  /** Dates of Excel, of the first day or so many days behind it. */
  | { kind: 'serial'; behind: number }
  /** Texts such as 2026-01-31. */
  | { kind: 'text'; behind: number }
  /** Weeks by their number in ISO's way, with so many signs before and behind the number: 2026-W05, 2026年第5周. */
  | { kind: 'week'; before: number; after: number };

/** A week of a line in one of its months. */
export interface PeriodWeek {
  /** The number of the row of the copy, from 1. */
  row: number;
  line: string;
  start: number;
  month: number;
}

/** A list of days or weeks, whose figures are added up by month. */
export interface KeyedPeriods {
  month: ListKey;
  line: ListKey;
  /** The columns of figures, as formulas refer to them. */
  columns: ReadonlyMap<InputColumn, { reference: string; unit: ReadUnit | undefined }>;
  style: PeriodStyle;
  /** Of each row of the copy, how many of them it is made of. */
  counts: readonly number[];
  /** Days of each, and the first and the last of them all. */
  days: 1 | 7;
  first: number;
  last: number;
  /** Of each line each week with each of its months that are planned, as serials, and the row of the copy that it is for. */
  weeks: readonly PeriodWeek[];
}
