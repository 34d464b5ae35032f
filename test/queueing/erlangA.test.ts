import fc from 'fast-check';
import { erlangA, type QueuePerformance } from '../../src/queueing/erlangA';
import { erlangB } from '../../src/queueing/erlangB';
import { erlangC } from '../../src/queueing/erlangC';
import { asa } from '../../src/queueing/asa';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative, field, goldenCases, loadOf, type GoldenCase } from './golden';
import { holds } from './holds';
import { queueOfAnySize } from './hardQuestions';

const measures: Record<string, keyof QueuePerformance> = {
  p_wait: 'pWait',
  p_abandon: 'pAbandon',
  occupancy: 'occupancy',
  mean_wait_all_s: 'meanWaitAllSeconds',
  asa_answered_s: 'asaAnsweredSeconds',
  p_wait_gt_T: 'pWaitBeyond',
  sl_offered: 'slOffered',
  sl_answered: 'slAnswered',
  sl_net: 'slNet',
};

function performanceOf(one: GoldenCase): QueuePerformance {
  return erlangA({
    load: 'calls' in one.inputs ? loadOf(one) : field(one.inputs, 'offered_load_erlang'),
    agents: field(one.inputs, 'agents'),
    ahtSeconds: field(one.inputs, 'aht_s'),
    patienceSeconds: field(one.inputs, 'patience_mean_s'),
    answerSeconds: field(one.inputs, 'target_wait_s'),
  });
}

/** Queues small and large, under- and overloaded, of callers from hasty to very patient. */
const queues = fc
  .record({
    size: fc.double({ min: -2, max: 5, noNaN: true }),
    spread: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    ahtSeconds: fc.double({ min: 1, max: 3600, noNaN: true }),
    patience: fc.double({ min: -3, max: 4, noNaN: true }),
    answerSeconds: fc.double({ min: 0, max: 600, noNaN: true }),
  })
  .map(({ size, spread, ahtSeconds, patience, answerSeconds }) => {
    const load = 10 ** size;
    const agents = Math.max(1, Math.round(load * (1 + spread)));
    return { load, agents, ahtSeconds, patienceSeconds: ahtSeconds * 10 ** patience, answerSeconds };
  });

describe('Erlang A', () => {
  test.each([...goldenCases('erlang_a'), ...goldenCases('erlang_a', 'queueing_edges.json')])(
    'agrees with high-precision arithmetic to 1e-12 in every measure: $id',
    (one) => {
      const got = performanceOf(one);
      for (const [name, measure] of Object.entries(measures)) {
        if (!(name in one.outputs)) continue;
        const want = field(one.outputs, name);
        if (want < 1e-300) expect(got[measure]).toBeLessThan(1e-300);
        else expectRelative(got[measure], want, 1e-12);
      }
    },
  );

  test('tends to Erlang C as patience grows, and is Erlang C when it is infinite', () => {
    const queue = { load: 100, agents: 106, ahtSeconds: 300, answerSeconds: 20 };
    const patient = erlangA(queue);
    expectRelative(patient.pWait, erlangC(100, 106), 1e-14);
    expectRelative(patient.slOffered, serviceLevel(100, 106, 300, 20), 1e-14);
    expectRelative(patient.asaAnsweredSeconds, asa(100, 106, 300), 1e-14);
    expect(patient.pAbandon).toBe(0);
    let gap = Infinity;
    for (const patienceSeconds of [1e3, 1e5, 1e7, 1e9, 1e12]) {
      const next = Math.abs(erlangA({ ...queue, patienceSeconds }).pWait - patient.pWait);
      expect(next).toBeLessThan(gap);
      gap = next;
    }
    expect(gap).toBeLessThan(1e-9);
  });

  test('tends to Erlang B as patience vanishes: who must wait is lost', () => {
    for (const agents of [1, 90, 100, 120]) {
      const hasty = erlangA({ load: 100, agents, ahtSeconds: 300, patienceSeconds: 1e-9 });
      expectRelative(hasty.pAbandon, erlangB(100, agents), 1e-8);
      expectRelative(hasty.pWait, erlangB(100, agents), 1e-8);
    }
  });

  test('obeys the balances of flow: Little, and arrivals = answered + abandoned', () => {
    holds(
      fc.property(queues, (queue) => {
        const got = erlangA(queue);
        const arrivals = queue.load / queue.ahtSeconds;
        expectRelative(got.queueLength, arrivals * got.meanWaitAllSeconds, 1e-13);
        // The waiting leave at rate queue length / patience.
        expectRelative(got.queueLength / queue.patienceSeconds, arrivals * got.pAbandon, 1e-11);
        expect(got.occupancy * queue.agents + got.pAbandon * queue.load).toBeCloseTo(queue.load, 6);
      }),
    );
  });

  test('orders its measures: net and answered service levels are not below offered', () => {
    holds(
      fc.property(queues, (queue) => {
        const got = erlangA(queue);
        const slack = 1 + 1e-12;
        expect(got.slOffered).toBeLessThanOrEqual(got.slNet * slack);
        expect(got.slOffered).toBeLessThanOrEqual(got.slAnswered * slack);
        expect(got.pAbandon).toBeLessThanOrEqual(got.pWait * slack);
        expect(got.pWaitBeyond).toBeLessThanOrEqual(got.pWait * slack);
        for (const share of [
          got.pWait,
          got.pAbandon,
          got.occupancy,
          got.slOffered,
          got.slNet,
          got.slAnswered,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(slack);
        }
      }),
    );
  });

  test('is monotone: one agent more, or less load, improves every measure by every definition', () => {
    holds(
      fc.property(queues, fc.boolean(), (queue, agent) => {
        const before = erlangA(queue);
        const better = agent ? { ...queue, agents: queue.agents + 1 } : { ...queue, load: queue.load * 0.97 };
        const after = erlangA(better);
        const slack = 1 + 1e-10;
        for (const name of ['slOffered', 'slAnswered', 'slNet'] as const) {
          expect(after[name] * slack).toBeGreaterThanOrEqual(before[name]);
        }
        for (const name of ['pWait', 'pAbandon', 'asaAnsweredSeconds', 'occupancy', 'pWaitBeyond'] as const) {
          expect(after[name]).toBeLessThanOrEqual(before[name] * slack);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is monotone in the answer time, up to the share answered at all', () => {
    holds(
      fc.property(queues, fc.double({ min: 0, max: 600, noNaN: true }), (queue, longer) => {
        const before = erlangA(queue);
        const after = erlangA({ ...queue, answerSeconds: queue.answerSeconds + longer });
        expect(after.slOffered).toBeGreaterThanOrEqual(before.slOffered * (1 - 1e-12));
        expect(after.slOffered).toBeLessThanOrEqual((1 - after.pAbandon) * (1 + 1e-12));
      }),
    );
  });

  test('does not collapse at large answer times', () => {
    const got = erlangA({ load: 10, agents: 12, ahtSeconds: 180, patienceSeconds: 180, answerSeconds: 1e9 });
    expect(got.slAnswered).toBe(1);
    expectRelative(got.slOffered, 1 - got.pAbandon, 1e-15);
    expect(got.pWaitBeyond).toBe(0);
  });

  test('keeps small abandonment that Erlang C would overstate fourfold: 3.1 % where its tail says 12.6 %', () => {
    // A known fault of other tools: abandonment read off the Erlang C tail at the mean patience.
    const queue = { load: 10, agents: 13, ahtSeconds: 180, patienceSeconds: 60 };
    const tail = erlangC(10, 13) * Math.exp((-3 * 60) / 180);
    expect(tail).toBeGreaterThan(0.1);
    expect(erlangA(queue).pAbandon).toBeLessThan(0.6 * tail);
  });

  test('runs through fractional agents without a step', () => {
    const at = (agents: number): number =>
      erlangA({ load: 10, agents, ahtSeconds: 180, patienceSeconds: 120 }).pAbandon;
    expectRelative(at(9 + 1e-9), at(9), 1e-8);
    expectRelative(at(9 - 1e-9), at(9), 1e-8);
    for (let agents = 0.25; agents < 14; agents += 0.25) expect(at(agents + 0.25)).toBeLessThan(at(agents));
  });

  test('comes to nobody at work as the fraction of an agent vanishes', () => {
    const queue = { load: 1, ahtSeconds: 180, patienceSeconds: 60, answerSeconds: 20 };
    for (const agents of [1e-3, 1e-6, 1e-9, 1e-12, 1e-300]) {
      const got = erlangA({ ...queue, agents });
      expect(Math.abs(got.pAbandon - 1)).toBeLessThanOrEqual(agents + 1e-15);
      expect(got.meanWaitAllSeconds).toBeCloseTo(60, 0);
    }
  });

  test('without load nobody waits', () => {
    const got = erlangA({ load: 0, agents: 3, ahtSeconds: 0, patienceSeconds: 180, answerSeconds: 20 });
    expect(got).toMatchObject({ pWait: 0, pAbandon: 0, occupancy: 0, slOffered: 1, slAnswered: 1, slNet: 1 });
    expect(got).toMatchObject({
      meanWaitAllSeconds: 0,
      asaAnsweredSeconds: 0,
      queueLength: 0,
      pWaitBeyond: 0,
    });
    expect(erlangA({ load: 0, agents: 0, ahtSeconds: 180 }).pWait).toBe(1);
  });

  test('without agents all abandon when their patience ends', () => {
    const got = erlangA({ load: 6, agents: 0, ahtSeconds: 180, patienceSeconds: 90, answerSeconds: 20 });
    expect(got).toMatchObject({
      pWait: 1,
      pAbandon: 1,
      slOffered: 0,
      meanWaitAllSeconds: 90,
      queueLength: 3,
    });
    expect(got.asaAnsweredSeconds).toBe(Infinity);
  });

  test('overloaded patient callers wait for ever', () => {
    const got = erlangA({ load: 12, agents: 10, ahtSeconds: 180, answerSeconds: 20 });
    expect(got).toMatchObject({ pWait: 1, pAbandon: 0, occupancy: 1, slOffered: 0, slAnswered: 0, slNet: 0 });
    expect(got.asaAnsweredSeconds).toBe(Infinity);
    expect(got.queueLength).toBe(Infinity);
  });

  test.each([
    { load: -1 },
    { load: NaN },
    { load: Infinity },
    { agents: -1 },
    { agents: Infinity },
    { ahtSeconds: 0 },
    { ahtSeconds: NaN },
    { patienceSeconds: 0 },
    { patienceSeconds: -5 },
    { patienceSeconds: NaN },
    { answerSeconds: -1 },
    { answerSeconds: Infinity },
  ])('is NaN in every measure outside its domain: %o', (wrong) => {
    const got = erlangA({
      load: 10,
      agents: 12,
      ahtSeconds: 180,
      patienceSeconds: 180,
      answerSeconds: 20,
      ...wrong,
    });
    for (const value of Object.values(got)) expect(value).toBeNaN();
  });

  test.each(queueOfAnySize)('answers with numbers at any size: %d, %d, %d, %d, %d', (...args) => {
    const [load, agents, ahtSeconds, patienceSeconds, answerSeconds] = args;
    const queue = { load, agents, ahtSeconds, patienceSeconds, answerSeconds };
    for (const value of Object.values(erlangA(queue))) expect(value).not.toBeNaN();
  });
});
