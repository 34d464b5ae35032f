import { headersFor, recogniseColumns, recogniseMonths } from '../../../src/read/calls/callColumns';
import { callHeaders } from '../../../src/grid/callHeaders';
import { normaliseHeader } from '../../../src/cells/header/normaliseHeader';

describe('recognising columns', () => {
  it('finds a call log in English', () => {
    const headers = ['Call', 'Date', 'Start time', 'Line', 'Queue seconds', 'Outcome', 'Handle seconds'];
    expect(recogniseColumns(headers)).toEqual({
      kind: 'log',
      offsets: { date: 1, start: 2, line: 3, queue: 4, outcome: 5, handle: 6 },
    });
  });

  it('finds a call log in Chinese', () => {
    const headers = ['开始时间', '业务线', '排队时长（秒）', '结果', '处理时长（秒）'];
    expect(recogniseColumns(headers)).toEqual({
      kind: 'log',
      offsets: { start: 0, line: 1, queue: 2, outcome: 3, handle: 4 },
    });
  });

  it('finds the columns of a telephone system’s export', () => {
    const headers =
      'call_id,type,date,vru_entry,vru_time,q_start,q_exit,q_time,outcome,ser_start,ser_exit,ser_time,server';
    expect(recogniseColumns(headers.split(','))).toEqual({
      kind: 'log',
      offsets: { date: 2, start: 3, line: 1, queueStart: 5, queue: 7, outcome: 8, handle: 11 },
    });
  });

  it.each([
    ['with handling time', ['Date', 'Interval', 'Calls', 'AHT'], { date: 0, start: 1, calls: 2, aht: 3 }],
    ['bare', ['start', 'calls'], { start: 0, calls: 1 }],
    [
      'in Chinese',
      ['日期', '时段', '技能组', '呼入量', '放弃量'],
      { date: 0, start: 1, line: 2, calls: 3, abandoned: 4 },
    ],
  ])('finds counts %s', (_, headers, offsets) => {
    expect(recogniseColumns(headers)).toEqual({ kind: 'counts', offsets });
  });

  it.each([
    ['a Forecast', ['Month', 'Line', 'Calls', 'AHT']],
    ['Lines', ['Line', 'PTY', 'Opening heads']],
    ['a log without outcomes', ['Start', 'Line', 'Queue time']],
    ['counts without a time', ['Line', 'Calls']],
    ['nothing', []],
  ])('does not take %s for calls', (_, headers) => {
    expect(recogniseColumns(headers)).toBeNull();
  });

  it('finds handling time in its parts, in English and Chinese', () => {
    expect(recogniseColumns(['Start', 'Outcome', 'Talk time', 'Hold time', 'ACW'])).toEqual({
      kind: 'log',
      offsets: { start: 0, outcome: 1, talk: 2, hold: 3, afterCall: 4 },
    });
    expect(
      recogniseColumns(['来电时间', '接听状态', '通话时长', '保持时长', '话后处理时长（秒）'])!.offsets,
    ).toEqual({
      start: 0,
      outcome: 1,
      talk: 2,
      hold: 3,
      afterCall: 4,
    });
  });

  it('names every header that may be meant, a second one of the same text by its number', () => {
    const headers = ['来电时间', '开始时间', '结果', '开始时间'];
    expect(headersFor('start', headers)).toEqual(['来电时间', '开始时间', '开始时间 #2']);
    expect(headersFor('outcome', headers)).toEqual(['结果']);
  });

  it('knows every header by one spelling only once', () => {
    for (const headers of Object.values(callHeaders)) {
      const names = headers.map(normaliseHeader);
      expect(names.every((name) => name !== '')).toBe(true);
    }
  });
});

describe('recognising monthly totals', () => {
  it.each([
    ['in English', ['Month', 'Line', 'Calls', 'AHT'], { month: 0, line: 1, calls: 2, aht: 3 }],
    ['in Chinese', ['月份', '实际话务量'], { month: 0, calls: 1 }],
    [
      'with abandoned calls',
      ['月份', '技能组', '呼入量', '放弃量'],
      { month: 0, line: 1, calls: 2, abandoned: 3 },
    ],
    ['with working days', ['Month', 'Volume', 'Working days'], { month: 0, calls: 1 }],
  ])('finds them %s', (_, headers, offsets) => {
    expect(recogniseMonths(headers)).toEqual({ kind: 'months', offsets });
  });

  it.each([
    ['says that it is a forecast', ['Month', 'Forecast calls']],
    ['says so in Chinese', ['预测月份', '话务量']],
    ['has figures of a plan', ['Month', 'Line', 'Calls', 'AHT', 'Planned joiners']],
    ['has no calls', ['Month', 'Line', 'AHT']],
  ])('does not take a table for past months that %s', (_, headers) => {
    expect(recogniseMonths(headers)).toBeNull();
  });
});
