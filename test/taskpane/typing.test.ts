/** @jest-environment jsdom */
import { saveDelay } from '../../src/taskpane/shell/settingsSaver';
import type { Planner } from '../../src/taskpane/shell/planner';
import type { PlanOutcome } from '../../src/jobs/plan/planOutcome';
import type { Survey } from '../../src/jobs/plan/surveyWorkbook';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { WorkbookError } from '../../src/grid/port';
import { bothCalls } from './support/callSamples';
import { fakePlanner, open, type FakePlanner } from './support/fakePlanner';
import { hiringSurvey } from './support/hiringSamples';
import { askedMapping, missingMapping } from './support/mappingSamples';
import { sampleSettings, written } from './support/samples';
import { settle } from './support/settle';
import { byId, mountOn, type } from './support/stage';
import { costedSurvey, whatIfSettings } from './support/whatIfSamples';

const never = () => new Promise<never>(() => undefined);

/** A workbook with something on every page of the pane. */
const fullSurvey: Survey = {
  ...costedSurvey,
  planned: true,
  interviews: hiringSurvey.interviews!,
  calls: bothCalls.calls,
  mapping: [askedMapping, missingMapping],
};

beforeEach(() => {
  document.body.innerHTML = '';
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const field = (id: string) => byId(id) as HTMLInputElement | HTMLSelectElement;
const saves = ({ asked }: FakePlanner) =>
  asked.filter((one) => one.startsWith('save ')).map((one) => JSON.parse(one.slice(5)) as SavedSettings);
const rest = async () => {
  await jest.advanceTimersByTimeAsync(saveDelay);
  await settle();
};

/** Every field of the page that is shown, in which something can be typed or chosen. */
function fields(): (HTMLInputElement | HTMLSelectElement)[] {
  return [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('#page input, #page select')];
}

/** Changes a field as a person does, to something else than it shows; gives what it should show then. */
function change(one: HTMLInputElement | HTMLSelectElement): string {
  if (one instanceof HTMLSelectElement) {
    const wanted = [...one.options]
      .map(({ value }) => value)
      .find((value) => value !== '' && value !== one.value)!;
    one.value = wanted;
    one.dispatchEvent(new Event('change', { bubbles: true }));
    return wanted;
  }
  const wanted = one.type === 'checkbox' ? String(!one.checked) : `${one.value}7`;
  if (one.type === 'checkbox') one.click();
  else type(one.id, wanted);
  return wanted;
}
const shown = (one: HTMLInputElement | HTMLSelectElement) =>
  one instanceof HTMLInputElement && one.type === 'checkbox' ? String(one.checked) : one.value;

describe('before the workbook has answered anything', () => {
  const silent: Planner = {
    ...fakePlanner(),
    ...Object.fromEntries(
      ['loadSettings', 'survey', 'watch', 'saveSettings', 'plan', 'review'].map((name) => [name, never]),
    ),
  };

  test('the form is there, and every field of it shows what is typed', async () => {
    mountOn(fakePlanner(silent));
    expect(byId('plan').textContent).toBe('Plan');
    expect(document.querySelectorAll('[role="tab"]')).toHaveLength(4);
    byId('settings-summary').click();
    expect(fields().length).toBeGreaterThanOrEqual(10);
    for (const one of fields()) {
      const wanted = change(one);
      await settle();
      expect([one.id, shown(one)]).toEqual([one.id, wanted]);
    }
  });

  test('nothing is saved, since it would take the place of what the workbook keeps', async () => {
    const planner = fakePlanner(silent);
    mountOn(planner);
    type('hoursPerDay', '7');
    await rest();
    byId('plan').click();
    await rest();
    expect(saves(planner)).toEqual([]);
    expect(planner.asked).toEqual(['loadSettings']);
  });

  test('what was typed stays when the settings come, on top of what the workbook keeps', async () => {
    const settings = open<SavedSettings>();
    const planner = fakePlanner({ loadSettings: () => settings.promise });
    mountOn(planner);
    type('hoursPerDay', '7');
    byId('tab-finance').click();
    byId('add-scenario').click();
    await rest();
    settings.resolve({ ...whatIfSettings, hoursPerDay: 6, confidence: 0.75 });
    await rest();
    const [name] = whatIfSettings.scenarios!.map((scenario) => scenario.name);
    const [saved] = saves(planner);
    expect(saved).toMatchObject({ hoursPerDay: 7, confidence: 0.75 });
    expect(saved!.scenarios).toHaveLength(whatIfSettings.scenarios!.length + 1);
    expect(saved!.scenarios![0]!.name).toBe(name);
    byId('tab-plan').click();
    expect([field('hoursPerDay').value, field('confidence').value]).toEqual(['7', '75']);
  });

  test('a press of Plan waits for the settings and plans with them', async () => {
    const settings = open<SavedSettings>();
    const used: SavedSettings[] = [];
    const planner = fakePlanner({
      loadSettings: () => settings.promise,
      plan: async (given): Promise<PlanOutcome> => {
        used.push(given);
        return written();
      },
    });
    mountOn(planner);
    type('hoursPerDay', '7');
    byId('plan').click();
    await settle();
    expect(used).toEqual([]);
    settings.resolve({ ...sampleSettings, confidence: 0.75 });
    await rest();
    expect(used).toMatchObject([{ hoursPerDay: 7, confidence: 0.75 }]);
    expect(saves(planner)).toMatchObject([{ hoursPerDay: 7, confidence: 0.75 }]);
  });

  test('settings that could not be read are asked for again with the next look, and kept until then', async () => {
    let answers = 0;
    const planner = fakePlanner({
      loadSettings: async () => {
        answers += 1;
        if (answers < 3) throw new WorkbookError('cellEditMode', '', true);
        return whatIfSettings;
      },
    });
    mountOn(planner);
    await rest();
    type('hoursPerDay', '7');
    await rest();
    expect(saves(planner)).toEqual([]);
    byId('refresh').click();
    await rest();
    expect(saves(planner)).toMatchObject([{ hoursPerDay: 7, scenarios: whatIfSettings.scenarios }]);
  });
});

describe('while the workbook answers nothing more', () => {
  test.each(['plan', 'interviews', 'finance', 'workbook'])(
    'every field of the page "%s" shows what is typed, and keeps it when the answer comes',
    async (tab) => {
      const [plan, survey] = [open<PlanOutcome>(), open<Survey>()];
      let looks = 0;
      const planner = fakePlanner({
        survey: () => ((looks += 1) === 1 ? Promise.resolve(fullSurvey) : survey.promise),
        loadSettings: async () => ({ ...whatIfSettings, replan: 'atOnce' }),
        plan: () => plan.promise,
        saveSettings: never,
        record: never,
      });
      mountOn(planner);
      await rest();
      byId('plan').click();
      await settle();
      expect(planner.asked).toContain('plan en');
      byId(`tab-${tab}`).click();
      // Choosing in one field may bring others to light or take them away: each is used once, as it comes.
      const typed = new Map<string, string>();
      for (let next = nextOf(typed); next; next = nextOf(typed)) {
        typed.set(keyOf(next), change(next));
        await settle();
        expect([keyOf(next), shown(next)]).toEqual([keyOf(next), typed.get(keyOf(next))]);
      }
      expect(typed.size).toBeGreaterThan(4);
      const before = fields().map((one) => [keyOf(one), shown(one)]);
      plan.resolve(written());
      await rest();
      expect(fields().map((one) => [keyOf(one), shown(one)])).toEqual(before);
    },
  );
});

/** The field's id, or the words beside a box that has none. */
function keyOf(one: HTMLInputElement | HTMLSelectElement): string {
  return one.id || (one.closest('label')?.textContent ?? '');
}

function nextOf(done: ReadonlyMap<string, string>): HTMLInputElement | HTMLSelectElement | undefined {
  return fields().find((one) => !done.has(keyOf(one)));
}
