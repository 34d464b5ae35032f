/** @jest-environment jsdom */
import { SettingsForm } from '../../../../src/taskpane/plan/views/settingsForm';
import type { SettingsDraft } from '../../../../src/taskpane/shell/settingsDraft';
import type { PaneState, SettingsState } from '../../../../src/taskpane/shell/state';
import { choose, type } from '../../support/stage';
import { readText, show, stateWith } from '../../support/show';

const settings = stateWith().settings;
const withSettings = (change: Partial<SettingsState>): PaneState =>
  stateWith({ settings: { ...settings, open: true, ...change } });
const withDraft = (change: Partial<SettingsDraft>): PaneState =>
  withSettings({ draft: { ...settings.draft, ...change } });
const field = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;
/** What a screen reader adds to a field. */
const description = (id: string): string =>
  readText(document.getElementById(field(id).getAttribute('aria-describedby') ?? 'none'));

describe('the settings', () => {
  test('are summed up in one line while folded', () => {
    const { element } = show(SettingsForm);
    expect(element!.hasAttribute('open')).toBe(false);
    expect(readText(element!.querySelector('.summary-choices'))).toBe(
      'Joiners as typed, else carried · rounded by line · China days',
    );
  });

  test('open and close by their summary, as the state decides', () => {
    const { element, actions, again } = show(SettingsForm);
    element!.querySelector('summary')!.click();
    expect(actions.toggleSettings).toHaveBeenLastCalledWith(true);
    expect(element!.hasAttribute('open')).toBe(false);
    again(withSettings({}));
    expect(element!.hasAttribute('open')).toBe(true);
    element!.querySelector('summary')!.click();
    expect(actions.toggleSettings).toHaveBeenLastCalledWith(false);
  });

  test('have a label for every field', () => {
    const { element } = show(SettingsForm, withSettings({}));
    const labels = [...element!.querySelectorAll('input, select')].map((one) =>
      readText(document.querySelector(`label[for="${one.id}"]`)),
    );
    expect(labels).toEqual([
      'Joiners from',
      'Round heads up',
      'Working days',
      'Paid hours a day',
      'New joiners per buddy',
      'New joiners per coach',
      'Their time lost, %',
      'Heads short that hire nobody',
      'Confidence of the quotas, %',
      'Months to project beyond the calls',
      'Language of the tables',
      'Before replacing a plan',
    ]);
  });

  test.each([
    ['newJoinerMode', 'solved'],
    ['newJoinerMode', 'carried'],
    ['rounding', 'total'],
    ['calendar', 'weekdays'],
    ['tableLanguage', 'zh-CN'],
  ])('report that %s was chosen as %s', (id, value) => {
    const { actions } = show(SettingsForm, withSettings({}));
    choose(id, value);
    expect(actions.changeSettings).toHaveBeenCalledWith({ [id]: value });
  });

  test.each(['buddySpan', 'coachSpan', 'lostShare', 'hoursPerDay', 'confidence', 'tolerance', 'monthsAhead'])(
    'report what is typed into %s',
    (id) => {
      const { actions } = show(SettingsForm, withSettings({}));
      type(id, '4.');
      expect(actions.changeSettings).toHaveBeenCalledWith({ [id]: '4.' });
    },
  );

  test('name the languages in themselves, marked as such', () => {
    const { element } = show(SettingsForm, withSettings({}));
    const options = [...element!.querySelectorAll<HTMLOptionElement>('#tableLanguage option')];
    expect(options.map((option) => [option.lang, option.text])).toEqual([
      ['', 'As in Excel'],
      ['en', 'English'],
      ['zh-CN', '中文'],
    ]);
  });
});

describe('a wrong setting', () => {
  test.each([
    ['buddySpan', '0', 'Type a number above 0.'],
    ['hoursPerDay', '25', 'Type hours above 0 and up to 24.'],
    ['lostShare', '120', 'Type a percentage from 0 to 100.'],
    ['confidence', '100', 'Type a percentage from 0 to below 100.'],
    ['monthsAhead', '13', 'Type a whole number from 1 to 12.'],
    ['coachSpan', 'six', 'Type a number, for example 7.5.'],
  ])('is explained at its field: %s of “%s”', (id, text, message) => {
    show(SettingsForm, withDraft({ [id]: text }));
    expect(field(id).getAttribute('aria-invalid')).toBe('true');
    expect(description(id)).toBe(message);
  });

  test('leaves the other fields alone', () => {
    show(SettingsForm, withDraft({ buddySpan: '0' }));
    expect(field('coachSpan').hasAttribute('aria-invalid')).toBe(false);
    expect(field('coachSpan').hasAttribute('aria-describedby')).toBe(false);
  });

  test('that makes coaching endless is explained for the three fields together', () => {
    show(SettingsForm, withDraft({ newJoinerMode: 'solved', buddySpan: '1' }));
    for (const id of ['buddySpan', 'coachSpan', 'lostShare']) {
      expect(field(id).getAttribute('aria-invalid')).toBe('true');
      expect(description(id)).toMatch(/hiring never ends/);
    }
    expect(field('hoursPerDay').hasAttribute('aria-invalid')).toBe(false);
  });

  test('is not saved, and the form says so', () => {
    const { element } = show(SettingsForm, withDraft({ buddySpan: '0' }));
    expect(readText(element!.querySelector('[role=status]'))).toBe('Not saved while a value is wrong');
  });

  test('keeps the focus in its field when the message comes', () => {
    const { again } = show(SettingsForm, withSettings({}));
    field('buddySpan').focus();
    again(withDraft({ buddySpan: '' }));
    expect(document.activeElement).toBe(field('buddySpan'));
  });
});

describe('what the settings mean', () => {
  test('is said for the coaching loop', () => {
    const { element } = show(SettingsForm, withDraft({ newJoinerMode: 'solved' }));
    expect(readText(element)).toContain('Each head short comes to 3 hires.');
  });

  test('is said in the singular where no coaching is lost', () => {
    const { element } = show(SettingsForm, withDraft({ newJoinerMode: 'solved', lostShare: '0' }));
    expect(readText(element)).toContain('Each head short comes to 1 hire.');
  });

  test.each([
    ['untouched', ''],
    ['saving', 'Saving…'],
    ['saved', 'Saved in this workbook'],
    ['failed', 'Not saved in the workbook'],
  ] as const)('is kept with the workbook: %s', (saving, note) => {
    const { element } = show(SettingsForm, withSettings({ saving }));
    expect(readText(element!.querySelector('[role=status]'))).toBe(note);
  });
});
