import { BLENDED_STAFF, OUTBOUND_LOAD } from '../../src/functions/blended';
import { errorOf, value } from './support/excel';

describe('OUTBOUND_LOAD', () => {
  it('counts the handling of contacts and the attempts in vain', () => {
    expect(value(OUTBOUND_LOAD, 20, 240, 0.4, 30)).toBeCloseTo((20 * (240 + 30 / 0.4)) / 1800, 12);
  });

  it('is plain work where every attempt reaches somebody at once', () => {
    expect(value(OUTBOUND_LOAD, 20, 180)).toBe(2);
  });

  it('refuses a contact rate of 0', () => {
    expect(errorOf(OUTBOUND_LOAD, 20, 240, 0)).toBe(
      '#NUM!: contact_rate must be above 0 and at most 1; it is 0.',
    );
  });
});

describe('BLENDED_STAFF', () => {
  it('is REQUIRED_STAFF without outbound work, and while idle time suffices for it', () => {
    expect(value(BLENDED_STAFF, 100, 180, 0.8, 20, 0)).toBe(14);
    expect(value(BLENDED_STAFF, 100, 180, 0.8, 20, 4)).toBe(14);
  });

  it('adds agents for what idle time does not hold', () => {
    expect(value(BLENDED_STAFF, 100, 180, 0.8, 20, 6.5)).toBe(17);
  });

  it('keeps calls and outbound work within the largest occupancy', () => {
    expect(value(BLENDED_STAFF, 100, 180, 0.8, 20, 4, 30, 0, 0.7)).toBe(20);
  });

  it('divides by what shrinkage leaves', () => {
    expect(value(BLENDED_STAFF, 100, 180, 0.8, 20, 4, 30, 0.3)).toBe(20);
  });
});
