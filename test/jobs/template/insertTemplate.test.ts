import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { Language } from '../../../src/words/language';
import { insertTemplate } from '../../../src/jobs/template/insertTemplate';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { openOfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';
import { problemsOf, ready } from '../../support/prepared';

function emptyBook(...sheets: string[]): WorkbookFile {
  return { ...blankWorkbook(), sheets: (sheets.length > 0 ? sheets : ['Sheet1']).map(blankSheet) };
}

async function inserted(file: WorkbookFile, language: Language = 'en', year = 2026) {
  const outcome = await insertTemplate(createFilePort(file), language, year);
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.tables.map(({ input, place }) => `${input} ${place.sheet}!${place.address}`);
}

async function stepsOf(file: WorkbookFile) {
  const port = createFilePort(file);
  await insertTemplate(port, 'en', 2026);
  return port.taken;
}

const names = (file: WorkbookFile) => file.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));

describe('a template in an empty workbook', () => {
  it.each([
    ['en', ['Forecast', 'Lines', 'Stages', 'Calendar', 'Costs', 'Budget', 'Events']],
    ['zh-CN', ['话务预测', '线', '环节', '日历', '成本', '预算', '活动']],
  ] as const)('makes the seven tables in %s, and the plan runs as it is', async (language, tables) => {
    const file = emptyBook();
    expect(await inserted(file, language)).toHaveLength(7);
    expect(names(file)).toEqual(tables);
    const { summary, warnings, layout } = ready(file, {}, language);
    expect(warnings).toEqual([]);
    expect(summary.months).toHaveLength(12);
    expect(summary.months[0]).toMatchObject({ month: '2026-01' });
    expect(summary.lines).toHaveLength(3);
    expect(layout.review!.totals.every(({ total, budget }) => total > 0 && budget! > 0)).toBe(true);
  });

  it('begins with the year asked for', async () => {
    const file = emptyBook();
    await inserted(file, 'en', 2031);
    expect(ready(file).summary.months.map(({ month }) => month)).toContain('2031-12');
  });

  it('says on each sheet what it is for, above the table', async () => {
    const file = emptyBook();
    expect(await inserted(file)).toEqual([
      'Forecast Forecast!A3',
      'Lines Lines!A3',
      'Stages Stages!A3',
      'Calendar Calendar!A3',
      'Costs Costs!A3',
      'Budget Budget!A3',
      'Events Events!A3',
    ]);
    const note = sheetOf(file, 'Stages').cells.get(0)!.get(0)!.value;
    expect(note).toContain('hiring stages');
    expect(sheetOf(file, 'Stages').frozen).toEqual({ rows: 3, columns: 0 });
  });

  it('offers the lines by a list and keeps shares in bounds, with a note on each', async () => {
    const file = emptyBook();
    await inserted(file);
    const rules = Object.fromEntries(sheetOf(file, 'Forecast').validations.map((rule) => [rule.ref, rule]));
    expect(rules['B4:B39']).toMatchObject({ list: '=Lines!$A$4:$A$6', prompt: { title: 'Line' } });
    expect(rules['C4:C39']?.between).toEqual({ lowest: 0, highest: 1e9 });
    const lines = sheetOf(file, 'Lines').validations;
    expect(lines.map(({ ref }) => ref)).toEqual(['B4:B6', 'C4:C6', 'D4:D6', 'E4:E6', 'F4:F6']);
    expect(lines[1]).toMatchObject({ between: { highest: 1 }, alert: { title: 'PTY' } });
  });
});

describe('a template in a workbook that has some of the tables', () => {
  it('gives lines and stages to a forecast, by the names that it has', async () => {
    const file = planningBook({ Lines: null, Stages: null });
    setCell(sheetOf(file, 'Forecast'), 2, 1, 7);
    expect(await inserted(file)).toEqual([
      'Lines Lines!A3',
      'Stages Stages!A3',
      'Calendar Calendar!A3',
      'Costs Costs!A3',
      'Budget Budget!A3',
      'Events Events!A3',
    ]);
    expect(sheetOf(file, 'Lines').cells.get(4)!.get(0)!.value).toBe(7);
    expect(problemsOf(file)).toEqual(['Stages!B4 sampleLeft']);
    expect(ready(file).summary.lines).toEqual(['Hotline', '7']);
  });

  it('guesses the heads that are there from what the first month needs', async () => {
    const file = planningBook({ Lines: null });
    await inserted(file);
    // 120,000 calls of 240 s are 8,000 hours: at 168 hours a head and a PTY of 0.7, 68 heads.
    expect(sheetOf(file, 'Lines').cells.get(3)!.get(4)!.value).toBe(68);
  });

  it('puts no working days and no money of a sample under a forecast of the user’s', async () => {
    const file = planningBook();
    const before = ready(file).summary.months;
    expect(await inserted(file)).toEqual([
      'Calendar Calendar!A3',
      'Costs Costs!A3',
      'Budget Budget!A3',
      'Events Events!A3',
    ]);
    const { summary, layout } = ready(file);
    expect(summary.months).toEqual(before);
    expect(layout.review).toBeNull();
  });

  it('gives a forecast to the lines there are, with what their table leaves open', async () => {
    const lines = {
      headers: ['Line', 'PTY', 'Opening heads'],
      rows: [
        ['A', 0.8, null],
        ['B', null, 12],
      ],
    };
    const file = planningBook({ Forecast: null, Lines: lines });
    await inserted(file);
    expect(problemsOf(file)).toEqual([]);
    expect(ready(file).summary.lines).toEqual(['A', 'B']);
    expect(ready(file).layout.input.rates!.map(({ line, basePay }) => [line, basePay])).toEqual([
      ['A', 5200],
      ['A', 5400],
      ['B', 5200],
      ['B', 5400],
    ]);
    expect(ready(file).summary.months).toHaveLength(12);
  });

  it('inserts nothing where all are there', async () => {
    const file = emptyBook();
    await inserted(file);
    const before = snapshot(file);
    expect(await inserted(file)).toEqual([]);
    expect(snapshot(file)).toEqual(before);
  });
});

describe('what is the user’s', () => {
  it('keeps its names: the template takes the next free ones', async () => {
    const file = emptyBook('forecast', 'Lines', 'Lines 2');
    setCell(sheetOf(file, 'forecast'), 0, 0, 'mine');
    file.names.push({ name: 'Stages', formula: 'Lines!$A$1' });
    expect(await inserted(file)).toEqual([
      'Forecast Forecast 2!A3',
      'Lines Lines 3!A3',
      'Stages Stages!A3',
      'Calendar Calendar!A3',
      'Costs Costs!A3',
      'Budget Budget!A3',
      'Events Events!A3',
    ]);
    expect(names(file)).toContain('Stages_2');
    expect(sheetOf(file, 'forecast').cells.get(0)!.get(0)).toEqual({ value: 'mine' });
    expect(ready(file).warnings).toEqual([]);
  });

  it('is not touched where the structure of the workbook is protected', async () => {
    const file = emptyBook();
    file.structureProtected = true;
    const port = createFilePort(file);
    const outcome = await insertTemplate(port, 'en', 2026);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'structureProtected' }] });
    expect(port.taken).toEqual([]);
  });

  it('is whole again after a failure at any step', async () => {
    const file = planningBook({ Lines: null });
    const before = snapshot(file);
    const { length } = await stepsOf(planningBook({ Lines: null }));
    expect(length).toBeGreaterThan(20);
    for (let steps = 0; steps < length; steps++) {
      const port = createFilePort(file);
      port.failAfter(steps);
      await expect(insertTemplate(port, 'en', 2026)).rejects.toMatchObject({ undone: true });
      expect(snapshot(file)).toEqual(before);
    }
  });
});

describe('through Office.js', () => {
  it('stands in the workbook with its rules, and a fault leaves nothing behind', async () => {
    const workbook = await openOfficeWorkbook(emptyBook());
    const before = workbook.contents();
    workbook.host.failNext({ code: 'GeneralException', afterChanges: 20 });
    await expect(insertTemplate(workbook.port, 'en', 2026)).rejects.toMatchObject({ undone: true });
    expect(workbook.contents()).toEqual(before);
    await insertTemplate(workbook.port, 'zh-CN', 2026);
    expect(workbook.book.tables.map(({ name }) => name)).toEqual([
      '话务预测',
      '线',
      '环节',
      '日历',
      '成本',
      '预算',
      '活动',
    ]);
    const [line] = workbook.book.sheetNamed('话务预测')!.validations.filter(({ list }) => list);
    expect(line).toMatchObject({ list: "='线'!$A$4:$A$6", prompt: { title: '线' } });
    workbook.close();
  });
});
