import { ObjectMatrix, type IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { areaOfRange, contains } from './area';
import type { Area } from './book';
import type { Engine } from './engine';

/** Where every spilled array stands, by the place of its formula. */
export type Spills = ReadonlyMap<string, { sheetId: string; area: Area }>;

export function spillsOf(engine: Engine): Spills {
  const spills = new Map<string, { sheetId: string; area: Area }>();
  const sheets = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.unitId] ?? {};
  for (const [sheetId, ranges] of Object.entries(sheets)) {
    new ObjectMatrix<IRange>(ranges ?? {}).forValue((row, column, range) => {
      spills.set(`${sheetId}!${row},${column}`, { sheetId, area: areaOfRange(range) });
    });
  }
  return spills;
}

/** Areas that an array has left: formulas that read them saw the old values in the same run. */
export function vacated(before: Spills, after: Spills): { sheetId: string; area: Area }[] {
  return [...before].flatMap(([place, spill]) => {
    const now = after.get(place);
    return now && contains(now.area, spill.area) ? [] : [spill];
  });
}
