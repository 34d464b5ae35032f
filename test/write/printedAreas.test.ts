import { sampleWorkbook } from '../../assets/makeSample';
import { tables } from '../../src/words/catalogue';
import { parseArea } from '../../src/grid/a1';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { WriteStep } from '../../src/grid/port';
import type { SheetSpec } from '../../src/tables/sheetSpec';
import { chartSpecs } from '../../src/tables/charts/chartSpecs';
import { printedOf } from '../../src/write/printedAreas';
import type { PrintedTable } from '../../src/write/printedTable';
import { createFilePort } from '../support/filePort';
import { hiringBook } from '../support/hiringBook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { callsOf, months, setCell } from '../support/planningBook';
import { ready } from '../support/prepared';

type PrintArea = Extract<WriteStep, { kind: 'printArea' }>;

const stepsOf = (file: WorkbookFile): PrintArea[] =>
  ready(file).steps.flatMap(({ step }) => (step.kind === 'printArea' ? [step] : []));
const areaName = (file: WorkbookFile, sheet: string): string | undefined =>
  file.names.find((one) => one.name === '_xlnm.Print_Area' && one.sheet === sheet)?.formula;

/** The areas of a sheet, without its name. */
const areasOf = (file: WorkbookFile, sheet: string): string[] =>
  areaName(file, sheet)!.replaceAll(`${sheet}!`, '').split(',');
const titlesName = (file: WorkbookFile, sheet: string): string | undefined =>
  file.names.find((one) => one.name === '_xlnm.Print_Titles' && one.sheet === sheet)?.formula;
const columnsOf = ({ column, columns }: { column: number; columns: number }): number[] =>
  Array.from({ length: columns }, (_, at) => column + at);
const lastRowOf = ({ row, rows }: { row: number; rows: number }): number => row + rows - 1;

/** Columns written in grey. */
const greyColumns = (steps: readonly { step: WriteStep }[], sheet: string): number[] => {
  const grey = steps.flatMap(({ step }) =>
    step.kind === 'look' &&
    step.area.sheet === sheet &&
    step.look.fontColour === '#6B6B6B' &&
    !step.look.italic
      ? columnsOf(step.area)
      : [],
  );
  return [...new Set(grey)].sort((one, other) => one - other);
};

const tableSheets = ['HiringPlan', 'TrainingLoss', 'InterviewQuota', 'CostReview', 'PlanBridge'];

describe('what prints of the charts’ sheet', () => {
  const table = (name: string): PrintedTable => ({
    name,
    area: { sheet: 'S', row: 3, column: 0, rows: 9, columns: 2 },
    helpers: [],
    starts: [],
  });

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
    const spec = { name: 'PlanCharts', chartWords: tables.en } as SheetSpec;
    const pages = (...names: string[]) => printedOf(spec, names.map(table));
    expect(pages('HiringTotal')).toMatchObject({
      areas: [{ row: 0, column: 0, rows: 48, columns: 9 }],
      breaks: [],
    });
    expect(pages('HiringTotal', 'PlanFunnel', 'CostTotal')!.breaks).toEqual([48, 96]);
    expect(pages(...chartSpecs.map((spec) => spec.table))!.breaks).toEqual([48, 96, 144]);
    expect(pages()).toBeNull();
  });
});

describe('what prints of the settings', () => {
  it('is what is read there, each table on a page, without the lists that formulas look up in', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const areas = areasOf(file, 'PlanSettings');
    const columnsOf = (name: string): string =>
      sheetOf(file, 'PlanSettings')
        .tables.find((one) => one.name === name)!
        .ref.replace(/\d/g, '');
    expect(areas).toEqual(['$A$1:$J$30', '$L$4:$U$30', '$AB$4:$AK$30', '$AL$4:$AT$30']);
    expect([columnsOf('PlanStages'), columnsOf('PlanDates'), columnsOf('PlanCounts')]).toEqual([
      'L:U',
      'W:X',
      'Z:Z',
    ]);
    expect(sheetOf(file, 'PlanSettings').page).toMatchObject({
      orientation: 'landscape',
      fit: { wide: 1, high: 0 },
    });
  });

  it('names the line beside the second half of its costs too', () => {
    const file = plannedBook(sampleWorkbook('en'));
    expect(titlesName(file, 'PlanSettings')).toBe('PlanSettings!$AB:$AB,PlanSettings!$4:$4');
    expect(titlesName(plannedBook(), 'PlanSettings')).toBe('PlanSettings!$4:$4');
  });
});

describe('what prints of the tables', () => {
  it.each(['en', 'zh-CN'] as const)(
    'is every column but those that only carry the calculation: %s',
    (language) => {
      const { steps } = ready(sampleWorkbook(language), {}, language);
      const file = plannedBook(sampleWorkbook(language), {}, language);
      for (const sheet of tableSheets) {
        const printed = areasOf(file, sheet).flatMap((area) => columnsOf(parseArea(area)!));
        const all = sheetOf(file, sheet).tables.flatMap(({ ref }) => columnsOf(parseArea(ref)!));
        const leftOut = [...new Set(all)].filter((column) => !printed.includes(column));
        expect(leftOut).toEqual(greyColumns(steps, sheet));
        expect(printed).toEqual([...new Set(printed)]);
      }
    },
  );

  it('begins below the title from the second page on, and ends with the last row', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const [first, second] = areasOf(file, 'CostReview').map((area) => parseArea(area)!);
    const ends = sheetOf(file, 'CostReview').tables.map(({ ref }) => lastRowOf(parseArea(ref)!));
    expect([first!.row, first!.column, second!.row]).toEqual([0, 0, 3]);
    expect([lastRowOf(first!), lastRowOf(second!)]).toEqual([Math.max(...ends), Math.max(...ends)]);
  });

  it('begins the money of the bridge on a page of its own', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const [, money] = areasOf(file, 'PlanBridge').map((area) => parseArea(area)!);
    const [bridge] = sheetOf(file, 'PlanBridge').tables;
    expect(bridge!.columns[money!.column]!.name).toBe(tables.en.bridge.costBefore);
  });
});

describe('planning again', () => {
  it('leaves what prints to the user while it has room', () => {
    const file = plannedBook(hiringBook());
    expect(stepsOf(file)).toEqual([]);
    file.names.find(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet === 'PlanSettings')!.formula =
      'PlanSettings!$A$1:$C$9';
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
    const grown = [...tableSheets, 'PlanSettings'].filter((name) => name !== 'CostReview');
    expect(steps.map(({ step }) => (step as PrintArea).sheet)).toEqual(grown);
    const port = createFilePort(file);
    port.take(steps);
    expect(areaName(file, 'PlanSettings')).toBe(before.replaceAll('$30', '$60'));
    port.take(steps.flatMap(({ undo }) => undo.map((step) => ({ step, undo: [] }))));
    expect(areaName(file, 'PlanSettings')).toBe(before);
  });
});
