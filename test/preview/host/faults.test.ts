import { Faults } from '../../../src/preview/host/faults';

describe('planned failures', () => {
  it('befall nobody when none is planned', () => {
    expect(new Faults().next()).toEqual({});
  });

  it('refuse the next request by number, once', () => {
    const faults = new Faults();
    faults.add({ code: 5103 });
    expect([faults.next(), faults.next()]).toEqual([{ officeError: 5103 }, {}]);
  });

  it('stop a batch at the action asked for', () => {
    const faults = new Faults();
    faults.add({ code: 'AccessDenied', afterActions: 2 });
    const { guard } = faults.next();
    expect([0, 1, 2, 3].map((index) => guard?.(index)?.code)).toEqual([
      undefined,
      undefined,
      'AccessDenied',
      'AccessDenied',
    ]);
  });

  it('let the batches before pass', () => {
    const faults = new Faults();
    faults.add({ code: 5012, afterBatches: 2 });
    expect([faults.next(), faults.next(), faults.next()]).toEqual([{}, {}, { officeError: 5012 }]);
  });

  it('come one after the other, as often as asked', () => {
    const faults = new Faults();
    faults.add({ code: 5102, times: 2 });
    faults.add({ code: 5004 });
    expect([1, 2, 3, 4].map(() => faults.next().officeError)).toEqual([5102, 5102, 5004, undefined]);
  });

  it('are forgotten when cleared', () => {
    const faults = new Faults();
    faults.add({ code: 5102, times: Infinity });
    faults.clear();
    expect(faults.next()).toEqual({});
  });

  it('carry the message that was asked for', () => {
    const faults = new Faults();
    faults.add({ code: 'GeneralException', message: 'Half way' });
    expect(faults.next().guard?.(0)?.message).toBe('Half way');
  });
});
