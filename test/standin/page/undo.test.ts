import { IUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';
import { createBook } from '../../../src/standin/book/openBook';
import type { CellMatrix } from '../../../src/standin/book/engine';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import { captureState } from '../../../src/standin/page/undo/bookState';
import { changedCells, restoreState } from '../../../src/standin/page/undo/restoreState';
import { undoHost } from '../../../src/standin/page/undo/undoHost';

let book: UniverBook;
beforeEach(async () => (book = await createBook()));
afterEach(() => book.dispose());

const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const area = { row: 0, column: 0, rows: 3, columns: 2 };

/** Everything that a plan would leave in a workbook. */
function plan(): void {
  const sheet = book.addSheet('Plan');
  sheet.write(area, [
    ['Month', 'Heads'],
    ['Jan', 3],
    ['Feb', '=B2*2'],
  ]);
  sheet.setStyle({ ...area, rows: 1 }, { bold: true });
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.merge({ row: 5, column: 0, rows: 1, columns: 2 });
  book.addTable(sheet.id, area, 'HiringPlan');
  book.setName({ name: 'PlanMonths', formula: '=Plan!$A$2:$A$3' });
  book.settings.set('crewplan', '{"version":1}');
}

describe('cells that have to change', () => {
  it('are those that differ, come or go', () => {
    const now = { 0: { 0: { v: 1 }, 1: { v: 2 } }, 4: { 2: { v: 'new' } } };
    const before = { 0: { 0: { v: 1 }, 1: { v: 3 } }, 1: { 0: { f: '=A1' } } };
    expect(changedCells(now, before)).toEqual({
      cleared: { 0: { 1: null }, 1: { 0: null }, 4: { 2: null } },
      restored: { 0: { 1: { v: 3 } }, 1: { 0: { f: '=A1' } } },
      area: { row: 0, column: 0, rows: 5, columns: 3 },
    });
  });

  it('are none where nothing differs', () => {
    expect(changedCells({ 0: { 0: { v: 1 } } }, { 0: { 0: { v: 1 } } }).area).toBeUndefined();
  });
});

describe('a state', () => {
  it('shares the cells of sheets that are known to be as they were, and copies all others', () => {
    const [sheet] = book.sheets;
    const other = book.addSheet('Other');
    sheet!.write(cell, [[1]]);
    other.write(cell, [[2]]);
    const known = new Map<string, CellMatrix>();
    const [first, second] = captureState(book, known).sheets;
    known.delete(other.id);
    other.write(cell, [[3]]);
    const [sameFirst, newSecond] = captureState(book, known).sheets;
    expect(sameFirst!.cells).toBe(first!.cells);
    expect(second!.cells![0]![0]).toMatchObject({ v: 2 });
    expect(newSecond!.cells![0]![0]).toMatchObject({ v: 3 });
  });

  it('has the cells only of the sheets that are asked for, apart from what becomes of them', () => {
    const [sheet] = book.sheets;
    const other = book.addSheet('Other');
    sheet!.write(cell, [[1]]);
    sheet!.setStyle(cell, { bold: true });
    const state = captureState(book, new Map(), (id) => id === sheet!.id);
    sheet!.write(cell, [[2]]);
    other.write(cell, [[3]]);
    const [wanted, left] = state.sheets;
    expect(wanted!.cells![0]![0]).toMatchObject({ v: 1 });
    expect(left!.cells).toBeUndefined();
    restoreState(book, state);
    expect([sheet!, other].map((one) => one.values(cell)[0]![0])).toEqual([1, 3]);
    expect(sheet!.style(0, 0).bold).toBe(true);
  });
});

describe('a workbook that is restored', () => {
  it('has no sheet, table, name or setting that came later', () => {
    book.sheets[0]!.write({ ...area, rows: 1 }, [['kept', 1]]);
    const before = captureState(book);
    plan();
    restoreState(book, before);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(book.tables).toEqual([]);
    expect(book.names).toEqual([]);
    expect([...book.settings]).toEqual([]);
    expect(captureState(book)).toEqual(before);
  });

  it('has everything back that was taken away, and calculates', async () => {
    plan();
    await book.calculate();
    const before = captureState(book);
    const tableId = book.tables[0]!.id;
    book.removeName('PlanMonths');
    book.removeTable(tableId, 'clearCells');
    book.removeSheet(book.sheetNamed('Plan')!.id);
    restoreState(book, before);
    await book.calculate();
    const sheet = book.sheetNamed('Plan')!;
    expect(sheet.values(area)).toEqual([
      ['Month', 'Heads'],
      ['Jan', 3],
      ['Feb', 6],
    ]);
    expect(sheet.style(0, 0).bold).toBe(true);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.merges()).toEqual([{ row: 5, column: 0, rows: 1, columns: 2 }]);
    expect(book.tables[0]).toMatchObject({ id: tableId, name: 'HiringPlan', area });
    expect(book.names.map(({ name }) => name)).toEqual(['PlanMonths']);
    sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[5]]);
    await book.calculate();
    expect(sheet.values({ row: 2, column: 1, rows: 1, columns: 1 })).toEqual([[10]]);
  });
});

describe('undo', () => {
  const { commands } = { commands: () => book.core.engine.commands };
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500));
  const undos = () =>
    (
      book.core.engine.injector.get(IUndoRedoService) as unknown as { pitchTopUndoElement(): object | null }
    ).pitchTopUndoElement();

  it('takes back all that the add-in wrote without a pause, and redo brings it again', async () => {
    const stop = undoHost(book, () => false);
    const before = captureState(book);
    plan();
    await quiet();
    const planned = captureState(book);
    await commands().executeCommand(UndoCommand.id);
    await book.calculate();
    expect(captureState(book).sheets).toEqual(before.sheets);
    await commands().executeCommand(RedoCommand.id);
    await book.calculate();
    expect(captureState(book).tables).toEqual(planned.tables);
    expect(book.sheetNamed('Plan')!.values(area)[2]).toEqual(['Feb', 6]);
    stop();
  });

  it('brings a whole plan back whose formulas name tables and names, and no #NAME?', async () => {
    const stop = undoHost(book, () => false);
    const first = book.addSheet('Plan');
    // Beyond the columns that a sheet has at first.
    const far = 30;
    const second = book.addSheet('Totals');
    first.write({ ...area, column: far, columns: 3 }, [
      ['Month', 'Heads', 'Twice'],
      ['Jan', 3, ''],
      ['Feb', 4, ''],
    ]);
    second.write({ row: 0, column: 0, rows: 1, columns: 2 }, [['Sum', 'Share']]);
    book.addTable(first.id, { ...area, column: far, columns: 3 }, 'HiringPlan');
    book.addTable(second.id, { row: 0, column: 0, rows: 2, columns: 2 }, 'HiringTotal');
    book.setName({ name: 'PlanFactor', formula: '=Plan!$AF$3' });
    first.write({ row: 1, column: far + 2, rows: 2, columns: 1 }, [
      ['=HiringPlan[[#This Row],[Heads]]*2'],
      ['=HiringPlan[[#This Row],[Heads]]*2'],
    ]);
    second.write({ row: 1, column: 0, rows: 1, columns: 2 }, [
      ['=SUM(HiringPlan[Twice])', '=HiringTotal[[#This Row],[Sum]]/PlanFactor'],
    ]);
    first.gridLines = false;
    first.tabColour = '2F6497';
    first.page = { orientation: 'landscape' };
    await book.calculate();
    await quiet();
    const shown = () => [
      book
        .sheetNamed('Plan')!
        .values({ row: 1, column: far + 2, rows: 2, columns: 1 })
        .flat(),
      book.sheetNamed('Totals')!.values({ row: 1, column: 0, rows: 1, columns: 2 }).flat(),
    ];
    const planned = shown();
    expect(planned).toEqual([
      [6, 8],
      [14, 3.5],
    ]);
    for (let times = 0; times < 2; times++) {
      await commands().executeCommand(UndoCommand.id);
      await book.calculate();
      await commands().executeCommand(RedoCommand.id);
      await book.calculate();
      expect(shown()).toEqual(planned);
      const { gridLines, tabColour, page } = book.sheetNamed('Plan')!;
      expect({ gridLines, tabColour, page }).toEqual({
        gridLines: false,
        tabColour: '2F6497',
        page: { orientation: 'landscape' },
      });
    }
    stop();
  });

  it('takes each run back by itself, sheets that only one of them has touched as well', async () => {
    const [sheet] = book.sheets;
    const other = book.addSheet('Other');
    const contents = () => [sheet!, other].map((one) => one.values(cell)[0]![0]);
    const stop = undoHost(book, () => false);
    sheet!.write(cell, [['first']]);
    await quiet();
    other.write(cell, [['second']]);
    await quiet();
    sheet!.write(cell, [['third']]);
    await quiet();
    const seen = [contents()];
    for (let undone = 0; undone < 3; undone++) {
      await commands().executeCommand(UndoCommand.id);
      seen.push(contents());
    }
    for (let redone = 0; redone < 3; redone++) await commands().executeCommand(RedoCommand.id);
    expect(seen).toEqual([
      ['third', 'second'],
      ['first', 'second'],
      ['first', null],
      [null, null],
    ]);
    expect(contents()).toEqual(['third', 'second']);
    stop();
  });

  it('makes no step while the add-in still waits for an answer', async () => {
    let busy = true;
    const stop = undoHost(book, () => busy);
    plan();
    await quiet();
    expect(undos()).toBeNull();
    busy = false;
    await quiet();
    expect(undos()).not.toBeNull();
    stop();
  });

  it('waits where it is asked for while the add-in is at work, and then takes the whole run back', async () => {
    let busy = true;
    const stop = undoHost(book, () => busy);
    const before = captureState(book);
    const [first] = book.sheets;
    first!.write(cell, [[1]]);
    expect(await commands().executeCommand(UndoCommand.id)).toBe(false);
    plan();
    await quiet();
    expect(book.sheetNamed('Plan')).toBeDefined();
    busy = false;
    await quiet();
    await quiet();
    expect(captureState(book).sheets).toEqual(before.sheets);
    stop();
  });

  it('comes as soon as the run is over to somebody who asks again and again', async () => {
    const stop = undoHost(book, () => false);
    const before = captureState(book);
    plan();
    for (let asked = 0; asked < 50 && book.sheetNamed('Plan'); asked++) {
      await commands().executeCommand(UndoCommand.id);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(captureState(book).sheets).toEqual(before.sheets);
    stop();
  });

  it('knows nothing of selecting or calculating', async () => {
    book.sheets[0]!.write({ ...area, rows: 1 }, [[1, '=A1+1']]);
    const stop = undoHost(book, () => false);
    await book.calculate();
    book.select(book.sheets[0]!.id, area);
    await quiet();
    expect(undos()).toBeNull();
    stop();
  });
});
