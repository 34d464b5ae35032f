import { chat } from '../../src/queueing/chat';
import { chatStaff } from '../../src/queueing/chatStaff';
import { requiredStaff } from '../../src/queueing/requiredStaff';

const ask = { load: 30, handlingSeconds: 180, serviceLevel: 0.8, answerSeconds: 20 };

describe('required staff for chat', () => {
  test.each([
    [2, 0.2, Infinity],
    [3, 0.5, Infinity],
    [4, 0.1, 90],
    [5, 1, 90],
  ])(
    'meets the target with n and not with n - 1: %d chats, slowdown %d, patience %d',
    (concurrency, slowdown, patience) => {
      const queue = { ...ask, concurrency, slowdown, patienceSeconds: patience };
      const n = chatStaff(queue);
      expect(chat({ ...queue, agents: n }).slOffered).toBeGreaterThanOrEqual(0.8);
      expect(chat({ ...queue, agents: n - 1 }).slOffered).toBeLessThan(0.8);
    },
  );

  test('is required staff at concurrency 1', () => {
    for (const patienceSeconds of [60, Infinity]) {
      const want = requiredStaff({ ...ask, ahtSeconds: 180, patienceSeconds });
      expect(chatStaff({ ...ask, patienceSeconds, concurrency: 1, slowdown: 0.3 })).toBe(want);
    }
  });

  test('falls as agents hold more chats, and not at all when a second chat brings nothing', () => {
    const at = (concurrency: number, slowdown: number): number =>
      chatStaff({ ...ask, concurrency, slowdown });
    expect(at(2, 0.2)).toBeLessThan(at(1, 0.2));
    expect(at(4, 0.2)).toBeLessThan(at(2, 0.2));
    expect(at(4, 1)).toBeGreaterThan(30);
  });

  test('keeps patient chats stable without any target', () => {
    expect(chatStaff({ load: 30, handlingSeconds: 180, concurrency: 3, slowdown: 0.5 })).toBe(21);
  });

  test('follows the conventions of required staff at the edges', () => {
    const base = { ...ask, concurrency: 3, slowdown: 0.2 };
    expect(chatStaff({ ...base, load: 0, minimumStaff: 1 })).toBe(1);
    expect(chatStaff({ ...base, serviceLevel: 1 })).toBe(Infinity);
    expect(
      chatStaff({ load: 30, handlingSeconds: 180, patienceSeconds: 9, concurrency: 3, slowdown: 0.2 }),
    ).toBe(0);
    expect(chatStaff({ ...base, concurrency: 1.5 })).toBeNaN();
    expect(chatStaff({ ...base, load: 1e9 })).toBeNaN();
  });
});
