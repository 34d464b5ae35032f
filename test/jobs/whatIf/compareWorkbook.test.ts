import { sampleWorkbook } from '../../../assets/makeSample';
import { monthSerial } from '../../../src/model/calendar/month';
import type { Scenario } from '../../../src/model/whatIf/scenario';
import { scenarioFigures } from '../../../src/model/whatIf/scenarioFigures';
import { WorkbookError } from '../../../src/grid/port';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import { compareWorkbook } from '../../../src/jobs/whatIf/compareWorkbook';
import { change } from '../../model/support/scenarios';
import { snapshot } from '../../support/bookSnapshot';
import { busyYear, comparedAt, comparedBook, fewerLeave, readyToCompare } from '../../support/comparedBook';
import { createFilePort } from '../../support/filePort';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';
import { ready, savedSettings } from '../../support/prepared';
import { readTable, tableNames } from '../../support/readTable';
import { plannedCases } from '../../agreement/workbooks';

const settings = savedSettings({ scenarios: [busyYear, fewerLeave] });
const compare = (file: ReturnType<typeof planningBook>, saved = settings) =>
  compareWorkbook(createFilePort(file), saved, 'en', comparedAt);

/** What stands on every sheet but that of the comparison. */
function allElse(file: ReturnType<typeof planningBook>): unknown {
  const { cells, tables, names } = snapshot(file);
  const others = Object.entries(cells).filter(([sheet]) => sheet !== 'Scenarios');
  const otherNames = names.filter((name) => !/^_xlnm\.Print_(Titles|Area)=Scenarios!/.test(name));
  return [others, tables.filter((table) => !table.startsWith('Scenarios!')), otherNames];
}

describe('writing a comparison', () => {
  it('puts the base and each scenario beside each other, by month and over all months', async () => {
    const file = plannedBook();
    expect(await compare(file)).toEqual({ kind: 'written', place: { sheet: 'Scenarios', address: 'A10' } });
    const rows = readTable(file, 'ScenarioReview');
    expect(rows.map((row) => row['Scenario'])).toEqual([
      'Base',
      'Base',
      'Busy year',
      'Busy year',
      '+ fewer leave',
      '+ fewer leave',
    ]);
    const { layout } = ready(planningBook());
    const base = scenarioFigures(layout.input);
    expect(rows.slice(0, 2).map((row) => row['Required heads'])).toEqual(
      base.map(({ required }) => required),
    );
    expect(rows.slice(0, 2).map((row) => row['Hires'])).toEqual([9, 9]);
    expect(rows[1]!['Month']).toBe('All months');
  });

  it('says what each scenario changes', async () => {
    const file = comparedBook();
    expect(readTable(file, 'ScenarioChanges')[0]).toEqual({
      Scenario: 'Busy year',
      'Change of': 'Calls',
      How: 'times',
      Value: 1.15,
      Line: 'All',
      Stage: null,
      'From month': 'All',
      'To month': 'All',
    });
    expect(readTable(file, 'ScenarioChanges')).toHaveLength(4);
  });

  it('changes nothing else in the workbook, and no input least of all', async () => {
    const file = plannedBook();
    const before = allElse(file);
    const port = createFilePort(file);
    await compareWorkbook(port, settings, 'en', comparedAt);
    expect(allElse(file)).toEqual(before);
    const touched = port.taken.flatMap((step) => ('area' in step ? [step.area.sheet] : []));
    expect(new Set(touched)).toEqual(new Set(['Scenarios']));
  });

  it('again replaces it, with more scenarios or fewer, and twice the same is once', async () => {
    const file = comparedBook();
    const first = snapshot(file);
    await compare(file, savedSettings({ scenarios: [busyYear] }));
    expect(readTable(file, 'ScenarioReview')).toHaveLength(4);
    expect(readTable(file, 'ScenarioChanges')).toHaveLength(2);
    await compare(file);
    expect(snapshot(file)).toEqual(first);
    await compare(file);
    expect(snapshot(file)).toEqual(first);
  });

  it('of a scenario without changes shows the base, and no table of changes', async () => {
    const file = plannedBook();
    await compare(file, savedSettings({ scenarios: [{ name: 'As is', changes: [] }] }));
    const rows = readTable(file, 'ScenarioReview');
    expect(rows[2]).toMatchObject({ Scenario: 'As is', 'Required heads': rows[0]!['Required heads'] });
    expect(tableNames(file)).not.toContain('ScenarioChanges');
  });

  it('of pay changes the cost and nobody’s number', async () => {
    const file = plannedBook(sampleWorkbook('en'));
    const pay: Scenario = { name: 'A raise', changes: [change({ driver: 'pay', value: 1.1 })] };
    await compare(file, savedSettings({ scenarios: [pay] }));
    const rows = readTable(file, 'ScenarioReview').filter((row) => row['Month'] === 'All months');
    const [base, raised] = rows.map((row) => [row['Hires'], row['Cost'], row['Cost per call']] as number[]);
    expect(raised![0]).toBe(base![0]);
    expect(raised![1]! / base![1]!).toBeGreaterThan(1.05);
    expect(raised![1]! / base![1]!).toBeLessThan(1.1);
    expect(raised![2]! / base![2]!).toBeCloseTo(raised![1]! / base![1]!, 9);
  });

  it('shows each line too, with its cost by kind against its budget, and all lines last', async () => {
    const file = plannedBook(plannedCases.find(({ name }) => name === 'costs and budgets by line')!.book());
    await compare(file, savedSettings({ scenarios: [busyYear] }));
    const rows = readTable(file, 'ScenarioLines');
    expect(rows.length).toBe(2 * (4 + 1 + 3 + 1 + 4 + 1 + 4 + 1));
    const january = rows.filter(
      (row) => row['Month'] === monthSerial('2026-01') && row['Scenario'] === 'Base',
    );
    expect(january.map((row) => [row['Line'], row['Budget']])).toEqual([
      ['Hotline', 220_000.5],
      ['CIC', null],
      ['1-2', 300_000],
      ['All lines', 520_000.5],
    ]);
    const kinds = Object.keys(rows[0]!).slice(10, 19);
    for (const row of rows) {
      const sum = kinds.reduce((all, kind) => all + (row[kind] as number), 0);
      expect(sum).toBeCloseTo(row['Total cost'] as number, 6);
    }
    const [total] = readTable(file, 'ScenarioReview');
    expect([total!['Budget'], total!['Cost']]).toEqual([january[3]!['Budget'], january[3]!['Total cost']]);
    expect(total!['Variance']).toBe(january[3]!['Variance']);
  });

  it('shows lines without costs where there are none', async () => {
    const file = plannedBook();
    await compare(file);
    const rows = readTable(file, 'ScenarioLines');
    expect(Object.keys(rows[0]!)).toEqual([
      'Scenario',
      'Line',
      'Month',
      'Calls',
      'Required heads',
      'To add',
      'Hires',
      'Interviews',
      'Required heads change',
      'Hires change',
      'Interview quota',
      'Confidence',
      'Base required',
      'Base hires',
    ]);
    expect(rows.map((row) => row['Hires']).slice(0, 6)).toEqual([9, 9, 0, 0, 9, 9]);
  });

  it('keeps a column of the user’s own beside its own', async () => {
    const file = comparedBook();
    const sheet = sheetOf(file, 'Scenarios');
    setCell(sheet, 40, 1, 'my note');
    await compare(file);
    expect(snapshot(file).cells['Scenarios']!['R41C2']).toBeDefined();
  });

  it('in Chinese is Chinese, over a plan that is English', async () => {
    const file = plannedBook();
    const prepared = readyToCompare(file, settings, 'zh-CN');
    createFilePort(file).take(prepared.steps);
    const [first] = readTable(file, 'ScenarioReview');
    expect(first).toMatchObject({ 情景: '基准' });
    const formulas = JSON.stringify(snapshot(file).cells['Scenarios']);
    expect(formulas).toContain('HiringTotal[Required heads]');
    expect(formulas).toContain('ScenarioReview[需求人力]');
  });
});

describe('a comparison that breaks off', () => {
  it.each([1, 4, 9, 15])('after %i steps leaves the workbook as it was', async (steps) => {
    const file = comparedBook();
    const before = snapshot(file);
    const port = createFilePort(file);
    port.failAfter(steps);
    const one = savedSettings({ scenarios: [busyYear] });
    await expect(compareWorkbook(port, one, 'en', comparedAt)).rejects.toThrow(WorkbookError);
    expect(snapshot(file)).toEqual(before);
  });

  it('leaves no sheet behind where there was none', async () => {
    const file = plannedBook();
    const before = snapshot(file);
    const port = createFilePort(file);
    port.failAfter(6);
    await expect(compareWorkbook(port, settings, 'en', comparedAt)).rejects.toThrow(WorkbookError);
    expect(snapshot(file)).toEqual(before);
  });
});

describe('a plan', () => {
  it('leaves a comparison alone', async () => {
    const file = comparedBook();
    const before = snapshot(file).cells['Scenarios'];
    expect((await planWorkbook(createFilePort(file), savedSettings(), 'en')).kind).toBe('written');
    expect(snapshot(file).cells['Scenarios']).toEqual(before);
  });

  it('is not taken for made where only a comparison stands, nor a comparison for an input', async () => {
    const file = comparedBook();
    file.sheets = file.sheets.filter(({ name }) => !/^(HiringPlan|TrainingLoss|InterviewQuota)$/.test(name));
    const survey = await surveyWorkbook(createFilePort(file), savedSettings());
    expect(survey.planned).toBe(false);
    expect(survey.found.map(({ place }) => place.sheet)).toEqual(['Forecast', 'Lines', 'Stages']);
  });
});

describe('looking at a workbook', () => {
  it('gives what a scenario is tried on', async () => {
    const survey = await surveyWorkbook(createFilePort(planningBook()), savedSettings());
    expect(survey.basis).toEqual(ready(planningBook()).layout.input);
  });

  it('gives nothing to try while an input is wrong', async () => {
    const file = planningBook({ Stages: null });
    expect(await surveyWorkbook(createFilePort(file), savedSettings())).not.toHaveProperty('basis');
  });
});
