import { runQuery } from '../../../src/standin/host/query';
import { Session } from '../../../src/standin/host/session';
import { madeUpType, madeUpTypes } from '../../support/madeUpType';
import { MemoryBook } from '../../support/memoryBook';

const fontType = madeUpType<number>('Font', {
  properties: { Bold: { get: (n) => n > 1 }, Size: { get: (n) => n } },
});
const cellType = madeUpType<number>('Cell', {
  identity: (n) => ({ Id: n }),
  properties: {
    Value: { get: (n) => n * 10, calculated: true },
    Note: { get: (n) => `n${n}` },
    Lock: { set: () => undefined },
  },
  children: { Font: (n) => fontType.of(n), Link: () => null },
});
const rowType = madeUpType<number[]>('Row', {
  properties: { Count: { get: (cells) => cells.length } },
  items: (cells) => cells.map((n) => cellType.of(n)),
});

const types = madeUpTypes(fontType, cellType, rowType);

function open() {
  const book = new MemoryBook();
  return { book, session: new Session(book) };
}

describe('load()', () => {
  it('gives the values asked for under their names on the wire, with what identifies the object', async () => {
    const { session } = open();
    expect(await runQuery(cellType.of(2), { Select: ['value'] }, session, types)).toEqual({
      Id: 2,
      Value: 20,
    });
  });

  it('gives every plain value when none is named', async () => {
    const { session } = open();
    expect(await runQuery(cellType.of(2), {}, session, types)).toEqual({ Id: 2, Value: 20, Note: 'n2' });
  });

  it('reaches into objects by a path, written with slash or dot', async () => {
    const { session } = open();
    const asked = { Select: ['font/bold', 'font.size', 'note'] };
    expect(await runQuery(cellType.of(2), asked, session, types)).toEqual({
      Id: 2,
      Note: 'n2',
      Font: { Bold: true, Size: 2 },
    });
  });

  it('gives all plain values of an object that is named itself or expanded', async () => {
    const { session } = open();
    const whole = { Bold: false, Size: 1 };
    expect(await runQuery(cellType.of(1), { Select: ['font'] }, session, types)).toEqual({
      Id: 1,
      Font: whole,
    });
    expect(await runQuery(cellType.of(1), { Select: ['note'], Expand: ['font'] }, session, types)).toEqual({
      Id: 1,
      Note: 'n1',
      Font: whole,
    });
  });

  it('gives null for an object that does not exist', async () => {
    const { session } = open();
    expect(await runQuery(cellType.of(1), { Select: ['link'] }, session, types)).toEqual({
      Id: 1,
      Link: null,
    });
  });

  it('asks every item of a collection, and the collection itself for what it has', async () => {
    const { session } = open();
    expect(await runQuery(rowType.of([1, 2]), { Select: ['count', 'note'] }, session, types)).toEqual({
      Count: 2,
      _Items: [
        { Id: 1, Note: 'n1' },
        { Id: 2, Note: 'n2' },
      ],
    });
  });

  it('gives a page of a collection', async () => {
    const { session } = open();
    const page = (await runQuery(
      rowType.of([1, 2, 3, 4]),
      { Select: ['note'], Skip: 1, Top: 2 },
      session,
      types,
    )) as {
      _Items: { Id: number }[];
    };
    expect(page._Items.map(({ Id }) => Id)).toEqual([2, 3]);
  });

  it.each(['colour', 'font/colour', 'font/bold/deep', 'lock'])('refuses %s by name', async (path) => {
    const { session } = open();
    await expect(runQuery(cellType.of(1), { Select: [path] }, session, types)).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });

  it('takes isNullObject for granted and $none for nothing', async () => {
    const { session } = open();
    expect(await runQuery(cellType.of(1), { Select: ['isNullObject', '$none'] }, session, types)).toEqual({
      Id: 1,
    });
  });

  it('waits for formulas only when a value depends on them and something has changed', async () => {
    const { book, session } = open();
    await runQuery(cellType.of(1), { Select: ['value'] }, session, types);
    expect(book.calculations).toBe(0);
    session.application.cellsChanged();
    await runQuery(cellType.of(1), { Select: ['note', 'font/bold'] }, session, types);
    expect(book.calculations).toBe(0);
    await runQuery(rowType.of([1]), { Select: ['value'] }, session, types);
    await runQuery(rowType.of([1]), { Select: ['value'] }, session, types);
    expect(book.calculations).toBe(1);
  });
});
