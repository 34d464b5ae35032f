import { AbsoluteRefType, type IRange } from '@univerjs/core';
import type { ArrayValueObject } from '@univerjs/engine-formula';
import { referenceOf, unionOf, type FormulaNode } from '../formulaNode';
import { oncePerRun, type Compiled, type Engine, type FixedRange, type Place } from './compiled';

/** A reference to one cell, made ready to be read; undefined for any other piece. */
export function compileCell(node: FormulaNode, engine: Engine): Compiled | undefined {
  const reference = referenceOf(node);
  if (reference?.kind === 'thisRow') {
    const { sheetId, startColumn, endColumn } = reference;
    if (startColumn !== endColumn) return undefined;
    return { kind: 'reference', run: ({ unitId, row }) => engine.read(unitId, sheetId, row, startColumn) };
  }
  if (reference?.kind !== 'cell') return undefined;
  const { startRow, endRow, startColumn, endColumn, startAbsoluteRefType: fixed } = reference.range;
  if (startRow !== endRow || startColumn !== endColumn || Number.isNaN(startRow) || Number.isNaN(startColumn))
    return undefined;
  const isRowFixed = fixed === AbsoluteRefType.ROW || fixed === AbsoluteRefType.ALL;
  const isColumnFixed = fixed === AbsoluteRefType.COLUMN || fixed === AbsoluteRefType.ALL;
  const sheetOf = sheetFinder(reference.sheetName, engine);
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

/** The sheet of a reference by its name, which is empty for the formula's own. */
function sheetFinder(sheetName: string, engine: Engine): (place: Place) => string | undefined {
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
    if (start !== AbsoluteRefType.ALL || end !== AbsoluteRefType.ALL || reference.sheetName === '')
      return undefined;
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
