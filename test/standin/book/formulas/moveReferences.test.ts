import fc from 'fast-check';
import { moveReferences, renameSheetIn } from '../../../../src/standin/book/formulas/moveReferences';
import { cellChange, type StructureChange } from '../../../../src/standin/book/sheets/structureChange';
import { at } from '../support';

function rows(kind: StructureChange['kind'], place: number, count: number): StructureChange {
  return { along: 'rows', kind, at: place, count };
}

test.each([
  ['=A5', '=A7'],
  ['=$A$5+B5', '=$A$7+B7'],
  ['=SUM(A2:A9)', '=SUM(A2:A11)'],
  ['=A1', '=A1'],
  ["=Plan!A5+'My plan'!A5", "=Plan!A7+'My plan'!A5"],
  ['=plan!$A$5:$C$9', '=plan!$A$7:$C$11'],
])('two rows before the fourth make %p into %p', (before, after) => {
  expect(moveReferences(before, 'Plan', 'Plan', rows('insert', 3, 2))).toBe(after);
});

test('a reference without a sheet means its own sheet', () => {
  expect(moveReferences('=A5+Plan!A5', 'Other', 'Plan', rows('insert', 0, 1))).toBe('=A5+Plan!A6');
});

test('what is deleted is lost, what is cut is shorter', () => {
  expect(moveReferences('=A5+SUM(A4:A9)', 'P', 'P', rows('delete', 4, 1))).toBe('=#REF!+SUM(A4:A8)');
  expect(moveReferences('Plan!$B$2:$B$13', 'P', 'Plan', rows('delete', 0, 20))).toBe('Plan!#REF!');
});

test('columns move letters', () => {
  const change: StructureChange = { along: 'columns', kind: 'insert', at: 1, count: 1 };
  expect(moveReferences('=A1+B1+$Z$1', 'P', 'P', change)).toBe('=A1+C1+$AA$1');
});

test('cells that move take along references that lie wholly on them', () => {
  const change = cellChange(at('B1:B2'), 'rows', 'insert');
  expect(moveReferences('=B5+C5+SUM(B5:B6)+SUM(B5:C6)', 'P', 'P', change)).toBe(
    '=B7+C5+SUM(B7:B8)+SUM(B5:C6)',
  );
});

test('functions, names, texts and table columns are no references', () => {
  const formula = '=LOG10(2)+Rate+T[A5]&"A5"';
  expect(moveReferences(formula, 'P', 'P', rows('insert', 0, 9))).toBe(formula);
});

test('what nobody can read is left alone', () => {
  expect(moveReferences('="A5', 'P', 'P', rows('insert', 0, 9))).toBe('="A5');
  expect(renameSheetIn('="P!A5', 'P', 'Q')).toBe('="P!A5');
});

test('a sheet’s new name is quoted where it needs to be', () => {
  expect(renameSheetIn("=Plan!A1+'Plan'!B2+Planner!A1", 'Plan', "It's new")).toBe(
    "='It''s new'!A1+'It''s new'!B2+Planner!A1",
  );
  expect(renameSheetIn("='It''s new'!A1", "It's new", 'Plan')).toBe('=Plan!A1');
});

test('inserting and deleting again gives the reference back', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 1, max: 4 }), (place, count) => {
      const formula = '=SUM($B$3:D9)+A1';
      const moved = moveReferences(formula, 'P', 'P', rows('insert', place, count));
      expect(moveReferences(moved, 'P', 'P', rows('delete', place, count))).toBe(formula);
    }),
  );
});
