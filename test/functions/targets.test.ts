import { targetsAreValid } from '../../src/queueing/staffTargets';
import { furtherTargets, targetsOf } from '../../src/functions/targets';

describe('the targets of staff', () => {
  it('are taken by every function in one order', () => {
    expect(furtherTargets.map(({ name }) => name)).toEqual([
      'max_occupancy',
      'patience_seconds',
      'definition',
      'max_asa_seconds',
      'max_abandon_rate',
    ]);
  });

  it('reach queueing by name', () => {
    expect(targetsOf(0.8, 20, 0.85, 60, 'net', 10, 0.05, 3)).toEqual({
      serviceLevel: 0.8,
      answerSeconds: 20,
      maxOccupancy: 0.85,
      patienceSeconds: 60,
      definition: 'net',
      maxAsaSeconds: 10,
      maxAbandonRate: 0.05,
      minimumStaff: 3,
    });
  });

  it('are valid there with every default', () => {
    const defaults = furtherTargets.map(({ ifBlank }) => ifBlank);
    expect(defaults).toEqual([1, undefined, 'offered', undefined, undefined]);
    expect(targetsAreValid(targetsOf(0.8, 20, 1, undefined, 'offered', undefined, undefined))).toBe(true);
  });
});
