import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { InterviewBoard } from '../../../src/jobs/interviews/interviewBoard';
import type { LearnedPassRate } from '../../../src/jobs/interviews/learnedPassRates';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import { recordActuals, type StageTotal } from '../../../src/jobs/interviews/recordActuals';
import { createFilePort } from '../../support/filePort';
import { hiringBook, showQuotas, shownPlan } from '../../support/hiringBook';
import { planAgain, sheetOf } from '../../support/plannedBook';
import { setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { readTable } from '../../support/readTable';

type Told = [line: string, stage: string, total: number, month?: string];

async function boardOf(file: WorkbookFile): Promise<InterviewBoard | null> {
  return (await surveyWorkbook(createFilePort(file), savedSettings())).interviews;
}

async function boardWith(told: Told[], file = shownPlan()): Promise<InterviewBoard> {
  const totals = told.map(([line, stage, total, month = '2026-01']): StageTotal => ({
    line,
    stage,
    total,
    month,
  }));
  await recordActuals(createFilePort(file), totals, 'en');
  return (await boardOf(file))!;
}

const rates = ({ learned }: InterviewBoard): unknown[] =>
  learned.map(({ line, stage, planned, learned: found }: LearnedPassRate) => [
    line,
    stage,
    planned,
    found.rate,
    found.sample,
  ]);

describe('the board that HR works by', () => {
  it('is none before a plan', async () => {
    expect(await boardOf(hiringBook())).toBeNull();
  });

  it('is none while the quotas show no figures', async () => {
    const file = hiringBook();
    await planAgain(file);
    expect(await boardOf(file)).toBeNull();
  });

  it.each(['en', 'zh-CN'] as const)(
    'shows each stage with quotas and dates from tables in %s',
    async (language) => {
      const board = (await boardOf(shownPlan(hiringBook(), language)))!;
      expect(board.stages).toHaveLength(2 * 3 * (3 + 1));
      expect(board.stages[0]).toEqual({
        month: '2026-01',
        line: 'Hotline',
        stage: 'Interview',
        joined: false,
        average: 10 / (0.4 * 0.8),
        atConfidence: 42,
        start: '2025-12-11',
        due: '2025-12-22',
        estimated: false,
        done: null,
      });
    },
  );

  it.each([
    ['en', 'Joined'],
    ['zh-CN', '上岗'],
  ] as const)('ends with those who are to join on the first working day, in %s', async (language, joined) => {
    const { stages } = (await boardOf(shownPlan(hiringBook(), language)))!;
    expect(stages.filter((one) => one.joined).map(({ stage }) => stage)).toEqual(Array(6).fill(joined));
    // The Sunday is a make-up day.
    const day = '2026-01-04';
    expect(stages[3]).toMatchObject({ average: 10, atConfidence: 10, start: day, due: day, done: null });
  });

  it('counts who joined in whatever language it was recorded', async () => {
    const file = shownPlan();
    await boardWith([['Hotline', 'Joined', 4]], file);
    await planAgain(file, {}, 'zh-CN');
    const { stages } = await boardWith([['Hotline', '上岗', 6]], showQuotas(file, 'zh-CN'));
    expect(stages[3]).toMatchObject({ stage: '上岗', done: 6 });
    expect(readTable(file, 'StageActuals').map((row) => [row['Stage'], row['Done']])).toEqual([
      ['Joined', 4],
      ['上岗', 2],
    ]);
  });

  it('tells nobody yet from nothing recorded', async () => {
    const { stages } = await boardWith([['Hotline', 'Interview', 0]]);
    expect(stages.slice(0, 2).map(({ done }) => done)).toEqual([0, null]);
  });

  it('adds the records up as the formulas do: by first days of months, numbers only, case aside', async () => {
    const file = shownPlan();
    await boardWith([['Hotline', 'Interview', 10]], file);
    const sheet = sheetOf(file, 'StageActuals');
    sheet.tables[0]!.ref = 'A1:D5';
    const more = [
      ['2026-01', 'Hotline', 'Interview', 100],
      [46_030, 'Hotline', 'Interview', 100],
      [46_023, 'HOTLINE', 'interview', 5],
    ] as const;
    more.forEach((cells, row) => cells.forEach((cell, column) => setCell(sheet, 2 + row, column, cell)));
    expect((await boardOf(file))!.stages[0]!.done).toBe(15);
  });
});

describe('learned pass rates', () => {
  it('are those who came to the next stage, over all lines and months that share the stage', async () => {
    const board = await boardWith([
      ['Hotline', 'Interview', 30],
      ['Hotline', 'Offer', 9],
      ['7', 'Interview', 10, '2026-02'],
      ['7', 'Offer', 5, '2026-02'],
    ]);
    expect(rates(board)).toEqual([[null, 'Interview', 0.4, 14 / 40, 40]]);
    const [{ learned, place }] = board.learned as [LearnedPassRate];
    expect(learned.low).toBeLessThan(0.3);
    expect(learned.high).toBeGreaterThan(0.4);
    expect(place).toEqual({ sheet: 'Stages', address: 'B2' });
  });

  it('of the last stage are those who joined', async () => {
    const board = await boardWith([
      ['Hotline', 'Reporting', 11],
      ['Hotline', 'Joined', 9],
      ['7', 'Reporting', 5, '2026-02'],
      ['7', 'Joined', 4, '2026-02'],
      ['7', 'Joined', 3, '2026-03'],
    ]);
    expect(rates(board)).toEqual([[null, 'Reporting', 1, 13 / 16, 16]]);
    expect(board.learned[0]!.place).toEqual({ sheet: 'Stages', address: 'B4' });
  });

  it('leave out months in which the next stage has not been recorded', async () => {
    const board = await boardWith([
      ['Hotline', 'Interview', 30],
      ['Hotline', 'Offer', 9],
      ['Hotline', 'Interview', 500, '2026-02'],
    ]);
    expect(rates(board)).toEqual([[null, 'Interview', 0.4, 0.3, 30]]);
  });

  it('may rise until the last of their people are due at the next stage', async () => {
    const board = await boardWith([
      ['Hotline', 'Interview', 30],
      ['Hotline', 'Offer', 9],
      ['Hotline', 'Reporting', 8],
      ['7', 'Interview', 10, '2026-02'],
      ['7', 'Offer', 5, '2026-02'],
    ]);
    const dueOf = (stage: string, month: string): string =>
      board.stages.find((one) => one.stage === stage && one.month === month)!.due;
    expect(board.learned.map(({ stage, until }) => [stage, until])).toEqual([
      ['Interview', dueOf('Offer', '2026-02')],
      ['Offer', dueOf('Reporting', '2026-01')],
    ]);
  });

  it('are none from a slip: more went on than came, or nobody came', async () => {
    expect(
      rates(
        await boardWith([
          ['Hotline', 'Interview', 3],
          ['Hotline', 'Offer', 9],
        ]),
      ),
    ).toEqual([]);
    expect(
      rates(
        await boardWith([
          ['Hotline', 'Interview', 0],
          ['Hotline', 'Offer', 0],
        ]),
      ),
    ).toEqual([]);
  });

  it("belong to a line's own stages where it has any", async () => {
    const file = shownPlan(
      hiringBook({
        Stages: {
          headers: ['Line', 'Stage', 'Pass rate'],
          rows: [
            [null, 'Interview', 0.4],
            [null, 'Offer', 0.8],
            ['hotline', 'Interview', 0.5],
            ['hotline', 'Offer', 0.9],
          ],
        },
      }),
    );
    const board = await boardWith(
      [
        ['Hotline', 'Interview', 20],
        ['Hotline', 'Offer', 8],
        ['7', 'Interview', 10],
        ['7', 'Offer', 1],
      ],
      file,
    );
    expect(rates(board)).toEqual([
      [null, 'Interview', 0.4, 0.1, 10],
      ['hotline', 'Interview', 0.5, 0.4, 20],
    ]);
  });
});
