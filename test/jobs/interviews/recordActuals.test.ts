import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import { recordActuals, recordingSteps, type StageTotal } from '../../../src/jobs/interviews/recordActuals';
import { monthSerial } from '../../../src/model/calendar/month';
import { problemText } from '../../../src/words/problems/problemText';
import { snapshot } from '../../support/bookSnapshot';
import { contentsOf } from '../../support/fileContents';
import { createFilePort, type FilePort } from '../../support/filePort';
import { hiringBook, shownPlan } from '../../support/hiringBook';
import { findLibreOffice, recalculate } from '../../support/libreOffice';
import { planAgain, plannedBook, sheetOf } from '../../support/plannedBook';
import { addInput, setCell } from '../../support/planningBook';
import { problemsOf, savedSettings } from '../../support/prepared';
import { readTable } from '../../support/readTable';

const january = monthSerial('2026-01');
const total = (stage: string, people: number, line = 'Hotline', month = '2026-01'): StageTotal => ({
  month,
  line,
  stage,
  total: people,
});

async function record(file: WorkbookFile, ...totals: StageTotal[]): Promise<FilePort> {
  const port = createFilePort(file);
  expect(await recordActuals(port, totals, 'en')).toEqual({ kind: 'recorded' });
  return port;
}

const rowsOf = (file: WorkbookFile): unknown[][] =>
  readTable(file, 'StageActuals').map((row) => Object.values(row));
const doneFormulas = (file: WorkbookFile): (string | undefined)[] => {
  const sheet = sheetOf(file, 'InterviewQuota');
  const offset = sheet.tables[0]!.columns.findIndex(({ name }) => ['Done', '已完成'].includes(name));
  return [...new Set([...sheet.cells].slice(3).map(([, cells]) => cells.get(offset)?.formula))];
};

describe('recording for the first time', () => {
  it('makes a sheet with a table of month, line, stage and people', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 12));
    expect(readTable(file, 'StageActuals')).toEqual([
      { Month: january, Line: 'Hotline', Stage: 'Interview', Done: 12 },
    ]);
  });

  it('lets the quotas count it from then on', async () => {
    const file = shownPlan();
    expect(doneFormulas(file)).toContain('0');
    await record(file, total('Interview', 12));
    const same = '(StageActuals[Month]=[@Month])*(StageActuals[Line]&""=[@Line]&"")';
    const joined = '((StageActuals[Stage]="Joined")+(StageActuals[Stage]="上岗"))';
    const counting =
      `IF([@[Stage row]]=0,SUMPRODUCT(${same}*${joined},StageActuals[Done]),` +
      `SUMPRODUCT(${same}*(StageActuals[Stage]=[@Stage]),StageActuals[Done]))`;
    expect(doneFormulas(file)).toEqual([counting]);
  });

  it('says it in the language of the tables', async () => {
    const file = shownPlan(hiringBook(), 'zh-CN');
    await recordActuals(createFilePort(file), [total('Interview', 12)], 'zh-CN');
    expect(Object.keys(readTable(file, 'StageActuals')[0]!)).toEqual(['月份', '线', '环节', '完成人数']);
    expect(doneFormulas(file).join()).toContain('(StageActuals[月份]=[@月份])');
  });

  it('keeps a line that is named by a number a number', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 3, '7'));
    expect(rowsOf(file)).toEqual([[january, 7, 'Interview', 3]]);
  });

  it('works before there is a plan', async () => {
    const file = hiringBook();
    await record(file, total('Interview', 3));
    expect(rowsOf(file)).toEqual([[january, 'Hotline', 'Interview', 3]]);
  });
});

describe('recording again', () => {
  it('adds a row of the difference and touches no other', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 12));
    const port = await record(file, total('Interview', 15), total('Offer', 4));
    expect(rowsOf(file)).toEqual([
      [january, 'Hotline', 'Interview', 12],
      [january, 'Hotline', 'Interview', 3],
      [january, 'Hotline', 'Offer', 4],
    ]);
    const written = port.taken.flatMap((step) => (step.kind === 'cells' ? [step.area] : []));
    expect(Math.min(...written.map(({ row }) => row))).toBe(2);
  });

  it('takes a slip back with a row below 0', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 51));
    await record(file, total('Interview', 15));
    expect(rowsOf(file).map((row) => row[3])).toEqual([51, -36]);
  });

  it('writes nothing where nothing is new, but nobody is news the first time', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 0));
    expect(rowsOf(file)).toHaveLength(1);
    const port = await record(file, total('interview', 0));
    expect(port.taken).toEqual([]);
  });

  it('fills blank rows at the end of the table first', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 12));
    for (let column = 0; column < 4; column++) setCell(sheetOf(file, 'StageActuals'), 1, column, null);
    await record(file, total('Interview', 5));
    expect(rowsOf(file)).toEqual([[january, 'Hotline', 'Interview', 5]]);
  });

  it("makes room above the user's own notes below the table", async () => {
    const file = shownPlan();
    await record(file, total('Interview', 12));
    setCell(sheetOf(file, 'StageActuals'), 2, 0, 'Agreed with HR');
    await record(file, total('Interview', 14), total('Offer', 2));
    expect(rowsOf(file)).toHaveLength(3);
    expect(sheetOf(file, 'StageActuals').cells.get(4)!.get(0)!.value).toBe('Agreed with HR');
  });

  it("finds its columns among the user's own, wherever the table stands", async () => {
    const file = shownPlan();
    const headers = ['Who', 'Stage', 'Line', 'Done', 'Month'];
    const rows = [['Li', 'Interview', 'Hotline', 6, january]];
    addInput(file, { sheet: 'HR', table: 'StageActuals', at: 'C5', headers, rows });
    await record(file, total('Interview', 10));
    expect(rowsOf(file)).toEqual([
      ['Li', 'Interview', 'Hotline', 6, january],
      [null, 'Interview', 'Hotline', 4, january],
    ]);
  });
});

describe('a plan after recording', () => {
  it('keeps every record and goes on counting them', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 12), total('Offer', 5), total('Interview', 2, '7', '2026-02'));
    const before = snapshot(file).cells['StageActuals'];
    await planAgain(file);
    await planAgain(file, { confidence: 0.5 }, 'zh-CN');
    setCell(sheetOf(file, 'Lines'), 1, 0, 'Service');
    for (const row of [1, 3, 5]) setCell(sheetOf(file, 'Forecast'), row, 1, 'Service');
    await planAgain(file);
    expect(snapshot(file).cells['StageActuals']).toEqual(before);
    expect(doneFormulas(file).join()).toContain('StageActuals[Done]');
  });

  it('goes on counting and recording in a table that somebody has renamed and moved', async () => {
    const file = shownPlan();
    await record(file, total('Interview', 12), total('Offer', 5));
    const sheet = sheetOf(file, 'StageActuals');
    [sheet.name, sheet.tables[0]!.name] = ['HR 2026', '招聘实际'];
    await planAgain(file);
    expect(doneFormulas(file).join()).toContain('招聘实际[Done]');
    await record(file, total('Interview', 15));
    expect(readTable(file, '招聘实际').map(({ Done }) => Done)).toEqual([12, 5, 3]);
    expect(file.sheets.map(({ name }) => name)).not.toContain('StageActuals');
    const { input, formulas } = { input: problemsOf(file), formulas: doneFormulas(file) };
    expect([input, formulas]).toEqual([[], [expect.stringContaining('招聘实际[Done]')]]);
  });

  it('guesses between no two tables that could be the records', async () => {
    const file = shownPlan();
    const headers = ['Month', 'Line', 'Stage', 'Done'];
    const rows = [[january, 'Hotline', 'Interview', 6]];
    addInput(file, { sheet: 'A', table: 'Mine', at: 'A1', headers, rows });
    addInput(file, { sheet: 'B', table: 'Yours', at: 'A1', headers, rows });
    await planAgain(file);
    expect(doneFormulas(file)).toContain('0');
  });

  it('keeps every record wherever it breaks off', async () => {
    const make = async (): Promise<WorkbookFile> => {
      const file = shownPlan();
      await record(file, total('Interview', 12), total('Offer', 5));
      setCell(sheetOf(file, 'Forecast'), 6, 1, 'Hotline');
      setCell(sheetOf(file, 'Forecast'), 6, 0, monthSerial('2026-04'));
      return file;
    };
    const before = snapshot(await make());
    for (let n = 0; n < 200; n++) {
      const file = await make();
      const port = createFilePort(file);
      port.failAfter(n);
      const outcome = await planWorkbook(port, savedSettings(), 'en').catch(() => null);
      if (outcome) {
        expect(n).toBeGreaterThan(40);
        break;
      }
      expect(snapshot(file)).toEqual(before);
    }
  });
});

describe('a recording that breaks off at any step', () => {
  it.each([
    ['for the first time', []],
    ['once more', [total('Interview', 3)]],
  ])('%s leaves the workbook as it was', async (_, earlier) => {
    const make = async (): Promise<WorkbookFile> => {
      const file = shownPlan();
      if (earlier.length > 0) await record(file, ...earlier);
      setCell(sheetOf(file, earlier.length > 0 ? 'StageActuals' : 'Forecast'), 30, 0, 'note');
      return file;
    };
    const wanted = [total('Interview', 12), total('Offer', 5)];
    const whole = await make();
    const count = recordingSteps(contentsOf(whole, ['InterviewQuota']), wanted, 'en').length;
    expect(count).toBeGreaterThan(5);
    for (let n = 0; n < count; n++) {
      const file = await make();
      const port = createFilePort(file);
      port.failAfter(n);
      await expect(recordActuals(port, wanted, 'en')).rejects.toMatchObject({ undone: true });
      expect(snapshot(file)).toEqual(snapshot(whole));
    }
  });
});

describe('a workbook that cannot take a record', () => {
  const refusal = async (file: WorkbookFile): Promise<string[]> => {
    const port = createFilePort(file);
    const outcome = await recordActuals(port, [total('Interview', 12)], 'en');
    expect(port.taken).toEqual([]);
    if (outcome.kind === 'recorded') throw new Error('It was recorded.');
    const texts = outcome.problems.flatMap((one) => [problemText(one, 'en'), problemText(one, 'zh-CN')]);
    expect(texts.join()).not.toMatch(/[{}]/);
    return outcome.problems.map(
      ({ code, place }) => `${code} ${place ? `${place.sheet}!${place.address}` : '-'}`,
    );
  };
  const recorded = async (): Promise<WorkbookFile> => {
    const file = shownPlan();
    await record(file, total('Interview', 3));
    return file;
  };

  it('has a sheet of that name without the table', async () => {
    const file = await recorded();
    sheetOf(file, 'StageActuals').tables = [];
    expect(await refusal(file)).toEqual(['recordSheetInUse StageActuals!A1']);
  });

  it('has lost a header, which a plan asks about as well', async () => {
    const file = await recorded();
    setCell(sheetOf(file, 'StageActuals'), 0, 3, 'Heads');
    sheetOf(file, 'StageActuals').tables[0]!.columns[3]!.name = 'Heads';
    expect(await refusal(file)).toEqual(['recordColumns StageActuals!A1']);
    expect(problemsOf(file)).toEqual(['StageActuals!A1 recordColumns']);
  });

  it('shows a totals row, or is protected', async () => {
    const file = await recorded();
    sheetOf(file, 'StageActuals').tables[0]!.showTotals = true;
    sheetOf(file, 'StageActuals').protected = true;
    expect(await refusal(file)).toEqual([
      'recordTotals StageActuals!A1',
      'recordSheetProtected StageActuals!A1',
    ]);
  });

  it('lets no sheet be added, or has given the name away', async () => {
    const file = shownPlan();
    file.structureProtected = true;
    file.names.push({ name: 'stageactuals', formula: '1' });
    expect(await refusal(file)).toEqual(['nameInUse -', 'structureProtected -']);
  });
});

(findLibreOffice() === null ? describe.skip : describe)('the quotas in LibreOffice', () => {
  it('count what was recorded and show what is left to do, after the first record and after a plan', async () => {
    const file = shownPlan();
    await record(
      file,
      total('Interview', 12),
      total('Interview', 3, '7', '2026-02'),
      total('Joined', 4),
      total('Reporting', 5),
    );
    const shown = readTable(await recalculate(saveWorkbook(null, file)), 'InterviewQuota');
    const figures = (rows: typeof shown, line: string | number, month: string): unknown[] => {
      const row = rows.find((one) => one['Line'] === line && one['Month'] === monthSerial(month))!;
      return [row['Quota at confidence'], row['Done'], row['To do']];
    };
    const [wanted] = figures(shown, 'Hotline', '2026-01') as [number];
    expect(figures(shown, 'Hotline', '2026-01')).toEqual([wanted, 12, 23]);
    expect(figures(shown, 7, '2026-02').slice(1, 2)).toEqual([3]);
    expect(figures(shown, 7, '2026-03').slice(1, 2)).toEqual([0]);
    expect(shown[2]).toMatchObject({ Stage: 'Reporting', Done: 5 });
    expect(shown[3]).toMatchObject({ Stage: 'Joined', 'People on average': 10, Done: 4, 'To do': 6 });
    plannedBook(file, {}, 'zh-CN');
    // What is typed as text counts where the plan has a number, and the other way round.
    setCell(sheetOf(file, 'StageActuals'), 2, 1, '7');
    const again = await recalculate(saveWorkbook(null, file));
    const quotas = readTable(again, 'InterviewQuota');
    expect([0, 2, 3].map((row) => quotas[row]!['已完成'])).toEqual([12, 5, 4]);
    const seven = quotas.find((row) => row['线'] === 7 && row['月份'] === monthSerial('2026-02'));
    expect(seven!['已完成']).toBe(3);
    expect(readTable(again, 'PlanFunnel').at(-1)!['已完成']).toBe(4);
  }, 120_000);
});
