import type { BookEvent } from '../../../src/standin/book/book';
import { BookEvents } from '../../../src/standin/host/bookEvents';
import type { OfficeEventKind } from '../../../src/standin/host/eventRegistrations';
import { Session } from '../../../src/standin/host/session';
import { MemoryBook } from '../../support/memoryBook';

function open() {
  const book = new MemoryBook(['Plan', 'Other']);
  const session = new Session(book);
  const events = new BookEvents(session);
  const sheetId = book.activeSheet.id;
  const want = (kind: OfficeEventKind, target = 'Workbook') => session.events.register(kind, target);
  const entries = (event: BookEvent) =>
    events.entriesFor(event).map(([category, type, target, message]) => {
      return { category, type, target, ...(JSON.parse(message) as object) };
    });
  return { book, session, sheetId, want, entries };
}

const area = { row: 1, column: 1, rows: 2, columns: 1 };

describe('events of the workbook', () => {
  it('reach nobody who has not asked', () => {
    const { sheetId, entries } = open();
    expect(entries({ kind: 'changed', sheetId, area, source: 'user' })).toEqual([]);
  });

  it('tell of edited cells', () => {
    const { sheetId, want, entries } = open();
    want('changed');
    expect(entries({ kind: 'changed', sheetId, area, source: 'user' })).toEqual([
      {
        category: 65536,
        type: 10,
        target: 'Workbook',
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: sheetId,
        address: 'B2:B3',
        referenceId: 'Plan!B2:B3',
        shiftDirection: 'None',
      },
    ]);
  });

  it('reach the handlers of the sheet as well as those of the workbook', () => {
    const { sheetId, want, entries } = open();
    want('changed');
    want('changed', sheetId);
    want('changed', 'another sheet');
    expect(entries({ kind: 'changed', sheetId, area, source: 'host' }).map(({ target }) => target)).toEqual([
      sheetId,
      'Workbook',
    ]);
  });

  it.each<[BookEvent, object]>([
    [
      { kind: 'rowsInserted', sheetId: '', row: 4, count: 2 },
      { changeType: 'RowInserted', address: '5:6' },
    ],
    [
      { kind: 'rowsDeleted', sheetId: '', row: 4, count: 1 },
      { changeType: 'RowDeleted', address: '5:5' },
    ],
    [
      { kind: 'columnsInserted', sheetId: '', column: 1, count: 1 },
      { changeType: 'ColumnInserted', address: 'B:B' },
    ],
    [
      { kind: 'columnsDeleted', sheetId: '', column: 1, count: 2 },
      { changeType: 'ColumnDeleted', address: 'B:C' },
    ],
    [
      { kind: 'cellsInserted', sheetId: '', area, shift: 'down' },
      { changeType: 'CellInserted', address: 'B2:B3', shiftDirection: 'ShiftCellDown' },
    ],
    [
      { kind: 'cellsDeleted', sheetId: '', area, shift: 'left' },
      { changeType: 'CellDeleted', address: 'B2:B3', shiftDirection: 'ShiftCellLeft' },
    ],
  ])('name what %j did', (event, told) => {
    const { sheetId, want, entries } = open();
    want('changed');
    expect(entries({ ...event, sheetId } as BookEvent)).toMatchObject([told]);
  });

  it('tell a table of changes to its cells', () => {
    const { book, sheetId, want, entries } = open();
    const table = book.addTable(sheetId, area, 'Forecast');
    book.addTable(sheetId, { ...area, row: 10 }, 'Far away');
    want('tableChanged');
    want('tableChanged', table.id);
    const told = entries({ kind: 'changed', sheetId, area, source: 'user' });
    expect(told.map(({ type, target }) => [type, target])).toEqual([
      [101, table.id],
      [101, 'Workbook'],
    ]);
    expect(told[0]).toMatchObject({ tableId: table.id, worksheetId: sheetId, address: 'B2:B3' });
  });

  it('do not call new results of formulas a change', () => {
    const { sheetId, want, entries } = open();
    want('changed');
    want('calculated');
    const event: BookEvent = { kind: 'changed', sheetId, area, source: 'calculation' };
    expect(entries(event)).toMatchObject([{ type: 16, worksheetId: sheetId, address: 'B2:B3' }]);
  });

  it('tell which sheet was left and which is in front', () => {
    const { book, sheetId, want, entries } = open();
    const other = book.sheets[1]?.id ?? '';
    want('activated');
    want('deactivated');
    expect(entries({ kind: 'sheetActivated', sheetId: other })).toMatchObject([
      { type: 12, worksheetId: sheetId },
      { type: 11, worksheetId: other },
    ]);
  });

  it('tell of the selection and of sheets that come, go and change their name', () => {
    const { sheetId, want, entries } = open();
    for (const kind of ['selectionChanged', 'added', 'deleted', 'nameChanged'] as const) want(kind);
    expect(entries({ kind: 'selected', sheetId, area })).toMatchObject([{ type: 14, address: 'B2:B3' }]);
    expect(entries({ kind: 'sheetAdded', sheetId })).toMatchObject([{ type: 13, worksheetId: sheetId }]);
    expect(entries({ kind: 'sheetRemoved', sheetId })).toMatchObject([{ type: 15 }]);
    expect(entries({ kind: 'sheetRenamed', sheetId })).toMatchObject([{ type: 25 }]);
  });

  it('are silent when the add-in has switched them off', () => {
    const { session, sheetId, want, entries } = open();
    want('changed');
    session.application.eventsEnabled = false;
    expect(entries({ kind: 'changed', sheetId, area, source: 'user' })).toEqual([]);
  });
});
