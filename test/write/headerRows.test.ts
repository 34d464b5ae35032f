import type { WorkbookContents, WriteStep } from '../../src/grid/port';
import type { TableSpec } from '../../src/tables/tableSpec';
import { headerRows } from '../../src/write/headerRows';
import { setCell, planningBook, callsOf, months } from '../support/planningBook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { ready } from '../support/prepared';

const spec = (name: string, sheet = 'HiringPlan'): TableSpec => ({
  name,
  sheet,
  column: 0,
  rows: 12,
  columns: [{ key: 'month', header: 'Month', format: 'General' }],
});
const contents = (name: string, row: number): WorkbookContents =>
  ({
    tables: [{ name, area: { sheet: 'HiringPlan', row, column: 0, rows: 13, columns: 1 } }],
  }) as WorkbookContents;
const rowsOf = (steps: readonly WriteStep[]): number[] =>
  steps.map((step) => (step.kind === 'fitRows' ? step.area.row : NaN));

describe('the height of header rows', () => {
  it('is fitted where a table is new', () => {
    const { steps, undo } = headerRows([{ spec: spec('HiringPlan'), headerRow: 3 }], contents('Other', 3));
    expect(rowsOf(steps)).toEqual([3]);
    expect(undo).toEqual([]);
  });

  it('is the user’s where a table stays', () => {
    const { steps } = headerRows([{ spec: spec('HiringPlan'), headerRow: 3 }], contents('HiringPlan', 3));
    expect(steps).toEqual([]);
  });

  it('goes along with a table that moves, and back', () => {
    const { steps, undo } = headerRows(
      [{ spec: spec('HiringTotal'), headerRow: 40 }],
      contents('HiringTotal', 17),
    );
    expect(rowsOf(steps)).toEqual([17, 40]);
    expect(rowsOf(undo).sort()).toEqual([17, 40]);
  });

  it('is fitted once for tables whose headers stand in one row', () => {
    const beside = { ...spec('HiringTotal'), column: 7 };
    const placed = [spec('HiringPlan'), beside].map((one) => ({ spec: one, headerRow: 3 }));
    const below = { spec: spec('HiringPlan_2'), headerRow: 20 };
    const { steps } = headerRows([...placed, below], contents('Other', 3));
    expect(steps).toMatchObject([
      { kind: 'fitRows', area: { row: 3, column: 0, rows: 1, columns: 8 } },
      { kind: 'fitRows', area: { row: 20, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  it('stays as it is beside charts, which it would stretch', () => {
    const besideCharts = spec('PlanFunnel', 'PlanCharts');
    expect(headerRows([{ spec: besideCharts, headerRow: 3 }], contents('Other', 3)).steps).toEqual([]);
  });

  it('is fitted once the columns have their widths', () => {
    const kinds = ready(planningBook()).steps.map(({ step }) => step.kind);
    expect(kinds.indexOf('fitRows')).toBeGreaterThan(kinds.lastIndexOf('columnWidths'));
  });

  it('is fitted for what moves alone when months come and a line goes', () => {
    const file = plannedBook();
    const forecast = sheetOf(file, 'Forecast');
    months(3).forEach((month, row) =>
      [month, 'Hotline', callsOf(30), 180, 20, 40, 3, 0].forEach((value, column) =>
        setCell(forecast, row + 1, column, value),
      ),
    );
    forecast.tables[0]!.ref = 'A1:H4';
    setCell(sheetOf(file, 'Lines'), 2, 1, null);
    const { steps } = ready(file);
    const fitted = steps.flatMap(({ step }) => (step.kind === 'fitRows' ? [step.area.sheet] : []));
    expect(new Set(fitted)).toEqual(new Set(['PlanSummary', 'HiringPlan', 'PlanBridge']));
  });
});
