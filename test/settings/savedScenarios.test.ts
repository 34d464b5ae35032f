import fc from 'fast-check';
import { settingsFrom } from '../../src/settings/savedSettings';
import { scenariosFrom } from '../../src/settings/savedScenarios';
import { change } from '../model/support/scenarios';
import { busyYear, fewerLeave } from '../support/comparedBook';
import { savedSettings } from '../support/prepared';

const kept = (saved: unknown): unknown => JSON.parse(JSON.stringify(saved));

describe('scenarios kept in the workbook', () => {
  it('come back as they were saved', () => {
    const settings = savedSettings({ scenarios: [busyYear, fewerLeave], rounding: 'none' });
    expect(settingsFrom(kept(settings))).toEqual(settings);
  });

  it('are none where there are none', () => {
    expect(settingsFrom({ scenarios: [] })).not.toHaveProperty('scenarios');
    expect(settingsFrom({ scenarios: 'none' })).not.toHaveProperty('unreadScenarios');
  });

  const odd = (given: object): unknown => ({ name: 'Odd', changes: [{ ...change(), ...given }] });
  it.each([
    ['a name of blanks', { name: ' ', changes: [] }],
    ['no changes', { name: 'Odd' }],
    ['a driver of a later release', odd({ driver: 'shrinkage' })],
    ['a manner of a later release', odd({ how: 'add' })],
    ['a further part', odd({ weight: 2 })],
    ['a further part of the whole', { ...busyYear, colour: 'red' }],
    ['text for a value', odd({ value: '1.1' })],
    ['a value that JSON cannot hold', odd({ value: null })],
    ['a line that is no name', odd({ line: 7 })],
    ['a month that is none', odd({ from: '2026-13' })],
    ['a month that is a number', odd({ to: 202601 })],
    ['a stage for calls', odd({ stage: 'Offer' })],
    ['months for pass rates', odd({ driver: 'passRates', from: '2026-01' })],
    ['something else altogether', 'Busy year'],
  ])('with %s are kept aside as they are, and the others are read', (_, saved) => {
    expect(scenariosFrom([saved, busyYear])).toEqual({ scenarios: [busyYear], unread: [saved] });
  });

  it('kept aside by one release are read by the one that knows them', () => {
    const older = settingsFrom({ scenarios: [fewerLeave, 'later'], unreadScenarios: [busyYear] });
    expect(older.scenarios).toEqual([fewerLeave, busyYear]);
    expect(older.unreadScenarios).toEqual(['later']);
    expect(settingsFrom(kept(older))).toEqual(older);
  });

  it('lose nothing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (saved) => {
        const { scenarios, unread } = scenariosFrom(saved);
        expect(scenarios.length + unread.length).toBe(saved.length);
      }),
    );
  });
});
