import { ObjectMatrix, type ICellData, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  Interpreter,
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellMatrix, Engine } from '../engine';
import { QuickInterpreter } from '../engine/quickInterpreter';
import type { FormulaSpelling } from './formulaSpelling';

interface CellsParams {
  unitId: string;
  subUnitId: string;
  cellValue?: CellMatrix;
}

/**
 * Formulas that a person types in the visible grid: they get the engine's spelling before the engine reads
 * them, and a date or percentage that they give shows as one, as in Excel. Everywhere else a calculation
 * leaves number formats alone.
 */
export class TypedFormulas {
  private readonly fresh = new Set<string>();
  private readonly listener: { dispose(): void };

  constructor(
    private readonly engine: Engine,
    private readonly spelling: FormulaSpelling,
  ) {
    const interpreter = engine.injector.get(Interpreter);
    if (interpreter instanceof QuickInterpreter)
      interpreter.needsFormat = (sheetId, row, column) =>
        this.fresh.size > 0 && this.fresh.has(`${sheetId}!${row},${column}`);
    this.listener = engine.commands.beforeCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id) this.respell(command, options);
      else if (command.id === SetFormulaCalculationResultMutation.id) this.keepFormats(command);
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private respell(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { unitId, subUnitId: sheetId, cellValue } = command.params as CellsParams;
    if (options?.onlyLocal || this.engine.byHost || unitId !== this.engine.unitId || !cellValue) return;
    const speller = this.spelling.now();
    new ObjectMatrix<ICellData>(cellValue as never).forValue((row, column, cell) => {
      if (!cell?.f) return;
      const place = { sheetId, row, column };
      this.fresh.add(`${sheetId}!${row},${column}`);
      try {
        cell.f = speller.toEngine(cell.f, place);
      } catch {
        // The engine shows what is wrong with it.
      }
    });
  }

  private keepFormats(command: Readonly<ICommandInfo>): void {
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, cells] of Object.entries(unitData[this.engine.unitId] ?? {})) {
      new ObjectMatrix<ICellData>((cells ?? {}) as never).forValue((row, column, cell) => {
        if (cell?.s && !this.fresh.delete(`${sheetId}!${row},${column}`)) delete cell.s;
      });
    }
  }
}
