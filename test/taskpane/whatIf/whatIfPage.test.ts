/** @jest-environment jsdom */
import '../support/polyfills';
import { saveDelay } from '../../../src/taskpane/shell/settingsSaver';
import { WorkbookError } from '../../../src/grid/port';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import { problemText } from '../../../src/words/problems/problemText';
import { fakePlanner, open } from '../support/fakePlanner';
import { emptySurvey, sampleSettings } from '../support/samples';
import { settle } from '../support/settle';
import { readText } from '../support/show';
import { byId, choose, mountOn, type, type Staged, type StageOptions } from '../support/stage';
import {
  better,
  busy,
  costedSettings,
  costedSurvey,
  whatIfSettings,
  whatIfSurvey,
  writtenComparison,
} from '../support/whatIfSamples';
import { problem } from '../../../src/grid/problem';

let staged: Staged;

async function show(
  answers: Parameters<typeof fakePlanner>[0] = {},
  options: StageOptions = {},
): Promise<Staged> {
  const given = { survey: async () => whatIfSurvey, loadSettings: async () => whatIfSettings, ...answers };
  const clock = new Date(2026, 0, 5, 14, 5).getTime();
  staged = mountOn(fakePlanner(given), { now: () => clock, ...options });
  await settle();
  byId('tab-finance').click();
  return staged;
}

async function press(id: string): Promise<void> {
  byId(id).click();
  await settle();
}

function enter(id: string): void {
  byId(id).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => readText(one));
const names = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('.scenario-name input')].map(({ value }) => value);
const saves = (): SavedSettings[] =>
  staged.planner.asked.flatMap((one) =>
    one.startsWith('save ') ? [JSON.parse(one.slice(5)) as SavedSettings] : [],
  );

beforeEach(() => {
  jest.useFakeTimers();
  document.body.replaceChildren();
});

afterEach(async () => {
  await staged.unmount();
  jest.useRealTimers();
});

describe('the What-if page', () => {
  it('shows the scenarios that the workbook keeps, with their changes', async () => {
    await show();
    expect(names()).toEqual(['Busy summer', 'Better interviews']);
    expect((byId('change-driver-2') as HTMLSelectElement).value).toBe('volume');
    expect((byId('change-value-2') as HTMLInputElement).value).toBe('1.2');
    expect((byId('change-from-2') as HTMLSelectElement).value).toBe('2026-06');
    expect((byId('change-value-5') as HTMLInputElement).value).toBe('60');
    expect((byId('change-stage-5') as HTMLSelectElement).value).toBe('Interview');
  });

  it('sets each scenario beside the plan without writing or saving anything', async () => {
    await show();
    expect(texts('.comparison-table .year')).toEqual(['Plan as it is', 'Busy summer', 'Better interviews']);
    const [plan, summer, interviews] = texts('.comparison-table tbody tr:nth-child(2)');
    expect(plan).toMatch(/^[\d.,]+$/);
    expect(summer).toMatch(/\+[\d.]+ \+[\d.]+%/);
    expect(interviews).toMatch(/-[\d.]+ -[\d.]+%$/);
    expect(staged.planner.asked.some((one) => /^(save|compare|plan)/.test(one))).toBe(false);
  });

  it('says what to do where there is no scenario, and adds one that is named at once', async () => {
    await show({ loadSettings: async () => sampleSettings });
    expect(readText(byId('scenarios'))).toContain('Name a scenario and say what changes');
    expect(document.getElementById('comparison')).toBeNull();
    await press('add-scenario');
    expect(names()).toEqual(['What-if 1']);
    expect(document.activeElement?.id).toBe('scenario-name-1');
    await press('add-scenario');
    expect(names()).toEqual(['What-if 1', 'What-if 2']);
  });

  it('goes from the name to the value, to the next value and to a new change by Enter', async () => {
    await show();
    enter('scenario-name-1');
    expect(document.activeElement?.id).toBe('change-value-2');
    enter('change-value-2');
    expect(document.activeElement?.id).toBe('change-value-3');
    enter('change-value-3');
    expect(document.activeElement?.id).toBe('change-value-6');
    expect((document.activeElement as HTMLInputElement).value).toBe('1');
  });

  it('computes anew at every key, and saves once the keys rest', async () => {
    await show();
    const before = texts('.comparison-table tbody tr:nth-child(2)')[1];
    type('change-value-2', '1.3');
    expect(texts('.comparison-table tbody tr:nth-child(2)')[1]).not.toBe(before);
    type('change-value-2', '1.35');
    expect(saves()).toEqual([]);
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(saves()).toHaveLength(1);
    const [first, second] = saves()[0]!.scenarios!;
    expect(first!.changes[0]).toEqual({ ...busy.changes[0], value: 1.35 });
    expect(second).toEqual(better);
  });

  it('does not look at the workbook again for a scenario', async () => {
    await show();
    const looks = () => staged.planner.asked.filter((one) => one === 'survey').length;
    const before = looks();
    type('change-value-2', '1.3');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(looks()).toBe(before);
  });

  it('begins a new value at what the plan has, and a factor at 1', async () => {
    await show();
    choose('change-how-2', 'value');
    expect((byId('change-value-2') as HTMLInputElement).value).toBe('129000');
    choose('change-driver-2', 'pty');
    expect((byId('change-value-2') as HTMLInputElement).value).toBe('70');
    choose('change-how-2', 'factor');
    expect((byId('change-value-2') as HTMLInputElement).value).toBe('1');
    choose('change-driver-2', 'aht');
    expect((byId('change-value-2') as HTMLInputElement).value).toBe('1');
  });

  it('asks for months or for a stage, as the change has them', async () => {
    await show();
    expect(document.getElementById('change-stage-2')).toBeNull();
    choose('change-driver-2', 'passRates');
    expect(document.getElementById('change-stage-2')).not.toBeNull();
    expect(document.getElementById('change-from-2')).toBeNull();
    choose('change-driver-2', 'pay');
    expect(document.getElementById('change-stage-2')).toBeNull();
    expect(document.getElementById('change-from-2')).not.toBeNull();
    expect(document.querySelector('.change')!.textContent).toContain('Overtime pay moves in the same');
  });

  it('deletes a scenario and puts it back where it stood', async () => {
    await show();
    document.querySelector<HTMLElement>('.scenario-head button')!.click();
    expect(names()).toEqual(['Better interviews']);
    expect(readText(document.querySelector('.scenario-removed'))).toBe(
      'Busy summer was deleted. Put it back',
    );
    expect(document.activeElement?.id).toBe('put-back');
    await press('put-back');
    expect(names()).toEqual(['Busy summer', 'Better interviews']);
    expect(document.activeElement?.id).toBe('scenario-name-1');
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(saves().at(-1)!.scenarios).toEqual([busy, better]);
  });

  it('saves that the last scenario was deleted', async () => {
    await show({ loadSettings: async () => ({ ...sampleSettings, scenarios: [better] }) });
    document.querySelector<HTMLElement>('.scenario-head button')!.click();
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(saves()).toEqual([sampleSettings]);
  });

  it('deletes a change', async () => {
    await show();
    document.querySelector<HTMLElement>('.change-what button')!.click();
    expect(document.getElementById('change-value-2')).toBeNull();
    expect(document.activeElement?.id).toBe('add-change-1');
  });

  it('says what is wrong at the field, saves nothing meanwhile, and leads to it', async () => {
    await show();
    type('scenario-name-4', 'busy SUMMER');
    type('change-value-2', '0');
    expect(readText(byId('scenario-name-4-error'))).toBe('Another scenario has this name. Choose another.');
    expect(readText(byId('change-value-2-error'))).toBe('Type a factor above 0, for example 1.1.');
    expect(readText(byId('scenarios'))).toContain('Not saved while a value is wrong');
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(saves()).toEqual([]);
    await press('write-comparison');
    expect(staged.planner.asked.some((one) => one.startsWith('compare'))).toBe(false);
    expect(document.activeElement?.id).toBe('change-value-2');
  });

  it('shows a scenario that cannot be planned with the reason, and the others with their figures', async () => {
    await show({ survey: async () => costedSurvey, loadSettings: async () => costedSettings });
    const [refused] = texts('.comparison-table .refused');
    expect(refused).toContain('“Everybody flies”, change 1: PTY of Hotline would be 1.12 in 2026-01');
    expect(texts('.comparison-table .year')).toHaveLength(4);
  });

  it('tells of scenarios that another release has kept', async () => {
    await show({ loadSettings: async () => ({ ...whatIfSettings, unreadScenarios: ['later'] }) });
    const told = { code: 'scenariosUnread', severity: 'warning', place: null, values: { count: 1 } } as const;
    expect(readText(byId('scenarios'))).toContain(problemText(told, 'en'));
    type('change-value-2', '1.3');
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(saves()[0]!.unreadScenarios).toEqual(['later']);
  });

  it('keeps the scenarios when a setting changes, and the settings when a scenario does', async () => {
    await show();
    byId('tab-plan').click();
    type('hoursPerDay', '7.5');
    await jest.advanceTimersByTimeAsync(saveDelay);
    byId('tab-finance').click();
    type('change-value-2', '1.3');
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(saves().map(({ hoursPerDay, scenarios }) => [hoursPerDay, scenarios!.length])).toEqual([
      [7.5, 2],
      [7.5, 2],
    ]);
  });

  it('computes nothing while an input is wrong, and keeps the scenarios', async () => {
    await show({ survey: async () => emptySurvey });
    expect(readText(byId('comparison'))).toContain('The Plan page lists what the inputs lack');
    expect(names()).toHaveLength(2);
  });

  it('speaks Chinese, with the figures of the same scenarios', async () => {
    await show({ survey: async () => costedSurvey }, { language: 'zh-CN' });
    expect(readText(byId('scenarios-title'))).toBe('情景分析');
    expect(texts('.comparison-table thead th')).toEqual(['需求', '需补充', '招聘', '成本', '单呼成本']);
    expect(texts('.comparison-table tbody tr:nth-child(2)')[0]).toMatch(/万/);
  });
});

describe('what the plan costs', () => {
  it('is told in all, per call and against the budget, and by month', async () => {
    await show({ survey: async () => costedSurvey });
    expect(texts('#cost-summary .headline')[0]).toMatch(/^[\d.]+M in all, \d\.\d\d per call$/);
    expect(readText(byId('cost-summary'))).toMatch(/Budget [\d.]+M: [\d.]+[MK] (left|over)/);
    expect(texts('#cost-summary tbody tr')).toHaveLength(12);
    expect(texts('.comparison-table .budget')).toHaveLength(3);
  });

  it('asks for a Costs table where there is none', async () => {
    await show();
    expect(readText(byId('cost-summary'))).toContain('Add a Costs table');
    expect(texts('.comparison-table thead th')).toEqual([
      ...['Required', 'To add', 'Hires'],
      ...['Interviews on average', 'Quota at 90%'],
    ]);
  });
});

describe('writing the comparison', () => {
  it('saves first, writes the scenarios of the page, and leads to the sheet', async () => {
    await show();
    type('change-value-2', '1.3');
    await press('write-comparison');
    const { asked } = staged.planner;
    const compare = asked.findIndex((one) => one.startsWith('compare'));
    expect(asked[compare]).toBe('compare Busy summer, Better interviews en 2026-01-05 14:05');
    expect(asked.slice(0, compare).some((one) => one.startsWith('save'))).toBe(true);
    expect(readText(byId('comparison-status'))).toMatch(/^Comparison written at 2:05/);
    await press('go-to-comparison');
    expect(asked.at(-1)).toBe('goTo Scenarios!A12');
    type('change-value-2', '1.4');
    expect(readText(byId('comparison-status'))).toMatch(/^Scenarios have changed since/);
  });

  it('waits its turn behind a plan, and is not begun twice', async () => {
    const written = open<typeof writtenComparison>();
    await show({ compare: () => written.promise });
    await press('write-comparison');
    await press('write-comparison');
    expect(readText(byId('comparison-status'))).toBe('Writing the comparison…');
    expect(byId('write-comparison').getAttribute('aria-disabled')).toBe('true');
    expect(staged.planner.asked.filter((one) => one.startsWith('compare'))).toHaveLength(1);
    written.resolve(writtenComparison);
    await settle();
    expect(byId('write-comparison').getAttribute('aria-disabled')).toBeNull();
  });

  it('does not begin while a plan runs', async () => {
    await show({ plan: () => new Promise(() => undefined) });
    byId('tab-plan').click();
    await press('plan');
    byId('tab-finance').click();
    await press('write-comparison');
    expect(staged.planner.asked.some((one) => one.startsWith('compare'))).toBe(false);
  });

  it('tells why it was refused until something changes', async () => {
    const problems = [problem('noPlanYet', null)];
    await show({ compare: async () => ({ kind: 'refused', problems }) });
    await press('write-comparison');
    expect(readText(byId('comparison'))).toContain('Press Plan, then write the comparison again.');
    type('change-value-2', '1.3');
    expect(readText(byId('comparison'))).not.toContain('Press Plan, then');
  });

  it('tells how the workbook stands when it breaks off, and takes that back at the next try', async () => {
    const answers = [new WorkbookError('protected', 'locked', true), null];
    await show({
      compare: async () => {
        const failure = answers.shift();
        if (failure) throw failure;
        return writtenComparison;
      },
    });
    await press('write-comparison');
    expect(readText(byId('fault'))).toContain('The workbook was left as it was.');
    expect(names()).toHaveLength(2);
    await press('write-comparison');
    expect(document.getElementById('fault')).toBeNull();
  });
});
