import { sampleWorkbook } from '../../../assets/makeSample';
import { sheetSpecs } from '../../../src/tables/sheetSpec';
import type { TableSpec } from '../../../src/tables/tableSpec';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { planningBook } from '../../support/planningBook';
import { ready } from '../../support/prepared';

const tablesOf = (file: WorkbookFile): TableSpec[] =>
  sheetSpecs(ready(file).layout).find(({ name }) => name === 'PlanCharts')!.tables;
const waterfall = (name = 'PlanWaterfall'): TableSpec =>
  tablesOf(sampleWorkbook('en')).find((table) => table.name === name)!;
const valuesOf = (table: TableSpec, key: string) => table.columns.find((one) => one.key === key)!.values;

/** A formula as it stands, with cells by their keys. */
const formulaOf = (table: TableSpec, key: string): string =>
  table.columns.find((one) => one.key === key)!.formula!({
    self: (one) => one,
    above: (one) => `${one} above`,
    below: (one) => `${one} below`,
  });

describe('the waterfall of required heads', () => {
  it('leads from the first month over every step of the bridge to the last', () => {
    expect(valuesOf(waterfall(), 'step')).toEqual([
      'First month',
      'Volume',
      'AHT',
      'Working hours',
      'PTY',
      'Losses',
      'Lines',
      'Last month',
    ]);
    expect(valuesOf(waterfall(), 'order')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('adds each step up over the months and takes its ends from the first and the last', () => {
    const value = formulaOf(waterfall(), 'value');
    expect(value).toContain(
      'IF(order=0,SUMPRODUCT((BridgeTotal[Month]=MIN(BridgeTotal[Month]))*1,BridgeTotal[Required before]),',
    );
    expect(value).toContain('IF(order=1,SUMPRODUCT(BridgeTotal[Volume]),');
    expect(value).toContain(
      'SUMPRODUCT((BridgeTotal[Month]=MAX(BridgeTotal[Month]))*1,BridgeTotal[Required heads])',
    );
  });

  it('stands each step on the lower of the levels before and after it, and the ends on the ground', () => {
    expect(formulaOf(waterfall(), 'level')).toBe(
      'IF(order*(order-7)=0,value,SUMIFS(PlanWaterfall[Value],PlanWaterfall[Order],"<="&order))',
    );
    expect(formulaOf(waterfall(), 'base')).toBe('IF(order*(order-7)=0,0,level-MAX(0,value))');
    expect(formulaOf(waterfall(), 'up')).toBe('IF(order*(order-7)=0,0,MAX(0,value))');
    expect(formulaOf(waterfall(), 'down')).toBe('IF(order*(order-7)=0,0,MAX(0,-value))');
  });

  it('is left out of a plan of one month, together with its chart', () => {
    expect(tablesOf(planningBook()).map(({ name }) => name)).toEqual(['PlanFunnel']);
    const { charts } = sheetOf(plannedBook(), 'PlanCharts');
    expect(charts.map(({ name }) => name)).toEqual(['CrewHeads', 'CrewLosses', 'CrewFunnel']);
  });
});

describe('the waterfall of cost', () => {
  it('has the steps of the bridge in money', () => {
    const steps = valuesOf(waterfall('PlanCostWaterfall'), 'step')!;
    expect([steps[0], steps[1], steps.at(-1)]).toEqual(['First month', 'Volume', 'Last month']);
  });

  it('is left out without a Costs table, as are the charts of cost', () => {
    const file = sampleWorkbook('en');
    file.sheets = file.sheets.filter(({ tables }) => tables.every(({ name }) => name !== 'Costs'));
    expect(tablesOf(file).map(({ name }) => name)).toEqual(['PlanFunnel', 'PlanWaterfall']);
    const { charts } = sheetOf(plannedBook(file), 'PlanCharts');
    expect(charts.map(({ name }) => name)).toEqual(['CrewHeads', 'CrewLosses', 'CrewFunnel', 'CrewBridge']);
  });
});
