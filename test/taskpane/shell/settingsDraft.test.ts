import { numberNotation } from '../../../src/taskpane/shell/numberNotation';
import { checkDraft, draftOf, withKept, type SettingsDraft } from '../../../src/taskpane/shell/settingsDraft';
import { sampleSettings } from '../support/samples';

const notation = numberNotation('en');
const draft = draftOf(sampleSettings, notation);
const check = (change: Partial<SettingsDraft>) => checkDraft({ ...draft, ...change }, notation);

describe('the settings in their fields', () => {
  test('show the lost share in per cent', () => {
    expect(draftOf({ ...sampleSettings, lostShare: 0.8 }, notation).lostShare).toBe('80');
  });

  test('come back as they went in', () => {
    const settings = {
      ...sampleSettings,
      lostShare: 0.07,
      confidence: 0.95,
      hoursPerDay: 7.5,
      tableLanguage: 'zh-CN' as const,
    };
    expect(checkDraft(draftOf(settings, notation), notation).settings).toEqual(settings);
  });

  test('leave the table language out while it follows Excel', () => {
    expect(draft.tableLanguage).toBe('asExcel');
    expect(check({}).settings).not.toHaveProperty('tableLanguage');
  });

  test('are wrong as a whole when one field is wrong', () => {
    const { settings, invalid } = check({ hoursPerDay: 'eight' });
    expect(settings).toBeNull();
    expect(invalid).toEqual({ hoursPerDay: 'notNumber' });
  });

  test.each([
    ['buddySpan', '0', 'aboveZero'],
    ['buddySpan', '', 'notNumber'],
    ['coachSpan', '-1', 'aboveZero'],
    ['lostShare', '101', 'share'],
    ['lostShare', '-1', 'share'],
    ['hoursPerDay', '0', 'hours'],
    ['hoursPerDay', '24.5', 'hours'],
    ['confidence', '100', 'confidence'],
    ['confidence', '-1', 'confidence'],
    ['monthsAhead', '13', 'months'],
    ['monthsAhead', '0', 'months'],
    ['monthsAhead', '1.5', 'months'],
  ])('refuse %s of “%s”', (field, text, why) => {
    expect(check({ [field]: text }).invalid).toEqual({ [field]: why });
  });

  test.each([
    ['buddySpan', '0.5'],
    ['lostShare', '0'],
    ['lostShare', '100'],
    ['hoursPerDay', '24'],
    ['confidence', '99.9'],
  ])('take %s of “%s” in planned mode', (field, text) => {
    expect(check({ [field]: text }).invalid).toEqual({});
  });
});

describe('the coaching loop', () => {
  test('multiplies a gap by 3 at spans of 2 and 6', () => {
    expect(check({ newJoinerMode: 'solved' }).multiplier).toBe(3);
  });

  test('has no multiplier while new joiners are planned', () => {
    expect(check({}).multiplier).toBeNull();
  });

  test('is endless where a hire costs a head or more, and that is no fault of a single field', () => {
    const { settings, invalid, multiplier } = check({ newJoinerMode: 'solved', buddySpan: '1' });
    expect(settings).toBeNull();
    expect(invalid).toEqual({ coaching: 'endless' });
    expect(multiplier).toBeNull();
  });

  test('is endless at exactly one head per hire', () => {
    expect(check({ newJoinerMode: 'solved', buddySpan: '2', coachSpan: '2' }).invalid.coaching).toBe(
      'endless',
    );
  });

  test('is no concern while new joiners are planned', () => {
    expect(check({ buddySpan: '1' }).settings).not.toBeNull();
  });

  test('is not judged while one of its fields is wrong', () => {
    expect(check({ newJoinerMode: 'solved', buddySpan: '1', coachSpan: 'x' }).invalid).toEqual({
      coachSpan: 'notNumber',
    });
  });
});

describe('settings from the form', () => {
  test('leave the calendar open until one is chosen', () => {
    const open = { ...sampleSettings, isCalendarOpen: true as const };
    const draft = draftOf(open, numberNotation('en'));
    expect(draft.calendar).toBe('asFile');
    expect(checkDraft(draft, numberNotation('en')).settings).toEqual(open);
    const chosen = checkDraft({ ...draft, calendar: 'weekdays' }, numberNotation('en')).settings;
    expect(chosen).toEqual({ ...sampleSettings, calendar: 'weekdays' });
  });

  test('keep what the workbook keeps besides, and nothing else of before', () => {
    const kept = {
      ...sampleSettings,
      rounding: 'none' as const,
      replan: 'atOnce' as const,
      unreadScenarios: [1],
    };
    expect(withKept(sampleSettings, kept)).toEqual({ ...sampleSettings, unreadScenarios: [1] });
    expect(withKept(sampleSettings, sampleSettings)).toEqual(sampleSettings);
  });
});
