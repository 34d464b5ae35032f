import fc from 'fast-check';
import { defaultPlanSettings } from '../../src/model/plan/planSettings';
import { settingsFrom } from '../../src/settings/savedSettings';
import { savedSettings } from '../support/prepared';

const defaults = { version: 2, ...defaultPlanSettings, isCalendarOpen: true };

describe('settings from the workbook', () => {
  it.each([null, undefined, 'text', 7, true])('are the defaults where it keeps %p', (saved) => {
    expect(settingsFrom(saved)).toEqual(defaults);
  });

  it('come back as they were saved', () => {
    const settings = savedSettings({
      newJoinerMode: 'solved',
      rounding: 'none',
      calendar: 'weekdays',
      buddySpan: 3,
      lostShare: 0.5,
      tableLanguage: 'zh-CN',
    });
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('take the default for a choice that is none of ours', () => {
    const saved = { newJoinerMode: 'guessed', rounding: 'down', calendar: 'US', tableLanguage: 'fr' };
    expect(settingsFrom(saved)).toEqual(defaults);
  });

  it('take the default for a number that is none', () => {
    expect(settingsFrom({ buddySpan: '3', coachSpan: null, lostShare: true, hoursPerDay: [] })).toEqual(
      defaults,
    );
  });

  it('keep a number out of its range, so that planning tells it', () => {
    expect(settingsFrom({ buddySpan: -1 }).buddySpan).toBe(-1);
  });

  it('are of our version, whichever release saved them, and hold nothing else', () => {
    expect(settingsFrom({ version: 3, colour: 'red', rounding: 'total' })).toEqual({
      ...defaults,
      rounding: 'total',
    });
  });

  it('take "planned" of the first version for no choice, and every other for one', () => {
    expect(settingsFrom({ version: 1, newJoinerMode: 'planned' }).newJoinerMode).toBe('byForecast');
    expect(settingsFrom({ version: 1, newJoinerMode: 'solved' }).newJoinerMode).toBe('solved');
    expect(settingsFrom({ version: 2, newJoinerMode: 'planned' }).newJoinerMode).toBe('planned');
    expect(settingsFrom({ version: 2, newJoinerMode: 'carried' }).newJoinerMode).toBe('carried');
  });

  it('ask before a plan is replaced, unless they were told not to', () => {
    expect(settingsFrom({}).replan).toBeUndefined();
    expect(settingsFrom({ replan: 'never' }).replan).toBeUndefined();
    expect(settingsFrom({ replan: 'atOnce' }).replan).toBe('atOnce');
  });

  it('are settings whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        const { newJoinerMode, rounding, calendar, buddySpan, version } = settingsFrom(saved);
        expect(['byForecast', 'planned', 'carried', 'solved']).toContain(newJoinerMode);
        expect(['perLine', 'total', 'none']).toContain(rounding);
        expect(['CN', 'weekdays']).toContain(calendar);
        expect(typeof buddySpan).toBe('number');
        expect(version).toBe(2);
      }),
    );
  });
});
