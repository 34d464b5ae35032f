import { lineBudget, monthBudget, varianceOf } from '../../../src/model/cost/budget';

const rows = [
  { month: '2026-01', line: 'Hotline', amount: 100 },
  { month: '2026-01', line: 'Hotline', amount: 20 },
  { month: '2026-01', line: 'CIC', amount: 30 },
  { month: '2026-02', line: 'CIC', amount: 40 },
  { month: '2026-02', line: null, amount: 500 },
];

describe('a budget', () => {
  it("of a line's month adds up its rows", () => {
    expect(lineBudget(rows, '2026-01', 'Hotline')).toBe(120);
    expect(lineBudget(rows, '2026-02', 'Hotline')).toBeNull();
  });

  it('of a month is its own row without a line, else its lines added up', () => {
    expect(monthBudget(rows, '2026-01')).toBe(150);
    expect(monthBudget(rows, '2026-02')).toBe(500);
    expect(monthBudget(rows, '2026-03')).toBeNull();
  });
});

describe('a variance', () => {
  it('is below 0 where the plan costs more than it may', () => {
    expect(varianceOf(120, 100)).toEqual({ budget: 100, variance: -20, varianceShare: -0.2 });
    expect(varianceOf(90, 100)).toEqual({ budget: 100, variance: 10, varianceShare: 0.1 });
  });

  it('is none without a budget, and has no share of a budget of 0', () => {
    expect(varianceOf(120, null)).toEqual({ budget: null, variance: null, varianceShare: null });
    expect(varianceOf(120, 0)).toEqual({ budget: 0, variance: -120, varianceShare: null });
  });
});
