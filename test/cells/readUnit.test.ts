import type { CellValue } from '../../src/grid/port';
import { columnUnits } from '../../src/cells/columnUnits';
import { readUnit, unitsOf, type ReadUnit } from '../../src/cells/readUnit';

const aht = (label: string, values: CellValue[], format?: string): ReadUnit =>
  readUnit('aht', { label, values, formats: values.map(() => format) })!;

describe('the unit of handling times', () => {
  it.each([
    ['what its header says', 'AHT (min)', [4, 5], undefined, 'minutes', 'label'],
    ['seconds where the figures are usual ones', 'AHT', [240, 300], undefined, 'seconds', 'usual'],
    ['seconds by the header, however few', 'AHT (s)', [4, 5], undefined, 'seconds', 'label'],
    ['text of minutes and seconds', 'AHT', ['4:30', null], undefined, 'clockText', 'cells'],
    ['a time of Excel by its format', 'AHT', [0.003, 0.004], 'mm:ss', 'excelTime', 'cells'],
    [
      'a time of Excel by its format, whatever the header says',
      'AHT (min)',
      [0.003],
      '[h]:mm:ss',
      'excelTime',
      'cells',
    ],
    ['a time of Excel by the header', 'AHT (mm:ss)', [0.003], 'General', 'excelTime', 'label'],
    [
      'hours and minutes typed for minutes and seconds',
      'AHT (mm:ss)',
      [0.1875],
      'h:mm',
      'clockAsMinutes',
      'label',
    ],
    ['seconds where there is no figure to judge by', 'AHT', [null, 0, 'x'], undefined, 'seconds', 'usual'],
  ] as const)('is %s', (_, label, values, format, unit, from) => {
    expect(aht(label, [...values], format)).toEqual({ unit, from, doubt: [] });
  });

  it.each([
    ['figures below 30 that may be minutes', 'AHT', [4, 5.5], 'General', ['minutes', 'seconds']],
    ['figures below 1', 'AHT', [0.5], undefined, ['excelTime', 'minutes', 'hours', 'seconds']],
    ['calls that take hours by their format', 'AHT', [0.1875], 'h:mm', ['clockAsMinutes', 'excelTime']],
    ['numbers below a header that promises a clock', 'AHT (mm:ss)', [4.3], undefined, ['minutes', 'seconds']],
  ] as const)('is asked for %s', (_, label, values, format, doubt) => {
    const read = aht(label, [...values], format);
    expect(read.doubt).toEqual(doubt);
    expect(read.unit).toBe(doubt[0]);
  });

  it('is what was chosen, against header, format and figures', () => {
    const evidence = { label: 'AHT (s)', values: [4], formats: ['mm:ss'] };
    expect(readUnit('aht', evidence, 'minutes')).toEqual({ unit: 'minutes', from: 'choice', doubt: [] });
    expect(readUnit('aht', evidence, 'thousands')!.from).not.toBe('choice');
  });

  it('takes dates for no times', () => {
    expect(aht('AHT', [300], 'yyyy-mm-dd hh:mm').unit).toBe('seconds');
    expect(aht('AHT', [300], '0.0 "mins"').unit).toBe('seconds');
  });
});

describe('the unit of hold and after-call work', () => {
  const evidence = (label: string, values: CellValue[]) => ({ label, values, formats: [] });

  it('is seconds for a few of them, as long as talk is in seconds', () => {
    const units = columnUnits(
      new Map([
        ['talk', evidence('Talk', [180])],
        ['hold', evidence('Hold', [20])],
      ]),
    );
    expect(units.get('hold')).toEqual({ unit: 'seconds', from: 'usual', doubt: [] });
  });

  it('is asked where talk is in another unit and nothing else tells', () => {
    const units = columnUnits(
      new Map([
        ['talk', evidence('Talk (min)', [3])],
        ['hold', evidence('Hold', [20])],
        ['afterCall', evidence('ACW (s)', [40])],
      ]),
    );
    expect(units.get('hold')!.doubt).toEqual(['minutes', 'seconds']);
    expect(units.get('afterCall')).toEqual({ unit: 'seconds', from: 'label', doubt: [] });
  });
});

describe('other columns', () => {
  it('have calls in ones, thousands or ten thousands, as the header says', () => {
    const read = (label: string) => readUnit('calls', { label, values: [12], formats: [] })!.unit;
    expect([read('Calls'), read('Calls (000s)'), read('话务量（万）')]).toEqual([
      'ones',
      'thousands',
      'tenThousands',
    ]);
  });

  it('have no unit', () => {
    expect(unitsOf('pty')).toEqual([]);
    expect(readUnit('line', { label: 'Line', values: [], formats: [] })).toBeNull();
  });
});
