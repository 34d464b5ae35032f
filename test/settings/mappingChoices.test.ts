import fc from 'fast-check';
import { mappingFrom, type Mapping } from '../../src/settings/mappingChoices';
import { settingsFrom } from '../../src/settings/savedSettings';
import { savedSettings } from '../support/prepared';

const mapping: Mapping = {
  Forecast: {
    where: 'Data!B3',
    columns: { month: 'When', calls: '量', aht: null },
    units: { aht: 'minutes' },
    year: 2026,
    lines: { Night: true, 备注: false },
  },
  Lines: { where: 'T_Lines' },
};

describe('choices kept in the workbook', () => {
  it('come back as they were saved, with the settings', () => {
    expect(mappingFrom(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    const settings = savedSettings({ mapping });
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([null, undefined, 7, 'x', [], {}, { Forecast: {} }, { Budgets: { where: 'x' } }])(
    'are none where it keeps %j',
    (saved) => {
      expect(mappingFrom(saved)).toBeUndefined();
      expect(settingsFrom({ mapping: saved })).not.toHaveProperty('mapping');
    },
  );

  it('lose whatever cannot be one', () => {
    const saved = {
      Forecast: {
        where: 3,
        columns: { calls: 'Calls', nonsense: 'x', line: 4, toString: 'x' },
        units: { aht: 'weeks', talk: 'minutes' },
        year: '2026',
        lines: { Night: 'yes', '': true },
      },
    };
    expect(mappingFrom(saved)).toEqual({
      Forecast: { columns: { calls: 'Calls' }, units: { talk: 'minutes' } },
    });
    expect(mappingFrom({ Lines: { where: 'x'.repeat(400), year: 20.5 } })).toBeUndefined();
  });

  it('are choices or none, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        const found = mappingFrom(saved);
        expect(mappingFrom(found)).toEqual(found);
      }),
    );
  });
});
