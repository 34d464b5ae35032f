import { operandEnd, operandStart } from '../../../../src/standin/file/formula/operand';
import { joinTokens, tokens } from '../../../../src/grid/formulaTokens';

/** The operand that begins at the start of the formula. */
function first(formula: string): string {
  const pieces = tokens(formula);
  return joinTokens(pieces.slice(0, operandEnd(pieces, 0) + 1));
}

describe('operandEnd', () => {
  test.each([
    ['A1+1', 'A1'],
    ['A1:B2+1', 'A1:B2'],
    ["'a b'!A1:B2*2", "'a b'!A1:B2"],
    ['INDEX(A:A,2)+1', 'INDEX(A:A,2)'],
    ['INDEX(A:A,2):B9+1', 'INDEX(A:A,2):B9'],
    ['(A1,B1)*2', '(A1,B1)'],
    ['Plan[Need]+1', 'Plan[Need]'],
    ['Rate+1', 'Rate'],
    ['[1]Sheet1!A1+1', '[1]Sheet1!A1'],
  ])('in %p takes %p', (formula, operand) => {
    expect(first(formula)).toBe(operand);
  });
});

describe('operandStart', () => {
  test('takes the sheet along', () => {
    const pieces = tokens("1+'a b'!A1#");
    expect(joinTokens(pieces.slice(operandStart(pieces, pieces.length - 2)))).toBe("'a b'!A1#");
  });

  test('takes another workbook along', () => {
    const pieces = tokens('1+[2]Plan!A1#');
    expect(joinTokens(pieces.slice(operandStart(pieces, pieces.length - 2)))).toBe('[2]Plan!A1#');
  });
});
