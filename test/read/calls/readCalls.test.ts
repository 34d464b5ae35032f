import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { findCallSources } from '../../../src/read/calls/findCallSources';
import { readCalls, type CallReading } from '../../../src/read/calls/readCalls';
import { problemText } from '../../../src/words/problems/problemText';
import { bankLog, callBook, csvRows, hasData } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { bankCalls } from '../../model/support/calls';
import { countCalls } from '../../../src/model/forecast/callLog';

function read(rows: FileCellValue[][], line?: string): CallReading {
  const [source] = findCallSources(contentsOf(callBook(rows), []));
  const header = line ?? source!.headers[source!.offsets.line ?? -1];
  return readCalls(source!, header === undefined ? null : source!.headers.indexOf(header), 'All calls');
}

const logHeaders = ['Start', 'Line', 'Queue seconds', 'Outcome', 'Handle seconds'];
const log = (...rows: FileCellValue[][]): CallReading => read([logHeaders, ...rows]);
const monday = 46_083;

describe('reading a call log', () => {
  it('counts calls by line and half-hour', () => {
    const { counts, rows, problems } = log(
      [monday + 0.36, 'A', 10, 'answered', 200],
      [monday + 0.361, 'A', 40, 'abandoned', null],
      ['2026-03-02 08:40', 'B', '0:20', 'answered', '5:00'],
    );
    expect(rows).toBe(3);
    expect(problems).toEqual([]);
    expect(counts).toMatchObject([
      { line: 'A', offered: 2, abandoned: 1, handled: 1, handledSeconds: 200, waitedSeconds: 50 },
      { line: 'B', offered: 1, abandoned: 0, handledSeconds: 300, waitedSeconds: 20 },
    ]);
  });

  it('takes the line from whichever column it is told, numbers too', () => {
    const rows = [
      [...logHeaders, 'Team'],
      [monday, 'A', 0, 'answered', 1, 7],
      [monday, 'B', 0, 'answered', 1, 7],
    ];
    expect(read(rows, 'Team').counts).toMatchObject([{ line: '7', offered: 2 }]);
  });

  it('gives all calls to one line where none is named', () => {
    const rows = [
      ['Start', 'Outcome', 'Wait'],
      [monday, 'answered', 1],
    ];
    expect(read(rows).counts).toMatchObject([{ line: 'All calls', offered: 1 }]);
  });

  it('leaves tests and callers who left in the voice menu out, and counts them', () => {
    const { counts, ignored } = read([
      [...logHeaders, 'Queue start'],
      [monday, 'A', 0, 'abandoned', 0, '0:00:00'],
      [monday, 'A', 0, 'abandoned', 0, 0],
      [monday, 'A', 9, 'abandoned', 0, 0.4],
      [monday, 'A', 0, 'answered', 60, 0],
      [monday, 'A', 0, 'PHANTOM', 0, 0.4],
    ]);
    expect(ignored).toBe(3);
    expect(counts).toMatchObject([{ offered: 2, abandoned: 1 }]);
  });

  it('names the rows that cannot be used, each fault with its first cells, and drops none in silence', () => {
    const { counts, problems, rows } = log(
      [monday, 'A', 5, 'answered', 60],
      ['soon', 'A', 5, 'answered', 60],
      [monday, 'A', 5, 'perhaps', 60],
      [monday, 'A', -5, 'answered', 60],
      [monday, 'A', 5, 'answered', 'long'],
      [monday, null, 5, 'answered', 60],
      ['soon', 'A', 5, 'answered', 60],
      ['later', 'A', 5, 'answered', 60],
      ['later', 'A', 5, 'answered', 60],
    );
    expect(counts).toMatchObject([{ offered: 1 }]);
    expect(problems.reduce((sum, { values }) => sum + Number(values['count']), 1)).toBe(rows);
    const told = problems.map(({ code, place, values }) => [code, place?.address, values['count']]);
    expect(told).toEqual([
      ['callMoment', 'A3', 4],
      ['callOutcome', 'D4', 1],
      ['callNumber', 'C5', 1],
      ['callNumber', 'E6', 1],
      ['callLine', 'B7', 1],
    ]);
    expect(problemText(problems[0]!, 'en')).toContain(
      '4 rows have no date and time that can be read in Start, the first “soon” (A3, A8, A9 …).',
    );
    expect(problemText(problems[0]!, 'zh-CN')).toContain('有 4 行的“Start”');
  });

  it('names the date’s cell where the time beside it is right, and leaves a row of totals out', () => {
    const { counts, ignored, problems } = read([
      ['流水号', '日期', '开始时间', '排队秒', '结果'],
      [1, '2026-03-02', '8:05', 3, '已接'],
      [2, '2026-02-30', '8:06', 3, '已接'],
      ['合计', null, null, 6, null],
    ]);
    expect([counts.length, ignored]).toEqual([1, 1]);
    expect(problems.map(({ code, place }) => [code, place?.address])).toEqual([['callMoment', 'B3']]);
  });

  it('knows the units of its durations', () => {
    const { durations, counts } = read([
      ['Start', 'Wait (min)', 'Outcome', 'Service time'],
      [monday, 1.5, 'answered', 120 / 86_400],
    ]);
    expect(durations).toEqual([
      { header: 'Wait (min)', offset: 1, role: 'wait', unit: 'minutes', doubt: [], isUsed: true },
      { header: 'Service time', offset: 3, role: 'handling', unit: 'excelTime', doubt: [], isUsed: true },
    ]);
    expect(counts[0]!.waitedSeconds).toBe(90);
    expect(counts[0]!.handledSeconds).toBeCloseTo(120, 9);
  });
});

describe('a handling time in several columns', () => {
  const headers = ['Start', 'Outcome', 'Talk time', 'Hold (min)', 'ACW'];

  it('is added up, a blank part being nothing, and unknown where all are blank', () => {
    const { counts } = read([
      headers,
      [monday, 'answered', 100, 1, '0:20'],
      [monday, 'answered', 50, null, null],
      [monday, 'answered', null, null, null],
    ]);
    expect(counts).toMatchObject([{ offered: 3, handled: 2, handledSeconds: 230 }]);
  });

  it('names the part that is wrong', () => {
    const { problems } = read([headers, [monday, 'answered', 100, 'long', 20]]);
    expect(problems.map(({ code, place }) => [code, place?.address])).toEqual([['callNumber', 'D2']]);
  });

  it('is read as it was chosen', () => {
    const rows: FileCellValue[][] = [headers, [monday, 'answered', 100, 1, 20]];
    const [source] = findCallSources(contentsOf(callBook(rows), []));
    const choices = { handling: ['Talk time', 'ACW'], units: { ACW: 'minutes' } } as const;
    expect(readCalls(source!, null, 'All', choices).counts[0]!.handledSeconds).toBe(1300);
  });
});

describe('reading monthly totals', () => {
  it('takes each for its month, whatever day it stands on, and leaves totals out', () => {
    const { counts, ignored, problems } = read([
      ['Month', 'Line', 'Calls', 'AHT'],
      [monday + 12, 'A', '1,234', 240],
      ['2026-04', 'A', 1000, null],
      ['Total', null, 2234, null],
      ['soon', 'A', 5, 240],
    ]);
    expect(counts).toMatchObject([
      { line: 'A', start: 46_082, offered: 1234, handledSeconds: 1234 * 240 },
      { line: 'A', start: 46_113, offered: 1000, handled: 0 },
    ]);
    expect(ignored).toBe(1);
    expect(problems.map(({ code, place }) => [code, place?.address])).toEqual([['callMoment', 'A5']]);
  });
});

describe('reading counts', () => {
  const headers = ['Date', 'Interval', 'Calls', 'Abandoned', 'AHT'];

  it('takes calls, abandonment and handling time as they stand', () => {
    const { counts } = read([headers, [monday, 0.5, 20, 2, 300], [monday, '12:30', 0, 0, null]]);
    expect(counts).toEqual([
      {
        line: 'All calls',
        start: monday + 0.5,
        offered: 20,
        abandoned: 2,
        handled: 18,
        handledSeconds: 5400,
        waitedSeconds: null,
      },
      expect.objectContaining({ offered: 0, handled: 0, handledSeconds: 0 }),
    ]);
  });

  it('names rows without a number of calls and with more abandoned than offered', () => {
    const { counts, problems } = read([
      headers,
      [monday, 0.5, null, 0, 300],
      [monday, 0.5, 5, 6, 300],
      [monday, 0.5, 5, 1, 'x'],
      [null, 0.5, 5, 1, 30],
    ]);
    expect(counts).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place?.address])).toEqual([
      ['callNumber', 'C2'],
      ['callNumber', 'D3'],
      ['callNumber', 'E4'],
      ['callMoment', 'A5'],
    ]);
  });

  it('names the date where there is no other column for the time', () => {
    const { problems } = read([
      ['Date', 'Calls'],
      [monday, 4],
      [monday + 1, 4],
      ['1 March', 5],
    ]);
    expect(problems.map(({ place }) => place?.address)).toEqual(['A4']);
  });

  it('passes blank rows of a table over', () => {
    const rows: FileCellValue[][] = [headers, [monday, 0.5, 5, 0, 30], [null, null, null, null, null]];
    const [source] = findCallSources(contentsOf(callBook(rows, 'Counts'), []));
    expect(readCalls(source!, null, 'All').rows).toBe(1);
  });
});

(hasData(bankLog) ? describe : describe.skip)('reading the real call log of a bank', () => {
  it('finds the calls that its description says are demand, and no wrong row', () => {
    const { counts, rows, ignored, problems } = read(csvRows(bankLog));
    expect(counts).toEqual(countCalls(bankCalls(), 30));
    expect(rows).toBe(23_668);
    expect(counts.reduce((sum, { offered }) => sum + offered, ignored)).toBe(rows);
    expect(problems).toEqual([]);
  });
});

describe('two hundred thousand rows', () => {
  it('are read to the last', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => [
      monday + (index % 5000) / 250,
      index % 2 === 0 ? 'A' : 'B',
      index % 60,
      index % 9 === 0 ? 'abandoned' : 'answered',
      200,
    ]);
    const [source] = findCallSources(contentsOf(callBook([logHeaders, ...rows]), []));
    const { counts } = readCalls(source!, 1, 'All');
    expect(counts.reduce((sum, { offered }) => sum + offered, 0)).toBe(200_000);
  });
});

describe('what is taken for granted', () => {
  const codes = (...rows: FileCellValue[][]) => read(rows).problems.map(({ code }) => code);

  it('is said of a log that does not tell which calls were answered', () => {
    expect(codes(['Call start', 'Talk'], [monday + 0.361, 60], [monday + 0.372, 0])).toEqual(['callsByTalk']);
    expect(codes(['Call start'], [monday + 0.361], [monday + 0.372])).toEqual(['callsAllAnswered']);
  });

  it('is said of counts that have the answered calls and no others', () => {
    const { problems, counts } = read([
      ['Date', 'Answered calls', 'Abandoned calls'],
      [monday, 90, 10],
      [monday + 1, 80, 20],
    ]);
    expect(problems.map(({ code, values }) => `${code} ${values['headers']}`)).toEqual([
      'callsByAnswered Answered calls, Abandoned calls',
    ]);
    expect(counts.map(({ offered }) => offered)).toEqual([100, 100]);
  });

  it('is never a date: times without one are told', () => {
    expect(codes(['Interval', 'Calls'], ['08:00-08:30', 10], ['08:30-09:00', 12])).toEqual(['callsNoDate']);
    expect(codes(['Hour', 'Calls'], [8, 10], [9, 12])).toEqual(['callsNoDate']);
  });
});
