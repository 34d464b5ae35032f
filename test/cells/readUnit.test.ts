import type { CellValue } from '../../src/grid/port';
import { columnUnits } from '../../src/cells/columnUnits';
import { holdsTexts, readUnit, unitsOf, type ReadUnit } from '../../src/cells/readUnit';

const aht = (label: string, values: CellValue[], format?: string): ReadUnit =>
  readUnit('aht', { label, values, formats: values.map(() => format) })!;

describe('the unit of handling times', () => {
  it.each([
    ['what its header says', 'AHT (min)', [4, 5], undefined, 'minutes', 'label'],
    ['seconds where the figures are usual ones', 'AHT', [240, 300], undefined, 'seconds', 'usual'],
    ['seconds by the header, however few', 'AHT (s)', [4, 5], undefined, 'seconds', 'label'],
    ['milliseconds', 'AHT (ms)', [280_000, 305_000], undefined, 'milliseconds', 'label'],
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
    [
      'figures that would be hours as times of Excel',
      'AHT',
      [0.5],
      undefined,
      ['clockAsMinutes', 'minutes', 'hours', 'seconds', 'excelTime'],
    ],
    ['other figures below 1', 'AHT', [0.03], undefined, ['hours', 'excelTime', 'minutes', 'seconds']],
    ['such figures below a clock', 'AHT (mm:ss)', [0.1875], undefined, ['clockAsMinutes', 'excelTime']],
    ['figures of which most are small', 'AHT', [4, 5, 35], undefined, ['minutes', 'seconds']],
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

describe('the unit of a column of call logs', () => {
  const read = (column: 'handle' | 'queue', label: string, values: CellValue[]): ReadUnit =>
    readUnit(column, { label, values, formats: [] })!;

  it.each([
    ['minutes where the header says so', 'handle', 'Handle time (min)', [4, 5], 'minutes'],
    ['minutes in Chinese', 'handle', '处理时长（分钟）', [4, 5], 'minutes'],
    ['Excel’s times where no number reaches 1', 'queue', 'Queue time', [0, 0.0004, null], 'excelTime'],
    ['seconds otherwise', 'queue', 'Queue time', [0, 17], 'seconds'],
    ['seconds where all are 0', 'queue', 'Queue time', [0, 0], 'seconds'],
    ['told by its texts', 'queue', 'Queue time', ['0:17'], 'clockText'],
    ['hours where the header says so', 'handle', '处理时长（小时）', [0.05], 'hours'],
    ['seconds for a header that begins like minutes', 'queue', 'Minimum wait', [30], 'seconds'],
  ] as const)('is %s', (_, column, label, values, unit) => {
    expect(read(column, label, [...values])).toMatchObject({ unit, doubt: [] });
  });

  it('is most likely minutes and seconds where Excel’s times would be hours long, and asked', () => {
    const { unit, doubt } = read('handle', 'AHT', [4.5 / 24, 3.2 / 24]);
    expect(unit).toBe('clockAsMinutes');
    expect(doubt).toHaveLength(5);
  });
});

describe('times as text beside numbers', () => {
  it('leave the numbers their own unit', () => {
    expect(aht('AHT', ['4:30', 270])).toEqual({ unit: 'seconds', from: 'usual', doubt: [], hasTexts: true });
    expect(aht('AHT (h)', ['4m', 0.075])).toMatchObject({ unit: 'hours', hasTexts: true });
    expect(aht('AHT', ['4:30', 4.5])).toMatchObject({ doubt: ['minutes', 'seconds'], hasTexts: true });
  });

  it('are what Excel’s times were before it read them', () => {
    expect(aht('AHT', ['4:30', 0.003])).toEqual({ unit: 'clockText', from: 'cells', doubt: [] });
    expect(aht('AHT', ['4:30', 0.003], 'mm:ss').unit).toBe('clockText');
  });

  it('are read whatever unit was chosen', () => {
    const evidence = { label: 'AHT', values: ['4:30', 4.5], formats: [] };
    expect(readUnit('aht', evidence, 'minutes')).toMatchObject({ unit: 'minutes', hasTexts: true });
    expect(holdsTexts({ unit: 'minutes', hasTexts: true })).toBe(true);
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

describe('parts of a call beside talk in another unit', () => {
  const unitsFor = (talk: CellValue, hold: CellValue) =>
    columnUnits(
      new Map([
        ['talk' as const, { label: 'Talk (min)', values: [talk], formats: [] }],
        ['hold' as const, { label: 'Hold', values: [hold], formats: [] }],
      ]),
    ).get('hold')!.doubt;

  it('are not asked about where there is no figure, or where it could not be in that unit', () => {
    expect([unitsFor(3, null), unitsFor(3, 0), unitsFor(3, 20 / 86_400), unitsFor(3, '0:20')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(unitsFor(3, 20)).toEqual(['minutes', 'seconds']);
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
