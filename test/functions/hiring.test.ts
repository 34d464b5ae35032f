import { HIRE_NEED, INTERVIEW_NEED, TRAINING_LOSS } from '../../src/functions/hiring';
import { cells, column, errorOf, value } from './support/excel';

describe('TRAINING_LOSS', () => {
  it('charges one buddy per 2 and one coach per 6 new joiners on top of the upgrades', () => {
    expect(value(TRAINING_LOSS, 12, 4)).toBe(12);
  });

  it('needs nothing but new joiners', () => {
    expect(value(TRAINING_LOSS, 12)).toBe(8);
  });

  it('loses only the share of their time that buddies and coaches give', () => {
    expect(value(TRAINING_LOSS, 12, 0, 2, 6, 0.5)).toBe(4);
  });

  it('keeps fractions', () => {
    expect(value(TRAINING_LOSS, 1)).toBeCloseTo(2 / 3, 12);
  });

  it('takes a column of new joiners and leaves an empty row empty', () => {
    expect(cells(TRAINING_LOSS, column(12, null, 6))).toEqual([[8], [''], [4]]);
  });

  it.each([
    [[-1], '#NUM!: new_joiners must be 0 or more; it is -1.'],
    [[12, 0, 0], '#NUM!: buddy_span must be above 0; it is 0.'],
    [[12, 0, 2, 6, 1.5], '#NUM!: lost_share must be from 0 to 1; it is 1.5. Write 1.5 % as 0.015.'],
    [['twelve'], '#VALUE!: new_joiners must be a number; it is the text "twelve".'],
    [[null], '#N/A: new_joiners is blank.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(TRAINING_LOSS, ...given)).toBe(error);
  });
});

describe('HIRE_NEED', () => {
  it('rounds the missing heads up', () => {
    expect(value(HIRE_NEED, 88.943, 80)).toBe(9);
  });

  it('solves the coaching loop when spans are given: the gap times 3 at 2 and 6', () => {
    expect(value(HIRE_NEED, 80.943, 80, 2, 6)).toBe(3);
  });

  it('solves it for buddies alone or coaches alone', () => {
    expect(value(HIRE_NEED, 10, 0, 2)).toBe(20);
    expect(value(HIRE_NEED, 10, 0, null, 6)).toBe(12);
  });

  it('needs no hires where heads are enough', () => {
    expect(value(HIRE_NEED, 80, 95)).toBe(0);
    expect(value(HIRE_NEED, 80, 80, 2, 6)).toBe(0);
  });

  it('adds no head for floating-point noise', () => {
    expect(value(HIRE_NEED, (470 * 306) / 3600 / 0.85, 0)).toBe(47);
  });

  it('says that hiring never ends where each hire costs a head or more', () => {
    expect(errorOf(HIRE_NEED, 100, 90, 1, 6)).toBe(
      '#N/A: Each hire costs a head or more in buddies and coaches, so no number of hires is enough.',
    );
  });

  it('names the row of a blank', () => {
    expect(cells(HIRE_NEED, column(10, 20, null), column(4, null, null))).toEqual([
      [6],
      ['#N/A: actual_heads is blank in row 2.'],
      [''],
    ]);
  });
});

describe('INTERVIEW_NEED', () => {
  it('divides hires by the yield and rounds up', () => {
    expect(value(INTERVIEW_NEED, 8.943, 0.45 * 0.8 * 0.9)).toBe(28);
  });

  it('gives none for no hires', () => {
    expect(value(INTERVIEW_NEED, 0, 0.324)).toBe(0);
  });

  it.each([
    [0, '#NUM!: yield must be above 0 and at most 1; it is 0.'],
    [32.4, '#NUM!: yield must be above 0 and at most 1; it is 32.4. Write 32.4 % as 0.324.'],
  ])('refuses a yield of %d', (share, error) => {
    expect(errorOf(INTERVIEW_NEED, 9, share)).toBe(error);
  });
});
