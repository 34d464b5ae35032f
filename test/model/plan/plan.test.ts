import type { LineMonth } from '../../../src/model/plan/lineMonth';
import { makePlan } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { defaultPlanSettings } from '../../../src/model/plan/planSettings';
import { forecastMonth, planLine, workedExample, workedStages } from '../support/planInputs';

const rowOf = (input: PlanInput, line: string, month = '2026-01'): LineMonth =>
  makePlan(input).lines.find((row) => row.line === line && row.month === month)!;

describe("the worked example's month", () => {
  const row = rowOf(workedExample(), 'Hotline');

  it('needs 8,000 hours and has 168 a head', () => {
    expect(row.requiredHours).toBe(8000);
    expect(row.hoursPerHead).toBe(168);
  });

  it('has a base of 68.027', () => {
    expect(row.baseHeads).toBeCloseTo(68.027, 3);
  });

  it('loses 5.915 to absence, 3 to attrition, 4 to upgrade, 6 buddies and 2 coaches: 20.915 in all', () => {
    expect(row.absence).toBeCloseTo(5.915, 3);
    expect(row.attrition).toBe(3);
    expect(row.upgrade).toBeCloseTo(4, 12);
    expect([row.buddies, row.coaches]).toEqual([6, 2]);
    expect(row.trainingLoss).toBeCloseTo(12, 12);
    expect(row.loss).toBeCloseTo(20.915, 3);
  });

  it('requires 88.943, so that 8.943 are to add: 9 heads', () => {
    expect(row.required).toBeCloseTo(88.943, 3);
    expect(row.toAdd).toBeCloseTo(8.943, 3);
    expect(row.headsToAdd).toBe(9);
    expect(row.hires).toBe(9);
    expect(row.surplus).toBe(0);
  });

  it('takes 27.8 interviews for 9 hires at a yield of 0.324 on average, and 38 for 90 %', () => {
    expect(row.yield).toBeCloseTo(0.324, 12);
    expect(row.interviews).toBeCloseTo(9 / 0.324, 12);
    expect(row.interviewQuota).toBe(38);
  });
});

describe('the solved mode of the worked example', () => {
  const row = rowOf(workedExample({ newJoinerMode: 'solved' }), 'Hotline');

  it('multiplies the gap before coaching, 0.943, by exactly 3', () => {
    expect(row.gapBeforeCoaching).toBeCloseTo(0.943, 3);
    expect(row.multiplier).toBe(3);
    expect(row.newJoiners).toBeCloseTo(2.828, 3);
  });

  it('hires 3', () => {
    expect(row.toAdd).toBeCloseTo(row.newJoiners, 12);
    expect(row.headsToAdd).toBe(3);
  });

  it('plans no joiners where there is a surplus', () => {
    const input = workedExample({ newJoinerMode: 'solved' });
    const rich = { ...input, forecast: input.forecast.map((one) => ({ ...one, actualHeads: 100 })) };
    const surplus = rowOf(rich, 'Hotline');
    expect(surplus.newJoiners).toBe(0);
    expect(surplus.surplus).toBeCloseTo(100 - surplus.required, 12);
    expect(surplus.toAdd).toBe(0);
  });
});

describe('the line ladder', () => {
  it("charges a higher line's whole gap to the line that feeds it", () => {
    const plan = makePlan(workedExample());
    const [higher, lower] = [plan.lines[0]!, plan.lines[1]!];
    expect([higher.line, lower.line]).toEqual(['CIC', 'Hotline']);
    expect(lower.upgrade).toBe(higher.toAdd);
  });

  it('fills a fed line by upgrade, so that it hires and interviews nobody', () => {
    const fed = rowOf(workedExample(), 'CIC');
    expect(fed.headsToAdd).toBe(4);
    expect(fed.byUpgrade).toBe(4);
    expect([fed.hires, fed.interviews, fed.interviewQuota]).toEqual([0, 0, 0]);
  });

  it('adds the gaps of several higher lines up, and passes a gap on down the whole ladder', () => {
    const month = forecastMonth({ absence: { heads: 0 }, attrition: { heads: 0 }, plannedJoiners: 0 });
    const short = (line: string, by: number): typeof month => ({
      ...month,
      line,
      actualHeads: 8000 / 168 / 0.7 - by,
    });
    const input: PlanInput = {
      forecast: [short('top', 2), short('side', 1), short('middle', 0), short('bottom', 0)],
      lines: [
        planLine('top', 'middle'),
        planLine('side', 'middle'),
        planLine('middle', 'bottom'),
        planLine('bottom'),
      ],
      settings: defaultPlanSettings,
    };
    expect(rowOf(input, 'middle').upgrade).toBeCloseTo(3, 9);
    expect(rowOf(input, 'bottom').upgrade).toBeCloseTo(3, 9);
    expect(rowOf(input, 'bottom').hires).toBe(3);
  });
});

describe('the months', () => {
  const months = (change: object = {}): PlanInput => ({
    forecast: [forecastMonth(), forecastMonth({ month: '2026-02', actualHeads: null, ...change })],
    lines: [planLine('Hotline')],
    settings: defaultPlanSettings,
  });

  it('roll heads forward: 80 and 12 joiners less 3 leavers are 89', () => {
    expect(rowOf(months(), 'Hotline', '2026-02').actual).toBe(89);
  });

  it('let only the joiners who pass training in', () => {
    const training = { name: 'Training', passRate: 0.75, inYield: false, isTraining: true };
    const input = { ...months(), lines: [planLine('Hotline', null, [...workedStages, training])] };
    expect(rowOf(input, 'Hotline', '2026-02').actual).toBe(80 + 9 - 3);
  });

  it('take given heads before those rolled forward', () => {
    expect(rowOf(months({ actualHeads: 70 }), 'Hotline', '2026-02').actual).toBe(70);
  });

  it('bring the upgraded into the higher line and out of the lower one', () => {
    const worked = workedExample();
    const next = worked.forecast.map((row) => ({ ...row, month: '2026-02', actualHeads: null }));
    const input = { ...worked, forecast: [...worked.forecast, ...next] };
    expect(rowOf(input, 'CIC', '2026-02').actual).toBeCloseTo(4, 9);
    expect(rowOf(input, 'Hotline', '2026-02').actual).toBeCloseTo(80 + 12 - 3 - 4, 9);
  });

  it("do not count a fed line's solved joiners twice: they are the upgraded", () => {
    const worked = workedExample({ newJoinerMode: 'solved' });
    const next = worked.forecast.map((row) => ({ ...row, month: '2026-02', actualHeads: null }));
    const input = { ...worked, forecast: [...worked.forecast, ...next] };
    expect(rowOf(input, 'CIC').newJoiners).toBeCloseTo(4, 9);
    expect(rowOf(input, 'CIC', '2026-02').actual).toBeCloseTo(4, 9);
  });
});

describe('stage quotas of the plan', () => {
  it('are the hires by the yield from each stage on average, never rounded stage by stage', () => {
    const quotas = makePlan(workedExample()).quotas.filter((quota) => quota.line === 'Hotline');
    expect(quotas.map(({ stage, average }) => [stage, average.toFixed(1)])).toEqual([
      ['Interview', '27.8'],
      ['Offer', '12.5'],
      ['Reporting', '10.0'],
    ]);
  });

  it('charge training once: hires come through the last stage listed', () => {
    const training = { name: 'Training', passRate: 0.75, inYield: true, isTraining: true };
    const { lines, quotas } = makePlan({
      forecast: [forecastMonth()],
      lines: [planLine('Hotline', null, [...workedStages, training])],
      settings: defaultPlanSettings,
    });
    const [{ hires, interviews, interviewQuota }] = lines as [LineMonth];
    expect(interviews).toBeCloseTo(hires / (0.324 * 0.75), 12);
    expect(quotas.map(({ average }) => average)[3]).toBeCloseTo(hires / 0.75, 12);
    expect([quotas[0]!.average, quotas[0]!.atConfidence]).toEqual([interviews, interviewQuota]);
  });

  it('are 0 on a line that is fed by upgrade', () => {
    const quotas = makePlan(workedExample()).quotas.filter((quota) => quota.line === 'CIC');
    expect(quotas.map(({ average }) => average)).toEqual([0, 0, 0]);
  });
});

describe('the quotas’ confidence and dates', () => {
  const quotas = (settings = {}, lead: number[] = []) => {
    const stages = workedStages.map((stage, index) => ({ ...stage, leadDays: lead[index] }));
    const input = workedExample(settings);
    return makePlan({
      ...input,
      lines: [planLine('Hotline', null, stages), planLine('CIC', 'Hotline')],
    }).quotas.filter(({ line }) => line === 'Hotline');
  };

  it('bring 9 hires in with 90 %: 38 interviews, where 27.8 do on average', () => {
    expect(quotas().map(({ average, atConfidence }) => [average.toFixed(1), atConfidence])).toEqual([
      ['27.8', 38],
      ['12.5', 15],
      ['10.0', 11],
    ]);
  });

  it('grow with the confidence', () => {
    const [half] = quotas({ confidence: 0.5 });
    const [sure] = quotas({ confidence: 0.999 });
    expect(half!.atConfidence).toBeLessThan(30);
    expect(sure!.atConfidence).toBeGreaterThan(45);
  });

  it('start so many working days before the first one of the month, a part of a day being a whole one', () => {
    expect(quotas({}, [10, 4.5, 0]).map(({ start, due }) => [start, due])).toEqual([
      ['2025-12-18', '2025-12-25'],
      ['2025-12-25', '2026-01-04'],
      ['2026-01-04', '2026-01-04'],
    ]);
  });

  it('are all due on that day where no lead times are given', () => {
    expect(new Set(quotas().flatMap(({ start, due }) => [start, due]))).toEqual(new Set(['2026-01-04']));
  });
});
