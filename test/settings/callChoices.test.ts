import fc from 'fast-check';
import {
  callChoicesFrom,
  choiceOf,
  withChoice,
  type CallChoice,
  type CallChoices,
} from '../../src/settings/callChoices';
import { settingsFrom } from '../../src/settings/savedSettings';
import { savedSettings } from '../support/prepared';

const choice: CallChoice = {
  lineColumn: 'City',
  columns: { start: '开始时间' },
  units: { 'Talk time': 'minutes' },
  handling: ['Talk time', 'ACW'],
  dateOrder: 'mdy',
  arePast: true,
};
const headers = ['开始时间', 'City', 'Talk time', 'ACW', 'Outcome'];
const log = { id: 'Calls!A1', headers };
const renamed = { id: 'Calls 2026!C4', headers };

describe('choices of calls kept in the workbook', () => {
  it('come back as they were saved, with the settings', () => {
    const settings = savedSettings({ calls: { 'Calls!A1': choice, History: { lineColumn: null } } });
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([null, 7, 'x', [], {}, { Calls: {} }, { Calls: { arePast: 'yes' } }, { '': choice }])(
    'are none where it keeps %j',
    (saved) => {
      expect(callChoicesFrom(saved)).toBeUndefined();
      expect(settingsFrom({ calls: saved })).not.toHaveProperty('calls');
    },
  );

  it('lose whatever cannot be one', () => {
    const saved = {
      lineColumn: 4,
      columns: { start: 'Start', nonsense: 'x', toString: 'x', queue: '' },
      units: { Talk: 'weeks', Hold: 'minutes' },
      handling: ['Talk', 3, 'x'.repeat(400)],
      dateOrder: 'ydm',
    };
    expect(callChoicesFrom({ Log: saved })).toEqual({
      Log: { columns: { start: 'Start' }, units: { Hold: 'minutes' }, handling: ['Talk'] },
    });
  });

  it('know the unit of times of Excel by its former id too', () => {
    const found = callChoicesFrom({ Log: { units: { Talk: 'excelTimes', Hold: 'excelTime' } } });
    expect(found).toEqual({ Log: { units: { Talk: 'excelTime', Hold: 'excelTime' } } });
  });

  it('are choices or none, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        const found = callChoicesFrom(saved);
        expect(callChoicesFrom(found)).toEqual(found);
      }),
    );
  });

  it('are those of the latest sources, so that the settings stay small', () => {
    let choices: CallChoices | undefined;
    for (let number = 1; number <= 30; number++)
      choices = withChoice({ id: `Log${number}`, headers: [] }, { arePast: true }, choices, []);
    expect(Object.keys(choices!)).toHaveLength(20);
    expect(choices).toHaveProperty('Log30');
  });
});

describe('the choice of a source', () => {
  it('is its own, and that of no other', () => {
    const other = { id: 'Other', headers: [] };
    const choices = { 'Calls!A1': choice, Other: { arePast: true } };
    expect(choiceOf(log, choices, [log, other])).toEqual(choice);
    expect(choiceOf(other, choices, [log, other])).toEqual({ arePast: true });
    expect(choiceOf({ id: 'constructor', headers: [] }, choices, [])).toEqual({});
    expect(choiceOf(log, undefined, [log])).toEqual({});
  });

  it('follows a range whose sheet has got another name, or that was moved, by its headers', () => {
    expect(choiceOf(renamed, { 'Calls!A1': choice }, [renamed])).toEqual(choice);
  });

  it('does not follow while its own source is there, nor to one that lacks a header', () => {
    expect(choiceOf(renamed, { 'Calls!A1': choice }, [log, renamed])).toEqual({});
    const lacks = { id: 'Calls 2026!C4', headers: headers.slice(1) };
    expect(choiceOf(lacks, { 'Calls!A1': choice }, [lacks])).toEqual({});
    expect(choiceOf(renamed, { 'Calls!A1': { arePast: true } }, [renamed])).toEqual({});
  });

  it('loses what names a header that is gone, and a sum of which a part is', () => {
    const without = (gone: string) => ({ id: 'Calls!A1', headers: headers.filter((one) => one !== gone) });
    const left = (gone: string) => choiceOf(without(gone), { 'Calls!A1': choice }, []);
    expect(left('City')).not.toHaveProperty('lineColumn');
    expect(left('开始时间')).not.toHaveProperty('columns');
    expect(left('ACW')).toEqual({ ...choice, handling: undefined });
    expect(left('Talk time')).toEqual({
      lineColumn: 'City',
      columns: { start: '开始时间' },
      dateOrder: 'mdy',
      arePast: true,
    });
    expect(choiceOf({ ...log, headers: [] }, { 'Calls!A1': { lineColumn: null } }, [])).toEqual({
      lineColumn: null,
    });
  });

  it('takes the place of the one that it followed, and is forgotten with it', () => {
    const before = { 'Calls!A1': choice, Other: { arePast: true } };
    expect(withChoice(renamed, { arePast: true }, before, [renamed])).toEqual({
      Other: { arePast: true },
      'Calls 2026!C4': { arePast: true },
    });
    expect(withChoice(renamed, {}, { 'Calls!A1': choice }, [renamed])).toBeUndefined();
    expect(withChoice(log, {}, before, [log])).toEqual({ Other: { arePast: true } });
  });
});
