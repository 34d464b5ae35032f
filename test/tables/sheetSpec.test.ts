import { sheetSpecs } from '../../src/tables/sheetSpec';
import { sampleWorkbook } from '../../assets/makeSample';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { callsOf, months, planningBook } from '../support/planningBook';
import { ready } from '../support/prepared';

const specsOf = (file: WorkbookFile, settings = {}, language: 'en' | 'zh-CN' = 'en') =>
  sheetSpecs(ready(file, settings, language).layout);

describe('the sheets of a plan', () => {
  it('are eight, the one to hand over first, with a row for each line, month and stage of the sample', () => {
    const specs = specsOf(sampleWorkbook('en'));
    expect(specs.map(({ name }) => name)).toEqual([
      'PlanSummary',
      'HiringPlan',
      'TrainingLoss',
      'InterviewQuota',
      'CostReview',
      'PlanBridge',
      'PlanSettings',
      'PlanCharts',
    ]);
    const rows = Object.fromEntries(
      specs.flatMap(({ tables }) => tables.map((table) => [table.name, table.rows])),
    );
    expect(rows).toMatchObject({
      HiringPlan: 2 * 12,
      HiringPlan_2: 12,
      HiringTotal: 12,
      TrainingLoss: 3 * 12,
      InterviewQuota: 2 * 12 * (6 + 1),
      CostReview: 3 * 12,
      CostTotal: 12,
      PlanBridge: 3 * 11,
      BridgeTotal: 11,
      PlanCalendar: 12,
      PlanStages: 3 * 6,
      PlanFunnel: 6 + 1,
      PlanWaterfall: 8,
      PlanCostWaterfall: 11,
    });
  });

  it('give the total the same columns in the same places as the lines, so that one frozen header serves all', () => {
    const [, plan] = specsOf(sampleWorkbook('en'));
    const [lines, , total] = plan!.tables.map(({ columns }) => columns.map(({ header }) => header));
    expect(lines!.slice(0, total!.length)).toEqual(total);
  });

  it('have the lines first and the merged total below them', () => {
    const [, plan] = specsOf(planningBook());
    expect(plan!.tables.map(({ name }) => name)).toEqual(['HiringPlan', 'HiringPlan_2', 'HiringTotal']);
  });

  it('have no quotas where every line is filled by upgrade', () => {
    const Forecast = { rows: [[months(1)[0]!, 'CIC', callsOf(4), 180, 20, 40, null, null]] };
    const quotas = specsOf(planningBook({ Forecast })).find(({ name }) => name === 'InterviewQuota')!;
    expect(quotas.tables).toEqual([]);
  });

  it('say in a note what the plan was made with', () => {
    const [, plan] = specsOf(planningBook(), {
      newJoinerMode: 'solved',
      rounding: 'none',
      calendar: 'weekdays',
    });
    expect(plan!.note).toBe(
      'New joiners: solved, the heads to add of the month. Rounding: none. Calendar: Monday to Friday. ' +
        'Interviews are an average, hires by yield; the interview quota brings the hires in in 90% of all cases. ' +
        'Every figure is a formula on your input tables.',
    );
  });

  it('speak Chinese with the same sheet and table names', () => {
    const [, plan] = specsOf(planningBook(), {}, 'zh-CN');
    expect(plan!.name).toBe('HiringPlan');
    expect(plan!.title).toBe('招聘计划：分线按月，之后合并');
    expect(plan!.knownTitles).toContain('Hiring plan by line and month, then the merged total');
  });

  it('name the rounding policy on every row of the plan', () => {
    const [, plan] = specsOf(planningBook(), { rounding: 'total' });
    for (const table of plan!.tables) {
      const column = table.columns.find(({ key }) => key === 'rounding')!;
      expect(new Set(column.values)).toEqual(new Set(['up once at the total']));
    }
  });

  it('mark an estimated month in the calendar that the plan shows', () => {
    const Forecast = { rows: [[months(1)[0]! + 365, 'Hotline', callsOf(4), 180, 20, 40, 0, 0]] };
    const file = planningBook({ Forecast, Lines: { rows: [['Hotline', null, 0.7, 0.1, 5]] } });
    const calendar = specsOf(file)
      .find(({ name }) => name === 'PlanSettings')!
      .tables.find(({ name }) => name === 'PlanCalendar')!;
    expect(calendar.columns.find(({ key }) => key === 'basis')!.values).toEqual(['estimated']);
  });

  it('stand in columns of their own where they stand side by side', () => {
    const { tables } = specsOf(sampleWorkbook('en')).find(({ name }) => name === 'PlanSettings')!;
    const places = tables.map(({ column, columns }) => ({ from: column, end: column + columns.length }));
    places.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThan(places[index]!.end));
  });
});
