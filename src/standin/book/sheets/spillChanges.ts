import { ObjectMatrix, type IObjectMatrixPrimitiveType, type IRange, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { areaOfRange } from '../area';
import { cellArea, contains, overlaps, type Area } from '../../areas';
import type { Engine } from '../engine';

export interface Spill {
  sheetId: string;
  /** The area over which the values stand, the formula's cell first. */
  area: Area;
}

/** Where every spilled array stands, by the place of its formula. */
export type Spills = ReadonlyMap<string, Spill>;

export function spillsOf(engine: Engine): Spills {
  const spills = new Map<string, Spill>();
  const sheets = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.unitId] ?? {};
  for (const [sheetId, ranges] of Object.entries(sheets)) {
    if (!engine.workbook.getSheetBySheetId(sheetId)) continue;
    new ObjectMatrix<IRange>(ranges ?? {}).forValue((row, column) => {
      const area = spillArea(engine, sheetId, row, column);
      if (area) spills.set(`${sheetId}!${row},${column}`, { sheetId, area });
    });
  }
  return spills;
}

/** The area over which the formula of a cell spills; undefined when it shows in its cell alone, or as #SPILL!. */
export function spillArea(engine: Engine, sheetId: string, row: number, column: number): Area | undefined {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.unitId]?.[sheetId];
  const range = ranges?.[row]?.[column];
  return range && engine.cell(sheetId, row, column)?.v !== '#SPILL!' ? areaOfRange(range) : undefined;
}

/** Areas that an array has left: formulas that read them saw the old values in the same run. */
export function vacated(before: Spills, after: Spills): Spill[] {
  return [...before].flatMap(([place, spill]) => {
    const now = after.get(place);
    return now && contains(now.area, spill.area) ? [] : [spill];
  });
}

/** Formulas that have spilled over one another in one run, unseen by the engine; the first may stay. */
export function colliding(spills: Spills): Spill[] {
  const list = [...spills.values()].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return list.flatMap((spill, index) => {
    const earlier = list.slice(0, index);
    const meets = earlier.some(
      ({ sheetId, area }) => sheetId === spill.sheetId && overlaps(area, spill.area),
    );
    return meets ? [{ sheetId: spill.sheetId, area: cellArea(spill.area.row, spill.area.column) }] : [];
  });
}

/**
 * Forgets arrays whose formula has moved away, and what stood under them: Univer keeps both where they were. Says whether
 * there were any.
 */
export function dropLostSpills(engine: Engine): boolean {
  const formulas = engine.injector.get(FormulaDataModel);
  const ranges = formulas.getArrayFormulaRange()[engine.unitId] ?? {};
  const values = formulas.getArrayFormulaCellData()[engine.unitId] ?? {};
  let isAny = false;
  for (const sheetId of new Set([...Object.keys(ranges), ...Object.keys(values)])) {
    const kept: Area[] = [];
    if (engine.workbook.getSheetBySheetId(sheetId))
      isAny =
        dropWhere(ranges[sheetId], (range, row, column) => {
          const cell = engine.cell(sheetId, row, column);
          if (cell?.f || cell?.si) kept.push(areaOfRange(range));
          return !cell?.f && !cell?.si;
        }) || isAny;
    const isLost = (row: number, column: number): boolean =>
      !kept.some((area) => contains(area, cellArea(row, column)));
    isAny = dropWhere(values[sheetId], (_value, row, column) => isLost(row, column)) || isAny;
  }
  return isAny;
}

function dropWhere<T>(
  matrix: Nullable<IObjectMatrixPrimitiveType<T>>,
  isLost: (value: T, row: number, column: number) => boolean,
): boolean {
  let isAny = false;
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, value] of Object.entries(cells ?? {}) as [string, T][]) {
      if (!value || !isLost(value, Number(row), Number(column))) continue;
      delete cells[Number(column)];
      isAny = true;
    }
  }
  return isAny;
}
