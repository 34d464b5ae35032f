import { type TablesCatalogue, tables } from '../../words/catalogue';
import { cellReference } from '../../grid/a1';
import type { InputColumn } from '../../grid/headers';
import type { CellValue } from '../../grid/port';
import { numberOfText, textNumberFormula, readNumberText } from '../../cells/numberText';
import {
  factors,
  filledUnitFormula,
  inPlainUnit,
  plainUnitFormula,
  type Unit,
  isDurationUnit,
} from '../../cells/units';
import { isReadByFormula, secondsOfText } from '../../cells/clockText';

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

/**
 * The formula of a copied cell, without "=". A month that no formula could read in every language is written out, and
 * holds for as long as the user's cell says the same.
 */
export function originFormula(origin: Origin): string {
  const cell = cellReference(origin.sheet, origin.row, origin.column);
  const { reads } = origin;
  if ('name' in reads) return literal(reads.name);
  if ('figure' in reads) {
    // A number that is typed over the text is read at once; another text asks for a new plan.
    const typed = filledUnitFormula(cell, reads.unit);
    return `IF(${cell}="","",IF(ISNUMBER(${cell}),${typed},IF(${cell}=${literal(origin.raw)},${reads.figure},NA())))`;
  }
  if ('unit' in reads && reads.isText) {
    return `IF(${cell}="","",${filledUnitFormula(textNumberFormula(cell), reads.unit)})`;
  }
  if ('unit' in reads) return plainUnitFormula(cell, reads.unit, reads.isTime);
  return `IF(${cell}=${literal(origin.raw)},${literal(reads.as)},NA())`;
}

function literal(value: CellValue): string {
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value);
}
