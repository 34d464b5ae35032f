import { insertTemplate } from '../../../src/jobs/template/insertTemplate';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { Language } from '../../../src/words/language';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { createFilePort } from '../../support/filePort';
import { sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';
import { problemsOf, savedSettings } from '../../support/prepared';

async function template(language: Language = 'en', options = {}): Promise<WorkbookFile> {
  const file = { ...blankWorkbook(), sheets: [blankSheet('Sheet1')] };
  await insertTemplate(createFilePort(file), language, 2026, options);
  return file;
}

/** Types other calls over the sample's, in so many rows. */
function typeOver(file: WorkbookFile, sheet: string, rows: number): void {
  for (let row = 0; row < rows; row++) setCell(sheetOf(file, sheet), 3 + row, 2, 1000 + row);
}

const left = (file: WorkbookFile) => problemsOf(file).filter((one) => one.endsWith(' sampleLeft'));

describe('figures of the sample that were left', () => {
  it.each([
    ['en', 'Forecast', ['Stages!B4', 'Calendar!B4', 'Costs!C4', 'Budget!B4']],
    ['zh-CN', '话务预测', ['环节!B4', '日历!B4', '成本!C4', '预算!B4']],
  ] as const)('are named at Plan beside a forecast of one’s own, in %s', async (language, sheet, cells) => {
    const file = await template(language);
    expect(left(file)).toEqual([]);
    typeOver(file, sheet, 10);
    expect(left(file)).toEqual([]);
    typeOver(file, sheet, 36);
    expect(left(file)).toEqual(cells.map((cell) => `${cell} sampleLeft`));
    const { problems } = await surveyWorkbook(createFilePort(file), savedSettings());
    expect(problems.filter(({ code }) => code === 'sampleLeft')).toHaveLength(4);
  });

  it('are told no more once one of them is changed', async () => {
    const file = await template();
    typeOver(file, 'Forecast', 36);
    setCell(sheetOf(file, 'Stages'), 3, 1, 0.51);
    setCell(sheetOf(file, 'Calendar'), 3, 1, 18);
    setCell(sheetOf(file, 'Budget'), 8, 1, 1_000_000);
    setCell(sheetOf(file, 'Costs'), 3, 2, 5201);
    expect(left(file)).toEqual([]);
  });

  it('are told of stages that were inserted into a workbook of one’s own', async () => {
    const file = planningBook({ Stages: null });
    await insertTemplate(createFilePort(file), 'en', 2026, { only: 'Stages' });
    expect(file.sheets.map(({ name }) => name)).toEqual(['Forecast', 'Lines', 'Stages']);
    expect(left(file)).toEqual(['Stages!B4 sampleLeft']);
  });
});

describe('an empty template', () => {
  it('has the same tables without any figure, name or shade', async () => {
    const [empty, sample] = [await template('en', { empty: true }), await template()];
    const shape = (file: WorkbookFile) =>
      file.sheets.flatMap(({ tables }) => tables.map(({ ref, columns }) => [ref, columns]));
    expect(shape(empty)).toEqual(shape(sample));
    for (const { cells, conditionalFormats, tables } of empty.sheets) {
      expect(conditionalFormats).toEqual([]);
      const filled = [...cells].flatMap(([row, ofRow]) =>
        [...ofRow.values()].filter(({ value }) => row > 2 && value !== null && value !== ''),
      );
      if (tables.length > 0) expect(filled).toEqual([]);
    }
    expect(problemsOf(empty)).toEqual([
      'Forecast!A3 emptyTable',
      'Lines!A3 emptyTable',
      'Stages!A3 emptyTable',
    ]);
  });

  it('has the months and lines that the workbook gives', async () => {
    const file = planningBook({ Forecast: null });
    await insertTemplate(createFilePort(file), 'en', 2026, { empty: true, only: 'Forecast' });
    const row = [...sheetOf(file, 'Forecast').cells.get(4)!.values()].map(({ value }) => value);
    expect(row.filter((value) => value !== null && value !== '')).toEqual([46023, 'CIC']);
  });
});
