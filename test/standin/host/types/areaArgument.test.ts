import { Session } from '../../../../src/standin/host/session';
import {
  areaOnSheet,
  placeArgument,
  placeOf,
  namedReference,
} from '../../../../src/standin/host/types/areaArgument';
import { objectOf } from '../../../../src/standin/host/objectModel';
import { MemoryBook } from '../../../support/memoryBook';

function open() {
  const book = new MemoryBook(['Plan', 'My data']);
  const [plan, data] = book.sheets;
  if (!plan || !data) throw new Error('Two sheets were asked for.');
  book.addTable(data.id, { row: 0, column: 0, rows: 4, columns: 2 }, 'Forecast');
  book.setName({ name: 'Hours', formula: '=Plan!$B$2' });
  book.setName({ name: 'Local', formula: "='My data'!$A$9:$A$10", sheetId: data.id });
  book.setName({ name: 'Rate', formula: '=0.5' });
  return { book, plan, data, session: new Session(book) };
}

const code = (name: string) => expect.objectContaining({ code: name });

describe('a place that is given as text', () => {
  it('is on the sheet at hand unless it names another', () => {
    const { plan, data, session } = open();
    expect(placeOf('B2', plan, session).sheet.id).toBe(plan.id);
    expect(placeOf("'My data'!B2", plan, session).sheet.id).toBe(data.id);
    expect(() => placeOf('Nowhere!B2', plan, session)).toThrow(code('ItemNotFound'));
  });

  it('may be a name: of a table without its header, or of cells', () => {
    const { plan, data, session } = open();
    expect(placeOf('forecast', plan, session)).toMatchObject({
      sheet: { id: data.id },
      area: { row: 1, column: 0, rows: 3, columns: 2 },
    });
    expect(placeOf('Hours', data, session)).toMatchObject({
      sheet: { id: plan.id },
      area: { row: 1, column: 1 },
    });
  });

  it('may be a name of the sheet at hand, which other sheets do not know', () => {
    const { plan, data, session } = open();
    expect(namedReference('Local', data, session)).toMatchObject({
      sheet: 'My data',
      area: { row: 8, rows: 2 },
    });
    expect(namedReference('Local', plan, session)).toBeUndefined();
  });

  it('is refused when it is a name of no cells, or no name at all', () => {
    const { plan, session } = open();
    for (const text of ['Rate', 'Nothing', '', '!!']) {
      expect(() => placeOf(text, plan, session)).toThrow(code('InvalidArgument'));
    }
  });

  it('is refused on another sheet where only this one will do', () => {
    const { plan, data, session } = open();
    expect(areaOnSheet("'My data'!A1", data, session)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    expect(() => areaOnSheet("'My data'!A1", plan, session)).toThrow(code('InvalidArgument'));
  });
});

describe('a place that is given as a range', () => {
  it('is where the range stands now', () => {
    const { book, plan, data, session } = open();
    const range = session.range(data.id, { row: 3, column: 0, rows: 1, columns: 1 });
    book.on((event) => session.ranges.follow(event));
    data.insertRows(0, 2);
    const place = placeArgument(objectOf('Range', range), plan, session);
    expect(place).toMatchObject({ sheet: { id: data.id }, area: { row: 5 } });
  });

  it('is refused when it is anything else', () => {
    const { plan, session } = open();
    for (const value of [5, null, {}]) {
      expect(() => placeArgument(value, plan, session)).toThrow(code('InvalidArgument'));
    }
  });
});
