import fc from 'fast-check';
import { chat } from '../../src/queueing/chat';
import { erlangA } from '../../src/queueing/erlangA';
import { expectRelative } from './golden';
import { holds } from './holds';
import { largestChat } from './hardQuestions';

const line = { load: 30, agents: 14, handlingSeconds: 180, patienceSeconds: 60, answerSeconds: 20 };

describe('chat', () => {
  test('with one chat an agent is Erlang A', () => {
    const sizes = fc.double({ min: -1, max: 3, noNaN: true });
    holds(
      fc.property(sizes, fc.double({ min: 0.5, max: 2, noNaN: true }), (size, staffing) => {
        const load = 10 ** size;
        const agents = Math.max(1, Math.round(load * staffing));
        const got = chat({ ...line, load, agents, concurrency: 1, slowdown: 0.4 });
        const want = erlangA({ load, agents, ahtSeconds: 180, patienceSeconds: 60, answerSeconds: 20 });
        if (want.pWait > 1e-240) expectRelative(got.pWait, want.pWait, 1e-11);
        expectRelative(got.slOffered, want.slOffered, 1e-11);
        expectRelative(got.chatsPerAgent, want.occupancy, 1e-11);
        expectRelative(got.meanHandlingSeconds, 180, 1e-11);
      }),
    );
  });

  test('without slowdown is Erlang A with a line for every chat', () => {
    const got = chat({ ...line, concurrency: 3, slowdown: 0 });
    const want = erlangA({ load: 30, agents: 42, ahtSeconds: 180, patienceSeconds: 60, answerSeconds: 20 });
    expectRelative(got.pWait, want.pWait, 1e-12);
    expectRelative(got.asaAnsweredSeconds, want.asaAnsweredSeconds, 1e-12);
    expectRelative(got.chatsPerAgent, 3 * want.occupancy, 1e-12);
  });

  test('takes arrivals = taken + abandoned, and taken x handling time = chats in progress (Little)', () => {
    for (const slowdown of [0, 0.2, 0.7, 1]) {
      const got = chat({ ...line, concurrency: 4, slowdown });
      const taken = (30 / 180) * (1 - got.pAbandon);
      expectRelative(taken * got.meanHandlingSeconds, 14 * got.chatsPerAgent, 1e-12);
      expect(got.meanHandlingSeconds).toBeGreaterThanOrEqual(180 * (1 - 1e-12));
      expect(got.meanHandlingSeconds).toBeLessThanOrEqual(180 * (1 + 3 * slowdown) * (1 + 1e-12));
    }
  });

  test('answers by hand: one agent, two chats, slowdown 1 finishes no faster with two than with one', () => {
    // States 0, 1, 2 and no patience to speak of: rates 1, 1 per handling time, load a. p = 1, a, a^2 over the sum.
    const a = 0.8;
    const got = chat({
      load: a,
      agents: 1,
      handlingSeconds: 100,
      concurrency: 2,
      slowdown: 1,
      patienceSeconds: 1e-9,
    });
    expectRelative(got.pWait, (a * a) / (1 + a + a * a), 1e-9);
    expectRelative(got.chatsPerAgent, (a + 2 * a * a) / (1 + a + a * a), 1e-9);
  });

  test('is better with more concurrency and worse with more slowdown', () => {
    const at = (concurrency: number, slowdown: number): number =>
      chat({ ...line, concurrency, slowdown }).slOffered;
    for (let concurrency = 1; concurrency < 6; concurrency++) {
      expect(at(concurrency + 1, 0.3)).toBeGreaterThan(at(concurrency, 0.3));
      expect(at(concurrency + 1, 0.6)).toBeLessThan(at(concurrency + 1, 0.5));
    }
  });

  test('counts the chats in progress where nobody ever waits', () => {
    const got = chat({ ...line, load: 30, agents: 5000, concurrency: 2, slowdown: 0.5 });
    expect(got).toMatchObject({ pWait: 0, pAbandon: 0, slOffered: 1, asaAnsweredSeconds: 0 });
    expectRelative(got.chatsPerAgent, 30 / 5000, 1e-9);
    expectRelative(got.meanHandlingSeconds, 180, 1e-9);
  });

  test('with patient chatters in overload never catches up', () => {
    const got = chat({ ...line, patienceSeconds: undefined, agents: 10, concurrency: 3, slowdown: 0.5 });
    expect(got).toMatchObject({ pWait: 1, slOffered: 0, chatsPerAgent: 3, meanHandlingSeconds: 360 });
    expect(got.asaAnsweredSeconds).toBe(Infinity);
  });

  test('without chats or without agents', () => {
    expect(chat({ ...line, load: 0, concurrency: 2, slowdown: 0.1 })).toMatchObject({
      pWait: 0,
      slOffered: 1,
    });
    expect(chat({ ...line, agents: 0, concurrency: 2, slowdown: 0.1 })).toMatchObject({
      pWait: 1,
      pAbandon: 1,
    });
  });

  test.each([
    { load: -1 },
    { agents: 1.5 },
    { concurrency: 0 },
    { concurrency: 2.5 },
    { slowdown: -0.1 },
    { slowdown: 1.1 },
    { handlingSeconds: 0 },
    { patienceSeconds: 0 },
    { answerSeconds: NaN },
    { agents: 1e6, concurrency: 2 },
  ])('is NaN outside its domain: %o', (wrong) => {
    for (const value of Object.values(chat({ ...line, concurrency: 2, slowdown: 0.2, ...wrong }))) {
      expect(value).toBeNaN();
    }
  });

  test('comes at its largest', () => {
    expect(chat({ ...line, ...largestChat }).pWait).toBeGreaterThan(0);
  });
});
