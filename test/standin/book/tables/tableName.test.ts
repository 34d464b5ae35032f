import { BookProblem } from '../../../../src/standin/book/bookProblem';
import { checkName, freeName } from '../../../../src/standin/book/tables/tableName';

test.each(['Plan', '_x', 'Plan_2026', 'Plan.A', '话务预测', 'Über', '\\x', 'ABCD12'])(
  '%p is a name',
  (name) => {
    expect(() => checkName(name, 'tableNameInvalid')).not.toThrow();
  },
);

test.each(['', ' ', '2026', 'Plan A', 'Plan-A', 'A1', 'xfd1048576', 'R', 'c', 'R1C1', 'TRUE', 'a!b', '[x]'])(
  '%p is no name',
  (name) => {
    expect(() => checkName(name, 'tableNameInvalid')).toThrow(BookProblem);
  },
);

test('a name of more than 255 characters is too long', () => {
  expect(() => checkName('a'.repeat(255), 'nameInvalid')).not.toThrow();
  expect(() => checkName('a'.repeat(256), 'nameInvalid')).toThrow('nameInvalid');
});

test('a free name is the first number that nobody has', () => {
  const taken = new Set(['Table1', 'Table2', 'Table4']);
  expect(freeName('Table', (name) => taken.has(name))).toBe('Table3');
  expect(freeName('Sheet', () => false)).toBe('Sheet1');
});
