import { sampleWorkbook } from '../../../assets/makeSample';
import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import type { WriteStep } from '../../../src/workbook/port';
import { chartSpecs } from '../../../src/workbook/layout/chartSpecs';
import { printedOf } from '../../../src/workbook/write/printedAreas';
import { createFilePort } from '../../support/filePort';
import { hiringBook } from '../../support/hiringBook';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { callsOf, months, setCell } from '../../support/planningBook';
import { ready } from '../../support/prepared';

type PrintArea = Extract<WriteStep, { kind: 'printArea' }>;

const stepsOf = (file: WorkbookFile): PrintArea[] =>
  ready(file).steps.flatMap(({ step }) => (step.kind === 'printArea' ? [step] : []));
const areaName = (file: WorkbookFile, sheet: string): string | undefined =>
  file.names.find((one) => one.name === '_xlnm.Print_Area' && one.sheet === sheet)?.formula;

describe('what prints of the charts’ sheet', () => {
  const table = (name: string) => ({ name, area: { sheet: 'S', row: 3, column: 0, rows: 9, columns: 2 } });

  it('is every chart, no chart on two pages, and nothing of the tables beside them', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const { charts, page } = sheetOf(file, 'PlanCharts');
    expect(areaName(file, 'PlanCharts')).toBe('PlanCharts!$A$1:$I$192');
    const edges = [0, ...page!.breaks!, 192];
    for (const { anchor } of charts) {
      const begins = Math.max(...edges.filter((edge) => edge <= anchor.fromRow));
      const ends = Math.min(...edges.filter((edge) => edge > anchor.fromRow));
      expect(anchor.toRow).toBeLessThanOrEqual(ends);
      expect(ends - begins).toBe(48);
    }
  });

  it('is as many pages as have charts', () => {
    const pages = (...names: string[]) => printedOf('PlanCharts', names.map(table));
    expect(pages('HiringTotal')).toEqual({
      areas: [{ row: 0, column: 0, rows: 48, columns: 9 }],
      breaks: [],
    });
    expect(pages('HiringTotal', 'PlanFunnel', 'CostTotal')!.breaks).toEqual([48, 96]);
    expect(pages(...chartSpecs.map((spec) => spec.table))!.breaks).toEqual([48, 96, 144]);
    expect(pages()).toBeNull();
  });
});

describe('what prints of the settings', () => {
  it('is what is read there, without the lists that formulas look up in', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const areas = areaName(file, 'PlanSettings')!.replaceAll('PlanSettings!', '').split(',');
    const columnsOf = (name: string): string =>
      sheetOf(file, 'PlanSettings')
        .tables.find((one) => one.name === name)!
        .ref.replace(/\d/g, '');
    expect(areas).toEqual(['$A$1:$T$30', '$AA$1:$AU$30']);
    expect([columnsOf('PlanStages'), columnsOf('PlanDates'), columnsOf('PlanCounts')]).toEqual([
      'L:T',
      'V:W',
      'Y:Y',
    ]);
    expect(sheetOf(file, 'PlanSettings').page).toMatchObject({
      orientation: 'landscape',
      fit: { wide: 2, high: 0 },
    });
  });
});

describe('planning again', () => {
  it('leaves what prints to the user while it has room', () => {
    const file = plannedBook(hiringBook());
    expect(stepsOf(file)).toEqual([]);
    file.names.find(({ name }) => name === '_xlnm.Print_Area')!.formula = 'PlanSettings!$A$1:$C$9';
    createFilePort(file).take(ready(file).steps);
    expect(areaName(file, 'PlanSettings')).toBe('PlanSettings!$A$1:$C$9');
  });

  it('says it anew where tables have outgrown it, and can take that back', () => {
    const file = plannedBook(hiringBook());
    const forecast = sheetOf(file, 'Forecast');
    months(40).forEach((month, row) =>
      [month, 'Hotline', callsOf(30), 240, 21, 0].forEach((value, column) =>
        setCell(forecast, row + 1, column, value),
      ),
    );
    forecast.tables[0]!.ref = 'A1:F41';
    const before = areaName(file, 'PlanSettings')!;
    const steps = ready(file).steps.filter(({ step }) => step.kind === 'printArea');
    expect(steps.map(({ step }) => (step as PrintArea).sheet)).toEqual(['PlanSettings']);
    const port = createFilePort(file);
    port.take(steps);
    expect(areaName(file, 'PlanSettings')).toBe(before.replaceAll('$30', '$60'));
    port.take(steps.flatMap(({ undo }) => undo.map((step) => ({ step, undo: [] }))));
    expect(areaName(file, 'PlanSettings')).toBe(before);
  });
});
