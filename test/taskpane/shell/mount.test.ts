/** @jest-environment jsdom */
import { outcomeEvent } from '../../../src/taskpane/shell/outcomeEvent';
import type { Planner } from '../../../src/taskpane/shell/planner';
import { restAfterEdit } from '../../../src/taskpane/shell/lookTimer';
import type { PlanOutcome } from '../../../src/jobs/plan/planOutcome';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import { WorkbookError } from '../../../src/grid/port';
import { fakePlanner, open } from '../support/fakePlanner';
import { emptySurvey, refused, sampleError, sampleSettings, sampleSurvey, written } from '../support/samples';
import { settle } from '../support/settle';
import { readText } from '../support/show';
import { byId, mountOn, type, type Staged, type StageOptions } from '../support/stage';

let staged: Staged | null = null;
beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '';
});
afterEach(async () => {
  await staged?.unmount();
  staged = null;
  jest.useRealTimers();
});

async function mount(answers: Partial<Planner> = {}, options: StageOptions = {}): Promise<Staged> {
  staged = mountOn(fakePlanner(answers), options);
  await settle();
  return staged;
}
const text = (id: string): string => readText(document.getElementById(id));
const page = (): string => readText(document.body);
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const press = async (id: string): Promise<void> => {
  byId(id).click();
  await settle();
};

describe('opening the pane', () => {
  test('paints at once, before the workbook has said anything', () => {
    staged = mountOn(fakePlanner({ loadSettings: () => new Promise(() => undefined) }));
    expect(page()).toContain('Looking at the workbook…');
    expect(document.getElementById('plan')).not.toBeNull();
  });

  test('reads the settings, then the inputs with them', async () => {
    const { planner, ready } = await mount();
    await ready;
    expect(planner.asked).toEqual(['loadSettings', 'survey']);
    expect(page()).toContain('Jan – Dec 2026');
  });

  test('shows the settings of the workbook', async () => {
    await mount({ loadSettings: async () => ({ ...sampleSettings, hoursPerDay: 7.5 }) });
    expect((byId('hoursPerDay') as HTMLInputElement).value).toBe('7.5');
  });

  test('does not look twice because the settings have arrived', async () => {
    const { planner } = await mount({ loadSettings: async () => ({ ...sampleSettings, hoursPerDay: 7.5 }) });
    await pass(60_000);
    expect(planner.asked.filter((one) => one === 'survey')).toHaveLength(1);
  });

  test('takes the place of what the page showed before', async () => {
    document.body.innerHTML = '<div id="crewplan"><div class="pane"><h1>static</h1></div></div>';
    await mount();
    expect(page()).not.toContain('static');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  test('reads nothing while nobody sees the pane, and looks when it is shown', async () => {
    let tell: (visible: boolean) => void = () => undefined;
    const visibility = { visible: () => false, onChange: (listener: typeof tell) => void (tell = listener) };
    const { planner } = await mount({}, { visibility });
    expect(planner.asked).toEqual(['loadSettings']);
    tell(true);
    await pass(0);
    expect(planner.asked).toEqual(['loadSettings', 'survey']);
  });
});

describe('editing the workbook', () => {
  test('brings the pane up to date a little later', async () => {
    let survey: Survey = sampleSurvey;
    const { planner } = await mount({ survey: async () => survey });
    survey = { ...sampleSurvey, problems: [sampleError] };
    planner.edit();
    expect(page()).not.toContain('Problems');
    await pass(restAfterEdit);
    expect(page()).toContain('Calls must be a number');
    survey = sampleSurvey;
    planner.edit();
    await pass(restAfterEdit);
    expect(page()).not.toContain('Problems');
  });

  test('is looked at by hand where it goes unnoticed', async () => {
    const { planner } = await mount({ watch: () => Promise.reject(new WorkbookError('failed', '', true)) });
    expect(page()).toContain('Press “Look again” after editing.');
    await press('refresh');
    expect(planner.asked.filter((one) => one === 'survey')).toHaveLength(2);
  });

  test('makes a plan stale, but not by the edits of the plan itself', async () => {
    let clock = 0;
    const { planner } = await mount({}, { now: () => clock });
    await press('plan');
    clock += 1000;
    planner.edit();
    expect(page()).not.toContain('Cells have changed since.');
    clock += 5000;
    planner.edit();
    expect(page()).toContain('Cells have changed since.');
  });

  test('goes on unwatched after the pane is gone', async () => {
    const { planner, unmount } = await mount();
    expect(planner.watched()).toBe(true);
    await unmount();
    expect(planner.watched()).toBe(false);
  });
});

describe('planning', () => {
  test('shows the result by month and scrolls to it', async () => {
    const scrolled: string[] = [];
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
      this: Element,
    ) {
      scrolled.push(this.id);
    });
    await mount();
    await press('plan');
    expect(text('status')).toBe('Plan written');
    expect(text('result')).toContain('The worst of 9 short months in 12.');
    expect(scrolled).toEqual(['result']);
    scroll.mockRestore();
  });

  test('writes in the display language', async () => {
    const { planner } = await mount({}, { language: 'zh-CN' });
    await press('plan');
    expect(planner.asked).toContain('plan zh-CN');
    expect(text('status')).toBe('计划已写入');
  });

  test('shows how far it is', async () => {
    const answer = open<PlanOutcome>();
    await mount({
      plan: (_settings, _language, onProgress) => {
        onProgress({ stage: 'writing', share: 0.25 });
        return answer.promise;
      },
    });
    await press('plan');
    expect(byId('progress').getAttribute('aria-valuenow')).toBe('25');
    answer.resolve(written());
    await settle();
    expect(document.getElementById('progress')).toBeNull();
  });

  test('that is refused lists the problems and says that nothing was written', async () => {
    await mount({ plan: async () => refused(sampleError) });
    await press('plan');
    expect(text('status')).toBe('Nothing was written: 1 problem to fix');
    expect(text('problems')).toContain('Forecast!C7');
  });

  test('that fails says what to do and how the workbook stands', async () => {
    await mount({
      plan: async () => {
        throw new WorkbookError('cellEditMode', '', true);
      },
    });
    await press('plan');
    expect(text('fault')).toBe(
      'Excel is waiting for a cell to be finished. Press Enter or Esc in the cell, then press Plan again. The workbook was left as it was.',
    );
  });

  test('from the ribbon is shown in the pane', async () => {
    const { planner } = await mount();
    const detail = { kind: 'written', lines: [], outcome: written() };
    window.dispatchEvent(new CustomEvent(outcomeEvent, { detail }));
    await settle();
    expect(text('status')).toBe('Plan written');
    expect(planner.asked.filter((one) => one === 'survey')).toHaveLength(2);
  });

  test('of an empty workbook shows the way to begin, and blames nobody before a plan is asked for', async () => {
    await mount({ survey: async () => emptySurvey, plan: async () => refused(...emptySurvey.problems) });
    expect(text('status')).toBe('A plan needs a forecast');
    expect(document.getElementById('problems')).toBeNull();
    document.getElementById('plan')!.click();
    await settle();
    expect(text('status')).toBe('Nothing was written: 1 problem to fix');
    expect(text('problems')).toContain('No Forecast table was found.');
  });
});

describe('changing a setting', () => {
  test('saves it, and looks again since it may bring other problems to light', async () => {
    const { planner } = await mount();
    type('hoursPerDay', '7.5');
    await pass(restAfterEdit);
    expect(planner.asked.map((one) => one.split(' ')[0])).toEqual([
      'loadSettings',
      'survey',
      'save',
      'survey',
    ]);
    expect(page()).toContain('Saved in this workbook');
  });

  test('wrongly locks the Plan button and says why', async () => {
    const { planner } = await mount();
    type('hoursPerDay', '');
    expect(byId('plan').getAttribute('aria-disabled')).toBe('true');
    expect(text('status')).toBe('Correct the marked setting before planning');
    await press('plan');
    expect(planner.asked).not.toContain('plan en');
    expect(document.activeElement).toBe(byId('hoursPerDay'));
  });
});
