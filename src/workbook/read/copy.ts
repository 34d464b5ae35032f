import type { TablesCatalogue } from '../../locales/tables/en';
import { tables } from '../../locales/catalogue';
import { cellReference } from '../a1';
import type { InputColumn } from '../headers';
import type { CellValue } from '../port';
import { numberOfText, textNumberFormula } from './numberText';
import { filledUnitFormula, inPlainUnit, plainUnitFormula, type Unit } from './units';

/** Headers of the table that holds a forecast in the usual form. */
export type CopyHeaders = TablesCatalogue['forecast'];

/** The headers until the language of the tables is known. */
export const englishCopyHeaders: CopyHeaders = tables.en.forecast;

/** A cell of the user's from which one of the copy comes, and what turns the one into the other. */
export interface Origin {
  sheet: string;
  row: number;
  column: number;
  /** As the cell holds it. */
  raw: CellValue;
  /** A number may be written as text. */
  reads: { unit: Unit; isText?: true } | { as: number | string } | { name: string };
}

/** How a figure is turned into seconds or calls; `unit` is absent where its column has none. */
export function readsFigure(raw: CellValue, unit: Unit | undefined): Origin['reads'] {
  const isText = unit !== undefined && unit !== 'clockText' && numberOfText(raw) !== null;
  return { unit: unit ?? 'ones', ...(isText && { isText }) };
}

/** The origins of one row of the copy; where there is none, the row has no such figure. */
export type CopiedRow = ReadonlyMap<InputColumn, Origin>;

/** What a copied cell comes to. */
export function originValue({ raw, reads }: Origin): CellValue {
  if ('name' in reads) return reads.name;
  if ('as' in reads) return reads.as;
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
  if ('unit' in reads && reads.isText) {
    return `IF(${cell}="","",${filledUnitFormula(textNumberFormula(cell), reads.unit)})`;
  }
  if ('unit' in reads) return plainUnitFormula(cell, reads.unit);
  return `IF(${cell}=${literal(origin.raw)},${literal(reads.as)},NA())`;
}

function literal(value: CellValue): string {
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value);
}
