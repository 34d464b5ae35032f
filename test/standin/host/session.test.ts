import { Session, located } from '../../../src/standin/host/session';
import { MemoryBook } from '../../support/memoryBook';

const area = { row: 0, column: 0, rows: 1, columns: 1 };

describe('a session', () => {
  it('finds sheets by their id and refuses ids that are gone', () => {
    const book = new MemoryBook(['Plan']);
    const session = new Session(book);
    expect(session.sheet(book.activeSheet.id).name).toBe('Plan');
    expect(() => session.sheet('gone')).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
  });

  it('knows where a range stands, as long as its cells and its sheet are there', () => {
    const book = new MemoryBook(['Plan', 'Other']);
    const session = new Session(book);
    const range = session.range(book.activeSheet.id, area);
    expect(located(range, session)).toMatchObject({ area, sheet: { name: 'Plan' } });
    range.area = null;
    expect(() => located(range, session)).toThrow(expect.objectContaining({ code: 'InvalidReference' }));
    const other = session.range('gone', area);
    expect(() => located(other, session)).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
  });

  it('calculates when something has changed, and whenever it is told to', async () => {
    const book = new MemoryBook();
    const session = new Session(book);
    await session.calculateIfAutomatic();
    expect(book.calculations).toBe(0);
    session.application.cellsChanged();
    await session.calculateIfAutomatic();
    await session.calculateIfAutomatic();
    expect(book.calculations).toBe(1);
    await session.calculate();
    expect(book.calculations).toBe(2);
  });

  it('calculates again when a cell has changed in the meantime', async () => {
    const book = new MemoryBook();
    const session = new Session(book);
    book.onCalculate = () => {
      if (book.calculations === 1) session.application.cellsChanged();
    };
    session.application.cellsChanged();
    await session.calculateIfAutomatic();
    expect(session.application.wantsCalculation).toBe(true);
    await session.calculateIfAutomatic();
    expect(session.application.wantsCalculation).toBe(false);
  });
});
