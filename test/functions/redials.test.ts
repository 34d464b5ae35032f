import { ERLANGA } from '../../src/functions/queue';
import { REDIAL_CALLS, REDIAL_STAFF } from '../../src/functions/redials';
import { REQUIRED_STAFF } from '../../src/functions/staffing';
import { cells, column, errorOf, value } from './support/excel';

describe('REDIAL_CALLS', () => {
  it('is the balance of first calls and redials', () => {
    const attempts = Number(value(REDIAL_CALLS, 100, 180, 10, 120, 0.5));
    const abandoned = attempts * Number(value(ERLANGA, attempts, 180, 10, 120));
    expect(attempts).toBeCloseTo(100 + 0.5 * abandoned, 8);
  });

  it('is the first calls alone where nobody calls again', () => {
    expect(value(REDIAL_CALLS, 100, 180, 10, 120, 0)).toBe(100);
    expect(value(REDIAL_CALLS, 0, 180, 10, 120, 0.5)).toBe(0);
  });

  it('grows with the share who call again', () => {
    const attempts = cells(REDIAL_CALLS, 100, 180, 10, 120, column(0, 0.3, 0.6, 0.9))
      .flat()
      .map(Number);
    expect([...attempts].sort((a, b) => a - b)).toEqual(attempts);
  });

  it('has no end where agents cannot answer all and nobody gives up', () => {
    expect(errorOf(REDIAL_CALLS, 100, 180, 9, 120, 1)).toMatch(/^#N\/A: .* grow without end\.$/);
  });
});

describe('REDIAL_STAFF', () => {
  it('is REQUIRED_STAFF where nobody calls again', () => {
    expect(value(REDIAL_STAFF, 100, 180, 0.8, 20, 120, 0)).toBe(
      value(REQUIRED_STAFF, 100, 180, 0.8, 20, 30, 0, 1, 120),
    );
  });

  it('needs no fewer agents the more call again', () => {
    const staff = cells(REDIAL_STAFF, 100, 180, 0.7, 20, 60, column(0, 0.5, 1))
      .flat()
      .map(Number);
    expect([...staff].sort((a, b) => a - b)).toEqual(staff);
  });

  it('divides by what shrinkage leaves and keeps a minimum', () => {
    expect(value(REDIAL_STAFF, 100, 180, 0.8, 20, 120, 0.5, 30, 0.35)).toBe(20);
    expect(value(REDIAL_STAFF, 0, 180, 0.8, 20, 120, 0.5, 30, 0, 1, 'offered', null, null, 3)).toBe(3);
  });

  it('refuses a target that no staff meets', () => {
    expect(errorOf(REDIAL_STAFF, 100, 180, 1, 20, 120, 0.5)).toBe(
      '#N/A: No number of agents meets the targets.',
    );
  });
});
