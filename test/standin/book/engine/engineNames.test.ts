import fc from 'fast-check';
import {
  fromEngineName,
  fromTotalsName,
  toEngineName,
  toTotalsName,
} from '../../../../src/standin/book/engine/engineNames';

test('plain names need no disguise', () => {
  expect(toEngineName('Two words')).toBe('Two words');
  expect(toEngineName('话务量')).toBe('话务量');
});

test.each(['_', '.', '(', ')', '[', ']', "'", '#', '"', '\n', '-', '/', '%', '&', '!'])(
  '%p is not left where the engine would trip over it',
  (character) => {
    const name = `a${character}b`;
    expect(toEngineName(name)).not.toContain(character);
    expect(fromEngineName(toEngineName(name))).toBe(name);
  },
);

test('any name comes back as it was', () => {
  const names = fc.string().filter((name) => !name.includes('\u200b'));
  fc.assert(fc.property(names, (name) => void expect(fromEngineName(toEngineName(name))).toBe(name)));
});

test('two names never become one', () => {
  expect(toEngineName('Plan_1')).not.toBe(toEngineName('Planˍ1'));
  expect(toEngineName('a(b)')).not.toBe(toEngineName('a（b）'));
});

test('a name that already wears the disguise is not disguised twice', () => {
  expect(toEngineName(toEngineName('通话(秒)'))).toBe(toEngineName('通话(秒)'));
});

test('the totals row has a name of its own', () => {
  expect(fromTotalsName(toTotalsName('Plan_1'))).toBe('Plan_1');
  expect(fromTotalsName(toEngineName('Plan_1'))).toBeUndefined();
  expect(fromTotalsName('Σ')).toBeUndefined();
});
