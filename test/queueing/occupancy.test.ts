import { occupancy } from '../../src/queueing/occupancy';
import { expectRelative, field, goldenCases, loadOf } from './golden';

describe('occupancy', () => {
  test.each(goldenCases('erlang_c'))('agrees with 60-digit arithmetic: $id', (one) => {
    expectRelative(
      occupancy(loadOf(one), field(one.inputs, 'agents')),
      field(one.outputs, 'occupancy'),
      1e-15,
    );
  });

  test('is load over agents, at most 1, and 0 without calls', () => {
    expect(occupancy(8, 10)).toBe(0.8);
    expect(occupancy(12, 10)).toBe(1);
    expect(occupancy(0, 0)).toBe(0);
  });

  test.each(goldenCases('erlang_a'))('counts only the answered where callers abandon: $id', (one) => {
    const [agents, aht, patience] = ['agents', 'aht_s', 'patience_mean_s'].map((name) =>
      field(one.inputs, name),
    );
    expectRelative(occupancy(loadOf(one), agents!, aht!, patience!), field(one.outputs, 'occupancy'), 1e-13);
  });

  test('is NaN outside its domain', () => {
    expect(occupancy(-1, 10)).toBeNaN();
    expect(occupancy(1, -10)).toBeNaN();
    expect(occupancy(NaN, 10)).toBeNaN();
    expect(occupancy(1, Infinity)).toBeNaN();
  });
});
