import type { BookFunction, BookValue } from '../../../src/standin/book/book';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from './support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

function register(name: string, call: BookFunction['call']): void {
  book.registerFunction({ name, description: `${name} in a test`, parameters: [], call });
}

function soon<T>(answer: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(answer), 5));
}

const twice = ([number]: (BookValue | BookValue[][])[]): number => Number(number) * 2;

test('a function of the add-in stands among the others', async () => {
  register('CREW.TWICE', twice);
  write(sheet, 'A1:B1', [[5, '=CREW.TWICE(A1)*2+SUM(A1,CREW.TWICE(1))']]);
  await book.calculate();
  expect(value(sheet, 'B1')).toBe(27);
});

test('it is found in any case, as it was written', async () => {
  register('CREW.TWICE', twice);
  write(sheet, 'A1', [['=crew.Twice(4)']]);
  await book.calculate();
  expect(value(sheet, 'A1')).toBe(8);
  expect(formula(sheet, 'A1')).toBe('=crew.Twice(4)');
});

test('before it is known it is #NAME?, afterwards it has its value', async () => {
  write(sheet, 'A1:B1', [['=CREW.TWICE(4)', '=A1+1']]);
  await book.calculate();
  expect(value(sheet, 'A1')).toEqual({ error: '#NAME?' });
  register('CREW.TWICE', twice);
  await book.calculate();
  expect(sheet.values(at('A1:B1'))).toEqual([[8, 9]]);
});

test('it gets scalars, matrices, blanks as null and errors as errors', async () => {
  const seen: (BookValue | BookValue[][])[][] = [];
  register('CREW.LOOK', (args) => {
    seen.push(args);
    return 0;
  });
  write(sheet, 'A1:B2', [
    [1, 'x'],
    [true, null],
  ]);
  write(sheet, 'D1', [['=CREW.LOOK(A1:B2,B2,A1,,1/0,"y")']]);
  await book.calculate();
  expect(seen[0]).toEqual([
    [
      [1, 'x'],
      [true, null],
    ],
    null,
    1,
    null,
    { error: '#DIV/0!' },
    'y',
  ]);
});

test('a matrix spills, and an empty text in it is no zero', async () => {
  register('CREW.GRID', () => [
    [1, 'a'],
    ['', true],
  ]);
  write(sheet, 'A1', [['=CREW.GRID()']]);
  await book.calculate();
  expect(sheet.values(at('A1:B2'))).toEqual([
    [1, 'a'],
    ['', true],
  ]);
});

test('an error, a NaN and a throw are error values', async () => {
  register('CREW.BAD', ([kind]) => {
    if (kind === 1) return { error: '#N/A' };
    if (kind === 2) return Number.NaN;
    throw new Error('no');
  });
  write(sheet, 'A1:C1', [['=CREW.BAD(1)', '=CREW.BAD(2)', '=CREW.BAD(3)']]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[{ error: '#N/A' }, { error: '#NUM!' }, { error: '#VALUE!' }]]);
});

describe('a function that answers later', () => {
  test('is waited for, in arithmetic and in one another', async () => {
    register('CREW.LATER', (args) => soon(twice(args)));
    write(sheet, 'A1:B1', [['=CREW.LATER(CREW.LATER(3))*2', '=A1+CREW.LATER(1)']]);
    await book.calculate();
    expect(sheet.values(at('A1:B1'))).toEqual([[24, 26]]);
  });

  test('is asked for all cells at once', async () => {
    let open = 0;
    let most = 0;
    register('CREW.LATER', async ([number]) => {
      most = Math.max(most, ++open);
      await soon(0);
      open--;
      return Number(number) + 1;
    });
    write(
      sheet,
      'A1:A50',
      Array.from({ length: 50 }, (_, row) => [`=CREW.LATER(${row})`]),
    );
    await book.calculate();
    expect(most).toBe(50);
    expect(value(sheet, 'A50')).toBe(50);
  });

  test('is asked once for the same arguments', async () => {
    let calls = 0;
    register('CREW.LATER', () => {
      calls++;
      return soon(1);
    });
    write(
      sheet,
      'A1:A20',
      Array.from({ length: 20 }, () => ['=CREW.LATER(7)']),
    );
    await book.calculate();
    expect(calls).toBe(1);
  });

  test('is asked again in the next calculation when its arguments change', async () => {
    register('CREW.LATER', (args) => soon(twice(args)));
    write(sheet, 'A1:B1', [[1, '=CREW.LATER(A1)']]);
    await book.calculate();
    write(sheet, 'A1', [[4]]);
    await book.calculate();
    expect(value(sheet, 'B1')).toBe(8);
  });

  test('may spill', async () => {
    register('CREW.LATER', () => soon([[1], [2]]));
    write(sheet, 'A1', [['=CREW.LATER()']]);
    await book.calculate();
    expect(sheet.values(at('A1:A2'))).toEqual([[1], [2]]);
  });

  test('that fails is #VALUE!, and an IFERROR around it waits for that', async () => {
    register('CREW.LATER', () => Promise.reject(new Error('no')));
    write(sheet, 'A1:B1', [['=CREW.LATER()', '=IFERROR(CREW.LATER(),"none")']]);
    await book.calculate();
    expect(sheet.values(at('A1:B1'))).toEqual([[{ error: '#VALUE!' }, 'none']]);
  });

  test('that is asked something new each time does not go on for ever', async () => {
    register('CREW.LATER', (args) => Promise.resolve(twice(args)));
    write(sheet, 'A1', [['=CREW.LATER(RAND())']]);
    await book.calculate();
    expect(value(sheet, 'A1')).toBeDefined();
  }, 30_000);
});

test('a function can be given anew', async () => {
  register('CREW.TWICE', twice);
  write(sheet, 'A1', [['=CREW.TWICE(4)']]);
  await book.calculate();
  register('CREW.TWICE', () => 'new');
  await book.calculate();
  expect(value(sheet, 'A1')).toBe('new');
});
