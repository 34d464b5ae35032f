import fc from 'fast-check';
import { numberNotation } from '../../../src/taskpane/shell/numberNotation';
import {
  checkDrafts,
  draftsOf,
  unitOf,
  type ChangeDraft,
  type ScenarioDraft,
} from '../../../src/taskpane/whatIf/scenarioDraft';
import { newChange } from '../../../src/taskpane/whatIf/editDrafts';
import { scenarioDrivers, type Scenario } from '../../../src/model/whatIf/scenario';
import { change } from '../../model/support/scenarios';

const english = numberNotation('en');
const german = numberNotation('de');

const draft = (given: Partial<ChangeDraft> = {}, name = 'Busy'): ScenarioDraft => ({
  id: 1,
  name,
  changes: [{ ...newChange(2), ...given }],
});
const valueOf = (given: Partial<ChangeDraft>, notation = english) =>
  checkDrafts([draft(given)], notation).scenarios?.[0]?.changes[0]?.value;

describe('the fields of a scenario', () => {
  it('stand for the scenario that they were filled from', () => {
    const any: Scenario[] = [
      {
        name: 'Busy year',
        changes: [
          change({ value: 1.15, line: 'VIP', from: '2026-03', to: '2026-05' }),
          change({ driver: 'aht', how: 'value', value: 312.5 }),
          change({ driver: 'pty', how: 'value', value: 0.69 }),
          change({ driver: 'attrition', how: 'value', value: 0.035 }),
          change({ driver: 'passRates', how: 'value', value: 0.57, stage: 'Offer' }),
          change({ driver: 'pay', value: 1.08 }),
        ],
      },
      { name: 'Nothing changes', changes: [] },
    ];
    for (const notation of [english, german])
      expect(checkDrafts(draftsOf(any, notation), notation).scenarios).toEqual(any);
  });

  it('have an id for each scenario and each change', () => {
    const [first, second] = draftsOf(
      [
        { name: 'A', changes: [change(), change()] },
        { name: 'B', changes: [] },
      ],
      english,
      5,
    );
    expect([first!.id, ...first!.changes.map(({ id }) => id), second!.id]).toEqual([5, 6, 7, 8]);
  });

  it('take shares in per cent, and factors as people write them', () => {
    expect(valueOf({ driver: 'pty', how: 'value', value: '70' })).toBe(0.7);
    expect(valueOf({ driver: 'pty', how: 'value', value: '70 %' })).toBe(0.7);
    expect(valueOf({ value: '1.1' })).toBe(1.1);
    expect(valueOf({ value: '110%' })).toBe(1.1);
    expect(valueOf({ value: '１１０％' })).toBe(1.1);
    expect(valueOf({ value: '1,1' }, german)).toBe(1.1);
    expect(valueOf({ how: 'value', value: '120,000' })).toBe(120_000);
  });

  it('name their unit', () => {
    expect(unitOf({ driver: 'pty', how: 'factor' })).toBe('factor');
    expect(scenarioDrivers.map((driver) => unitOf({ driver, how: 'value' }))).toEqual([
      'calls',
      'seconds',
      'percent',
      'percent',
      'percent',
      'money',
    ]);
  });

  it('drop a stage or months that the driver does not have', () => {
    const given = { stage: 'Offer', from: '2026-01', to: '2026-02' };
    expect(checkDrafts([draft({ ...given, driver: 'pay' })], english).scenarios![0]!.changes[0]).toEqual(
      change({ driver: 'pay', from: '2026-01', to: '2026-02' }),
    );
    expect(checkDrafts([draft(given)], english).scenarios![0]!.changes[0]).toEqual(
      change({ from: '2026-01', to: '2026-02' }),
    );
  });
});

describe('fields that are wrong', () => {
  it.each([
    [{ value: 'more' }, 'notNumber'],
    [{ value: '' }, 'notNumber'],
    [{ value: '0' }, 'factor'],
    [{ how: 'value', value: '-1' }, 'volume'],
    [{ driver: 'aht', how: 'value', value: '0' }, 'aht'],
    [{ driver: 'pty', how: 'value', value: '101' }, 'pty'],
    [{ driver: 'attrition', how: 'value', value: '101' }, 'attrition'],
    [{ driver: 'passRates', how: 'value', value: '0' }, 'passRates'],
    [{ driver: 'pay', how: 'value', value: '-5' }, 'pay'],
  ] as const)('%p are told as %s and give no scenarios', (given, why) => {
    const checked = checkDrafts([draft(given)], english);
    expect(checked.scenarios).toBeNull();
    expect([...checked.values]).toEqual([[2, why]]);
  });

  it('are a name that is blank and one that another has', () => {
    const named = (id: number, name: string): ScenarioDraft => ({ id, name, changes: [] });
    const checked = checkDrafts([named(1, ' '), named(2, 'Busy'), named(3, ' BUSY ')], english);
    expect([...checked.names]).toEqual([
      [1, 'blank'],
      [3, 'twice'],
    ]);
    expect(checked.scenarios).toBeNull();
  });
});

it('a scenario goes through the fields and back unchanged to six decimals', () => {
  const value = fc.integer({ min: 1, max: 999_999 }).map((millionths) => millionths / 1e6);
  const any = fc.record({
    driver: fc.constantFrom(...scenarioDrivers),
    how: fc.constantFrom('factor' as const, 'value' as const),
    value,
  });
  fc.assert(
    fc.property(fc.array(any), (changes) => {
      const scenario = { name: 'Any', changes: changes.map(change) };
      const [back] = checkDrafts(draftsOf([scenario], english), english).scenarios!;
      back!.changes.forEach((one, index) => expect(one.value).toBeCloseTo(scenario.changes[index]!.value, 6));
    }),
  );
});
