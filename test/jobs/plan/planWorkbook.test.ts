import { loadSettings, planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import type { PlanSummary, Progress } from '../../../src/jobs/plan/planOutcome';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { sampleWorkbook } from '../../../assets/makeSample';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { months, planningBook, withCells } from '../../support/planningBook';
import { prepare, savedSettings } from '../../support/prepared';
import { callBook } from '../../support/callBooks';
import { smallLog } from '../../support/smallLog';

async function summaryOf(file: WorkbookFile, settings: Partial<SavedSettings> = {}): Promise<PlanSummary> {
  const outcome = await planWorkbook(createFilePort(file), savedSettings(settings), 'en');
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.summary;
}

describe('a plan that is cancelled', () => {
  it('writes nothing before its first write, and remembers nothing', async () => {
    const file = planningBook();
    const before = snapshot(file);
    const cancel = { isCancelled: true };
    const planning = planWorkbook(createFilePort(file), savedSettings(), 'en', () => undefined, cancel);
    await expect(planning).rejects.toMatchObject({ code: 'cancelled', undone: true });
    expect(snapshot(file)).toEqual(before);
    expect(file.settings).toEqual(planningBook().settings);
  });

  it('remembers nothing either where there was nothing to write', async () => {
    const file = planningBook();
    await summaryOf(file);
    file.settings.clear();
    const cancel = { isCancelled: true };
    const planning = planWorkbook(createFilePort(file), savedSettings(), 'en', () => undefined, cancel);
    await expect(planning).rejects.toMatchObject({ code: 'cancelled', undone: true });
    expect(file.settings.size).toBe(0);
  });
});

describe('the summary of a plan', () => {
  it('has the worked example by month', async () => {
    const summary = await summaryOf(planningBook());
    expect(summary.months).toHaveLength(1);
    const [month] = summary.months;
    expect(month!.month).toBe('2026-01');
    expect(month!.required).toBeCloseTo(88.943 + 4, 3);
    expect(month!.actual).toBe(80);
    expect([month!.hires, month!.interviewQuota, month!.surplus]).toEqual([9, 38, 0]);
    expect(month!.interviews).toBeCloseTo(9 / 0.324, 12);
    expect(summary.lines).toEqual(['Hotline', 'CIC']);
  });

  it('has the multiplier of the coaching loop, and 1 where joiners are planned', async () => {
    expect((await summaryOf(planningBook())).multiplier).toBe(1);
    expect((await summaryOf(planningBook(), { newJoinerMode: 'solved' })).multiplier).toBe(3);
  });

  it('says where the total stands, below the lines', async () => {
    expect((await summaryOf(planningBook())).total).toEqual({ sheet: 'HiringPlan', address: 'A10' });
    expect((await summaryOf(sampleWorkbook('en'))).total).toEqual({ sheet: 'HiringPlan', address: 'A44' });
  });

  it('lists the months whose calendar is an estimate', async () => {
    const Forecast = {
      rows: ['2026-12', '2027-01'].map((_, index) => [
        months(12)[11]! + 31 * index,
        'Hotline',
        9000,
        180,
        20,
        40,
        1,
        0,
      ]),
    };
    const file = planningBook({ Forecast, Lines: { rows: [['Hotline', null, 0.7, 0.1, 5]] } });
    expect((await summaryOf(file)).estimatedMonths).toEqual(['2027-01']);
  });

  it('has the settings that the plan was made with', async () => {
    const settings = { buddySpan: 3, rounding: 'total' } as const;
    expect((await summaryOf(planningBook(), settings)).settings).toMatchObject(settings);
  });
});

describe('planning', () => {
  it('tells how far it is', async () => {
    const told: Progress[] = [];
    await planWorkbook(createFilePort(planningBook()), savedSettings(), 'en', (progress) =>
      told.push(progress),
    );
    const stages = [...new Set(told.map(({ stage }) => stage))];
    expect(stages).toEqual(['reading', 'checking', 'writing', 'calculating']);
    expect(told.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
  });

  it('passes a fault of the workbook on', async () => {
    const port = createFilePort(planningBook());
    port.failAfter(5);
    await expect(planWorkbook(port, savedSettings(), 'en')).rejects.toMatchObject({
      code: 'failed',
      undone: true,
    });
  });

  it('leaves every input as it was', async () => {
    const file = sampleWorkbook('en');
    const before = snapshot(file).cells;
    await summaryOf(file);
    for (const [sheet, cells] of Object.entries(before)) expect(snapshot(file).cells[sheet]).toEqual(cells);
  });

  it('warns of what it went on in spite of', async () => {
    const Forecast = withCells('Forecast', { 'Attrition heads': 0 });
    const Actuals = { rows: [[months(1)[0]!, 'Telex', 3]] };
    const outcome = await planWorkbook(
      createFilePort(planningBook({ Forecast, Actuals })),
      savedSettings(),
      'en',
    );
    expect(outcome).toMatchObject({
      kind: 'written',
      warnings: [{ code: 'unknownLine', severity: 'warning' }],
    });
  });
});

describe('the settings that a workbook keeps', () => {
  it('are the defaults at first, and then what was saved', async () => {
    const port = createFilePort(planningBook());
    expect(await loadSettings(port)).toEqual(savedSettings({ isCalendarOpen: true }));
    await port.saveSettings(savedSettings({ rounding: 'none' }));
    expect(await loadSettings(port)).toEqual(savedSettings({ rounding: 'none' }));
  });
});

describe('a workbook without a forecast', () => {
  const codes = (file: WorkbookFile): string[] => {
    const prepared = prepare(file);
    return prepared.kind === 'refused'
      ? prepared.problems.map(({ code, values }) => [code, values['sources']].join(' ').trim())
      : [];
  };

  it('is told of the calls from which one can be made', () => {
    expect(codes(callBook(smallLog()))).toEqual(
      expect.arrayContaining(['missingTable', 'callsWait Calls!A1']),
    );
  });

  it('is told of none where there are none, or where a forecast is there', () => {
    expect(codes(planningBook({ Forecast: null })).join()).not.toContain('callsWait');
    const both = planningBook({ Stages: null });
    both.sheets.push(...callBook(smallLog()).sheets.map((sheet) => ({ ...sheet, name: 'Log' })));
    expect(codes(both)).toEqual(['missingTable']);
  });
});
