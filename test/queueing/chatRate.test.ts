import { chatHandling, chatRate } from '../../src/queueing/chatRate';

describe('rate at which chats are finished', () => {
  test('is one per agent with a chat while there are no more chats than agents', () => {
    for (let chats = 0; chats <= 7; chats++) expect(chatRate(chats, 7, 0.3)).toBe(chats);
  });

  test('spreads chats as evenly as whole chats allow: 7 over 3 agents are 3, 2 and 2', () => {
    expect(chatRate(7, 3, 0.25)).toBeCloseTo(3 / 1.5 + 2 * (2 / 1.25), 14);
  });

  test('grows with the chats, but gains nothing when each further chat costs as much as it brings', () => {
    for (let chats = 1; chats < 60; chats++) {
      expect(chatRate(chats, 10, 0.2)).toBeGreaterThan(chatRate(chats - 1, 10, 0.2));
      if (chats > 10) expect(chatRate(chats, 10, 1)).toBeCloseTo(10, 12);
    }
  });

  test('does not slow down a single chat', () => {
    expect(chatHandling(1, 0.7)).toBe(1);
    expect(chatHandling(3, 0.5)).toBe(2);
  });
});
