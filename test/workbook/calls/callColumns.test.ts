import { callHeaders, recogniseColumns } from '../../../src/workbook/calls/callColumns';
import { normaliseHeader } from '../../../src/workbook/headers';

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

  it('knows every header by one spelling only once', () => {
    for (const headers of Object.values(callHeaders)) {
      const names = headers.map(normaliseHeader);
      expect(names.every((name) => name !== '')).toBe(true);
    }
  });
});
