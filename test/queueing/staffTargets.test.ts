import type { ServiceLevelDefinition } from '../../src/queueing/serviceLevelDefinition';
import { targetsAreValid } from '../../src/queueing/staffTargets';

describe('staffing targets', () => {
  test('are valid when absent, and at the ends of their ranges', () => {
    expect(targetsAreValid({})).toBe(true);
    expect(targetsAreValid({ serviceLevel: 0, answerSeconds: 0 })).toBe(true);
    expect(targetsAreValid({ serviceLevel: 1, answerSeconds: 1e9, definition: 'net' })).toBe(true);
    expect(targetsAreValid({ maxAsaSeconds: 0, maxAbandonRate: 0, maxOccupancy: 1, minimumStaff: 0 })).toBe(
      true,
    );
  });

  test.each([
    { serviceLevel: 0.8 },
    { answerSeconds: 20 },
    { serviceLevel: -0.1, answerSeconds: 20 },
    { serviceLevel: 80, answerSeconds: 20 },
    { serviceLevel: 0.8, answerSeconds: Infinity },
    { maxAsaSeconds: NaN },
    { maxAbandonRate: -0.1 },
    { maxOccupancy: 1.1 },
    { minimumStaff: Infinity },
    { definition: 'all' as ServiceLevelDefinition },
  ])('are not valid: %o', (targets) => {
    expect(targetsAreValid(targets)).toBe(false);
  });
});
