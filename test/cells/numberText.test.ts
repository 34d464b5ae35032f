import fc from 'fast-check';
import type { InputColumn } from '../../src/grid/headers';
import { numberOfText, readNumberText, textNumberFormula } from '../../src/cells/numberText';

const numberIn = (text: string, column: InputColumn = 'calls', isScaled = false) => {
  const read = readNumberText(text, column, isScaled);
  return read === null || read === 'unclear' ? read : read.number;
};

describe('a number as text', () => {
  it.each<[string, string, number, InputColumn]>([
    ['full-width digits', '１２０', 120, 'calls'],
    ['full-width digits and comma', '１２，０００', 12_000, 'calls'],
    ['thousands parted by commas', '1,200,000', 1_200_000, 'calls'],
    ['thousands of calls parted by one comma', '120,000', 120_000, 'calls'],
    ['a comma and a point', '12,500.50', 12_500.5, 'basePay'],
    ['thousands parted by points', '1.200.000', 1_200_000, 'calls'],
    ['a point and a comma', '12.500,50', 12_500.5, 'basePay'],
    ['thin spaces', '3\u2009500', 3500, 'calls'],
    ['narrow spaces that do not break', '1\u202f234\u202f567', 1_234_567, 'calls'],
    ['spaces and a decimal comma', '3 500,25', 3500.25, 'basePay'],
    ['apostrophes', "12'000", 12_000, 'calls'],
    ['ten thousands', '12万', 120_000, 'calls'],
    ['a part of ten thousands', '1.2万', 12_000, 'calls'],
    ['three decimals of ten thousands', '1.234万通', 12_340, 'calls'],
    ['ten thousands by their initial', '12w', 120_000, 'calls'],
    ['thousands by a letter', '12k', 12_000, 'calls'],
    ['thousands in Chinese', '3.5千', 3500, 'calls'],
    ['a unit behind', '350通', 350, 'calls'],
    ['a unit in words', '350 calls', 350, 'calls'],
    ['heads', '12人', 12, 'actualHeads'],
    ['days', '21 天', 21, 'workingDays'],
    ['hours', '1,680.5 小时', 1680.5, 'paidHours'],
    ['money', '¥ 8,000.00', 8000, 'basePay'],
    ['money in ten thousands', '1.5万元', 15_000, 'budget'],
    ['per cent', '85%', 0.85, 'pty'],
    ['per cent with decimals and full width', '７.5 ％', 0.075, 'absenceRate'],
    ['a decimal comma', '12,5', 12.5, 'actualHeads'],
    ['a decimal below 1', '0.125', 0.125, 'pty'],
    ['a decimal comma below 1', '0,125', 0.125, 'pty'],
    ['an accountant’s negative', '(350)', -350, 'calls'],
    ['a minus behind', '350-', -350, 'calls'],
    ['a minus of typographers', '−350', -350, 'calls'],
  ])('with %s is read: “%s”', (_, text, number, column) => expect(numberIn(text, column)).toBe(number));

  it.each<[string, InputColumn]>([
    ['1.234', 'calls'],
    ['120.000', 'calls'],
    ['1,234', 'aht'],
    ['12,500', 'basePay'],
    ['12,0000', 'calls'],
    ['1,20', 'calls'],
  ])('is unclear where languages differ: “%s” as %s', (text, column) =>
    expect(numberIn(text, column)).toBe('unclear'),
  );

  it('has decimals behind a point where the header speaks of thousands', () => {
    expect(numberIn('1.234', 'calls', true)).toBe(1.234);
    expect(numberIn('1,234', 'calls', true)).toBe('unclear');
  });

  it.each<[string, InputColumn]>([
    ['many', 'calls'],
    ['', 'calls'],
    ['-', 'calls'],
    ['12-13', 'calls'],
    ['85%', 'calls'],
    ['350人', 'calls'],
    ['85%', 'actualHeads'],
    ['1.2万', 'pty'],
    ['12k', 'workingDays'],
    ['4:30', 'aht'],
    ['1,23,456', 'calls'],
    ['1e5', 'calls'],
    ['Hotline', 'line'],
    ['2026', 'month'],
  ])('is none: “%s” as %s', (text, column) => expect(numberIn(text, column)).toBeNull());

  it('says whether it is whole by itself, whatever the header counts in', () => {
    expect(readNumberText('12万', 'calls', true)).toEqual({ number: 120_000, isWhole: true });
    expect(readNumberText('12', 'calls', true)).toEqual({ number: 12, isWhole: false });
  });

  it('is what was written, grouped in any language that uses both separators', () => {
    const written = fc.tuple(
      fc.integer({ min: 1_000_000, max: 999_999_999 }),
      fc.constantFrom('en', 'de', 'fr', 'de-CH'),
    );
    fc.assert(
      fc.property(written, ([number, locale]) => {
        expect(numberIn(new Intl.NumberFormat(locale).format(number))).toBe(number);
      }),
    );
  });

  it('is never made of other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = numberIn(text);
        expect(read === null || read === 'unclear' || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});

describe('a whole number as text that a formula reads', () => {
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
    expect(textNumberFormula('A1')).toBe(
      'IF(TRIM(A1)="",NA(),NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(TRIM(A1),",",""),"，",""),".",","))',
    );
  });
});
