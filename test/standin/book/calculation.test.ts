import fc from 'fast-check';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from './support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('nothing to calculate ends at once', async () => {
  await expect(book.calculate()).resolves.toBeUndefined();
  await book.calculate();
});

test('calculations that are asked for together all wait for the last change', async () => {
  write(sheet, 'A1:B1', [[1, '=A1+1']]);
  const first = book.calculate();
  write(sheet, 'A1', [[10]]);
  await Promise.all([first, book.calculate()]);
  expect(value(sheet, 'B1')).toBe(11);
});

test('a formula may come before what it needs', async () => {
  const other = book.sheet(book.addSheet('Later').id)!;
  write(sheet, 'A1', [["=Later!A1+SUM('Later'!A2:A3)"]]);
  write(other, 'A1:A3', [[1], [2], [3]]);
  await book.calculate();
  expect(value(sheet, 'A1')).toBe(6);
});

test('errors are values that travel on', async () => {
  write(sheet, 'A1:D1', [['=1/0', '=A1+1', '=IFERROR(A1,"none")', '=NA()']]);
  await book.calculate();
  expect(sheet.values(at('A1:D1'))).toEqual([
    [{ error: '#DIV/0!' }, { error: '#DIV/0!' }, 'none', { error: '#N/A' }],
  ]);
});

test('a name that nobody knows is #NAME?', async () => {
  write(sheet, 'A1:B1', [['=NOBODY(1)', '=Nobody+1']]);
  await book.calculate();
  expect(sheet.values(at('A1:B1'))).toEqual([[{ error: '#NAME?' }, { error: '#NAME?' }]]);
});

test('rounding up does not take noise for a head', async () => {
  write(sheet, 'A1:B1', [['=ROUNDUP(ROUND(470*306/3600/0.85,6),0)', '=ROUND(-2.5,0)']]);
  await book.calculate();
  expect(sheet.values(at('A1:B1'))).toEqual([[47, -3]]);
});

test('digits beyond the fifteenth are not thrown away', async () => {
  write(sheet, 'A1:B1', [[200.2, '=A1/3']]);
  await book.calculate();
  expect(value(sheet, 'B1')).toBeCloseTo(200.2 / 3, 13);
});

test('two books that calculate at the same time do not get into one another', async () => {
  const { book: other, sheet: otherSheet } = await newBook();
  for (const [target, base] of [
    [sheet, 1],
    [otherSheet, 1000],
  ] as const) {
    write(
      target,
      'A1:A50',
      Array.from({ length: 50 }, (_, row) => [base + row]),
    );
    write(
      target,
      'B1:B50',
      Array.from({ length: 50 }, (_, row) => [`=SUM(A$1:A${row + 1})+A1`]),
    );
  }
  await Promise.all([book.calculate(), other.calculate()]);
  expect([value(sheet, 'B50'), value(otherSheet, 'B50')]).toEqual([1275 + 1, 50 * 1000 + 1225 + 1000]);
  other.dispose();
});

describe('a workbook closed while it calculates', () => {
  const answers = async (): Promise<void> => {
    write(sheet, 'A1:B1', [[1, '=A1+1']]);
    await book.calculate();
    expect(value(sheet, 'B1')).toBe(2);
  };

  test('does not keep the one opened next from calculating', async () => {
    const { book: closed, sheet: closedSheet } = await newBook();
    write(
      closedSheet,
      'A1:A2000',
      Array.from({ length: 2000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
    );
    const run = closed.calculate();
    await new Promise((resolve) => setTimeout(resolve));
    closed.dispose();
    await run;
    await answers();
  });

  test('does not either where a function of the add-in has not answered', async () => {
    const { book: closed, sheet: closedSheet } = await newBook();
    let asked = (): void => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    closed.registerFunction({
      name: 'SILENT',
      description: '',
      parameters: [],
      call: () => {
        asked();
        return new Promise(() => undefined);
      },
    });
    write(closedSheet, 'A1', [['=SILENT()']]);
    const run = closed.calculate();
    await wasAsked;
    closed.dispose();
    await run;
    await answers();
  });

  test('does not either where its turn had not come', async () => {
    const { book: closed, sheet: closedSheet } = await newBook();
    write(sheet, 'A1', [[5]]);
    write(closedSheet, 'A1:B1', [[1, '=A1+1']]);
    const runs = [book.calculate(), closed.calculate()];
    closed.dispose();
    await Promise.all(runs);
    await answers();
  });
});

test('a chain of cells, each on the one above, is calculated to its end', async () => {
  const rows = 300;
  write(
    sheet,
    `A1:A${rows}`,
    Array.from({ length: rows }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
  );
  await book.calculate();
  expect(value(sheet, `A${rows}`)).toBe(rows);
  write(sheet, 'A1', [[1000]]);
  await book.calculate();
  expect(value(sheet, `A${rows}`)).toBe(1000 + rows - 1);
});

test('SORT leaves the range as it is for the formulas that come after it', async () => {
  write(sheet, 'A1:A3', [[3], [1], [2]]);
  write(sheet, 'C1:F1', [['=SORT(A1:A3)', '=SORT(A1:A3,1,-1)', '=A1:A3*1', '=INDEX(A1:A3,1)']]);
  await book.calculate();
  expect(sheet.values(at('C1:F3'))).toEqual([
    [1, 3, 3, 3],
    [2, 2, 1, null],
    [3, 1, 2, null],
  ]);
});

describe('a spilled array', () => {
  test('shows in every cell of its area', async () => {
    write(sheet, 'B2', [['=SEQUENCE(2,2)']]);
    await book.calculate();
    expect(sheet.values(at('B2:C3'))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('is #SPILL! where a value is in its way, and comes back when that goes', async () => {
    write(sheet, 'A1:A3', [['=SEQUENCE(3)'], [null], ['here']]);
    await book.calculate();
    expect(sheet.values(at('A1:A3'))).toEqual([[{ error: '#SPILL!' }], [null], ['here']]);
    sheet.clear(at('A3'), 'contents');
    await book.calculate();
    expect(sheet.values(at('A1:A3'))).toEqual([[1], [2], [3]]);
    write(sheet, 'A2', [['again']]);
    await book.calculate();
    expect(sheet.values(at('A1:A3'))).toEqual([[{ error: '#SPILL!' }], ['again'], [null]]);
  });

  test('leaves the cells that it no longer needs, and whoever reads them sees that', async () => {
    write(sheet, 'A1:C1', [[4, '=SEQUENCE(A1)', '=SUM(B1:B9)']]);
    await book.calculate();
    expect(value(sheet, 'C1')).toBe(10);
    write(sheet, 'A1', [[2]]);
    await book.calculate();
    expect(sheet.values(at('B1:B4'))).toEqual([[1], [2], [null], [null]]);
    expect(value(sheet, 'C1')).toBe(3);
    write(sheet, 'A1', [[5]]);
    await book.calculate();
    expect(value(sheet, 'C1')).toBe(15);
  });

  test('goes with its formula', async () => {
    write(sheet, 'A1', [['=SEQUENCE(3)']]);
    await book.calculate();
    write(sheet, 'A1', [[7]]);
    await book.calculate();
    expect(sheet.values(at('A1:A3'))).toEqual([[7], [null], [null]]);
  });

  test('two that would meet do not both spill', async () => {
    write(sheet, 'A2', [['=SEQUENCE(1,3)']]);
    write(sheet, 'C1', [['=SEQUENCE(3)']]);
    await book.calculate();
    const corners = [value(sheet, 'A2'), value(sheet, 'C1')];
    expect(corners.filter((corner) => typeof corner === 'object')).toHaveLength(1);
  });
});

test('whatever is changed in whatever order, the values are those of a calculation from scratch', async () => {
  const inputs = ['A1', 'A2', 'A3', 'A4'];
  const formulas = [
    '=SUM(A1:A4)',
    '=A1*2+B1',
    '=IF(A2>5,B2,A3)',
    '=INDEX(A1:A4,MATCH(MAX(A1:A4),A1:A4,0))',
    '=SEQUENCE(A4)',
  ];
  const step = fc.oneof(
    fc.tuple(fc.constantFrom(...inputs), fc.integer({ min: 1, max: 9 })),
    fc.tuple(fc.constantFrom('B1', 'B2', 'B3', 'D1'), fc.constantFrom(...formulas)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      sheet.clear(at('A1:Z99'), 'all');
      write(sheet, 'A1:A4', [[1], [2], [3], [4]]);
      for (const [ref, input] of steps) {
        if (input === '=SEQUENCE(A4)' && ref !== 'D1') continue;
        if (isLoop(ref, input)) continue;
        write(sheet, ref, [[input]]);
        await book.calculate();
      }
      const area = at('A1:D12');
      const stepwise = sheet.values(area);
      book.core.calculation.markEverything();
      await book.calculate();
      expect(sheet.values(area)).toEqual(stepwise);
    }),
    { numRuns: 25 },
  );
});

test('what is written as it stands already waits for no calculation', async () => {
  write(sheet, 'A1:C1', [[1, '=A1*2', 'text']]);
  await book.calculate();
  const heard: string[] = [];
  book.on(({ kind }) => heard.push(kind));
  write(sheet, 'A1:D1', [[1, '=A1*2', "'text", '']]);
  expect(book.core.calculation.pending).toBe(false);
  expect(heard).toEqual(['changed']);
  write(sheet, 'A1', [[2]]);
  write(sheet, 'B1', [['=A1*2']]);
  await book.calculate();
  expect(value(sheet, 'B1')).toBe(4);
});

/** B2 needs B1 and B3 needs B2: the other way round would be a circle. */
function isLoop(ref: string, input: string | number): boolean {
  const needs = /B([12])/.exec(String(input))?.[1];
  return needs !== undefined && Number(ref.slice(1)) <= Number(needs) && ref.startsWith('B');
}

describe('the look of a table', () => {
  it('starts no run, which would end over cells that the host has moved meanwhile', async () => {
    write(sheet, 'A1:A2', [['Calls'], [2]]);
    const { id } = book.addTable(sheet.id, at('A1:A2'), 'Plan');
    await book.calculate();
    write(sheet, 'C1', [['=A2*3']]);
    book.updateTable(id, { bandedRows: false });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(value(sheet, 'C1')).not.toBe(6);
    await book.calculate();
    expect(value(sheet, 'C1')).toBe(6);
  });
});
