import { Faults } from '../../../src/standin/host/faults';
import type { ActionInfo, BatchRequest } from '../../../src/standin/host/protocol';

const instantiate: ActionInfo = { Id: 1, ActionType: 1, ObjectPathId: 1 };
const set: ActionInfo = { Id: 2, ActionType: 4, ObjectPathId: 1, Name: 'Values' };
const call: ActionInfo = { Id: 3, ActionType: 3, ObjectPathId: 1, Name: 'Insert' };
const keep: ActionInfo = { Id: 4, ActionType: 3, ObjectPathId: 1, Name: '_KeepReference' };
const batch = (...actions: ActionInfo[]): BatchRequest => ({ Actions: actions, ObjectPaths: {} });
const some = batch(instantiate, set);

describe('planned failures', () => {
  it('befall nobody when none is planned', () => {
    expect(new Faults().next(some)).toEqual({});
  });

  it('refuse the next request by number, once', () => {
    const faults = new Faults();
    faults.add({ code: 5103 });
    expect([faults.next(some), faults.next(some)]).toEqual([{ officeError: 5103 }, {}]);
  });

  it('stop a batch at its first action', () => {
    const faults = new Faults();
    faults.add({ code: 'AccessDenied' });
    expect(faults.next(some).guard?.(instantiate)?.code).toBe('AccessDenied');
    expect(faults.next(some)).toEqual({});
  });

  it('let so many changes pass, not counting what the library does by itself', () => {
    const faults = new Faults();
    faults.add({ code: 'AccessDenied', afterChanges: 2 });
    const { guard } = faults.next(some);
    const met = [instantiate, keep, set, instantiate, call, instantiate].map(
      (action) => guard?.(action)?.code,
    );
    expect(met).toEqual([undefined, undefined, undefined, undefined, undefined, 'AccessDenied']);
  });

  it('count changes over several batches', () => {
    const faults = new Faults();
    faults.add({ code: 'AccessDenied', afterChanges: 2 });
    expect(faults.next(some).guard?.(set)).toBeUndefined();
    const { guard } = faults.next(some);
    expect([guard?.(set)?.code, guard?.(set)?.code]).toEqual([undefined, 'AccessDenied']);
  });

  it('let the batches before pass', () => {
    const faults = new Faults();
    faults.add({ code: 5012, afterBatches: 2 });
    expect([faults.next(some), faults.next(some), faults.next(some)]).toEqual([
      {},
      {},
      { officeError: 5012 },
    ]);
  });

  it('lose the answer to a request that is carried out, by number or by name', () => {
    const faults = new Faults();
    faults.add({ code: 5012, answerLost: true });
    faults.add({ code: 'GeneralException', answerLost: true, afterBatches: 1 });
    expect(faults.next(some)).toEqual({ instead: { officeError: 5012 } });
    expect(faults.next(some)).toEqual({});
    const { instead, guard } = faults.next(some);
    expect(guard).toBeUndefined();
    expect(JSON.parse((instead as { body: string }).body)).toMatchObject({
      Results: [],
      Error: { Code: 'GeneralException', Message: expect.stringContaining('internal error') as string },
    });
  });

  it('strike after so many actions of one batch, whatever they are, and wait for a batch that has more', () => {
    const faults = new Faults();
    faults.add({ code: 'AccessDenied', afterActions: 2 });
    const first = faults.next(some).guard!;
    expect([first(instantiate), first(set)]).toEqual([undefined, undefined]);
    const { guard } = faults.next(some);
    expect([instantiate, keep, instantiate].map((action) => guard?.(action)?.code)).toEqual([
      undefined,
      undefined,
      'AccessDenied',
    ]);
    expect(faults.next(some)).toEqual({});
  });

  it('lose the answer to a request that is carried out in part', () => {
    const faults = new Faults();
    faults.add({ code: 5012, answerLost: true, afterActions: 1 });
    const { instead, guard } = faults.next(some);
    expect(instead).toEqual({ officeError: 5012 });
    expect([guard?.(instantiate), guard?.(set)?.code]).toEqual([undefined, '5012']);
    expect(faults.next(some)).toEqual({});
  });

  it('come one after the other, as often as asked', () => {
    const faults = new Faults();
    faults.add({ code: 5102, times: 2 });
    faults.add({ code: 5004 });
    expect([1, 2, 3, 4].map(() => faults.next(some).officeError)).toEqual([5102, 5102, 5004, undefined]);
  });

  it('spare the batch in which the library releases its ranges', () => {
    const faults = new Faults();
    faults.add({ code: 5102 });
    const release: ActionInfo = { Id: 5, ActionType: 3, ObjectPathId: 1, Name: '_RemoveReference' };
    expect(faults.next(batch(instantiate, release, release))).toEqual({});
    expect(faults.next(batch(instantiate))).toEqual({ officeError: 5102 });
  });

  it('are forgotten when cleared', () => {
    const faults = new Faults();
    faults.add({ code: 5102, times: Infinity });
    faults.clear();
    expect(faults.next(some)).toEqual({});
  });

  it('carry the message that was asked for', () => {
    const faults = new Faults();
    faults.add({ code: 'GeneralException', message: 'Half way' });
    expect(faults.next(some).guard?.(set)?.message).toBe('Half way');
  });
});
