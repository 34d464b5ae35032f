import {
  choiceArgument,
  countArgument,
  flagArgument,
  isMissing,
  numberArgument,
  recordArgument,
  textArgument,
  wholeArgument,
} from '../../../src/standin/host/arguments';

const refused = expect.objectContaining({ code: 'InvalidArgument' });

describe('an argument', () => {
  it('that is text is taken as it is, and nothing else is text', () => {
    expect(textArgument('A1')).toBe('A1');
    for (const value of [1, null, undefined, {}]) expect(() => textArgument(value)).toThrow(refused);
  });

  it('that counts is a whole number of at least the least', () => {
    expect(wholeArgument(-3)).toBe(-3);
    expect(countArgument(0)).toBe(0);
    expect(() => countArgument(0, 1)).toThrow(refused);
    expect(() => wholeArgument(1.5)).toThrow(refused);
    expect(() => wholeArgument('1')).toThrow(refused);
  });

  it('that measures is a finite number', () => {
    expect(numberArgument(1.5)).toBe(1.5);
    expect(() => numberArgument(Infinity)).toThrow(refused);
    expect(() => numberArgument('1.5')).toThrow(refused);
  });

  it('that is a flag may be left out', () => {
    expect(flagArgument(true)).toBe(true);
    expect(flagArgument(undefined)).toBe(false);
    expect(flagArgument(null, true)).toBe(true);
    expect(() => flagArgument('yes')).toThrow(refused);
  });

  it('that is a choice is one of those offered', () => {
    const offered = ['Up', 'Left'] as const;
    expect(choiceArgument('Up', offered)).toBe('Up');
    expect(choiceArgument(undefined, offered, 'Left')).toBe('Left');
    expect(() => choiceArgument('Down', offered)).toThrow(refused);
    expect(() => choiceArgument(undefined, offered)).toThrow(refused);
  });

  it('that is a record is neither a list nor nothing', () => {
    expect(recordArgument({ list: 1 })).toEqual({ list: 1 });
    for (const value of [null, [], 'x']) expect(() => recordArgument(value)).toThrow(refused);
  });

  it('is missing when it is null or left out, not when it is empty', () => {
    expect([null, undefined, 0, '', false].map(isMissing)).toEqual([true, true, false, false, false]);
  });
});
