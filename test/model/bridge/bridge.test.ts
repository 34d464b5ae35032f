import fc from 'fast-check';
import { headsBridge, type NeedDrivers } from '../../../src/model/bridge/bridge';

const march: NeedDrivers = { calls: 120_000, ahtSeconds: 240, hoursPerHead: 168, pty: 0.7, loss: 20 };

const drivers: fc.Arbitrary<NeedDrivers> = fc.record({
  calls: fc.double({ min: 0, max: 1e6, noNaN: true }),
  ahtSeconds: fc.double({ min: 1, max: 3600, noNaN: true }),
  hoursPerHead: fc.double({ min: 40, max: 250, noNaN: true }),
  pty: fc.double({ min: 0.2, max: 1, noNaN: true }),
  loss: fc.double({ min: 0, max: 500, noNaN: true }),
});

describe('the bridge of required heads', () => {
  it('is flat between two equal months', () => {
    const { volume, aht, hours, pty, losses, requiredBefore: from, required: to } = headsBridge(march, march);
    expect([volume, aht, hours, pty, losses]).toEqual([0, 0, 0, 0, 0]);
    expect(from).toBe(to);
  });

  it('charges a change of one driver to that driver alone', () => {
    const bridge = headsBridge(march, { ...march, calls: 132_000 });
    expect(bridge.volume).toBeCloseTo(6.8027, 4);
    expect([bridge.aht, bridge.hours, bridge.pty, bridge.losses]).toEqual([0, 0, 0, 0]);
  });

  it('shows more PTY as fewer heads and more losses as more heads', () => {
    const bridge = headsBridge(march, { ...march, pty: 0.75, loss: 25 });
    expect(bridge.pty).toBeLessThan(0);
    expect(bridge.losses).toBe(5);
  });

  it('adds up exactly', () => {
    fc.assert(
      fc.property(drivers, drivers, (before, after) => {
        const bridge = headsBridge(before, after);
        const { requiredBefore: from, required: to, volume, aht, hours, pty, losses } = bridge;
        expect(bridge.lineChange).toBe(0);
        const scale = Math.max(1, from, to, Math.abs(volume), Math.abs(aht), Math.abs(hours));
        expect(Math.abs(from + volume + aht + hours + pty + losses - to) / scale).toBeLessThan(1e-9);
      }),
    );
  });
});
