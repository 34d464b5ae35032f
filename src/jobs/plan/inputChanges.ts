import type { InputColumn } from '../../grid/headers';
import type { InputName } from '../../grid/names';
import type { Place } from '../../grid/problem';
import type { CellValue } from '../../grid/port';
import type { PlanSettings } from '../../model/plan/planSettings';
import type { Inputs } from '../../read/readInputs';
import type { KeptValue, RowKey } from '../../settings/writtenPlan';
import { inputCells, type InputCell } from './inputCells';
import { planSettingsOf, type RememberedPlan } from './rememberedPlan';

/** A cell that says something else than when the plan was written. */
export interface ChangedCell extends RowKey {
  input: InputName;
  column: InputColumn;
  /** Null where the cell was blank. */
  before: CellValue;
  after: CellValue;
  /** Null where the cell's column is gone. */
  place: Place | null;
}

/** Rows that came to an input or went from it since. */
export interface ChangedRows {
  input: InputName;
  added: number;
  removed: number;
  /** The first one that came. */
  place: Place | null;
}

export interface ChangedSetting {
  setting: keyof PlanSettings;
  before: number | string;
  after: number | string;
}

/** What a plan is made from, as far as it differs from what the plan before was made from. */
export interface InputChanges {
  cells: ChangedCell[];
  rows: ChangedRows[];
  settings: ChangedSetting[];
}

export const noInputChanges: InputChanges = { cells: [], rows: [], settings: [] };

export function inputChanges(written: RememberedPlan, inputs: Inputs, settings: PlanSettings): InputChanges {
  const now = inputCells(inputs);
  const names = new Set([...now.keys(), ...(Object.keys(written.inputs) as InputName[])]);
  const byInput = [...names].map((input) =>
    changesOf(input, written.inputs[input] ?? [], now.get(input) ?? []),
  );
  return {
    cells: byInput.flatMap(({ cells }) => cells),
    rows: byInput.flatMap(({ rows }) => (rows.added + rows.removed > 0 ? [rows] : [])),
    settings: Object.entries(planSettingsOf(settings)).flatMap(([setting, after]) => {
      const before = written.settings[setting];
      const isTold = (typeof before === 'number' || typeof before === 'string') && before !== after;
      return isTold ? [{ setting: setting as keyof PlanSettings, before, after }] : [];
    }),
  };
}

/** How many cells, rows and settings differ. */
export function countChanges({ cells, rows, settings }: InputChanges): number {
  return rows.reduce((sum, { added, removed }) => sum + added + removed, cells.length + settings.length);
}

function changesOf(
  input: InputName,
  before: readonly KeptValue[],
  after: readonly InputCell[],
): { cells: ChangedCell[]; rows: ChangedRows } {
  const [rowsBefore, rowsAfter] = [byKey(before), byKey(after)];
  const added = [...rowsAfter].filter(([key]) => !rowsBefore.has(key));
  const cells: ChangedCell[] = [];
  for (const [key, row] of rowsAfter) {
    const was = rowsBefore.get(key);
    if (!was) continue;
    for (const cell of row.values()) {
      const old = was.get(cell.column)?.value ?? null;
      if (old !== cell.value) cells.push(changedCell(input, cell, old, cell.value, cell.place));
    }
    for (const gone of was.values()) {
      if (row.has(gone.column)) continue;
      cells.push(changedCell(input, gone, gone.value, null, null));
    }
  }
  const [first] = added;
  return {
    cells,
    rows: {
      input,
      added: added.length,
      removed: [...rowsBefore.keys()].filter((key) => !rowsAfter.has(key)).length,
      place: first ? ([...first[1].values()][0]?.place ?? null) : null,
    },
  };
}

function changedCell(
  input: InputName,
  { month, line, stage, column }: KeptValue,
  before: CellValue,
  after: CellValue,
  place: Place | null,
): ChangedCell {
  return { input, month, line, stage, column: column as InputColumn, before, after, place };
}

/** Cells by the key of their row, in which case does not tell names apart, and then by column. */
function byKey<Cell extends KeptValue>(cells: readonly Cell[]): Map<string, Map<string, Cell>> {
  const rows = new Map<string, Map<string, Cell>>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.month, cell.line?.toLowerCase(), cell.stage?.toLowerCase()]);
    const row = rows.get(key) ?? new Map<string, Cell>();
    rows.set(key, row.set(cell.column, cell));
  }
  return rows;
}
