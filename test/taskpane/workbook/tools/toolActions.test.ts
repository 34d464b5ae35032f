/** @jest-environment jsdom */
import { WorkbookError } from '../../../../src/grid/port';
import { fakePlanner, open, stuckAt } from '../../support/fakePlanner';
import { callsSurvey } from '../../support/callSamples';
import { emptySurvey, sampleTemplate } from '../../support/samples';
import { readText } from '../../support/show';
import { settle } from '../../support/settle';
import { byId, mountOn, stage } from '../../support/stage';

const failing = (undone: boolean) => ({
  insertTemplate: async () => {
    throw new WorkbookError('protected', '', undone);
  },
});

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('using a tool', () => {
  test('does it in the language of the tables, for the year it is, shows it and looks again', async () => {
    const { planner, unmount } = await stage({
      answers: {},
      choose: { tableLanguage: 'zh-CN' },
      press: [],
    });
    byId('tab-workbook').click();
    byId('tool-template').click();
    await settle();
    expect(planner.asked.slice(-3)).toEqual(['insertTemplate zh-CN 2026', 'goTo Lines!A3', 'survey']);
    await unmount();
  });

  test('says what it came to', async () => {
    const { root, unmount } = await stage({ answers: {}, press: ['tab-workbook', 'tool-template'] });
    expect(readText(root.querySelector('.tool-result'))).toBe(
      'Inserted: Lines, Stages. The figures are a sample; type yours over them.',
    );
    await unmount();
  });

  test('counts as done where the new table cannot be shown', async () => {
    const goTo = async () => {
      throw new WorkbookError('failed', '', true);
    };
    const { root, unmount } = await stage({ answers: { goTo }, press: ['tab-workbook', 'tool-template'] });
    expect(readText(root.querySelector('.tool-result'))).toContain('Inserted');
    expect(document.getElementById('fault')).toBeNull();
    await unmount();
  });

  test('keeps the focus, takes no second press and lets no plan begin meanwhile', async () => {
    const answer = open<typeof sampleTemplate>();
    const planner = fakePlanner({ insertTemplate: () => answer.promise });
    const { root, unmount } = mountOn(planner);
    await settle();
    byId('tab-workbook').click();
    byId('tool-template').focus();
    byId('tool-template').click();
    byId('tool-template').click();
    await settle();
    expect(document.activeElement).toBe(byId('tool-template'));
    expect(byId('tool-template').getAttribute('aria-disabled')).toBe('true');
    expect(readText(root.querySelector('.tool-result'))).toBe('Working…');
    byId('tab-plan').click();
    byId('plan').click();
    await settle();
    expect(planner.asked.filter((one) => /^(plan|insert)/.test(one))).toEqual(['insertTemplate en 2026']);
    answer.resolve(sampleTemplate);
    await settle();
    await unmount();
  });

  test('waits for a plan under way', async () => {
    const planner = fakePlanner(stuckAt({ stage: 'writing', share: 0.5 }));
    const { unmount } = mountOn(planner);
    await settle();
    byId('plan').click();
    byId('tab-workbook').click();
    byId('tool-template').click();
    await settle();
    expect(planner.asked).not.toContain('insertTemplate en 2026');
    await unmount();
  });

  test.each([
    [true, 'The workbook was left as it was.'],
    [false, 'Part of it may have been done; undo it in Excel.'],
  ])('that fails says so, and how the workbook stands (undone: %s)', async (undone, says) => {
    const scene = { answers: failing(undone), press: ['tab-workbook', 'tool-template'] };
    const { unmount } = await stage(scene);
    expect(readText(byId('fault'))).toContain('press the button again');
    expect(readText(byId('fault'))).toContain(says);
    expect(byId('tool-template').getAttribute('aria-disabled')).toBeNull();
    await unmount();
  });
});

describe('a workbook without any table', () => {
  test('offers the template on the page of the plan, at once', async () => {
    const answers = { survey: async () => emptySurvey };
    const { planner, unmount } = await stage({ answers, press: ['empty-start'] });
    expect(planner.asked).toContain('insertTemplate en 2026');
    await unmount();
  });

  test('puts the forecast from calls first where there are calls', async () => {
    const { unmount } = await stage({ answers: { survey: async () => callsSurvey } });
    expect(byId('calls-hint').className).toBe('primary');
    expect(byId('empty-start').className).toBe('secondary');
    await unmount();
  });

  test('does so no longer once one is found', async () => {
    const { unmount } = await stage({ answers: {} });
    expect(document.getElementById('empty-start')).toBeNull();
    await unmount();
  });
});
