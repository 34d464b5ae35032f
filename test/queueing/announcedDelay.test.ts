import { announcedDelay } from '../../src/queueing/announcedDelay';
import { expectRelative, field, goldenCases } from './golden';
import { delayAtTheEnds, delayOfAnyInput, delayWithoutPatience } from './hardQuestions';

describe('announced delay', () => {
  test.each(goldenCases('announced_delay'))('agrees with 60-digit arithmetic to 1e-13: $id', (one) => {
    const got = announcedDelay(
      field(one.inputs, 'agents'),
      field(one.inputs, 'aht_s'),
      field(one.inputs, 'waiting_ahead'),
      field(one.inputs, 'quantile'),
      field(one.inputs, 'patience_mean_s'),
    );
    expectRelative(got, field(one.outputs, 'delay_quantile_s'), 1e-13);
  });

  test('with nobody ahead is a quantile of one departure: AHT / agents x log(1 / (1 - coverage))', () => {
    expectRelative(announcedDelay(16, 60, 0, 0.9), (60 / 16) * Math.log(10), 1e-14);
    expectRelative(announcedDelay(16, 60, 0, 0.9, 10), (60 / 16) * Math.log(10), 1e-14);
  });

  test('passes from the march to the direct search without a step', () => {
    for (const patience of [1, 180, 1e6, Infinity]) {
      for (const coverage of [1e-6, 0.2, 0.9, 0.9999]) {
        const at = (ahead: number): number => announcedDelay(50, 300, ahead, coverage, patience);
        expectRelative(at(101) - at(100), at(100) - at(99), 2e-2);
        expect(at(101)).toBeGreaterThan(at(100));
      }
    }
  });

  test('far ahead is close to its mean, the coverage hardly matters', () => {
    // Mean of the sum of Exp(agents + i leaving) is about log(1 + k leaving / agents) / leaving.
    const leaving = 300 / 180;
    const mean = (Math.log1p((1e6 * leaving) / 50) / leaving) * 300;
    for (const coverage of [0.4, 0.6])
      expectRelative(announcedDelay(50, 300, 1e6, coverage, 180), mean, 0.01);
  });

  test('rises with coverage and callers ahead, falls with agents', () => {
    const base = announcedDelay(20, 300, 5, 0.7, 100);
    expect(announcedDelay(20, 300, 5, 0.8, 100)).toBeGreaterThan(base);
    expect(announcedDelay(20, 300, 6, 0.7, 100)).toBeGreaterThan(base);
    expect(announcedDelay(21, 300, 5, 0.7, 100)).toBeLessThan(base);
    expect(announcedDelay(20, 300, 5, 0.7, 200)).toBeGreaterThan(base);
  });

  test('is 0 for no coverage and endless for full coverage', () => {
    expect(announcedDelay(20, 300, 5, 0, 100)).toBe(0);
    expect(announcedDelay(20, 300, 5, 1, 100)).toBe(Infinity);
  });

  test.each([
    [0, 300, 5, 0.5, 100],
    [20, 0, 5, 0.5, 100],
    [20, 300, 5.5, 0.5, 100],
    [20, 300, -1, 0.5, 100],
    [20, 300, 5, 1.1, 100],
    [20, 300, 5, NaN, 100],
    [20, 300, 5, 0.5, 0],
  ])('is NaN outside its domain: %d, %d, %d, %d, %d', (agents, aht, ahead, coverage, patience) => {
    expect(announcedDelay(agents, aht, ahead, coverage, patience)).toBeNaN();
  });

  test.each(delayOfAnyInput)(
    'comes for any finite input: %d, %d, %d, %d, %d',
    (agents, aht, ahead, coverage, patience) => {
      expect(announcedDelay(agents, aht, ahead, coverage, patience)).toBeGreaterThan(0);
    },
  );

  test('is the wait for the next agent alone where callers ahead have no patience at all', () => {
    const [agents, aht, , coverage] = delayWithoutPatience;
    expectRelative(announcedDelay(...delayWithoutPatience), (-Math.log1p(-coverage) * aht) / agents, 1e-12);
  });

  test.each(delayAtTheEnds)(
    'comes at any size: %d agents, AHT %d, %d ahead, %d within, patience %d',
    (...given) => {
      expect(announcedDelay(...given)).toBeGreaterThanOrEqual(0);
    },
  );
});
