import { FormatRules } from '../../../../src/standin/book/sheets/formatRules';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;
let rules: FormatRules;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  rules = new FormatRules(book.core);
  rules.forget();
});

afterEach(() => book.dispose());

const red = 'FF0000';

/** Red letters by a formula that stands for the first cell of the areas. */
function rule(formula: string, ...areas: string[]): void {
  const [area, ...rest] = areas.map(at);
  const id = String(sheet.conditionalFormats.length);
  sheet.conditionalFormats.push({ id, area: area!, rest, formula, fontColour: red });
}

/** Cells that are red, of those in an area. */
function redCells(area: string): string[] {
  const { row, column, rows, columns } = at(area);
  const found: string[] = [];
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if (rules.lookOf(sheet, r, c)) found.push(`${'ABCDEF'[c]}${r + 1}`);
  return found;
}

describe('a conditional format', () => {
  it('follows the row of each cell and keeps to a fixed column', async () => {
    write(sheet, 'A1:A4', [[1], [0], [-3], [2]]);
    await book.calculate();
    rule('=$A1>0', 'A1:B4');
    expect(redCells('A1:C5')).toEqual(['A1', 'B1', 'A4', 'B4']);
  });

  it('sees what formulas make of the cells, other sheets, names and tables', async () => {
    const other = book.addSheet('Other data');
    write(other as UniverSheet, 'A1', [[2]]);
    write(sheet, 'A1:B4', [
      ['Month', 'Heads'],
      [1, '=A2*10'],
      [2, '=A3*10'],
      [3, '=A4*10'],
    ]);
    book.addTable(sheet.id, at('A1:B4'), 'Plan');
    book.setName({ name: 'Most', formula: "='Other data'!$A$1" });
    await book.calculate();
    rule('=AND($B2>=20,A2<=Most)', 'A2:A4');
    expect(redCells('A2:A4')).toEqual(['A3']);
    sheet.conditionalFormats.length = 0;
    rule('=B2=MAX(Plan[Heads])', 'B2:B4');
    expect(redCells('A1:B4')).toEqual(['B4']);
  });

  it('counts a number other than 0 as true, a text or an error as false', async () => {
    write(sheet, 'A1:A6', [[-2], [0], ['yes'], ['=1/0'], [true], ['']]);
    await book.calculate();
    rule('=A1', 'A1:A6');
    expect(redCells('A1:A6')).toEqual(['A1', 'A5']);
  });

  it('stands for the upper left of all its areas', async () => {
    write(sheet, 'A1:B2', [
      [1, 0],
      [0, 1],
    ]);
    await book.calculate();
    rule('=A1>0', 'B1:B2', 'A1:A2');
    expect(redCells('A1:B2')).toEqual(['A1', 'B2']);
  });

  it('that cannot be read applies to no cell', async () => {
    await book.calculate();
    for (const formula of ['=SUM(', '=NOBODY(A1)', '=#REF!>0', '=)']) rule(formula, 'A1');
    expect(redCells('A1')).toEqual([]);
  });

  it('wins over those below it, which fill in what it leaves open', () => {
    sheet.conditionalFormats.push(
      { id: '1', area: at('A1'), formula: '=TRUE', fontColour: '111111', bold: true },
      { id: '2', area: at('A1'), formula: '=TRUE', fontColour: '222222', fillColour: '333333' },
      { id: '3', area: at('A1'), formula: '=FALSE', fillColour: '444444' },
    );
    expect(rules.lookOf(sheet, 0, 0)).toEqual({ bold: true, fontColour: '111111', fillColour: '333333' });
  });
});

describe('an answer', () => {
  it('holds until cells or rules have changed', async () => {
    write(sheet, 'A1', [[1]]);
    await book.calculate();
    rule('=A1>0', 'A1');
    expect(redCells('A1')).toEqual(['A1']);
    write(sheet, 'A1', [[-1]]);
    await book.calculate();
    expect(redCells('A1')).toEqual(['A1']);
    rules.forget();
    expect(redCells('A1')).toEqual([]);
  });

  it('is not looked for while the book calculates, and does not disturb it', async () => {
    write(sheet, 'A1:A3', [[1], ['=A1+1'], ['=A2+1']]);
    rule('=A3>2', 'A3');
    const calculated = book.calculate();
    expect(redCells('A3')).toEqual([]);
    await calculated;
    expect(redCells('A3')).toEqual(['A3']);
    write(sheet, 'A1', [[0]]);
    await book.calculate();
    expect(sheet.values(at('A1:A3'))).toEqual([[0], [1], [2]]);
    rules.forget();
    expect(redCells('A3')).toEqual([]);
  });
});
