import { announcedStates, hangUpShare } from '../../src/queueing/announcedStates';
import { delayMarch } from '../../src/queueing/delayMarch';
import { inverseErlangB } from '../../src/queueing/inverseErlangB';
import { expectRelative } from './golden';

const rates = { load: 9, agents: 8, leaving: 2, deciding: 1.5, coverage: 0.7, balkShare: 0.1 };

describe('states of an announcing line', () => {
  test('are summed as written in the model: p(k+1) = p(k) a (1 - b_k) / (n + (k+1) leaving)', () => {
    const next = delayMarch(8, 2, 0.7);
    const want = { waits: 0, balks: 0, lost: 0, served: 0, servedTime: 0 };
    let weight = 1;
    let delay = 0;
    for (let k = 0; k < 200; k++) {
      const balk = 0.1 + 0.9 * (1 - Math.exp(-1.5 * next()));
      const drain = 8 + (k + 1) * 2;
      delay += 1 / drain;
      want.waits += weight;
      want.balks += weight * balk;
      want.served += (weight * (1 - balk) * 8) / drain;
      want.lost += (weight * (1 - balk) * 2 * (k + 1)) / drain;
      want.servedTime += ((weight * (1 - balk) * 8) / drain) * delay;
      weight *= (9 * (1 - balk)) / drain;
    }
    const got = announcedStates(rates);
    for (const name of Object.keys(want) as (keyof typeof want)[])
      expectRelative(got[name], want[name], 1e-13);
    expectRelative(got.idle, inverseErlangB(9, 8) - 1, 1e-13);
  });

  test('balance: who waits balks, is served or lost; and the waiting leave as fast as they are lost', () => {
    const got = announcedStates(rates);
    expectRelative(got.balks + got.served + got.lost, got.waits, 1e-13);
  });

  test('stay within the doubles in deep overload', () => {
    const got = announcedStates({
      load: 3e4,
      agents: 10,
      leaving: 1,
      deciding: 1e-6,
      coverage: 0.5,
      balkShare: 0,
    });
    for (const value of Object.values(got)) expect(value).toBeLessThan(Infinity);
    expectRelative(got.balks + got.served + got.lost, got.waits, 1e-10);
    expect(got.served / got.waits).toBeCloseTo(10 / 3e4, 8);
  });

  test('hang up for certain on an endless delay, and by the share alone on none', () => {
    expect(hangUpShare(rates, Infinity)).toBe(1);
    expect(hangUpShare(rates, 0)).toBe(0.1);
    expect(hangUpShare({ ...rates, deciding: 0 }, Infinity)).toBe(0.1);
    expectRelative(hangUpShare(rates, 2), 0.1 + 0.9 * (1 - Math.exp(-3)), 1e-14);
  });

  test('that would not settle within 40,000 waiting are given up for what those that do are summed to', () => {
    const line = { load: 100, agents: 100, deciding: 0, coverage: 0.5, balkShare: 0 };
    // The weights fall like exp(-leaving k^2 / 200): to 1e-17 by 31,000 waiting here, and by 97,000 there.
    const settles = announcedStates({ ...line, leaving: 8e-6 });
    expectRelative(settles.served + settles.lost, settles.waits, 1e-10);
    expect(announcedStates({ ...line, leaving: 8e-7 }).waits).toBeNaN();
  });
});
