import { areasOfRule, covers, liesIn, reachesInto } from '../../../src/standin/host/ruleAreas';

const at = (row: number, rows: number) => ({ row, column: 0, rows, columns: 2 });
const rule = { area: at(0, 2), rest: [at(10, 2)] };

describe('a rule over several areas', () => {
  it('stands over all of them', () => {
    expect(areasOfRule(rule)).toEqual([at(0, 2), at(10, 2)]);
    expect(areasOfRule({ area: at(3, 1) })).toEqual([at(3, 1)]);
  });

  it('reaches into an area that any of them touches', () => {
    expect([at(1, 1), at(11, 9), at(4, 3)].map((area) => reachesInto(rule, area))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('lies in an area that holds all of them', () => {
    expect([at(0, 12), at(0, 11), at(0, 2)].map((area) => liesIn(rule, area))).toEqual([true, false, false]);
  });

  it('covers an area that one of them holds', () => {
    expect([at(10, 1), at(1, 1), at(1, 2)].map((area) => covers(rule, area))).toEqual([true, true, false]);
  });
});
