import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problemText } from '../../../src/words/problems/problemText';
import { auditWorkbook } from '../../../src/jobs/audit/auditWorkbook';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { copyValues } from '../../../src/jobs/values/copyValues';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { createFilePort } from '../../support/filePort';
import { hiringBook, shownPlan } from '../../support/hiringBook';
import { openOfficeWorkbook } from '../../support/officeWorkbook';
import { months, planningBook, setCell, withCells } from '../../support/planningBook';
import { showFigures } from '../../support/shownFigures';

/** A sheet of the user's, row by row; a formula shows 1 where nothing else is said. */
function staffBook(...rows: FileCellValue[][]): WorkbookFile {
  const sheet = blankSheet('Staff');
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      setCell(sheet, r, c, value);
      const cell = sheet.cells.get(r)?.get(c);
      if (cell?.formula !== undefined) cell.value = 1;
    }),
  );
  return { ...blankWorkbook(), sheets: [sheet] };
}

async function audit(file: WorkbookFile): Promise<string[]> {
  const port = createFilePort(file);
  const { problems } = await auditWorkbook(port);
  expect(port.taken).toEqual([]);
  for (const problem of problems) {
    expect(problem.severity).toBe('warning');
    for (const language of ['en', 'zh-CN'] as const) {
      expect(problemText(problem, language)).not.toMatch(/[{}]|^audit/);
    }
  }
  return problems.map(({ code, place }) => `${place!.sheet}!${place!.address} ${code}`);
}

describe('a healthy workbook', () => {
  it.each(['sample.xlsx', 'sample.zh-CN.xlsx'])('such as %s gives no finding', async (name) => {
    const file = path.resolve(__dirname, '../../../assets', name);
    expect(await audit(readWorkbook(new Uint8Array(readFileSync(file))))).toEqual([]);
  });

  it('gives none once it is planned, nor once it is copied as values', async () => {
    const file = showFigures(shownPlan(hiringBook()));
    await copyValues(createFilePort(file), 'en');
    expect(await audit(file)).toEqual([]);
  });

  it.each([
    ['a loss that divides', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20)/(1-D2)'],
    ['a loss inside the function', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20,30,0.3)'],
    ['calls by their growth', '=A2/(1+0.1)'],
    ['pay without on-costs', '=F2/(1+D2)'],
    ['people there are, by a loss', '=E2/(1+D2)'],
    ['people present of those there are', '=E2*(1-D2)'],
    ['growth of calls', '=A2*(1+0.1)'],
    ['heads that are lost', '=E2*D2'],
    ['heads of one kind and lost ones of another', '=F2+E2*D2'],
    ['pay with on-costs', '=F2*1.38'],
    ['hours of the staff', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20)*0.5'],
    ['calls answered', '=A2*(1-CREW.ABANDON_RATE(A2,B2,20,60))'],
    ['an hour as the interval', '=CREW.ASA(A2,B2,20,60)'],
    ['a text that names a function', '="CREW.ASA(900000,3,20)*(1+D2)"'],
  ])('may have %s', async (_, formula) => {
    const headers = ['Calls', 'AHT', 'Result', 'Shrinkage', 'Actual heads', 'Pay'];
    expect(await audit(staffBook(headers, [120, 240, formula, 0.3, 50, 5000]))).toEqual([]);
  });
});

describe('shares above 1', () => {
  it('are told with what to type', async () => {
    const file = planningBook({
      Lines: withCells('Lines', { PTY: 70 }),
      Stages: withCells('Stages', { 'Pass rate': 45 }),
    });
    expect(await audit(file)).toEqual(['Lines!C2 auditPty', 'Stages!B2 auditYield']);
    const { problems } = await auditWorkbook(createFilePort(file));
    expect(problemText(problems[0]!, 'en')).toContain('Type 0.7, or 70% if it is meant in per cent');
  });

  it('are found in tables that are no input, by their headers', async () => {
    expect(await audit(staffBook(['Line', 'Yield', 'PTY'], ['A', 1.2, 0.8]))).toEqual([
      'Staff!B2 auditAbove',
    ]);
    expect(await audit(staffBook(['Line', 'Yield', 'PTY'], ['A', 0.5, 85]))).toEqual(['Staff!C2 auditPty']);
  });

  it('that are hardly above it are no per cent, but worked out wrongly', async () => {
    const file = planningBook({ Lines: withCells('Lines', { PTY: 1.08 }) });
    const { problems } = await auditWorkbook(createFilePort(file));
    expect(problemText(problems[0]!, 'en')).toContain('PTY is 1.08, which is 108 %');
  });

  it.each([
    ['what a head does in a day', ['线', '人均效能', '话务量'], ['热线', 85, 1000]],
    ['an index', ['Line', 'Productivity', 'Calls'], ['A', 1.2, 1000]],
    ['a header in per cent', ['环节', '通过率（%）', '提前天数'], ['面试', 45, 5]],
    ['a conversion that is none of hiring', ['Line', 'Conversion', 'Calls'], ['Sales', 1.2, 1000]],
  ])('may be %s', async (_, headers, row) => {
    expect(await audit(staffBook(headers, row))).toEqual([]);
  });
});

describe('durations', () => {
  const book = (header: string, ...values: number[]) =>
    staffBook(['Line', 'Calls', header], ...values.map((value) => ['A', 1000, value]));

  it('of a column in minutes are told once', async () => {
    expect(await audit(book('AHT', 4, 5.5, 3.8))).toEqual(['Staff!C2 auditMinutes']);
  });

  it('in another unit than the rest of their column are told each', async () => {
    expect(await audit(book('AHT', 240, 4, 250, 230, 230_000))).toEqual([
      'Staff!C3 auditUnit',
      'Staff!C6 auditUnit',
    ]);
  });

  it('may differ between lines, and totals may be anything', async () => {
    expect(await audit(book('AHT', 60, 1800, 65, 1900, 62, 1850))).toEqual([]);
    expect(await audit(book('AHT', 30, 1200))).toEqual([]);
    const rows = [
      ['A', 1000, 240],
      ['B', 1000, 250],
      ['合计', 2000, 4],
    ];
    expect(await audit(staffBook(['Line', 'Calls', 'AHT'], ...rows))).toEqual([]);
  });

  it('are right where the header says minutes, or where they are times of Excel', async () => {
    expect(await audit(book('AHT (min)', 4, 5))).toEqual([]);
    expect(await audit(book('AHT', 0.0028, 0.0031))).toEqual([]);
    expect(await audit(book('After-call', 12, 8))).toEqual([]);
  });
});

describe('months', () => {
  const [january, february, , april] = months(4) as [number, number, number, number];
  const forecast = (...rows: [number, string][]) =>
    planningBook({
      Forecast: {
        headers: ['Month', 'Line', 'Calls', 'AHT', 'Actual heads'],
        rows: rows.map(([month, line]) => [month, line, 1000, 240, 10]),
      },
    });

  it('that are missing between others of a line are told at the row after them', async () => {
    const file = forecast([january, 'Hotline'], [april, 'Hotline'], [january, 'CIC'], [february, 'CIC']);
    expect(await audit(file)).toEqual(['Forecast!A3 auditMonth']);
    const { problems } = await auditWorkbook(createFilePort(file));
    expect(problemText(problems[0]!, 'en')).toContain('Hotline has no row for 2026-02, 2026-03');
  });

  it('may begin and end later for one line than for another', async () => {
    expect(await audit(forecast([january, 'Hotline'], [february, 'Hotline'], [february, 'CIC']))).toEqual([]);
  });
});

describe('a formula with a shrinkage that is added where it is taken off', () => {
  it.each([
    ['the staff of a function', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20)/(1+D2)'],
    ['a share written out', '=ROUNDUP(CREW.REQUIRED_STAFF(A2,B2,0.8,20)/(1+30%),0)'],
    ['a cell of required heads', '=E2/(1+$D$2)'],
    ['a column of a table', '=[@[Required heads]]/(1+[@Shrinkage])'],
  ])('is told for %s', async (_, formula) => {
    const headers = ['Calls', 'AHT', 'Result', 'Shrinkage', 'Required heads'];
    const book = staffBook(headers, [120, 240, formula, 0.3, 14]);
    expect(await audit(book)).toEqual(['Staff!C2 auditShrinkageAdded']);
    const { problems } = await auditWorkbook(createFilePort(book));
    expect(problemText(problems[0]!, 'en')).toContain('Divide by (1 −');
    expect(problemText(problems[0]!, 'zh-CN')).toContain('请改为除以 (1 −');
  });
});

describe('a formula with a shrinkage that multiplies', () => {
  it.each([
    ['the staff of a function', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20)*(1+D2)'],
    ['the factor in front', '=(1+$D$2)*CREW.REQUIRED_STAFF(A2,B2,0.8,20)'],
    ['the loss taken off', '=ROUNDUP(CREW.REQUIRED_STAFF(A2,B2,0.8,20)*(1-30%),0)'],
    ['a plain factor', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20)*1.3'],
    ['another add-in’s function', '=Agents(0.8,20,A2,B2)*1.35'],
    ['a cell of required heads', '=E2*(1+D2)'],
    ['a column of a table', '=[@[Required heads]]*(1+[@Shrinkage])'],
    ['a defined name', '=E2*(1+Absence_rate)'],
    ['the loss added to its heads', '=E2+E2*D2'],
    ['the same the other way round', '=ROUNDUP($E$2+D2*$E$2,0)'],
    ['a sum with something behind it', '=SUM(E2:E3)+E2*(1+D2)+5'],
  ])('is told for %s', async (_, formula) => {
    const headers = ['Calls', 'AHT', 'Result', 'Shrinkage', 'Required heads'];
    expect(await audit(staffBook(headers, [120, 240, formula, 0.3, 50]))).toEqual([
      'Staff!C2 auditShrinkage',
    ]);
  });

  it('is told once where it is filled down, and reads labels to the left and in Chinese', async () => {
    const rows = [2, 3, 4].map((row) => [50, `=A${row}*(1+$E$1)`]);
    const file = staffBook(['需求人力', '结果', null, '损耗率', 0.3], ...rows);
    expect(await audit(file)).toEqual(['Staff!B2 auditShrinkage']);
    const { problems } = await auditWorkbook(createFilePort(file));
    expect(problemText(problems[0]!, 'en')).toContain('Divide by (1 − $E$1) instead');
  });
});

describe('the net of heads that are there', () => {
  it.each([
    ['scheduled agents', 'Scheduled agents', 'Net', '=ROUND(E2*(1-D2),1)'],
    ['agents whose net is told', 'Agents', 'Result', '=E2*(1-D2)'],
    ['rostered heads', 'Rostered heads required', 'Result', '=(1-$D$2)*E2'],
    ['a result called so', 'Required heads', 'Net on phones', '=E2*(1-D2)'],
    ['排班人力', '排班坐席', '净人力', '=E2*(1-D2)'],
    ['a column of a table', 'Scheduled', 'Net', '=[@[Scheduled agents]]*(1-[@Shrinkage])'],
  ])('is right: %s', async (_, heads, result, formula) => {
    const headers = ['Calls', 'AHT', result, 'Shrinkage', heads];
    expect(await audit(staffBook(headers, [120, 240, formula, 0.3, 50]))).toEqual([]);
  });

  it.each(['Required heads', 'Agents needed', '需求人力'])('is wrong of %s', async (heads) => {
    const headers = ['Calls', 'AHT', 'Result', 'Shrinkage', heads];
    expect(await audit(staffBook(headers, [120, 240, '=E2*(1-D2)', 0.3, 50]))).toEqual([
      'Staff!C2 auditShrinkage',
    ]);
  });
});

describe('an AHT that is an Excel time in a formula', () => {
  it('is told as what it is, and minutes as minutes', async () => {
    const book = (aht: number) =>
      staffBook(['Calls', 'Time', 'Result'], [120, aht, '=CREW.REQUIRED_STAFF(A2,B2,0.8,20)']);
    expect(await audit(book(180 / 86_400))).toEqual(['Staff!C2 auditFormulaTime']);
    const { problems } = await auditWorkbook(createFilePort(book(180 / 86_400)));
    expect(problemText(problems[0]!, 'en')).toContain('an Excel time: 180 s. Give it 180');
    expect(problemText(problems[0]!, 'zh-CN')).toContain('是 Excel 时间：180 秒');
    expect(await audit(book(3))).toEqual(['Staff!C2 auditFormulaAht']);
    expect(await audit(book(0.5))).toEqual(['Staff!C2 auditFormulaAht']);
    expect(await audit(book(180))).toEqual([]);
  });
});

describe('a formula with a month for an interval', () => {
  it.each([
    ['a month’s minutes', '=CREW.REQUIRED_STAFF(A2,B2,0.8,20,43200)', 'auditInterval'],
    ['a month’s calls in half an hour', '=CREW.REQUIRED_STAFF(120000,B2,0.8,20)', 'auditMonthlyCalls'],
    ['a cell with a month’s calls', '=crew.asa(D2,B2,20)', 'auditMonthlyCalls'],
    ['a range of them', '=CREW.OCCUPANCY(D2:D3,B2,20)', 'auditMonthlyCalls'],
    ['an AHT in minutes', '=CREW.SERVICE_LEVEL(A2,4,10,20)', 'auditFormulaAht'],
  ])('is told for %s', async (_, formula, code) => {
    const file = staffBook(
      ['Calls', 'AHT', 'Result', 'Month'],
      [120, 240, formula, 120_000],
      [0, 0, 0, 90_000],
    );
    expect((await audit(file)).filter((one) => one.includes('!C2'))).toEqual([`Staff!C2 ${code}`]);
  });
});

describe('through Office.js', () => {
  it('reads the formulas of the workbook that is open', async () => {
    const workbook = await openOfficeWorkbook(
      staffBook(['Calls', 'Result'], [120, '=CREW.REQUIRED_STAFF(A2,240,0.8,20)*1.3']),
    );
    const { problems } = await auditWorkbook(workbook.port);
    expect(problems.map(({ code }) => code)).toEqual(['auditShrinkage']);
    workbook.close();
  });
});
