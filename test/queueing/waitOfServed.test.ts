import { asa } from '../../src/queueing/asa';
import { virtualWait } from '../../src/queueing/virtualWait';
import { asaOf, waitOfServed } from '../../src/queueing/waitOfServed';
import { waitOfServedByIntegral } from '../../src/queueing/waitByIntegral';
import { expectRelative } from './golden';

describe('mean wait of those who wait and are served', () => {
  test('is AHT over the spare agents where callers wait for ever, and endless without any to spare', () => {
    expect(waitOfServed(10, 14, 180, Infinity)).toBe(45);
    expect(waitOfServed(10, 10, 180, Infinity)).toBe(Infinity);
  });

  test('is the same summed and integrated', () => {
    for (const [load, agents, patience] of [
      [10, 12, 100],
      [300, 290, 60],
      [0.1, 1, 1000],
      [1000, 700, 30],
    ] as const) {
      const integral = patience * waitOfServedByIntegral(load, agents, patience / 180);
      expectRelative(waitOfServed(load, agents, 180, patience), integral, 1e-12);
    }
  });

  test('of one agent and callers as patient as the handling time is long, by hand', () => {
    // M/M/1+M with patience = AHT: who finds j present is served with probability 1 / (j + 1), after the minimum of
    // j + 1 exponential times left in line ... summed directly over Poisson(a) states.
    const a = 1.3;
    let weight = 1;
    let served = 0;
    let time = 0;
    for (let j = 1; j < 60; j++) {
      weight *= a / j;
      let wait = 0;
      for (let i = 2; i <= j + 1; i++) wait += 1 / i;
      served += weight / (j + 1);
      time += (weight / (j + 1)) * wait;
    }
    expectRelative(waitOfServed(a, 1, 100, 100), (100 * time) / served, 1e-13);
  });

  test('makes the ASA together with the share that waits', () => {
    expectRelative(asaOf(virtualWait(20, 19, 180, 90, 0), 20, 19, 180, 90), asa(20, 19, 180, 90), 1e-15);
    expect(asaOf(virtualWait(1, 1000, 180, 90, 0), 1, 1000, 180, 90)).toBe(0);
  });
});
