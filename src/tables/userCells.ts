/** Cells of the user's that our tables repeat, as they stand in the input: a name may be a number. */
import { cellOf } from '../read/rows/source';
import type { CellInput } from '../grid/port';
import type { LayoutInput } from './planInputs';

/** A line's name as its cell in the Lines table has it. */
export function lineCell({ inputs }: Pick<LayoutInput, 'inputs'>, name: string): CellInput {
  return (inputs.lines.find((line) => line.name === name)?.cell ?? name) as CellInput;
}

/** A stage's name as its cell in the Stages table has it. */
export function stageCell({ inputs }: LayoutInput, name: string): CellInput {
  const row = inputs.stages.find((stage) => stage.stage === name)?.row;
  return row === undefined ? name : ((cellOf(inputs.sources.Stages!, row, 'stage') ?? name) as CellInput);
}
