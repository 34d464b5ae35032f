import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { sheetSpecs } from '../../../src/tables/sheetSpec';
import type { TableSpec } from '../../../src/tables/tableSpec';
import { callsOf, months, planningBook, type InputChanges } from '../../support/planningBook';
import { ready } from '../../support/prepared';

const twoMonths: InputChanges = {
  Forecast: {
    headers: ['Month', 'Line', 'Calls', 'AHT'],
    rows: months(2).map((month) => [month, 'Hotline', callsOf(90), 240]),
  },
  Stages: { headers: ['Stage', 'Pass rate', 'Cost per candidate'], rows: [['Interview', 0.4, 50]] },
};
const costed: InputChanges = { ...twoMonths, Costs: { rows: [[null, 5000, 0.4, 600]] } };

const tableOf = (file: WorkbookFile, name: string): TableSpec | undefined =>
  sheetSpecs(ready(file).layout)
    .flatMap(({ tables }) => tables)
    .find((table) => table.name === name);
const keysOf = (changes: InputChanges, name: string): string[] =>
  tableOf(planningBook(changes), name)?.columns.map(({ key }) => key) ?? [];

describe('without a Costs table', () => {
  it('there is no cost review, and the bridge is of heads alone', () => {
    expect(keysOf(twoMonths, 'CostReview')).toEqual([]);
    expect(keysOf(twoMonths, 'CostTotal')).toEqual([]);
    expect(keysOf(twoMonths, 'PlanBridge')).toContain('check');
    expect(keysOf(twoMonths, 'PlanBridge')).not.toContain('cost');
  });
});

describe('with a Costs table', () => {
  it.each(['TrainingLoss', 'InterviewQuota', 'PlanStages'])(
    '%s has its columns as before, and the new ones behind them',
    (name) => {
      const before = keysOf(twoMonths, name);
      const now = keysOf(costed, name);
      expect(now.slice(0, before.length)).toEqual(before);
      expect(now.length).toBeGreaterThan(before.length);
    },
  );

  it.each([
    ['CostReview', 'CostTotal'],
    ['PlanBridge', 'BridgeTotal'],
  ])('%s and %s have the same columns in the same places', (lines, total) => {
    const shown = keysOf(costed, total);
    expect(shown.length).toBeGreaterThan(15);
    expect(keysOf(costed, lines).slice(0, shown.length)).toEqual(shown);
  });

  it('every figure is a formula: values are names, months and marks', () => {
    const { columns } = tableOf(planningBook(costed), 'CostReview')!;
    const values = columns.filter(({ formula }) => formula === undefined).map(({ key }) => key);
    expect(values).toEqual(['month', 'line', 'level']);
  });
});

describe('with costs that change with the months', () => {
  const rows = [
    [months(2)[1]!, null, 5200],
    [null, 'Hotline', 4800],
    [null, null, 5000],
  ];
  const dated: InputChanges = { ...costed, Costs: { headers: ['From month', 'Line', 'Base pay'], rows } };

  it.each(['PlanBridge', 'BridgeTotal'])('%s has the step of changed rates among its steps', (name) => {
    const [before, now] = [costed, dated].map((changes) => keysOf(changes, name)) as [string[], string[]];
    const end = before.indexOf('costCheck') + 1;
    expect(before).not.toContain('ratesCost');
    expect(now.slice(0, end + 1).filter((key) => key !== 'ratesCost')).toEqual(before.slice(0, end));
    expect(now.indexOf('ratesCost')).toBe(now.indexOf('lineChangeCost') - 1);
  });

  it('PlanCosts has a row for each row of Costs, by line and month, its columns as before', () => {
    const before = keysOf(costed, 'PlanCosts');
    expect(keysOf(dated, 'PlanCosts')).toEqual([...before, 'fromMonth', 'lineNumber', 'key']);
    const table = tableOf(planningBook(dated), 'PlanCosts')!;
    expect(table.columns.find(({ key }) => key === 'costsRow')!.values).toEqual([3, 1, 2]);
  });
});
