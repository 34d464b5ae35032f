import { numberOfText, textNumberFormula } from '../../src/cells/numberText';

describe('a number as text', () => {
  it.each([
    ['120000', 120_000],
    ['120,000', 120_000],
    ['1,200,000', 1_200_000],
    ['1，200', 1200],
    [' 35 ', 35],
    ['0', 0],
  ])('“%s” is %p', (text, number) => expect(numberOfText(text)).toBe(number));

  it.each(['12.5', '1,20', '12,0000', '12万', '１２０', '-5', 'x', '', 120, null])('%p is none', (value) =>
    expect(numberOfText(value)).toBeNull(),
  );

  it('has a formula that takes separators and spaces away', () => {
    expect(textNumberFormula('A1')).toBe('VALUE(SUBSTITUTE(SUBSTITUTE(TRIM(A1),",",""),"，",""))');
  });
});
