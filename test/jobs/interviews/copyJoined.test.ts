import { copyJoined } from '../../../src/jobs/interviews/copyJoined';
import { joinedHeads, type JoinedHeads } from '../../../src/jobs/interviews/joinedHeads';
import type { InterviewStage } from '../../../src/jobs/interviews/interviewStage';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { defaultPlanSettings } from '../../../src/model/plan/planSettings';
import { forecastMonth, planLine } from '../../model/support/planInputs';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { hiringBook } from '../../support/hiringBook';
import { sheetOf } from '../../support/plannedBook';
import { months, setCell, type InputTable } from '../../support/planningBook';
import { readTable } from '../../support/readTable';
import { sampleStage } from '../../taskpane/support/hiringSamples';

const joinedIn = (month: string, done: number | null): InterviewStage => ({
  ...sampleStage('Joined'),
  month,
  done,
});

describe('heads that follow from those who joined', () => {
  const input = {
    forecast: ['2026-01', '2026-02', '2026-03'].map((month, index) =>
      forecastMonth({ month, actualHeads: index === 0 ? 80 : null, plannedJoiners: 0 }),
    ),
    lines: [{ ...planLine('Hotline'), joinersFrom: 'carried' as const }],
    settings: defaultPlanSettings,
  };

  it('are those of the month after, with them in place of the hires: 80 less 3 who leave, and 5', () => {
    expect(joinedHeads([joinedIn('2026-01', 5)], input)).toEqual([
      { month: '2026-02', line: 'Hotline', joined: 5, heads: 82 },
    ]);
  });

  it('build on the month before', () => {
    const both = [joinedIn('2026-02', 4), joinedIn('2026-01', 5)];
    expect(joinedHeads(both, input).map(({ month, heads }) => [month, heads])).toEqual([
      ['2026-02', 82],
      ['2026-03', 83],
    ]);
  });

  it('are none where nobody is recorded, where somebody has given heads, and behind the forecast', () => {
    expect(joinedHeads([joinedIn('2026-01', null)], input)).toEqual([]);
    expect(joinedHeads([joinedIn('2026-03', 5)], input)).toEqual([]);
    const given = input.forecast.map((row) => ({ ...row, actualHeads: 80 }));
    expect(joinedHeads([joinedIn('2026-01', 5)], { ...input, forecast: given })).toEqual([]);
  });
});

const [january, february, march] = months(3) as [number, number, number];
const heads = (line: string, month = '2026-02', value = 12): JoinedHeads => ({
  ...{ month, line, joined: 5 },
  heads: value,
});

/** A workbook with an Actuals table. */
function book(rows: FileCellValue[][], change: Partial<InputTable> = {}): WorkbookFile {
  return hiringBook({ Actuals: { rows, ...change } });
}

async function copied(file: WorkbookFile, ...wanted: JoinedHeads[]) {
  const port = createFilePort(file);
  return { outcome: await copyJoined(port, wanted, 'Actuals'), taken: port.taken };
}

const shown = (file: WorkbookFile): unknown[][] =>
  readTable(file, 'Actuals').map((row) => Object.values(row));

describe('copying those who joined into Actuals', () => {
  it('adds rows at the end of the table, a line named by a number as a number', async () => {
    const file = book([[january, 'Hotline', 10]]);
    const { outcome } = await copied(file, heads('Hotline'), heads('7', '2026-02', 4.5));
    expect(outcome).toEqual({ kind: 'recorded' });
    expect(shown(file)).toEqual([
      [january, 'Hotline', 10],
      [february, 'Hotline', 12],
      [february, 7, 4.5],
    ]);
  });

  it('fills the blank cell of a row that is there, and the blank rows of the table', async () => {
    const file = book([
      [february, 'hotline', null],
      [null, null, null],
    ]);
    await copied(file, heads('Hotline'), heads('Hotline', '2026-03', 13));
    expect(shown(file)).toEqual([
      [february, 'hotline', 12],
      [march, 'Hotline', 13],
    ]);
  });

  it('adds below a plain range, and moves down what stands there', async () => {
    const file = book([[january, 'Hotline', 10]], { table: null });
    setCell(sheetOf(file, 'Actuals'), 4, 1, 'my note');
    await copied(file, heads('Hotline'), heads('Hotline', '2026-03', 13));
    const cells = snapshot(file).cells['Actuals']!;
    expect([cells['R3C2'], cells['R3C3'], cells['R4C3']].map((cell) => JSON.stringify(cell))).toEqual([
      expect.stringContaining('Hotline'),
      expect.stringContaining('12'),
      expect.stringContaining('13'),
    ]);
    expect(JSON.stringify(cells)).toContain('my note');
  });

  it('writes a month as the table does: as a number, or as another row of that month has it', async () => {
    const compact = book([[202_601, 'Hotline', 10]]);
    await copied(compact, heads('Hotline'));
    expect(shown(compact)[1]).toEqual([202_602, 'Hotline', 12]);
    const text = book([['2026年2月', 7, 3]]);
    await copied(text, heads('Hotline'));
    expect(shown(text)[1]).toEqual(['2026年2月', 'Hotline', 12]);
  });

  it('leaves a figure that somebody has given meanwhile', async () => {
    const file = book([[february, 'Hotline', 99]]);
    const { outcome, taken } = await copied(file, heads('Hotline'));
    expect([outcome, taken]).toEqual([{ kind: 'recorded' }, []]);
  });

  it.each([
    ['a formula in the cell', [[february, 'Hotline', '=1+1']], {}, 'joinedFormula', 'Actuals!C2'],
    ['months as text without this one', [['2026年1月', 'Hotline', 10]], {}, 'joinedMonth', 'Actuals!A1'],
    [
      'no column of heads',
      [[january, 'Hotline', 5]],
      { headers: ['Month', 'Line', 'Paid hours'] },
      'missingColumn',
      'Actuals!A1',
    ],
  ] as const)('is refused with its cell at %s, and writes nothing', async (_, rows, change, code, at) => {
    const file = book(rows as unknown as FileCellValue[][], change as Partial<InputTable>);
    const before = snapshot(file);
    const { outcome } = await copied(file, heads('Hotline'), heads('Hotline', '2026-03', 13));
    const problems = outcome.kind === 'refused' ? outcome.problems : [];
    expect(problems.map(({ code: told, place }) => [told, `${place?.sheet}!${place?.address}`])[0]).toEqual([
      code,
      at,
    ]);
    expect(snapshot(file)).toEqual(before);
  });

  it('asks for the table where there is none', async () => {
    const outcome = await copyJoined(createFilePort(hiringBook()), [heads('Hotline')], null);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'missingTable' }] });
  });

  it('leaves the workbook as it was where Excel breaks off', async () => {
    const file = book([[january, 'Hotline', 10]]);
    const before = snapshot(file);
    const port = createFilePort(file);
    port.failAfter(3);
    await expect(copyJoined(port, [heads('Hotline')], 'Actuals')).rejects.toThrow();
    expect(snapshot(file)).toEqual(before);
  });
});
