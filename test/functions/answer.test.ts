import { answer, onFirstAnswer } from '../../src/functions/answer';
import { number } from '../../src/functions/argument';
import { cellwise } from '../../src/functions/cellwise';
import { speak } from '../../src/functions/language';
import { column, FakeError } from './support/excel';

const root = cellwise('ROOT', [number('x', '', { least: 0 })], Math.sqrt);

describe("a function's answer to Excel", () => {
  afterEach(() => speak('en-US'));

  it('is a rectangle of numbers and empty cells', () => {
    expect(answer(root, [9])).toEqual([[3]]);
    expect(answer(root, [column(9, null, 4)])).toEqual([[3], [''], [2]]);
  });

  it('is a thrown error in the language of Office', () => {
    expect(() => answer(root, [-1])).toThrow('x must be 0 or more; it is -1.');
    speak('zh-CN');
    expect(() => answer(root, [-1])).toThrow('x 必须不小于 0，现在是 -1。');
  });

  it('keeps the good rows of a spilled result', () => {
    const [[good], [bad]] = answer(root, [column(9, -1)]) as [[unknown], [unknown]];
    expect(good).toBe(3);
    expect(bad).toBeInstanceOf(FakeError);
    expect((bad as FakeError).code).toBe('#NUM!');
  });

  it('is told of once, the first time', () => {
    const told = jest.fn();
    onFirstAnswer(told);
    expect(() => answer(root, [-1])).toThrow();
    answer(root, [9]);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('does not change what Excel handed over', () => {
    const given = column(9, null);
    answer(root, [given]);
    expect(given).toEqual([[9], [null]]);
  });
});
