import { announcedQueue } from '../../src/queueing/announcedQueue';
import { chat } from '../../src/queueing/chat';
import { erlangA } from '../../src/queueing/erlangA';
import { erlangB } from '../../src/queueing/erlangB';
import { redials } from '../../src/queueing/redials';
import { simulateChat } from './chatSimulation';
import { expectWithin, simulate } from './simulation';

const CALLS = 150_000;

describe('a simulation, call by call, agrees within its confidence interval', () => {
  test.each([
    [0.8, 1, 20],
    [10, 13, 20],
    [30, 36, 10],
  ])('with Erlang C: load %d, agents %d', (load, agents, answerSeconds) => {
    const got = simulate({ load, agents, ahtSeconds: 180, answerSeconds }, CALLS, 11);
    const want = erlangA({ load, agents, ahtSeconds: 180, answerSeconds });
    expectWithin(got.waits, want.pWait, 0.06);
    expectWithin(got.inTime, want.slOffered, 0.06);
    expectWithin(got.asaSeconds, want.asaAnsweredSeconds, 0.1);
  });

  test.each([
    [10, 9, 60],
    [10, 12, 180],
    [40, 36, 120],
    [2, 1, 300],
    [20, 18, 5],
  ])('with Erlang A: load %d, agents %d, patience %d s', (load, agents, patienceSeconds) => {
    const line = { load, agents, ahtSeconds: 180, patienceSeconds, answerSeconds: 20 };
    const got = simulate(line, CALLS, 12);
    const want = erlangA(line);
    expectWithin(got.waits, want.pWait, 0.04);
    expectWithin(got.abandons, want.pAbandon, 0.04);
    expectWithin(got.inTime, want.slOffered, 0.04);
    expectWithin(got.asaSeconds, want.asaAnsweredSeconds, 0.04);
    // Offered less those who abandon in time: what is left of "net" beside the calls answered in time.
    const unsettled = want.slOffered / want.slNet - want.slOffered;
    expectWithin(got.settledInTime, 1 - unsettled, 0.04);
  });

  test('with Erlang B, when nobody waits', () => {
    const got = simulate({ load: 8, agents: 9, ahtSeconds: 180, patienceSeconds: 1e-6 }, CALLS, 13);
    expectWithin(got.abandons, erlangB(8, 9), 0.04);
  });

  test.each([
    [10, 9, 0.5],
    [10, 11, 0.9],
    [4, 3, 0.3],
  ])('with redials: load %d, agents %d, share %d', (load, agents, redialShare) => {
    const line = { load, agents, ahtSeconds: 180, patienceSeconds: 90, answerSeconds: 20, redialShare };
    const got = simulate(line, CALLS, 14);
    const want = redials(line);
    expectWithin(got.attempts, want.attemptsPerCaller, 0.04);
    expectWithin(got.abandons, want.attempt.pAbandon, 0.04);
    expectWithin(got.inTime, want.attempt.slOffered, 0.04);
  });

  test.each([
    [20, 20, 0.5, 150, 75, 0.05],
    [20, 16, 0.9, 150, 600, 0.05],
    [5, 5, 0.7, 60, 200, 0],
    [0.5, 1, 0.5, 120, 120, 0.2],
  ])('with announced delays: load %d, agents %d, coverage %d', (...figures) => {
    const [load, agents, coverage, balkPatienceSeconds, abandonPatienceSeconds, balkShare] = figures;
    const announcement = { coverage, balkPatienceSeconds, balkShare };
    const line = { load, agents, ahtSeconds: 300, patienceSeconds: abandonPatienceSeconds, announcement };
    const got = simulate(line, CALLS, 15);
    const want = announcedQueue({ load, agents, ahtSeconds: 300, abandonPatienceSeconds, ...announcement });
    expectWithin(got.waits, want.waits, 0.04);
    expectWithin(got.balks, want.balks, 0.04);
    expectWithin(got.abandons, want.abandons, 0.1);
    expectWithin(got.asaSeconds, want.meanWaitServedSeconds, 0.1);
  });

  test.each([
    [12, 6, 3, 0.3, 60],
    [5, 3, 2, 0.8, 200],
    [6, 3, 4, 0.2, Infinity],
  ])(
    'with chat: load %d, agents %d, %d chats each, slowdown %d',
    (load, agents, concurrency, slowdown, patience) => {
      const line = {
        load,
        agents,
        concurrency,
        slowdown,
        handlingSeconds: 240,
        patienceSeconds: patience,
        answerSeconds: 15,
      };
      const got = simulateChat(line, CALLS, 16, true);
      const want = chat(line);
      expectWithin(got.waits, want.pWait, 0.05);
      expectWithin(got.abandons, want.pAbandon, 0.05);
      expectWithin(got.inTime, want.slOffered, 0.05);
    },
  );

  test('and chats that stay with their agent fare nearly as well as evenly spread ones', () => {
    const line = {
      load: 12,
      agents: 6,
      concurrency: 3,
      slowdown: 0.3,
      handlingSeconds: 240,
      patienceSeconds: 60,
    };
    const got = simulateChat({ ...line, answerSeconds: 15 }, CALLS, 17, false);
    const want = chat({ ...line, answerSeconds: 15 });
    expect(Math.abs(got.inTime.mean - want.slOffered)).toBeLessThan(0.02);
    expect(Math.abs(got.abandons.mean - want.pAbandon)).toBeLessThan(0.02);
  });
});
