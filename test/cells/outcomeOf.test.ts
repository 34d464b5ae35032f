import { outcomeOf } from '../../src/cells/outcomeOf';

describe('the outcome of a call', () => {
  it.each([
    ['Answered', 'answered'],
    ['AGENT', 'answered'],
    [' 已接听 ', 'answered'],
    ['HANG', 'abandoned'],
    ['abandoned', 'abandoned'],
    ['放弃', 'abandoned'],
    ['PHANTOM', 'ignored'],
    ['测试', 'ignored'],
    ['IVR挂断', 'ignored'],
    ['呼损', 'abandoned'],
    ['转接', 'answered'],
  ])('%p is %s', (cell, outcome) => {
    expect(outcomeOf(cell)).toBe(outcome);
  });

  it.each([null, '', 'maybe', 1, true])('%p is none that can be told', (cell) => {
    expect(outcomeOf(cell)).toBeNull();
  });
});
