import {
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISetSuperTableMutationParam,
} from '@univerjs/engine-formula';
import { rangeOfArea } from '../area';
import type { Area } from '../../areas';
import type { Engine } from '../engine';
import { toEngineName, toTotalsName } from '../engine/engineNames';
import type { TableRecord } from './tableRecord';

/**
 * Puts a table where formulas find it: the data without the totals row, names in the engine's spelling. The
 * engine takes the last row for the totals row whether there is one or not, so a totals row is published under
 * a name of its own, as the header of a table of one row.
 */
export function publishTable(engine: Engine, table: TableRecord): void {
  const { area, showTotals, headless } = table;
  const data = showTotals ? { ...area, rows: area.rows - 1 } : area;
  // The engine always leaves a header row out of the data.
  publish(
    engine,
    toEngineName(table.name),
    table,
    headless ? { ...data, row: data.row - 1, rows: data.rows + 1 } : data,
  );
  if (showTotals)
    publish(engine, toTotalsName(table.name), table, { ...area, row: area.row + area.rows - 1, rows: 1 });
  else withdraw(engine, toTotalsName(table.name));
}

export function withdrawTable(engine: Engine, name: string): void {
  withdraw(engine, toEngineName(name));
  withdraw(engine, toTotalsName(name));
}

function publish(engine: Engine, tableName: string, table: TableRecord, area: Area): void {
  const params: ISetSuperTableMutationParam = {
    unitId: engine.unitId,
    tableName,
    reference: {
      range: rangeOfArea(area),
      sheetId: table.sheetId,
      titleMap: new ColumnPlaces(table.columns),
    },
  };
  engine.run(SetSuperTableMutation.id, params, { onlyLocal: true });
}

function withdraw(engine: Engine, tableName: string): void {
  engine.run(RemoveSuperTableMutation.id, { unitId: engine.unitId, tableName }, { onlyLocal: true });
}

/** Beyond any sheet: a reference there is an error. */
const NOWHERE = 1_000_000;

/** For a name that it does not know the engine would read the column to the left of the table. */
class ColumnPlaces extends Map<string, number> {
  constructor(columns: readonly string[]) {
    super();
    columns.forEach((name, index) => this.set(toEngineName(name), index));
  }

  override get(name: string): number {
    return super.get(name) ?? NOWHERE;
  }
}
