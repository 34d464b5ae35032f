import { weekdayOf } from '../../src/cells/weekdays';

describe('a weekday', () => {
  it.each([
    ['Monday', 1],
    ['WED', 3],
    ['Sun.', 7],
    ['星期三', 3],
    ['週日', 7],
    ['Donnerstag', 4],
    ['samedi', 6],
    ['miércoles', 3],
    ['terça-feira', 2],
    ['火曜日', 2],
  ])('is known by its name: %s', (name, day) => expect(weekdayOf(name)).toBe(day));

  it.each([['Hotline'], ['2026-01-05'], [3], [null]])('is not %s', (cell) =>
    expect(weekdayOf(cell)).toBeNull(),
  );
});
