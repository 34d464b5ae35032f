import type { PaneEvent } from '../../../src/taskpane/shell/paneEvent';
import {
  saveDelay,
  createSettingsSaver,
  type SettingsSaver,
} from '../../../src/taskpane/shell/settingsSaver';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import { WorkbookError } from '../../../src/grid/port';
import { open, type Open } from '../support/fakePlanner';
import { sampleSettings } from '../support/samples';

const hours = (hoursPerDay: number): SavedSettings => ({ ...sampleSettings, hoursPerDay });

let saved: number[];
let events: PaneEvent['kind'][];
let answers: Open<void>[];
let saver: SettingsSaver;

beforeEach(() => {
  jest.useFakeTimers();
  saved = [];
  events = [];
  answers = [];
  const saveSettings = (settings: SavedSettings): Promise<void> => {
    saved.push(settings.hoursPerDay);
    const answer = open<void>();
    answers.push(answer);
    return answer.promise;
  };
  saver = createSettingsSaver({ saveSettings }, (event) => events.push(event.kind));
});
afterEach(() => jest.useRealTimers());

const rest = (milliseconds = saveDelay) => jest.advanceTimersByTimeAsync(milliseconds);

describe('saving the settings', () => {
  test('waits until typing rests and then saves the latest', async () => {
    saver.save(hours(7));
    await rest(saveDelay - 1);
    saver.save(hours(7.5));
    await rest(saveDelay - 1);
    expect(saved).toEqual([]);
    await rest();
    expect(saved).toEqual([7.5]);
  });

  test('tells when it begins and ends', async () => {
    saver.save(hours(7));
    await rest();
    expect(events).toEqual(['saving']);
    answers[0]!.resolve();
    await rest(0);
    expect(events).toEqual(['saving', 'saved']);
  });

  test('tells when the workbook refuses, and saves again later', async () => {
    saver.save(hours(7));
    await rest();
    answers[0]!.reject(new WorkbookError('accessDenied', '', true));
    await rest(0);
    expect(events).toEqual(['saving', 'saveFailed']);
    saver.save(hours(8));
    await rest();
    expect(saved).toEqual([7, 8]);
  });

  test('lets no save overtake another', async () => {
    saver.save(hours(7));
    await rest();
    saver.save(hours(8));
    await rest();
    expect(saved).toEqual([7]);
    answers[0]!.resolve();
    await rest(0);
    expect(saved).toEqual([7, 8]);
  });

  test('gives up what was wanted when the next value is wrong', async () => {
    saver.save(hours(7));
    saver.forget();
    await rest();
    expect(saved).toEqual([]);
  });

  test('can be finished at once, before a plan', async () => {
    saver.save(hours(7));
    const finished = saver.finish();
    await rest(0);
    expect(saved).toEqual([7]);
    answers[0]!.resolve();
    await finished;
    await rest();
    expect(saved).toEqual([7]);
  });

  test('has nothing to finish when nothing was wanted', async () => {
    await saver.finish();
    expect(events).toEqual([]);
  });
});
