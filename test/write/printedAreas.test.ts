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

const tableSheets = ['HiringPlan', 'CostReview'];

describe('what prints of the charts’ sheet', () => {
  const table = (name: string): PrintedTable => ({
    name,
    area: { sheet: 'S', row: 3, column: 0, rows: 9, columns: 2 },
    folded: [],
    starts: [],
  });

  it('is every chart, no chart on two pages, and nothing of the tables beside them', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const { charts, page } = sheetOf(file, 'PlanCharts');
    expect(areaName(file, 'PlanCharts')).toBe('PlanCharts!$A$1:$R$96');
    const edges = [0, ...page!.breaks!, 96];
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
      areas: [{ row: 0, column: 0, rows: 48, columns: 18 }],
      breaks: [],
    });
    expect(pages(...chartSpecs.map((spec) => spec.table))!.breaks).toEqual([48]);
    expect(pages()).toBeNull();
  });
});

describe('what prints of the sheets that carry the calculation', () => {
  it.each(['PlanSettings', 'TrainingLoss', 'InterviewQuota', 'PlanBridge'])(
    'is a blank cell of %s, and lying pages with the header once that is cleared',
    (name) => {
      const file = plannedBook(sampleWorkbook('en'));
      expect(areasOf(file, name)).toEqual(['$A$3']);
      expect(sheetOf(file, name).cells.get(2)?.get(0)?.value ?? null).toBeNull();
      expect(sheetOf(file, name).page).toMatchObject({ orientation: 'landscape', fit: { wide: 1, high: 0 } });
      expect(titlesName(file, name)).toContain('$4:$4');
    },
  );
});

describe('what prints of the tables', () => {
  it.each(['en', 'zh-CN'] as const)(
    'is every column in view once, and none that is folded beyond those between two of them: %s',
    (language) => {
      const file = plannedBook(sampleWorkbook(language), {}, language);
      for (const name of tableSheets) {
        const sheet = sheetOf(file, name);
        const printed = areasOf(file, name).flatMap((area) => columnsOf(parseArea(area)!));
        const all = sheet.tables.flatMap(({ ref }) => columnsOf(parseArea(ref)!));
        const inView = [...new Set(all)].filter((column) => !sheet.hiddenColumns.has(column));
        expect(printed.filter((column) => !sheet.hiddenColumns.has(column))).toEqual(inView);
        expect(printed.at(-1)).toBe(inView.at(-1));
      }
    },
  );

  it('is on one page side by side, and ends with the last row', () => {
    const file = plannedBook(sampleWorkbook('en'));
    const areas = areasOf(file, 'CostReview').map((area) => parseArea(area)!);
    const ends = sheetOf(file, 'CostReview').tables.map(({ ref }) => lastRowOf(parseArea(ref)!));
    expect(areas).toHaveLength(1);
    expect(lastRowOf(areas[0]!)).toBe(Math.max(...ends));
  });
});

describe('planning again', () => {
  it('leaves what prints to the user while it has room', () => {
    const file = plannedBook(hiringBook());
    expect(stepsOf(file)).toEqual([]);
    file.names.find(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet === 'HiringPlan')!.formula =
      'HiringPlan!$A$1:$C$9';
    createFilePort(file).take(ready(file).steps);
    expect(areaName(file, 'HiringPlan')).toBe('HiringPlan!$A$1:$C$9');
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
    const before = areaName(file, 'HiringPlan')!;
    const steps = ready(file).steps.filter(({ step }) => step.kind === 'printArea');
    expect(steps.map(({ step }) => (step as PrintArea).sheet)).toEqual(['HiringPlan']);
    const port = createFilePort(file);
    port.take(steps);
    const [grown, was] = [areaName(file, 'HiringPlan')!, before].map((area) =>
      Number(area.split('$').at(-1)),
    );
    expect(grown! - was!).toBeGreaterThan(60);
    port.take(steps.flatMap(({ undo }) => undo.map((step) => ({ step, undo: [] }))));
    expect(areaName(file, 'HiringPlan')).toBe(before);
  });
});
