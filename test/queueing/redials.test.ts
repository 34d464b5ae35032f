import fc from 'fast-check';
import { erlangA } from '../../src/queueing/erlangA';
import { redials } from '../../src/queueing/redials';
import { expectRelative } from './golden';
import { holds } from './holds';
import { redialsOfAnyInput } from './hardQuestions';

const queue = { load: 10, agents: 9, ahtSeconds: 180, patienceSeconds: 60, answerSeconds: 20 };

describe('redials', () => {
  test('balance: attempts are first calls and the share of the abandoned who try again', () => {
    const sizes = fc.double({ min: -2, max: 4, noNaN: true });
    const staffing = fc.double({ min: 0.4, max: 1.3, noNaN: true });
    const shares = fc.double({ min: 0, max: 0.99, noNaN: true });
    const patience = fc.double({ min: -1, max: 4, noNaN: true });
    holds(
      fc.property(sizes, staffing, shares, patience, (size, share, redialShare, log) => {
        const load = 10 ** size;
        const agents = Math.max(1, Math.round(load * share));
        const got = redials({ load, agents, ahtSeconds: 180, patienceSeconds: 10 ** log, redialShare });
        const again = redialShare * got.attemptsLoad * got.attempt.pAbandon;
        expectRelative(got.attemptsLoad, load + again, 1e-10);
        const lostForGood = ((1 - redialShare) * got.attemptsLoad * got.attempt.pAbandon) / load;
        expect(got.callersAnswered + lostForGood).toBeCloseTo(1, 9);
        expect(got.attemptsPerCaller).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('without redials are the plain queue', () => {
    const got = redials({ ...queue, redialShare: 0 });
    expect(got.attempt).toEqual(erlangA(queue));
    expect(got.attemptsLoad).toBe(10);
    expect(got.attemptsPerCaller).toBe(1);
    expectRelative(got.callersAnswered, 1 - got.attempt.pAbandon, 1e-14);
  });

  test('make each attempt worse and more callers answered, the more of them there are', () => {
    let before = redials({ ...queue, redialShare: 0 });
    for (const redialShare of [0.2, 0.5, 0.8, 0.95]) {
      const after = redials({ ...queue, redialShare });
      expect(after.attempt.pAbandon).toBeGreaterThan(before.attempt.pAbandon);
      expect(after.callersAnswered).toBeGreaterThan(before.callersAnswered);
      before = after;
    }
  });

  test('answer everybody in the end when all redial and the agents suffice', () => {
    const got = redials({ ...queue, agents: 11, redialShare: 1 });
    expectRelative(got.callersAnswered, 1, 1e-10);
    expectRelative(got.attemptsLoad * (1 - got.attempt.pAbandon), 10, 1e-10);
  });

  test('grow without bound when all redial and the agents do not suffice', () => {
    const got = redials({ ...queue, redialShare: 1 });
    expect(got).toMatchObject({ attemptsLoad: Infinity, attemptsPerCaller: Infinity });
    expect(got.callersAnswered).toBeCloseTo(0.9, 12);
    expect(got.attempt).toMatchObject({ pAbandon: 1, occupancy: 1, slOffered: 0 });
  });

  test('do not arise from callers who wait for ever, nor without calls', () => {
    expect(redials({ ...queue, agents: 12, patienceSeconds: Infinity, redialShare: 0.5 }).attemptsLoad).toBe(
      10,
    );
    expect(redials({ ...queue, load: 0, redialShare: 1 })).toMatchObject({
      attemptsLoad: 0,
      callersAnswered: 1,
    });
    expect(redials({ ...queue, agents: 0, redialShare: 0.5 })).toMatchObject({
      attemptsLoad: 20,
      callersAnswered: 0,
    });
  });

  test.each([
    { redialShare: -0.1 },
    { redialShare: 1.1 },
    { redialShare: NaN },
    { redialShare: 0.5, load: -1 },
  ])('are NaN outside their domain: %o', (wrong) => {
    const got = redials({ ...queue, ...wrong });
    expect(got.attemptsLoad).toBeNaN();
    expect(got.callersAnswered).toBeNaN();
    expect(got.attempt.pWait).toBeNaN();
  });

  test.each(redialsOfAnyInput)('come for any finite input: %o', (question) => {
    expect(redials(question).attemptsLoad).not.toBeNaN();
  });

  test('keep the agents busy all the time in deep overload', () => {
    const question = {
      load: 1e20,
      agents: 10,
      ahtSeconds: 1e196,
      patienceSeconds: 115,
      redialShare: 1 - 1e-15,
    };
    const { attemptsLoad } = redials(question);
    expect(attemptsLoad / (question.load / (1 - question.redialShare))).toBeCloseTo(1, 9);
  });
});
