import { number, optional } from '../../src/functions/argument';
import { decodeSingle } from '../../src/functions/decodeSingle';
import { seriesOf } from '../../src/functions/series';
import { column, row } from './support/excel';

const calls = number('calls', '', { least: 0 });
const aht = number('aht_seconds', '', { least: 0 });
const minutes = optional(number('interval_minutes', '', { above: 0 }), 30);

describe('arguments that run side by side', () => {
  it('give a row for each interval, with a single cell for all', () => {
    expect(seriesOf([calls, aht], [column(1, 2), 180])).toEqual([
      [1, 180],
      [2, 180],
    ]);
  });

  it('read a rectangle row by row', () => {
    expect(seriesOf([calls, aht], [[row(1, 2).flat(), row(3, 4).flat()], 180])).toEqual([
      [1, 180],
      [2, 180],
      [3, 180],
      [4, 180],
    ]);
  });

  it('skip a row that is blank in all of several ranges', () => {
    expect(seriesOf([calls, aht], [column(1, null), column(180, null)])).toEqual([[1, 180]]);
  });

  it('ask for a value where the only range is blank', () => {
    expect(seriesOf([calls, aht], [column(1, null), 180])).toEqual({
      problem: 'blank',
      name: 'calls',
      place: { row: 1, column: 0, oneColumn: true },
    });
  });

  it('give the first problem there is', () => {
    expect(seriesOf([calls, aht], [column(1, -1), 180])).toMatchObject({ problem: 'outside', value: -1 });
    expect(seriesOf([calls, aht], [null, 180])).toEqual({ problem: 'blank', name: 'calls' });
  });
});

describe('arguments that hold for the whole call', () => {
  it('are single cells, with their defaults', () => {
    expect(decodeSingle([aht, minutes], [180, null])).toEqual([180, 30]);
    expect(decodeSingle([aht, minutes], [[[180]], undefined])).toEqual([180, 30]);
  });

  it('are refused as ranges and when they are wrong', () => {
    expect(decodeSingle([aht, minutes], [180, column(15, 30)])).toEqual({
      problem: 'notSingle',
      name: 'interval_minutes',
      words: { rows: 2, columns: 1 },
    });
    expect(decodeSingle([aht], ['x'])).toMatchObject({ problem: 'notNumber' });
  });
});
