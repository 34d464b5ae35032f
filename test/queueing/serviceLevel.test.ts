import fc from 'fast-check';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { holds } from './holds';

describe('service level', () => {
  test.each(goldenCases('erlang_c'))('agrees with 60-digit arithmetic to 1e-13: $id', (one) => {
    const [agents, aht, answer] = ['agents', 'aht_s', 'target_wait_s'].map((name) => field(one.inputs, name));
    expectRelative(
      serviceLevel(loadOf(one), agents!, aht!, answer!),
      field(one.outputs, 'service_level'),
      1e-13,
    );
  });

  test('gives the textbook 0.88835 for 10 erlangs of 180 s, 14 agents and 20 s', () => {
    expect(serviceLevel(10, 14, 180, 20)).toBeCloseTo(0.88835, 5);
  });

  test('keeps its digits where nearly everybody waits', () => {
    // One agent: C = a, so the service level at T = 0 is exactly the idle share.
    expectRelative(serviceLevel(1 - 1e-12, 1, 180, 0), 1 - (1 - 1e-12), 1e-3);
    expectRelative(serviceLevel(1e6, 1e6 + 1e-3, 300, 0), 1.2533e-6, 1e-3);
  });

  test('rises with the answer time and with agents, and falls with load', () => {
    const loads = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    const answers = fc.double({ min: 0, max: 1e4, noNaN: true });
    holds(
      fc.property(loads, fc.integer({ min: 1, max: 300 }), answers, answers, (load, more, answer, later) => {
        const agents = Math.floor(load) + more;
        const level = serviceLevel(load, agents, 180, answer);
        expect(serviceLevel(load, agents, 180, answer + later)).toBeGreaterThanOrEqual(level * (1 - 1e-13));
        expect(serviceLevel(load, agents + 1, 180, answer)).toBeGreaterThanOrEqual(level * (1 - 1e-13));
        expect(serviceLevel(load * 0.9, agents, 180, answer)).toBeGreaterThanOrEqual(level * (1 - 1e-13));
      }),
    );
  });

  test('tends to 1, not to 0.01, where the exponential underflows', () => {
    expect(serviceLevel(10, 14, 180, 1e6)).toBe(1);
    expect(serviceLevel(10, 14, 1e-9, 20)).toBe(1);
    expect(serviceLevel(10, 1e6, 180, 0)).toBe(1);
    // Between 1 / B near the largest double and beyond it.
    for (let agents = 840; agents < 880; agents++) expect(serviceLevel(172.4, agents, 1, 0)).toBe(1);
  });

  test('is 0 when agents do not exceed the load, and 1 without calls', () => {
    expect(serviceLevel(10, 10, 180, 20)).toBe(0);
    expect(serviceLevel(0, 3, 180, 20)).toBe(1);
    expect(serviceLevel(0, 0, 0, 20)).toBe(1);
  });

  test('takes one of three definitions where callers abandon', () => {
    const [one] = goldenCases('erlang_a').filter(({ id }) => id === 'A-medium-10');
    expectRelative(serviceLevel(10, 12, 300, 20, 180), field(one!.outputs, 'sl_offered'), 1e-13);
    expectRelative(serviceLevel(10, 12, 300, 20, 180, 'answered'), field(one!.outputs, 'sl_answered'), 1e-13);
    const net = serviceLevel(10, 12, 300, 20, 180, 'net');
    expect(net).toBeGreaterThan(serviceLevel(10, 12, 300, 20, 180, 'offered'));
    expect(serviceLevel(10, 12, 300, 20, Infinity, 'net')).toBe(serviceLevel(10, 12, 300, 20));
  });

  test.each([
    [-1, 5, 180, 20],
    [1, -5, 180, 20],
    [1, 5, -180, 20],
    [1, 5, 0, 20],
    [1, 5, 180, -20],
    [NaN, 5, 180, 20],
    [1, 5, 180, Infinity],
    [1, 5, Infinity, 20],
  ])('is NaN outside its domain: (%d, %d, %d, %d)', (load, agents, aht, answer) => {
    expect(serviceLevel(load, agents, aht, answer)).toBeNaN();
  });
});
