import fc from 'fast-check';
import { announcedQueue } from '../../src/queueing/announcedQueue';
import { erlangA } from '../../src/queueing/erlangA';
import { erlangB } from '../../src/queueing/erlangB';
import { erlangC } from '../../src/queueing/erlangC';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { holds } from './holds';
import { announcedOfAnySize, endlessQueue } from './hardQuestions';

const line = {
  load: 20,
  agents: 20,
  ahtSeconds: 300,
  coverage: 0.5,
  balkPatienceSeconds: 150,
  abandonPatienceSeconds: 75,
};

describe('delay-announcement queue', () => {
  test.each(goldenCases('announced_delay_queue'))('agrees with 60-digit arithmetic to 1e-12: $id', (one) => {
    const got = announcedQueue({
      load: loadOf(one),
      agents: field(one.inputs, 'agents'),
      ahtSeconds: field(one.inputs, 'aht_s'),
      coverage: field(one.inputs, 'coverage'),
      balkPatienceSeconds: field(one.inputs, 'balk_patience_mean_s'),
      abandonPatienceSeconds: field(one.inputs, 'renege_patience_mean_s'),
      balkShare: field(one.inputs, 'alpha'),
    });
    expectRelative(got.waits, field(one.outputs, 'p_wait'), 1e-12);
    expectRelative(got.balks, field(one.outputs, 'p_balk'), 1e-12);
    expectRelative(got.abandons, field(one.outputs, 'p_renege'), 1e-12);
    expectRelative(got.served, field(one.outputs, 'p_served'), 1e-12);
    expectRelative(got.occupancy, field(one.outputs, 'occupancy'), 1e-12);
    expectRelative(got.meanWaitServedSeconds, field(one.outputs, 'asa_served_s'), 1e-12);
  });

  test('loses nobody: callers are served, balk or abandon', () => {
    const patience = fc.double({ min: -1, max: 4, noNaN: true }).map((log) => 10 ** log);
    holds(
      fc.property(
        fc.double({ min: -1, max: 3, noNaN: true }),
        fc.double({ min: 0.4, max: 1.3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        patience,
        patience,
        (size, staffing, coverage, balkShare, balkPatienceSeconds, abandonPatienceSeconds) => {
          const load = 10 ** size;
          const agents = Math.max(1, Math.round(load * staffing));
          const got = announcedQueue({
            ...line,
            load,
            agents,
            coverage,
            balkShare,
            balkPatienceSeconds,
            abandonPatienceSeconds,
          });
          expect(got.served + got.balks + got.abandons).toBeCloseTo(1, 11);
          expect(got.balks + got.abandons).toBeLessThanOrEqual(got.waits * (1 + 1e-12));
          expectRelative(got.occupancy * agents, load * got.served, 1e-11);
        },
      ),
    );
  });

  test('balks with the blocking of Erlang B when all balk', () => {
    for (const agents of [1, 15, 20, 30]) {
      const got = announcedQueue({ ...line, agents, balkShare: 1 });
      expectRelative(got.balks, erlangB(20, agents), 1e-12);
      expect(got.abandons).toBe(0);
    }
  });

  test('is Erlang A when nothing is announced: coverage 0 and nobody balks outright', () => {
    for (const agents of [12, 20, 25]) {
      const got = announcedQueue({ ...line, agents, coverage: 0 });
      const want = erlangA({ load: 20, agents, ahtSeconds: 300, patienceSeconds: 75 });
      expectRelative(got.waits, want.pWait, 1e-12);
      expectRelative(got.abandons, want.pAbandon, 1e-12);
      expectRelative(got.meanWaitServedSeconds, want.asaAnsweredSeconds, 1e-12);
      const faint = announcedQueue({ ...line, agents, coverage: 1e-12 });
      expectRelative(faint.abandons, want.pAbandon, 1e-2);
    }
  });

  test('loses the blocking of Erlang B in all when those who stay have no patience', () => {
    for (const coverage of [0.1, 0.5, 0.9]) {
      const got = announcedQueue({ ...line, coverage, abandonPatienceSeconds: 1e-9 });
      expectRelative(got.balks + got.abandons, erlangB(20, 20), 1e-7);
    }
  });

  test('is Erlang C when both kinds of patience are endless', () => {
    const patient = { ...line, agents: 22, balkPatienceSeconds: Infinity, abandonPatienceSeconds: Infinity };
    const got = announcedQueue(patient);
    expectRelative(got.waits, erlangC(20, 22), 1e-12);
    expectRelative(got.meanWaitServedSeconds, (erlangC(20, 22) * 300) / 2, 1e-12);
    const nearly = announcedQueue({
      ...line,
      agents: 22,
      balkPatienceSeconds: 1e12,
      abandonPatienceSeconds: 1e12,
    });
    expectRelative(nearly.waits, erlangC(20, 22), 1e-8);
  });

  test('with endless patience of both kinds and some balking outright is geometric', () => {
    const patient = {
      ...line,
      balkPatienceSeconds: Infinity,
      abandonPatienceSeconds: Infinity,
      balkShare: 0.1,
    };
    const got = announcedQueue(patient);
    const nearly = announcedQueue({ ...patient, abandonPatienceSeconds: 1e11 });
    expectRelative(nearly.balks, got.balks, 1e-6);
    expectRelative(nearly.meanWaitServedSeconds, got.meanWaitServedSeconds, 1e-6);
  });

  test('never clears when patience is endless and the agents do not suffice', () => {
    const patient = { ...line, agents: 19, balkPatienceSeconds: Infinity, abandonPatienceSeconds: Infinity };
    expect(announcedQueue(patient)).toMatchObject({
      waits: 1,
      occupancy: 1,
      meanWaitServedSeconds: Infinity,
    });
  });

  test('trades abandonment for balking as coverage grows, as in the source', () => {
    // The paper's table is an illustration with a patience rule that did not survive: only its direction is checked.
    let before = announcedQueue({ ...line, coverage: 0.05 });
    for (const coverage of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const after = announcedQueue({ ...line, coverage });
      expect(after.balks).toBeGreaterThan(before.balks);
      expect(after.abandons).toBeLessThan(before.abandons);
      before = after;
    }
    const certain = announcedQueue({ ...line, coverage: 1 });
    expectRelative(certain.balks, erlangB(20, 20), 1e-12);
  });

  test('without agents announces an endless delay', () => {
    expect(announcedQueue({ ...line, agents: 0 })).toMatchObject({
      waits: 1,
      balks: 1,
      abandons: 0,
      served: 0,
    });
    const never = { ...line, agents: 0, balkPatienceSeconds: Infinity, balkShare: 0.25 };
    expect(announcedQueue(never)).toMatchObject({ waits: 1, balks: 0.25, abandons: 0.75 });
  });

  test('without calls lets nobody wait, and with agents galore neither', () => {
    expect(announcedQueue({ ...line, load: 0 })).toMatchObject({ waits: 0, served: 1, occupancy: 0 });
    expect(announcedQueue({ ...line, agents: 100_000 })).toMatchObject({ waits: 0, balks: 0, served: 1 });
  });

  test.each([
    { load: -1 },
    { load: NaN },
    { agents: 1.5 },
    { agents: -1 },
    { ahtSeconds: 0 },
    { coverage: -0.1 },
    { coverage: 1.1 },
    { balkPatienceSeconds: 0 },
    { abandonPatienceSeconds: NaN },
    { balkShare: 2 },
  ])('is NaN in every measure outside its domain: %o', (wrong) => {
    for (const value of Object.values(announcedQueue({ ...line, ...wrong }))) expect(value).toBeNaN();
  });

  test('gives NaN rather than follow a queue beyond 40,000 callers', () => {
    expect(announcedQueue({ ...line, ...endlessQueue }).waits).toBeNaN();
  });

  test.each(announcedOfAnySize)('adds up at any size: load %d, agents %d', (load, agents) => {
    const got = announcedQueue({ ...line, load, agents });
    expect(got.served + got.balks + got.abandons).toBeCloseTo(1, 9);
  });
});
