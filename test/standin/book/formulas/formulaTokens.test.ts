import fc from 'fast-check';
import { formulaTokens, joinTokens } from '../../../../src/standin/book/formulas/formulaTokens';

function kinds(formula: string): string[] | undefined {
  return formulaTokens(formula)?.map(({ kind, text }) => `${kind} ${text}`);
}

test('words, operators and numbers are told apart', () => {
  expect(kinds('=SUM($A$1,2.5)')).toEqual([
    'other =',
    'word SUM',
    'other (',
    'word $A$1',
    'other ,',
    'word 2.5',
    'other )',
  ]);
});

test('a string in quotes is one piece, doubled quotes inside', () => {
  expect(kinds('="a ""[b]"" c"&A1')).toEqual(['other =', 'text "a ""[b]"" c"', 'other &', 'word A1']);
});

test('a sheet name belongs to its exclamation mark', () => {
  expect(kinds("='It''s mine'!A1+Plan!B2")).toEqual([
    'other =',
    "sheet 'It''s mine'!",
    'word A1',
    'other +',
    'word Plan!',
    'word B2',
  ]);
});

test('brackets are taken as a whole, nested ones with them', () => {
  expect(kinds('=Plan[[#This Row],[Two words]]*2')).toEqual([
    'other =',
    'word Plan',
    'bracket [[#This Row],[Two words]]',
    'other *',
    'word 2',
  ]);
});

test("an apostrophe in brackets takes a bracket's meaning away", () => {
  expect(kinds("=Plan[a'[b']]")).toEqual(['other =', 'word Plan', "bracket [a'[b']]"]);
});

test('names in any script are words', () => {
  expect(kinds('=预测[话务量]')).toEqual(['other =', 'word 预测', 'bracket [话务量]']);
});

test.each(['="open', "='open!A1", '=Plan[open', '=Plan[[a]'])('%p is torn', (formula) => {
  expect(formulaTokens(formula)).toBeUndefined();
});

test('the pieces make up the formula again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const tokens = formulaTokens(`=${text}`);
      if (tokens) expect(joinTokens(tokens)).toBe(`=${text}`);
    }),
  );
});
