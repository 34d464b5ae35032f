/** Calls as telephone systems and planners export them, each read whole, or told by the cell. */
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { callBook } from '../../support/callBooks';
import { codes, made } from '../../support/madeForecast';
import { readTable } from '../../support/readTable';
import { surveyOf } from '../../support/surveyOf';

/** Dates from one day on, as text with slashes and without leading zeros. */
const dates = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.parse(first) + day * 86_400_000)).map(
    (date) => `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`,
  );

it('a Chinese log with date and time apart, handling time in parts, spoken durations and a row of totals', async () => {
  const headers = [
    '流水号',
    '来电日期',
    '来电时间',
    '技能组',
    '排队时长',
    '通话时长',
    '保持时长',
    '话后时长',
    '通话结果',
    '坐席',
  ];
  const rows = dates('2026-03-01', 61).flatMap((date, day): FileCellValue[][] => [
    [day, date, '8:05', '热线', '12秒', '3分12秒', '5秒', '0:00:30', '已接', '李'],
    [day, date, '9:40', '贵宾', '0:00:45', '', '', '', '呼损', '王'],
    [day, date, '10:00', '热线', '', '', '', '', 'IVR挂断', ''],
  ]);
  const file = callBook([headers, ...rows, ['合计', '', '', '', '', '', '', '', '', '']]);
  const [found] = surveyOf(file);
  expect(found).toMatchObject({ kind: 'log', calls: 122, ignored: 62, ahtSeconds: 227, problems: [] });
  expect(found!.lineColumns[0]).toEqual({ header: '技能组', lines: ['热线', '贵宾'] });
  await made(file, { lineColumn: '技能组', ahtByLine: { 贵宾: 300 } }, 'zh-CN');
  const [march] = readTable(file, 'CallHistory').filter((row) => row['线'] === '热线');
  expect(march).toMatchObject({ 呼入量: 31, 平均处理秒: 227, 休息日权重: 1 });
});

it('interval counts with compact dates, spans of time, commas and a total', () => {
  const rows = [20_260_301, 20_260_302].flatMap((date): FileCellValue[][] => [
    [date, '08:00-08:30', '1,030', 12, '0:04:30'],
    [date, '08:30-09:00', 870, 8, '0:04:30'],
  ]);
  const file = callBook([['日期', '时段', '呼入量', '放弃量', 'AHT'], ...rows, ['总计', '', 3800, 40, '']]);
  expect(surveyOf(file)[0]).toMatchObject({
    kind: 'counts',
    calls: 3800,
    ahtSeconds: 270,
    ignored: 1,
    problems: [],
  });
});

it('an English log with the handling time as a whole and in parts, and outcomes that nobody can tell', () => {
  const headers = [
    'Start time',
    'Queue',
    'Wait time',
    'Talk time',
    'Hold time',
    'Wrap-up',
    'Handle time',
    'Disposition',
  ];
  const rows: FileCellValue[][] = [
    ['2026-03-02 8:30 AM', 'Sales', '00:00:12', '00:03:00', '00:00:10', '00:00:20', '00:03:30', 'Answered'],
    ['2026-03-02 1:30 PM', 'Sales', '00:00:12', null, null, null, null, 'Abandoned'],
    ['2026-03-02 2:30 PM', 'Sales', '00:00:12', null, null, null, null, 'Voicemail'],
  ];
  const [found] = surveyOf(callBook([headers, ...rows]));
  expect(found).toMatchObject({ calls: 2, ahtSeconds: 210 });
  expect(found!.problems.map(({ code, place }) => [code, place!.address])).toEqual([['callOutcome', 'H4']]);
});

it('a day of 23 hours and one of 25, when the clocks change', () => {
  const hours = (date: string, left: number[]): FileCellValue[][] =>
    left.map((hour) => [`${date}T${String(hour).padStart(2, '0')}:00:00+01:00`, 10]);
  const day = Array.from({ length: 24 }, (_, hour) => hour);
  const rows = [
    ...hours(
      '2026-03-29',
      day.filter((hour) => hour !== 2),
    ),
    ...hours('2026-10-25', [...day, 2]),
  ];
  expect(surveyOf(callBook([['Start', 'Calls'], ...rows]))[0]).toMatchObject({ calls: 480, problems: [] });
});

it('dates in an order that can be misread are asked about, with and without outcomes', async () => {
  const log = callBook([
    ['日期', '开始时间', '线', '状态', '等待'],
    ['03/01/2026', '8:05', '热线', '已接', 3],
  ]);
  expect(await codes(log, { lineColumn: '线' })).toEqual(['callsDateOrder']);
  const counts = callBook([
    ['Start', 'Calls'],
    ['03/01/2026 8:00', 3],
  ]);
  expect(surveyOf(counts)[0]).toMatchObject({ openDate: '03/01/2026 8:00', months: null, problems: [] });
});
