import { outboundLoad } from '../../src/queueing/outboundLoad';

const work = { contacts: 30, handlingSeconds: 180, intervalSeconds: 1800 };

describe('outbound load', () => {
  test('of call-backs is that of calls: 30 of 180 s in half an hour are 3 erlangs', () => {
    expect(outboundLoad(work)).toBe(3);
  });

  test('counts the attempts that reach nobody: at 25 % contact each contact takes four', () => {
    expect(outboundLoad({ ...work, contactRate: 0.25, attemptSeconds: 30 })).toBe(5);
  });

  test('is 0 without contacts', () => {
    expect(outboundLoad({ ...work, contacts: 0 })).toBe(0);
  });

  test.each([
    { contacts: -1 },
    { contactRate: 0 },
    { contactRate: 1.2 },
    { handlingSeconds: -1 },
    { attemptSeconds: NaN },
    { intervalSeconds: 0 },
    { contacts: 1e300, handlingSeconds: 1e300 },
  ])('is NaN outside its domain: %o', (wrong) => {
    expect(outboundLoad({ ...work, ...wrong })).toBeNaN();
  });
});
