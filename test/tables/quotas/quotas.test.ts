import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { stillToDo } from '../../../src/model/hiring/stillToDo';
import { hiringBook } from '../../support/hiringBook';
import { findLibreOffice, recalculateAll } from '../../support/libreOffice';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { addInput, callsOf, months, planningBook, setCell } from '../../support/planningBook';
import { readTable } from '../../support/readTable';

const hasLibreOffice = findLibreOffice() !== null;
if (!hasLibreOffice) console.warn('LibreOffice is not installed: the quotas are not recalculated.');

/** A line that must hire 10 in every month, through one stage that 40 % pass 8 days before the month. */
function tenHires(month = months(1)[0]!): WorkbookFile {
  return planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'Working days', 'Actual heads'],
      rows: [[month, 'Hotline', callsOf(10), 240, 21, 0]],
    },
    Lines: { headers: ['Line', 'PTY'], rows: [['Hotline', 1]] },
    Stages: { headers: ['Stage', 'Pass rate', 'Lead days'], rows: [['Interview', 0.4, 8]] },
  });
}

const cellOf = (file: WorkbookFile, table: string, header: string, row = 0): FileCellValue =>
  readTable(file, table)[row]![header]!;

/** Three months of two lines in which people have come to the stages, more or fewer than their quotas ask for. */
function recorded(): WorkbookFile {
  const file = hiringBook();
  const people = [
    ['Hotline', [20, 12, 0, 0], [42, 3, 1, 0], [30, 11, 9, 8]],
    [7, [0, 0, 0, 4], [9, 5, 3, 1], [25, 4, 4, 3]],
  ] as const;
  const stages = ['Interview', 'Offer', 'Reporting', 'Joined'];
  addInput(file, {
    sheet: 'HR',
    table: 'StageActuals',
    at: 'A1',
    headers: ['Month', 'Line', 'Stage', 'Done'],
    rows: people.flatMap(([line, ...ofMonths]) =>
      ofMonths.flatMap((done, at) => done.map((one, stage) => [months(3)[at]!, line, stages[stage]!, one])),
    ),
  });
  return file;
}

/** Puts another number into a cell of a planned workbook's settings. */
function withConfidence(file: WorkbookFile, confidence: number): WorkbookFile {
  const row = readTable(file, 'PlanSettings').findIndex(
    (one) => one['Setting'] === 'Confidence of the quotas',
  );
  setCell(sheetOf(file, 'PlanSettings'), 4 + row, 1, confidence);
  return file;
}

function withStage(file: WorkbookFile, column: number, value: number): WorkbookFile {
  setCell(sheetOf(file, 'Stages'), 1, column, value);
  return file;
}

describe('the tables behind the quotas', () => {
  it('list the working dates with make-up days and what they rest on', () => {
    const rows = readTable(plannedBook(tenHires(months(3)[2])), 'PlanDates');
    const saturday = serialOf('2026-02-14');
    expect(rows.map((row) => row['Working date'])).toContain(saturday);
    expect(rows.map((row) => row['Working date'])).not.toContain(serialOf('2026-02-17'));
    expect(rows.at(-1)).toEqual({ 'Working date': serialOf('2026-03-02'), Basis: 'announced' });
  });

  it('reach back over every lead time with room for longer ones', () => {
    const [first] = readTable(plannedBook(tenHires()), 'PlanDates');
    expect(first!['Working date']).toBeLessThan(serialOf('2025-11-01'));
  });

  it('say where dates are an estimate, in both languages', () => {
    const next = serialOf('2027-03-01');
    const basis = (language: 'en' | 'zh-CN', header: string): FileCellValue =>
      readTable(plannedBook(tenHires(next), {}, language), 'PlanDates').at(-1)![header]!;
    expect(basis('en', 'Basis')).toBe('estimated');
    expect(basis('zh-CN', '依据')).toBe('估计');
  });

  it('count as far as four times what the plan needs', () => {
    const counts = (file: WorkbookFile): number => readTable(file, 'PlanCounts').length;
    expect(counts(plannedBook(tenHires()))).toBe(30);
    const many = withStage(tenHires(), 1, 0.0004);
    const length = counts(plannedBook(many));
    expect(length ** 3).toBeGreaterThan((4 * 10) / 0.0004);
  });

  it('name the confidence in the note of the sheet', () => {
    const note = (confidence: number): FileCellValue =>
      sheetOf(plannedBook(tenHires(), { confidence }), 'InterviewQuota').cells.get(1)!.get(0)!.value;
    expect(note(0.9)).toContain('in 90% of all cases');
    expect(note(0.925)).toContain('in 92.5% of all cases');
  });
});

(hasLibreOffice ? describe : describe.skip)('the quotas in LibreOffice', () => {
  let shown: WorkbookFile[] = [];
  const quota = (index: number, header: string): FileCellValue =>
    cellOf(shown[index]!, 'InterviewQuota', header);

  beforeAll(async () => {
    const written = [
      plannedBook(tenHires()),
      withConfidence(plannedBook(tenHires()), 0.99),
      withStage(plannedBook(tenHires()), 2, 20),
      withStage(plannedBook(tenHires()), 2, 400),
      withStage(plannedBook(tenHires()), 1, 0.001),
      withStage(plannedBook(tenHires()), 1, 0.0001),
      plannedBook(tenHires(serialOf('2027-01-01'))),
      plannedBook(recorded()),
    ];
    shown = await recalculateAll(written.map((file) => saveWorkbook(null, file)));
  }, 120_000);

  it('are 25 people on average and 33 at 90 % for 10 hires at 40 %', () => {
    expect([quota(0, 'Hires'), quota(0, 'People on average'), quota(0, 'Quota at confidence')]).toEqual([
      10, 25, 33,
    ]);
  });

  it('start 8 working days before the first one of January, over Christmas and New Year', () => {
    expect([quota(0, 'Start date'), quota(0, 'Due date')]).toEqual(
      ['2025-12-22', '2026-01-04'].map(serialOf),
    );
    expect(quota(0, 'Dates')).toBe('announced');
  });

  it('follow the confidence in the settings sheet without a new plan', () => {
    expect(quota(1, 'Quota at confidence')).toBe(42);
  });

  it('follow a lead time in the stages table without a new plan', () => {
    expect(quota(2, 'Start date')).toBe(serialOf('2025-12-04'));
  });

  it('are not available, rather than wrong, where a lead time goes back beyond the dates', () => {
    expect(quota(3, 'Start date')).toEqual({ error: '#N/A' });
  });

  it('follow a pass rate to thousands of people, and tell where it goes beyond all counting', () => {
    expect(quota(4, 'Quota at confidence')).toBe(14_204);
    expect(quota(5, 'Quota at confidence')).toEqual({ error: '#N/A' });
  });

  it('leave to do what the model says, whoever has come to whichever stage', () => {
    const rows = readTable(shown[7]!, 'InterviewQuota');
    const ofStage = (header: string): number[] => rows.map((row) => row[header] as number);
    const [quotas, done, toDo] = [ofStage('Quota at confidence'), ofStage('Done'), ofStage('To do')];
    const lineMonths = Array.from({ length: rows.length / 4 }, (_, index) => 4 * index);
    const expected = lineMonths.flatMap((from) =>
      stillToDo(quotas.slice(from, from + 4).map((quota, at) => ({ quota, done: done[from + at]! }))),
    );
    expect(toDo).toEqual(expected);
    const plain = quotas.map((quota, index) => Math.max(0, quota - done[index]!));
    // Some are full, some have no less to do than their quota leaves, and some have less.
    expect(toDo).toContain(0);
    expect(toDo.some((people, index) => people > 0 && people === plain[index])).toBe(true);
    expect(toDo.filter((people, index) => people > 0 && people < plain[index]!).length).toBeGreaterThan(3);
  });

  it('say that the dates of a year that is not announced are estimated', () => {
    expect([quota(6, 'Due date'), quota(6, 'Dates')]).toEqual([serialOf('2027-01-04'), 'estimated']);
  });
});
