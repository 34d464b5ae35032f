import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { areaOfRange, rangeOfArea } from './area';
import { cellArea, type Area } from '../areas';
import type { Engine } from './engine';

/** Which sheet is in front, and what is selected on it. */
export class BookView {
  private quiet = false;

  constructor(private readonly engine: Engine) {}

  /** True while the view moves for the engine's sake only: nobody is to hear of it. */
  get isQuiet(): boolean {
    return this.quiet;
  }

  get activeId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.engine.run(SetWorksheetActiveOperation.id, { unitId: this.engine.unitId, subUnitId: sheetId });
  }

  get selection(): { sheetId: string; area: Area } {
    const sheetId = this.activeId;
    return { sheetId, area: this.selectionOn(sheetId) };
  }

  select(sheetId: string, area: Area): void {
    if (this.activeId !== sheetId) this.activate(sheetId);
    this.engine.run(SetSelectionsOperation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      selections: [
        {
          range: rangeOfArea(area),
          primary: {
            ...rangeOfArea(cellArea(area.row, area.column)),
            actualRow: area.row,
            actualColumn: area.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  /** Puts a sheet in front for the time of an action; afterwards everything stands and is selected as before. */
  onSheet(sheetId: string, action: () => void): void {
    const { activeId } = this;
    const selected = this.selectionOn(sheetId);
    this.quiet = true;
    try {
      if (activeId !== sheetId) this.activate(sheetId);
      action();
      this.select(sheetId, selected);
      if (activeId !== sheetId) this.activate(activeId);
    } finally {
      this.quiet = false;
    }
  }

  private selectionOn(sheetId: string): Area {
    const last = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.unitId)
      .getSelectionsOfWorksheet(sheetId)
      ?.at(-1);
    return last ? areaOfRange(last.range) : cellArea(0, 0);
  }
}
