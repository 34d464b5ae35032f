import { columnOf } from '../../../src/cells/header/columnOf';
import { normaliseHeader } from '../../../src/cells/header/normaliseHeader';
import { columnHeaders, type InputColumn } from '../../../src/grid/headers';
import { inputColumns } from '../../../src/grid/inputColumns';
import type { InputName } from '../../../src/grid/names';

const inputs = Object.keys(inputColumns) as InputName[];
const columnsOf = (input: InputName): InputColumn[] => [
  ...new Set([...inputColumns[input].required.flat(), ...inputColumns[input].optional]),
];

describe('a header', () => {
  it.each([
    ['Calls', 'calls'],
    ['calls', 'calls'],
    ['FORECAST CALLS', 'calls'],
    ['Forecast_calls', 'calls'],
    ['Talk seconds', 'talk'],
    ['Talk time (s)', 'talk'],
    ['AHT [sec]', 'aht'],
    ['After-call', 'afterCall'],
    ['After call work', 'afterCall'],
    ['话务量', 'calls'],
    ['预测话务量（通）', 'calls'],
    ['平均处理时长【秒】', 'aht'],
    ['通话', 'talk'],
    ['技能组', 'line'],
    ['月 份', 'month'],
    ['月份 Month', 'month'],
    ['技能组/Skill', 'line'],
    ['线/技能组/队列', 'line'],
    ['话务量 Call volume', 'calls'],
    ['Calls\n话务量（万）', 'calls'],
    ['AHT平均处理时长', 'aht'],
    ['After-call 话后', 'afterCall'],
  ])('“%s” names the column %s of the forecast', (header, column) => {
    expect(columnOf('Forecast', header)).toBe(column);
  });

  it('of something else names no column', () => {
    expect(columnOf('Forecast', 'Comment')).toBeNull();
    expect(columnOf('Forecast', '')).toBeNull();
    expect(columnOf('Stages', 'Calls')).toBeNull();
  });

  it('that speaks of two things names no column', () => {
    expect(columnOf('Forecast', '月份/线')).toBeNull();
    expect(columnOf('Forecast', '话务量 AHT')).toBeNull();
    expect(columnOf('Forecast', 'VIP 话务量')).toBeNull();
  });

  it('means what the input has: AHT, PTY and NJ read the same in both languages', () => {
    expect(columnOf('Forecast', 'AHT')).toBe('aht');
    expect(columnOf('Lines', 'PTY')).toBe('pty');
    expect(columnOf('Forecast', 'NJ')).toBe('plannedJoiners');
  });

  it('loses case, spaces, punctuation and a unit in brackets', () => {
    expect(normaliseHeader(' After-Call  Seconds (avg.) ')).toBe('aftercallseconds');
    expect(normaliseHeader('通过率（%）')).toBe('通过率');
  });
});

describe.each(inputs)('the headers of %s', (input) => {
  it.each(['en', 'zh-CN'] as const)('are all known in %s', (language) => {
    for (const column of columnsOf(input)) {
      for (const header of columnHeaders[column][language]) expect(columnOf(input, header)).toBe(column);
    }
  });

  it.each(['en', 'zh-CN'] as const)('that we write ourselves differ from one another in %s', (language) => {
    const written = columnsOf(input).map((column) => columnHeaders[column][language][0]!);
    expect(new Set(written.map(normaliseHeader)).size).toBe(written.length);
  });
});
