import { date, number, optional } from '../../src/functions/argument';
import { listOf, setOf } from '../../src/functions/list';
import { column, row } from './support/excel';

const rates = number('pass_rates', 'share', { above: 0, most: 1 });

describe('an argument that is one list', () => {
  it('is read from a column, a row or a single cell', () => {
    expect(listOf(rates, column(0.5, 0.8))).toEqual([0.5, 0.8]);
    expect(listOf(rates, row(0.5, 0.8))).toEqual([0.5, 0.8]);
    expect(listOf(rates, [[0.5]])).toEqual([0.5]);
  });

  it('ends at its last value, since ranges are often drawn too long', () => {
    expect(listOf(rates, column(0.5, 0.8, null, ''))).toEqual([0.5, 0.8]);
  });

  it('misses a blank before its last value', () => {
    expect(listOf(rates, column(0.5, null, 0.9))).toEqual({
      problem: 'blank',
      name: 'pass_rates',
      place: { row: 1, column: 0, oneColumn: true },
    });
  });

  it('names the place of a bad value in a row', () => {
    expect(listOf(rates, row(0.5, 1.2))).toMatchObject({
      problem: 'outside',
      place: { row: 0, column: 1, oneColumn: false },
    });
    expect(listOf(rates, [[1.2]])).not.toHaveProperty('place');
  });

  it('is not a rectangle', () => {
    expect(listOf(rates, [row(1, 1), row(1, 1)].flat())).toMatchObject({
      problem: 'tooWide',
      words: { rows: 2, columns: 2 },
    });
  });

  it('must hold something when it is required', () => {
    expect(listOf(rates, null)).toEqual({ problem: 'missing', name: 'pass_rates' });
    expect(listOf(rates, column(null, null))).toEqual({ problem: 'everyCellBlank', name: 'pass_rates' });
    expect(listOf(optional(rates, 1), null)).toEqual([]);
    expect(listOf(optional(rates, 1), column(null, null))).toEqual([]);
  });
});

describe('an argument that is a set', () => {
  const off = date('extra_days_off');

  it('takes a rectangle and skips its blanks', () => {
    expect(
      setOf(off, [
        [46054, null],
        [null, 46055],
      ]),
    ).toEqual(['2026-02-01', '2026-02-02']);
  });

  it('is empty when it is left out', () => {
    expect(setOf(off, null)).toEqual([]);
  });

  it('refuses what is no date', () => {
    expect(setOf(off, column(46054, 'Monday'))).toMatchObject({ problem: 'notDate', value: 'Monday' });
  });
});
