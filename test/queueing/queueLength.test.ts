import { asa } from '../../src/queueing/asa';
import { erlangC } from '../../src/queueing/erlangC';
import { queueLength } from '../../src/queueing/queueLength';
import { expectRelative, field, goldenCases, loadOf } from './golden';

describe('queue length', () => {
  test('is arrival rate times mean wait (Little), for patient callers C a / (n - a)', () => {
    expectRelative(queueLength(10, 14, 180), (erlangC(10, 14) * 10) / 4, 1e-14);
    expectRelative(queueLength(10, 14, 180), (10 / 180) * asa(10, 14, 180), 1e-14);
  });

  test.each(goldenCases('erlang_a').filter((one) => loadOf(one) > 0))(
    'follows the mean wait of 60-digit arithmetic where callers abandon: $id',
    (one) => {
      const aht = field(one.inputs, 'aht_s');
      const got = queueLength(
        loadOf(one),
        field(one.inputs, 'agents'),
        aht,
        field(one.inputs, 'patience_mean_s'),
      );
      expectRelative(got, (loadOf(one) / aht) * field(one.outputs, 'mean_wait_all_s'), 1e-13);
    },
  );

  test('does not depend on the handling time while patience keeps its ratio to it', () => {
    expectRelative(queueLength(10, 9, 180, 90), queueLength(10, 9, 360, 180), 1e-14);
  });

  test('is endless in overload without abandonment, 0 without calls, NaN outside its domain', () => {
    expect(queueLength(10, 10, 180)).toBe(Infinity);
    expect(queueLength(0, 0, 0)).toBe(0);
    expect(queueLength(10, 10, 180, -1)).toBeNaN();
  });
});
