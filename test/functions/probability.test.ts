import { ERLANGB, ERLANGC } from '../../src/functions/probability';
import { cells, column, errorOf, row, value } from './support/excel';

describe('ERLANGC', () => {
  it('gives the textbook probability of a wait', () => {
    expect(value(ERLANGC, 10, 14)).toBeCloseTo(0.1741319, 7);
  });

  it('is 1 with no more agents than erlangs and 0 with no load', () => {
    expect(value(ERLANGC, 10, 10)).toBe(1);
    expect(value(ERLANGC, 10, 0)).toBe(1);
    expect(value(ERLANGC, 0, 5)).toBe(0);
  });

  it('neither overflows nor loses digits at a million erlangs', () => {
    expect(value(ERLANGC, 1e6, 1_001_000)).toBeGreaterThan(0.15);
    expect(value(ERLANGC, 1e6, 1_001_000)).toBeLessThan(0.35);
  });

  it('spills loads against agents', () => {
    const table = cells(ERLANGC, column(5, 10), row(8, 14));
    expect(table).toHaveLength(2);
    expect(table[1]?.[1]).toBeCloseTo(0.1741319, 7);
    expect(table[1]?.[0]).toBe(1);
  });

  it.each([
    [[-1, 5], '#NUM!: load_erlangs must be 0 or more; it is -1.'],
    [[5, 8.5], '#NUM!: agents must be a whole number, 0 or more; it is 8.5.'],
    [[5, -1], '#NUM!: agents must be a whole number, 0 or more; it is -1.'],
    [
      ['5', 8],
      '#VALUE!: load_erlangs must be a number; it is the text "5". That is a number kept as text: take off the quotes, or choose Convert to Number on the cell’s green mark.',
    ],
    [[true, 8], '#VALUE!: load_erlangs must be a number; it is TRUE.'],
    [[NaN, 8], '#VALUE!: load_erlangs must be a number; it is no number.'],
    [[Infinity, 8], '#VALUE!: load_erlangs must be a number; it is more than 1E+308.'],
    [[null, 8], '#N/A: load_erlangs is blank.'],
    [[5, undefined], '#N/A: agents is blank.'],
    [[{ type: 'Error', basicValue: '#DIV/0!' }, 8], '#DIV/0!: load_erlangs holds the error #DIV/0!.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(ERLANGC, ...given)).toBe(error);
  });
});

describe('ERLANGB', () => {
  it('gives the share of blocked calls', () => {
    expect(value(ERLANGB, 0.5, 1)).toBeCloseTo(1 / 3, 12);
    expect(value(ERLANGB, 10, 15)).toBeCloseTo(0.036497, 6);
  });

  it('blocks all calls without lines and none without calls', () => {
    expect(value(ERLANGB, 10, 0)).toBe(1);
    expect(value(ERLANGB, 0, 5)).toBe(0);
  });

  it('asks for whole lines', () => {
    expect(errorOf(ERLANGB, 10, 1.5)).toBe('#NUM!: lines must be a whole number, 0 or more; it is 1.5.');
  });
});
