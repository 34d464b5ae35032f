import { generateRandomId } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { BookProblem } from '../bookProblem';
import type { BookCore } from '../bookCore';
import { UniverSheet } from './univerSheet';

/** The sheets of the book in their order, which of them is in front, and what is selected. */
export class BookSheets {
  private readonly known = new Map<string, UniverSheet>();

  constructor(private readonly core: BookCore) {}

  all(): UniverSheet[] {
    return this.core.engine.workbook.getSheets().map((sheet) => this.view(sheet.getSheetId()));
  }

  get(id: string): UniverSheet | undefined {
    return this.core.engine.workbook.getSheetBySheetId(id) ? this.view(id) : undefined;
  }

  need(id: string): UniverSheet {
    const sheet = this.get(id);
    if (!sheet) throw new BookProblem('sheetNotFound', id);
    return sheet;
  }

  named(name: string): UniverSheet | undefined {
    return this.all().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  add(name?: string, index?: number): UniverSheet {
    if (name !== undefined) this.checkName(name);
    const front = this.active.id;
    const sheet = mergeWorksheetSnapshotWithDefault({
      id: generateRandomId(),
      name: name ?? this.freeName(),
      rowCount: 1000,
      columnCount: 104,
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
    });
    this.core.engine.run(InsertSheetMutation.id, {
      unitId: this.core.engine.unitId,
      index: Math.min(index ?? this.all().length, this.all().length),
      sheet,
    });
    // Univer brings a new sheet to the front; Excel does so only when it is asked to.
    this.activate(front);
    return this.view(sheet.id);
  }

  remove(id: string): void {
    const sheet = this.need(id);
    const visible = this.all().filter((one) => one.visibility === 'visible');
    if (visible.length === 1 && visible[0]?.id === id) throw new BookProblem('lastSheet', sheet.name);
    const wasActive = this.active.id === id;
    const next = visible.find((one) => one.id !== id);
    if (wasActive && next) this.activate(next.id);
    this.core.engine.run(RemoveSheetCommand.id, { unitId: this.core.engine.unitId, subUnitId: id });
    this.known.delete(id);
    this.core.tableMoves.settle();
    this.core.calculation.markEverything();
  }

  rename(id: string, name: string): void {
    const sheet = this.need(id);
    if (sheet.name === name) return;
    this.checkName(name, id);
    this.core.engine.run(SetWorksheetNameCommand.id, {
      unitId: this.core.engine.unitId,
      subUnitId: id,
      name,
    });
    this.core.calculation.markEverything();
  }

  move(id: string, index: number): void {
    const sheets = this.all();
    const fromOrder = sheets.findIndex((sheet) => sheet.id === id);
    if (fromOrder < 0) throw new BookProblem('sheetNotFound', id);
    const toOrder = Math.max(0, Math.min(index, sheets.length - 1));
    this.core.engine.run(SetWorksheetOrderMutation.id, {
      unitId: this.core.engine.unitId,
      subUnitId: id,
      fromOrder,
      toOrder,
    });
  }

  get active(): UniverSheet {
    return this.view(this.core.view.activeId);
  }

  activate(id: string): void {
    this.need(id);
    this.core.view.activate(id);
  }

  private view(id: string): UniverSheet {
    let sheet = this.known.get(id);
    if (!sheet) this.known.set(id, (sheet = new UniverSheet(this.core, id)));
    return sheet;
  }

  private freeName(): string {
    let number = this.all().length + 1;
    while (this.named(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private checkName(name: string, ownId?: string): void {
    const wellFormed =
      name.length > 0 &&
      name.length <= 31 &&
      !/[:\\/?*[\]]/u.test(name) &&
      !/^'|'$/u.test(name) &&
      name.trim() !== '';
    if (!wellFormed || name.toLowerCase() === 'history') throw new BookProblem('sheetNameInvalid', name);
    const other = this.named(name);
    if (other && other.id !== ownId) throw new BookProblem('sheetNameInUse', name);
  }
}
