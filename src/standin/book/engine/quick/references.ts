import type { IRange } from '@univerjs/core';
import type { ArrayValueObject } from '@univerjs/engine-formula';
import { referenceOf, unionOf, type FormulaNode, type Reference } from '../formulaNode';
import { oncePerRun, type Compiled, type Engine, type FixedRange, type Place } from './compiled';

const ROW_FIXED = 1;
const COLUMN_FIXED = 2;
const BOTH_FIXED = 3;

/** A reference to one cell, made ready to be read; undefined for any other piece. */
export function compileCell(node: FormulaNode, engine: Engine): Compiled | undefined {
  const reference = referenceOf(node);
  if (reference?.kind === 'thisRow') {
    const { sheetId, startColumn, endColumn } = reference;
    if (startColumn !== endColumn) return undefined;
    return { kind: 'reference', run: ({ unitId, row }) => engine.read(unitId, sheetId, row, startColumn) };
  }
  if (reference?.kind !== 'cell') return undefined;
  const { startRow, endRow, startColumn, endColumn, startAbsoluteRefType: fixed = 0 } = reference.range;
  if (startRow !== endRow || startColumn !== endColumn || Number.isNaN(startRow) || Number.isNaN(startColumn))
    return undefined;
  const isRowFixed = fixed === (ROW_FIXED as number) || fixed === (BOTH_FIXED as number);
  const isColumnFixed = fixed === (COLUMN_FIXED as number) || fixed === (BOTH_FIXED as number);
  const sheetOf = sheetFinder(reference, engine);
  return {
    kind: 'reference',
    run: (place) => {
      const sheetId = sheetOf(place);
      if (sheetId === undefined) return undefined;
      const row = isRowFixed ? startRow : startRow + place.offsetY;
      const column = isColumnFixed ? startColumn : startColumn + place.offsetX;
      return engine.read(place.unitId, sheetId, row, column);
    },
  };
}

function sheetFinder(
  { kind, ...reference }: Reference,
  engine: Engine,
): (place: Place) => string | undefined {
  if (kind !== 'cell') return ({ sheetId }) => sheetId;
  const { sheetName } = reference as { sheetName: string };
  if (sheetName === '') return ({ sheetId }) => sheetId;
  return oncePerRun(engine, ({ unitId }) => engine.sheetNamed(unitId, sheetName));
}

/** A range that is the same in every cell: of a table, or with both corners fixed on a named sheet. */
export interface RangeReader {
  place(at: Place): FixedRange | undefined;
  values(at: Place): ArrayValueObject | undefined;
}

export function fixedRange(node: FormulaNode, engine: Engine): RangeReader | undefined {
  const reference = unionOf(node) ?? referenceOf(node);
  if (!reference || reference.kind === 'thisRow') return undefined;
  if (reference.kind === 'cell') {
    const { startAbsoluteRefType: start, endAbsoluteRefType: end } = reference.range;
    if (start !== BOTH_FIXED || end !== BOTH_FIXED || reference.sheetName === '') return undefined;
  }
  const sheetId =
    reference.kind === 'table'
      ? () => reference.sheetId
      : ({ unitId }: Place) => engine.sheetNamed(unitId, reference.sheetName);
  const find = (at: Place): FixedRange | undefined => placeOf(reference.range, at.unitId, sheetId(at));
  return {
    place: oncePerRun(engine, find),
    values: oncePerRun(engine, (at) => engine.arrayOf(node, at)),
  };
}

function placeOf(range: IRange, unitId: string, sheetId: string | undefined): FixedRange | undefined {
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  const [rows, columns] = [endRow - row + 1, endColumn - column + 1];
  if (sheetId === undefined || !(rows > 0) || !(columns > 0)) return undefined;
  return { unitId, sheetId, row, column, rows, columns };
}
