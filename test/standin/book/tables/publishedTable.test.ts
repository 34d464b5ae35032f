import { ISuperTableService } from '@univerjs/engine-formula';
import { areaOfRange } from '../../../../src/standin/book/area';
import type { Area } from '../../../../src/standin/areas';
import { toEngineName, toTotalsName } from '../../../../src/standin/book/engine/engineNames';
import { publishTable, withdrawTable } from '../../../../src/standin/book/tables/publishedTable';
import { DEFAULT_LOOK, type TableRecord } from '../../../../src/standin/book/tables/tableRecord';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import { at, newBook } from '../support';

let book: UniverBook;
let table: TableRecord;

beforeEach(async () => {
  ({ book } = await newBook());
  const sheetId = book.sheets[0]!.id;
  table = { ...DEFAULT_LOOK, id: 't', sheetId, name: 'T_1', area: at('B2:D6'), columns: ['a', 'b (c)', 'd'] };
});

afterEach(() => book.dispose());

function published(name: string): { area: Area; place(column: string): number | undefined } | undefined {
  const { injector, unitId } = book.core.engine;
  const found = injector.get(ISuperTableService).getTable(unitId, name);
  if (!found) return undefined;
  return { area: areaOfRange(found.range), place: (column) => found.titleMap.get(column) };
}

test('a table stands under the engine’s name, its columns under theirs', () => {
  publishTable(book.core.engine, table);
  const found = published(toEngineName('T_1'))!;
  expect(found.area).toEqual(at('B2:D6'));
  expect(['a', toEngineName('b (c)'), 'd'].map((name) => found.place(name))).toEqual([0, 1, 2]);
});

test('a column that it lacks is far away, not next to it', () => {
  publishTable(book.core.engine, table);
  expect(published(toEngineName('T_1'))!.place('none')).toBeGreaterThan(16_384);
});

test('a totals row is left out, and has a place of its own', () => {
  publishTable(book.core.engine, { ...table, showTotals: true });
  expect(published(toEngineName('T_1'))?.area).toEqual(at('B2:D5'));
  expect(published(toTotalsName('T_1'))?.area).toEqual(at('B6:D6'));
  publishTable(book.core.engine, table);
  expect(published(toTotalsName('T_1'))).toBeUndefined();
});

test('without a header row the data begin with the first', () => {
  publishTable(book.core.engine, { ...table, headless: true });
  expect(published(toEngineName('T_1'))?.area).toEqual(at('B1:D6'));
});

test('a table that is withdrawn is found no more', () => {
  publishTable(book.core.engine, { ...table, showTotals: true });
  withdrawTable(book.core.engine, 'T_1');
  expect(published(toEngineName('T_1'))).toBeUndefined();
  expect(published(toTotalsName('T_1'))).toBeUndefined();
});
