import { inPlainUnit } from '../../cells/units';
import type { InputColumn } from '../../grid/headers';
import { inputNames, type InputName } from '../../grid/names';
import type { Place } from '../../grid/problem';
import type { Inputs } from '../../read/readInputs';
import type { CellValue } from '../../grid/port';
import { cellOf, cellPlace, type Source } from '../../read/rows/source';
import { keptValue, type KeptValue, type RowKey } from '../../settings/writtenPlan';

/** Columns by which a row is known, rather than what it says. */
const keyColumns: readonly InputColumn[] = ['month', 'line', 'stage', 'fromMonth'];

/** A cell of an input under the key of its row; its value is null where it is blank. */
export interface InputCell extends KeptValue {
  column: InputColumn;
  place: Place;
}

/** Every cell that a plan is made from, by input. */
export function inputCells(inputs: Inputs): Map<InputName, InputCell[]> {
  const cells = new Map<InputName, InputCell[]>();
  for (const input of inputNames) {
    const source = inputs.sources[input];
    if (source)
      cells.set(
        input,
        keyedRows(inputs, input).flatMap((row) => cellsOfRow(source, row)),
      );
  }
  return cells;
}

type KeyedRow = Partial<RowKey> & { row: number };

/** The rows of an input with what each is known by. */
function keyedRows(inputs: Inputs, input: InputName): KeyedRow[] {
  switch (input) {
    case 'Forecast':
      return inputs.forecast.rows;
    case 'Lines':
      return inputs.lines.map(({ row, name }) => ({ row, line: name }));
    case 'Stages':
      return inputs.stages;
    case 'Calendar':
      return inputs.calendar.rows;
    case 'Actuals':
      return inputs.actuals.rows;
    case 'Costs':
      return inputs.costs.rows.map(({ row, line, from }) => ({ row, line, month: from }));
    case 'Budget':
      return inputs.budget.rows;
    // A plan is not made from events: they go into the forecast before it.
    case 'Events':
      return [];
  }
}

function cellsOfRow(source: Source, { row, month = null, line = null, stage = null }: KeyedRow): InputCell[] {
  const columns = [...source.columns.keys()].filter((column) => !keyColumns.includes(column));
  return columns.map((column) => ({
    month,
    line,
    stage,
    column,
    value: keptValue(valueOf(source, row, column)),
    place: cellPlace(source, row, column),
  }));
}

/** In seconds and calls, whatever unit the column is written in: nobody reads a share of a day. */
function valueOf(source: Source, row: number, column: InputColumn): CellValue {
  const value = cellOf(source, row, column);
  const unit = source.columns.get(column)?.unit?.unit;
  return unit && typeof value === 'number' ? inPlainUnit(value, unit) : value;
}
