import fc from 'fast-check';
import { closingParenthesis, isTorn, joinTokens, quotedText, tokens } from '../../src/grid/formulaTokens';

/** Kinds and texts in one line, spaces left out. */
function cut(formula: string): string[] {
  return tokens(formula)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => (kind === 'other' ? text : `${kind} ${text}`));
}

describe('tokens', () => {
  test('tells references, numbers and operators apart', () => {
    expect(cut('$A$1+B2*1.5e3')).toEqual(['cell $A$1', '+', 'cell B2', '*', 'number 1.5e3']);
    expect(cut('A1:B$2')).toEqual(['cell A1', ':', 'cell B$2']);
    expect(cut('SUM($A:C,3:$4)')).toEqual(['function SUM', '(', 'columns $A:C', ',', 'rows 3:$4', ')']);
    expect(cut('.5')).toEqual(['number .5']);
  });

  test('does not take functions and names for references', () => {
    expect(cut('LOG10(A1)')).toEqual(['function LOG10', '(', 'cell A1', ')']);
    expect(cut('Rate2026')).toEqual(['name Rate2026']);
    expect(cut('Q1_total+ABCD1')).toEqual(['name Q1_total', '+', 'name ABCD1']);
    expect(cut('A1.B')).toEqual(['name A1.B']);
    expect(cut('XFD1+XFE1')).toEqual(['cell XFD1', '+', 'name XFE1']);
    expect(cut('A:XFD+A:XFE')).toEqual(['columns A:XFD', '+', 'name A', ':', 'name XFE']);
  });

  test('takes what a formula engine writes for a full stop into a name', () => {
    expect(cut('Q1\u2024\u200bPlan[a]')).toEqual(['name Q1\u2024\u200bPlan', 'brackets [a]']);
  });

  test('reads the "=" of a formula like any other piece', () => {
    expect(cut('=SUM($A$1,2.5)')).toEqual(['=', 'function SUM', '(', 'cell $A$1', ',', 'number 2.5', ')']);
    expect(cut('="a ""[b]"" c"&A1')).toEqual(['=', 'string "a ""[b]"" c"', '&', 'cell A1']);
    expect(cut("='It''s mine'!A1+Plan!B2")).toEqual([
      '=',
      "sheet 'It''s mine'!",
      'cell A1',
      '+',
      'sheet Plan!',
      'cell B2',
    ]);
    expect(cut('=Plan[[#This Row],[Two words]]*2')).toEqual([
      '=',
      'name Plan',
      'brackets [[#This Row],[Two words]]',
      '*',
      'number 2',
    ]);
    expect(cut("=Plan[a'[b']]")).toEqual(['=', 'name Plan', "brackets [a'[b']]"]);
    expect(cut('=预测[话务量]')).toEqual(['=', 'name 预测', 'brackets [话务量]']);
  });

  test('keeps text as one piece with doubled quotes inside', () => {
    expect(cut('"A1 ""B2"" [x]"&C3')).toEqual(['string "A1 ""B2"" [x]"', '&', 'cell C3']);
  });

  test('reads sheet prefixes with and without quotes, and ranges of sheets', () => {
    expect(cut('Plan!A1')).toEqual(['sheet Plan!', 'cell A1']);
    expect(cut("'It''s 计划'!$B$2")).toEqual(["sheet 'It''s 计划'!", 'cell $B$2']);
    expect(cut('Jan:Dec!A1')).toEqual(['sheet Jan:Dec!', 'cell A1']);
    expect(cut('计划!A1:B2')).toEqual(['sheet 计划!', 'cell A1', ':', 'cell B2']);
  });

  test('keeps structured references whole, apostrophes included', () => {
    expect(cut('Plan[[#This Row],[Base heads]]')).toEqual([
      'name Plan',
      'brackets [[#This Row],[Base heads]]',
    ]);
    expect(cut("Plan[a'[b']c]")).toEqual(['name Plan', "brackets [a'[b']c]"]);
    expect(cut('[@需要]+1')).toEqual(['brackets [@需要]', '+', 'number 1']);
  });

  test('reads references into other workbooks', () => {
    expect(cut('[1]Sheet1!A1')).toEqual(['brackets [1]', 'sheet Sheet1!', 'cell A1']);
    expect(cut("'[Book 2.xlsx]Sheet1'!A1")).toEqual(["sheet '[Book 2.xlsx]Sheet1'!", 'cell A1']);
  });

  test('reads errors and arrays', () => {
    expect(cut('#N/A+#REF!')).toEqual(['error #N/A', '+', 'error #REF!']);
    expect(cut('{1,2;3,TRUE}')).toEqual([
      '{',
      'number 1',
      ',',
      'number 2',
      ';',
      'number 3',
      ',',
      'name TRUE',
      '}',
    ]);
    expect(cut('A1#')).toEqual(['cell A1', '#']);
  });

  test('joins to the very formula, whatever the text is', () => {
    const bits = fc.constantFrom(
      'A1',
      '$B$2',
      'Plan[',
      '[@x]',
      ']',
      '"',
      "'",
      '!',
      '(',
      ')',
      ',',
      '#',
      ' ',
      '\n',
      '计',
      '1.5',
      '@',
      '{',
      'SUM(',
      ':',
      '.',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const formula = parts.join('');
        expect(joinTokens(tokens(formula))).toBe(formula);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (formula) => {
        expect(joinTokens(tokens(formula))).toBe(formula);
      }),
    );
  });

  test('ends on a bracket that is never closed', () => {
    expect(joinTokens(tokens('Plan[[a'))).toBe('Plan[[a');
  });
});

describe('a formula', () => {
  test.each(['="open', "='open!A1", '=Plan[open', '=Plan[[a]', "=Plan[a']"])('%p is torn', (formula) => {
    expect(isTorn(tokens(formula))).toBe(true);
  });

  test.each(['="a"', "='My plan'!A1", "='quoted'", '=Plan[[a]]', "=Plan[a'[]", '=a]', '="\'"&A1', ''])(
    '%p is not',
    (formula) => {
      expect(isTorn(tokens(formula))).toBe(false);
    },
  );
});

describe('a formula that is one text', () => {
  test.each([
    ['"a"', 'a'],
    ['""', ''],
    ['"Say ""yes"""', 'Say "yes"'],
    ['"a"&"b"', undefined],
    ['"a" ', undefined],
    ['"a', undefined],
    ['a', undefined],
    ['', undefined],
  ])('%j stands for %j', (formula, text) => {
    expect(quotedText(formula)).toBe(text);
  });
});

describe('closingParenthesis', () => {
  test('finds the partner of a parenthesis', () => {
    const pieces = tokens('F(a,(b),c)+d');
    expect(pieces[closingParenthesis(pieces, 1)]?.text).toBe(')');
    expect(closingParenthesis(pieces, 1)).toBe(pieces.length - 3);
  });

  test('gives the last piece where there is no partner', () => {
    const pieces = tokens('F(a');
    expect(closingParenthesis(pieces, 1)).toBe(pieces.length - 1);
  });
});
