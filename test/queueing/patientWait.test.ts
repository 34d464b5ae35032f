import { inverseErlangB } from '../../src/queueing/inverseErlangB';
import { erlangC } from '../../src/queueing/erlangC';
import { patientWait } from '../../src/queueing/patientWait';
import { waitByIntegral } from '../../src/queueing/waitByIntegral';
import { expectRelative } from './golden';

describe('virtual wait of callers who wait for ever', () => {
  test('waits with the probability of Erlang C and decays with the spare agents', () => {
    const wait = patientWait(10, 14, 180, 20, inverseErlangB(10, 14 - 1));
    expectRelative(wait.waiting / (wait.immediate + wait.waiting), erlangC(10, 14), 1e-14);
    expectRelative(wait.late / wait.waiting, Math.exp((-4 * 20) / 180), 1e-14);
    expectRelative(wait.earlyServed + wait.lateServed, wait.served, 1e-14);
    expect(wait.lost).toBe(0);
  });

  test('is the limit of very long patience in every weight', () => {
    const patient = patientWait(10, 14, 180, 20, inverseErlangB(10, 14 - 1));
    const nearly = waitByIntegral(10, 14, 180, 1e13, 20, inverseErlangB(10, 14 - 1));
    for (const name of Object.keys(patient) as (keyof typeof patient)[]) {
      if (name !== 'lost') expectRelative(nearly[name], patient[name], 1e-9);
    }
    expect(nearly.lost).toBeLessThan(1e-10);
  });

  test('answers nobody in time when agents do not exceed the load', () => {
    expect(patientWait(10, 10, 180, 20, inverseErlangB(10, 10 - 1))).toMatchObject({
      immediate: 0,
      earlyServed: 0,
    });
  });
});
