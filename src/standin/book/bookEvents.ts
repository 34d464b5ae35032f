import { ObjectMatrix, type ICellData, type ICommandInfo, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { areaOfRange } from './area';
import { union, type Area } from '../areas';
import type { BookEvent } from './book';
import type { BookView } from './bookView';
import type { CellMatrix, Engine } from './engine';

interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
  sheet?: { id: string };
  cellValue?: CellMatrix;
  /** The command that the mutation is a part of. */
  trigger?: string;
  selections?: { range: IRange }[];
}

/** Commands that only move cells: references which follow them are no change of content. */
const MOVES = /insert-(?:row|col)|remove-(?:row|col)|(?:insert|delete)-range-move|set-worksheet-name/u;

/** Turns what Univer does into what happened to the book, and tells whoever listens. */
export class BookEvents {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly subscription: { dispose(): void };
  private activeSheetId: string | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly view: BookView,
  ) {
    this.subscription = engine.commands.onCommandExecuted((command, options) => {
      const params = (command.params ?? {}) as Params;
      if (params.unitId !== engine.unitId) return;
      const calculated = options?.applyFormulaCalculationResult === true;
      if (options?.onlyLocal && !calculated) return;
      const event = this.translate(command, params, calculated);
      if (event) this.emit(event);
    });
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
  }

  private translate(
    command: Readonly<ICommandInfo>,
    params: Params,
    calculated: boolean,
  ): BookEvent | undefined {
    const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
    const range = params.range;
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        if (!calculated && (this.view.isQuiet || MOVES.test(params.trigger ?? ''))) return undefined;
        const area = contentArea(params.cellValue);
        return area && { kind: 'changed', sheetId, area, source: calculated ? 'calculation' : this.source() };
      }
      case InsertRowMutation.id:
        return (
          range && { kind: 'rowsInserted', sheetId, row: range.startRow, count: areaOfRange(range).rows }
        );
      case RemoveRowMutation.id:
        return range && { kind: 'rowsDeleted', sheetId, row: range.startRow, count: areaOfRange(range).rows };
      case InsertColMutation.id:
        return (
          range && {
            kind: 'columnsInserted',
            sheetId,
            column: range.startColumn,
            count: areaOfRange(range).columns,
          }
        );
      case RemoveColMutation.id:
        return (
          range && {
            kind: 'columnsDeleted',
            sheetId,
            column: range.startColumn,
            count: areaOfRange(range).columns,
          }
        );
      case SetSelectionsOperation.id: {
        if (this.view.isQuiet) return undefined;
        const last = params.selections?.[params.selections.length - 1];
        return last && { kind: 'selected', sheetId, area: areaOfRange(last.range) };
      }
      case SetWorksheetActiveOperation.id:
        return this.activated(sheetId);
      case InsertSheetMutation.id:
        return { kind: 'sheetAdded', sheetId };
      case RemoveSheetMutation.id:
        return { kind: 'sheetRemoved', sheetId };
      case SetWorksheetNameMutation.id:
        return { kind: 'sheetRenamed', sheetId };
      default:
        return undefined;
    }
  }

  private source(): 'host' | 'user' {
    return this.engine.byHost ? 'host' : 'user';
  }

  private activated(sheetId: string): BookEvent | undefined {
    // Where one sheet is brought forward while another one still is, the news of the first comes after the second's.
    if (this.view.isQuiet || sheetId === this.activeSheetId || sheetId !== this.view.activeId)
      return undefined;
    this.activeSheetId = sheetId;
    return { kind: 'sheetActivated', sheetId };
  }
}

/** The area of the cells whose content is set; a change of looks alone is none. */
function contentArea(cells: CellMatrix | undefined): Area | undefined {
  let area: Area | undefined;
  new ObjectMatrix<ICellData>(cells as never).forValue((row, column, cell) => {
    if (!cell || 'v' in cell || 'f' in cell || 'p' in cell)
      area = union(area, { row, column, rows: 1, columns: 1 });
  });
  return area;
}
