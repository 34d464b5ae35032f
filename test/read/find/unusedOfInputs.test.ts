import { findSources } from '../../../src/read/find/findSources';
import { unusedOfInputs } from '../../../src/read/find/unusedOfInputs';
import { contentsOf } from '../../support/fileContents';
import { planningBook } from '../../support/planningBook';

const unusedOf = (headers: string[], row: (string | number | null)[]) => {
  const file = planningBook({ Forecast: { headers, rows: [row] } });
  return unusedOfInputs(findSources(contentsOf(file, [])).whereFound).get('Forecast');
};

describe('columns that are not used', () => {
  it('are listed with the reason', () => {
    const headers = [
      'Month',
      'Line',
      'Calls',
      'AHT',
      'Handle time',
      'Weekday',
      'Service level',
      'Agent',
      'Colour',
      'Note',
    ];
    expect(unusedOf(headers, [46_023, 'Hotline', 1000, 240, 250, 'Mon', 0.8, 'Ann', 'red', null])).toEqual([
      { header: 'Handle time', reason: 'second' },
      { header: 'Weekday', reason: 'weekday' },
      { header: 'Service level', reason: 'rate' },
      { header: 'Agent', reason: 'other' },
      { header: 'Colour', reason: 'unknown' },
      { header: 'Note', reason: 'blank' },
    ]);
  });

  it('are none where all are used', () => {
    expect(unusedOf(['Month', 'Line', 'Calls', 'AHT'], [46_023, 'Hotline', 1000, 240])).toBeUndefined();
  });
});
