/** One forecast in every form in which planners keep theirs; each is to be read as the same plan. */
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Mapping } from '../../src/settings/mappingChoices';
import type { Language } from '../../src/words/language';
import { serialOf } from '../../src/model/calendar/serialDate';
import { addGrid, formatCells } from '../support/gridSheet';
import { addInput, months, planningBook, type InputChanges } from '../support/planningBook';
import type { PlannedCase } from './workbooks';

export interface MappedCase {
  name: string;
  book: () => WorkbookFile;
  mapping?: Mapping;
  language?: Language;
  /** A cell of the user's whose change the plan must follow, and what it changes to. */
  change: { sheet: string; row: number; column: number; to: FileCellValue };
}

/** The forecast that all of them state: two lines, three months, calls and AHT in seconds. */
export const stated = [
  { month: '2026-01', line: 'Hotline', calls: 120_000, ahtSeconds: 240 },
  { month: '2026-02', line: 'Hotline', calls: 130_000, ahtSeconds: 270 },
  { month: '2026-03', line: 'Hotline', calls: 125_000, ahtSeconds: 255 },
  { month: '2026-01', line: 'CIC', calls: 20_000, ahtSeconds: 300 },
  { month: '2026-02', line: 'CIC', calls: 30_000, ahtSeconds: 330 },
  { month: '2026-03', line: 'CIC', calls: 25_000, ahtSeconds: 315 },
];

const [hotline, cic] = [stated.slice(0, 3), stated.slice(3)];
const calls = (rows: typeof stated): number[] => rows.map((row) => row.calls);
const ahts = (rows: typeof stated, per = 1): number[] => rows.map((row) => row.ahtSeconds / per);
const serials = months(3);

/** Seconds as a text of minutes and seconds. */
const clock = (seconds: number, colon = ':'): string =>
  `${Math.floor(seconds / 60)}${colon}${String(seconds % 60).padStart(2, '0')}`;

/** Lines and stages as tables, and no forecast yet. */
const base = (changes: InputChanges = {}): WorkbookFile =>
  planningBook({
    Forecast: null,
    Lines: {
      headers: ['Line', 'PTY', 'Absence rate', 'Opening heads'],
      rows: [
        ['Hotline', 0.7, 0.08, 80],
        ['CIC', 0.9, null, 12],
      ],
    },
    ...changes,
  });

/** Lines with their AHT in minutes. */
const ahtInLines: InputChanges = {
  Lines: {
    headers: ['Line', 'PTY', 'AHT (min)', 'Opening heads'],
    rows: [
      ['Hotline', 0.7, 4, 80],
      ['CIC', 0.9, 5, 12],
    ],
  },
};

/** A list with a row for each month and line. */
const list = (
  headers: FileCellValue[],
  row: (one: (typeof stated)[number], at: number) => FileCellValue[],
) => [headers, ...stated.map(row)];

/** Costs whose months are Chinese numbers, in a table that says their year. */
const datedCosts: InputChanges['Costs'] = {
  table: '成本2026',
  headers: ['生效月份', '月薪', '招聘成本'],
  rows: [
    [null, 5000, 600],
    ['三月', 5300, 650],
  ],
};

/**
 * The forecast by weeks from 29 December on. Of the first one, 29 to 31 December and 4 January are working days in China,
 * of the last one 30 and 31 March and 1 to 3 April.
 */
function weekly(named: (day: number, week: number) => FileCellValue, per = 1): WorkbookFile {
  const weeks = [
    [1, 4000, 0],
    [3, -1000, 0],
    [7, 0, 1],
    [11, -2000, 2],
    [14, 5000, 2],
  ] as const;
  const rows = [hotline, cic].flatMap((ofLine) =>
    weeks.map(([week, more, month]) => {
      const { line, calls: offered, ahtSeconds } = ofLine[month]!;
      const isWhole = week !== 1 && week !== 14;
      return [
        named(serialOf('2025-12-29') + 7 * (week - 1), week),
        line,
        (isWhole ? offered : 0) + more,
        ahtSeconds / per,
      ];
    }),
  );
  const headers =
    per === 1 ? ['Week commencing', 'Line', 'Calls', 'AHT'] : ['周次', '线', '话务量', '处理时长（分钟）'];
  return formatCells(
    addGrid(base(), 'Forecast', 'A1', [headers, ...rows]),
    'Forecast',
    'A2:A11',
    'yyyy-mm-dd',
  );
}

const listCases: MappedCase[] = [
  {
    name: 'a plain range below title rows, in Chinese, in minutes and ten thousands of calls',
    book: () =>
      addGrid(base(), '话务 预测', 'B2', [
        ['2026 年话务预测'],
        ['单位见表头'],
        [null],
        ...list(['月份', '技能组', '话务量（万通）', '平均处理时长（分钟）'], ({ line }, at) => [
          serials[at % 3]!,
          line,
          stated[at]!.calls / 10_000,
          stated[at]!.ahtSeconds / 60,
        ]),
      ]),
    language: 'zh-CN',
    change: { sheet: '话务 预测', row: 5, column: 4, to: 5.5 },
  },
  {
    name: 'a table with talk, hold and wrap as text of minutes and seconds',
    book: () => {
      const [headers, ...rows] = list(
        ['Month', 'Queue', 'Offered', 'Talk time (mm:ss)', 'Hold time', 'Wrap-up'],
        ({ line, calls: offered, ahtSeconds }, at) => [
          serials[at % 3]!,
          line,
          offered,
          clock(ahtSeconds - 60),
          at === 1 ? null : clock(at === 1 ? 0 : 20),
          at === 1 ? '0:01:00' : clock(40, '：'),
        ],
      );
      const file = base();
      addInput(file, { sheet: 'Data', table: 'T1', at: 'A1', headers: headers as string[], rows });
      return file;
    },
    change: { sheet: 'Data', row: 1, column: 3, to: '12:05' },
  },
  {
    name: 'a range with AHT as times of Excel',
    book: () =>
      formatCells(
        addGrid(
          base(),
          'Data',
          'A1',
          list(['Period', 'Skill', 'Volume', 'AHT'], ({ line, calls: offered, ahtSeconds }, at) => [
            serials[at % 3]!,
            line,
            offered,
            ahtSeconds / 86_400,
          ]),
        ),
        'Data',
        'D2:D7',
        'mm:ss',
      ),
    change: { sheet: 'Data', row: 2, column: 3, to: 200 / 86_400 },
  },
  {
    name: 'AHT that Excel took for hours and minutes, settled by hand',
    book: () =>
      formatCells(
        addGrid(
          base(),
          'Data',
          'A1',
          list(['Period', 'Skill', 'Volume', 'AHT'], ({ line, calls: offered, ahtSeconds }, at) => [
            serials[at % 3]!,
            line,
            offered,
            ahtSeconds / 1440,
          ]),
        ),
        'Data',
        'D2:D7',
        'h:mm',
      ),
    mapping: { Forecast: { units: { aht: 'clockAsMinutes' } } },
    change: { sheet: 'Data', row: 2, column: 3, to: 200 / 1440 },
  },
  {
    name: 'headers that nobody could know, pointed at by hand',
    book: () =>
      addGrid(
        base(),
        'Data',
        'C4',
        list(
          ['When', 'Who', 'How many', 'How long', 'Remark'],
          ({ line, calls: offered, ahtSeconds }, at) => [serials[at % 3]!, line, offered, ahtSeconds, 'x'],
        ),
      ),
    mapping: {
      Forecast: {
        where: 'Data!C4',
        columns: { month: 'When', line: 'Who', calls: 'How many', aht: 'How long' },
      },
    },
    change: { sheet: 'Data', row: 4, column: 4, to: 99_000 },
  },
  {
    name: 'the one of two tables that was chosen',
    book: () => {
      const file = base();
      const headers = ['Month', 'Line', 'Calls', 'AHT seconds'];
      const rows = (factor: number) =>
        stated.map(({ line, calls: offered, ahtSeconds }, at) => [
          serials[at % 3]!,
          line,
          offered * factor,
          ahtSeconds,
        ]);
      addInput(file, { sheet: 'Draft', table: 'Draft', at: 'A1', headers, rows: rows(2) });
      addInput(file, { sheet: 'Final', table: 'Final', at: 'A1', headers, rows: rows(1) });
      return file;
    },
    mapping: { Forecast: { where: 'Final' } },
    change: { sheet: 'Final', row: 1, column: 2, to: 99_000 },
  },
  {
    name: 'the one of two columns of calls that was chosen',
    book: () => {
      const file = base();
      const rows = stated.map(({ line, calls: offered, ahtSeconds }, at) => [
        serials[at % 3]!,
        line,
        offered / 2,
        ahtSeconds,
        offered,
      ]);
      const headers = ['Month', 'Line', 'Calls', 'AHT', 'Volume'];
      addInput(file, { sheet: 'Data', table: 'Data', at: 'A1', headers, rows });
      return file;
    },
    mapping: { Forecast: { columns: { calls: 'Volume' } } },
    change: { sheet: 'Data', row: 1, column: 4, to: 99_000 },
  },
  {
    name: 'months without a year below a title, a row of units, totals and blank rows, and history likewise',
    book: () =>
      addGrid(
        addGrid(
          addGrid(base({ Costs: datedCosts }), '预测', 'A1', [
            ['2026年话务预测'],
            ['月份', '技能组', '话务量', '平均处理时长'],
            ['月', null, '通', '秒'],
            ...[1, 2, 3].flatMap((month) => [
              ...stated
                .filter((one) => one.month === `2026-0${month}`)
                .map(({ line, calls: offered, ahtSeconds }) => [`${month}月`, line, offered, ahtSeconds]),
              [`${month}月`, '小计', 1, 1],
              [null],
            ]),
          ]),
          '历史',
          'A1',
          [['2026年1月实际'], ['月份', '线', '实际人力'], ['一月', 'Hotline', 77], ['合计', null, 77]],
        ),
        '日历2026',
        'A1',
        [
          ['月份', '工作日'],
          [2, 15],
          [3, 21],
        ],
      ),
    language: 'zh-CN',
    change: { sheet: '预测', row: 7, column: 2, to: 140_000 },
  },
  {
    name: 'months by English names in capitals, with spaces behind them',
    book: () =>
      addGrid(
        base({
          Calendar: { headers: ['Month', 'Working days'], rows: [['March 2026', 20]] },
          Costs: {
            headers: ['From month', 'Base pay', 'Hiring cost'],
            rows: [
              [null, 5000, 600],
              ['Feb 2026', 5200, 600],
            ],
          },
        }),
        'Data',
        'A1',
        list(['Month', 'Line', 'Calls', 'AHT'], ({ month, line, calls: offered, ahtSeconds }, at) => [
          `${['JAN', 'FEB', 'MAR'][Number(month.slice(5)) - 1]}-26${at === 2 ? ' ' : ''}`,
          line,
          offered,
          ahtSeconds,
        ]),
      ),
    change: { sheet: 'Data', row: 2, column: 3, to: 200 },
  },
  {
    name: 'months as the days of their ends in text, and history by days',
    book: () =>
      addGrid(
        base({
          Actuals: {
            headers: ['Month', 'Line', 'Actual heads'],
            rows: [['2026年2月28日', 'CIC', 14]],
          },
        }),
        'Data',
        'A1',
        list(['Date', 'Line', 'Calls', 'AHT'], ({ month, line, calls: offered, ahtSeconds }) => [
          `${month.replace('-0', '/')}/${month === '2026-02' ? 28 : 31}`,
          line,
          offered,
          ahtSeconds,
        ]),
      ),
    change: { sheet: 'Data', row: 2, column: 3, to: 200 },
  },
  {
    name: 'numbers as text with separators, and handling times in Chinese words',
    book: () =>
      addGrid(
        base(),
        'Data',
        'A1',
        list(['月份', '线', '话务量', '平均处理时长'], ({ line, calls: offered, ahtSeconds }, at) => [
          serials[at % 3]!,
          line,
          at === 0 ? '120,000' : at === 1 ? ' 130000' : offered,
          at === 5
            ? '315秒'
            : `${Math.floor(ahtSeconds / 60)}分${ahtSeconds % 60 ? `${ahtSeconds % 60}秒` : '钟'}`,
        ]),
      ),
    language: 'zh-CN',
    change: { sheet: 'Data', row: 1, column: 2, to: '99,000' },
  },
  {
    name: 'a capacity plan with occupancy and shrinkage in per cent',
    book: () =>
      addGrid(
        base({
          Lines: {
            headers: ['Line', 'Opening heads'],
            rows: [
              ['Hotline', 80],
              ['CIC', 12],
            ],
          },
        }),
        'Capacity',
        'A1',
        list(
          [
            'Month',
            'Skill',
            'Forecast volume',
            'AHT',
            'Occupancy',
            'Shrinkage %',
            'Required FTE',
            'Class start',
          ],
          ({ line, calls: offered, ahtSeconds }, at) => [
            serials[at % 3]!,
            line,
            offered,
            ahtSeconds,
            at === 4 ? '82 %' : 85,
            30 + at,
            10,
            serials[0]!,
          ],
        ),
      ),
    change: { sheet: 'Capacity', row: 1, column: 5, to: 45 },
  },
  {
    name: 'a forecast by days, with a total below',
    book: () =>
      formatCells(
        addGrid(base(), 'Daily forecast', 'A1', [
          ['Date', 'Line', 'Forecast calls', 'AHT', 'Remark'],
          ...stated.flatMap(({ month, line, calls: offered, ahtSeconds }, at) =>
            [at % 3 === 0 ? 1 : 2, [31, 28, 31][at % 3]!].map((date, half) => [
              serialOf(`${month}-${String(date).padStart(2, '0')}`),
              line,
              offered / 2 + (half === 0 ? 1000 : -1000),
              ahtSeconds,
              'x',
            ]),
          ),
          ['Total', null, 450_000, null],
        ]),
        'Daily forecast',
        'A2:A13',
        'yyyy-mm-dd',
      ),
    change: { sheet: 'Daily forecast', row: 1, column: 2, to: 99_000 },
  },
  {
    name: 'a forecast by weeks, two of which lie in two months',
    book: () => weekly((day) => day),
    change: { sheet: 'Forecast', row: 1, column: 2, to: 8000 },
  },
  {
    name: 'a forecast by the numbers of weeks, in minutes and Chinese',
    book: () => weekly((_, week) => `2026年第${week}周`, 60),
    language: 'zh-CN',
    change: { sheet: 'Forecast', row: 2, column: 3, to: 4.5 },
  },
  {
    name: 'numbers as text in every other way: 万, thin spaces, full width, units and per cent',
    book: () =>
      addGrid(
        base(),
        'Data',
        'A1',
        list(['月份', '线', '话务量', 'AHT', 'PTY'], ({ line, calls: offered, ahtSeconds }, at) => [
          serials[at % 3]!,
          line,
          ['12万', '13万通', '125\u2009000', '２００００', '30,000', offered][at]!,
          at === 0 ? '240' : ahtSeconds,
          line === 'CIC' ? '90%' : at === 0 ? ' 70 %' : 0.7,
        ]),
      ),
    language: 'zh-CN',
    change: { sheet: 'Data', row: 1, column: 2, to: 99_000 },
  },
  {
    name: 'calls only, with AHT as text of minutes and seconds in the Lines table, and a PTY from such history',
    book: () =>
      addGrid(
        base({
          Lines: {
            headers: ['Line', 'AHT', 'Opening heads'],
            rows: [
              ['Hotline', '4:00', 80],
              ['CIC', '5分钟', 12],
            ],
          },
          Actuals: {
            headers: ['Month', 'Line', 'Handled calls (thousands)', 'AHT', 'Paid hours'],
            rows: [
              [serials[0]! - 31, 'Hotline', 110, '4:10', 10_900],
              [serials[0]! - 62, 'Hotline', 108.5, '3分55秒', 10_500],
              [serials[0]! - 62, 'CIC', 18, 310 / 86_400, 2100],
              [serials[0]! - 31, 'CIC', 19, '5:05', null],
            ],
          },
        }),
        'Data',
        'A1',
        list(['Month', 'Line', 'Calls'], ({ line, calls: offered }, at) => [serials[at % 3]!, line, offered]),
      ),
    change: { sheet: 'Lines', row: 1, column: 1, to: '3:55' },
  },
  {
    name: 'handling times in the words of call logs, in lines and history as well',
    book: () =>
      addGrid(
        base({
          Lines: {
            headers: ['Line', 'AHT', 'Opening heads'],
            rows: [
              ['Hotline', '4 min', 80],
              ['CIC', '300.5 sec', 12],
            ],
          },
          Actuals: {
            headers: ['Month', 'Line', 'Handled calls', 'AHT', 'Paid hours'],
            rows: [
              [serials[0]! - 31, 'Hotline', 110_000, '4m 10s', 10_900],
              [serials[0]! - 62, 'Hotline', 108_500, '3′55″', 10_500],
              [serials[0]! - 62, 'CIC', 18_000, '0.1h', 2100],
              [serials[0]! - 31, 'CIC', 19_000, '5:05.5', 2200],
            ],
          },
        }),
        'Data',
        'A1',
        list(['Month', 'Line', 'Calls', 'AHT'], ({ line, calls: offered, ahtSeconds }, at) => [
          serials[at % 3]!,
          line,
          offered,
          [
            '4 min',
            '4m 30s',
            '4.25min',
            '５：００',
            '0h 5 minutes 30 seconds',
            `${Math.floor(ahtSeconds / 60)}'15"`,
          ][at]!,
        ]),
      ),
    change: { sheet: 'Data', row: 1, column: 3, to: '1h 2s' },
  },
  {
    name: 'a copy of a pivot table: headers in two rows, months once above their lines, spaces around names',
    book: () =>
      addGrid(base(), 'Pivot', 'B2', [
        ['月份 Month', '技能组/Skill', '话务量', null, '时长（秒）', null],
        [null, null, '实际', '预测', '通话', '话后'],
        ...[1, 2, 3].flatMap((month) =>
          stated
            .filter((one) => one.month === `2026-0${month}`)
            .map(({ line, calls: offered, ahtSeconds }, at) => [
              at === 0 ? serials[month - 1]! : null,
              at === 0 ? `${line} ` : line,
              offered * 2,
              offered,
              ahtSeconds - 40,
              40,
            ]),
        ),
      ]),
    language: 'zh-CN',
    change: { sheet: 'Pivot', row: 5, column: 4, to: 31_000 },
  },
  {
    name: 'months written in three ways',
    book: () =>
      addGrid(
        base(),
        'Data',
        'A1',
        list(['Month', 'Line', 'Calls', 'AHT'], ({ month, line, calls: offered, ahtSeconds }, at) => [
          [serials[at % 3]!, `2026年${month.slice(6)}月`, Number(month.replace('-', ''))][at % 3]!,
          line,
          offered,
          ahtSeconds,
        ]),
      ),
    change: { sheet: 'Data', row: 3, column: 2, to: 99_000 },
  },
];

/** The months with what `of` says of each line, in the order of the lines. */
const byMonth = (of: (line: typeof stated, month: number) => FileCellValue[]): FileCellValue[][] =>
  serials.map((month, index) => [month, ...of(hotline, index), ...of(cic, index)]);

const acrossCases: MappedCase[] = [
  {
    name: 'lines across below their measures, in thousands and minutes, with a column that is no line',
    book: () =>
      addGrid(base(), 'Plan', 'B2', [
        ['Month', 'Hotline', null, 'CIC', null, 'Holidays'],
        [null, 'Calls (000s)', 'AHT (min)', 'Calls (000s)', 'AHT (min)'],
        ...byMonth((line, at) => [line[at]!.calls / 1000, line[at]!.ahtSeconds / 60]).map((row) => [
          ...row,
          3,
        ]),
      ]),
    mapping: { Forecast: { lines: { Holidays: false } } },
    change: { sheet: 'Plan', row: 3, column: 4, to: 6 },
  },
  {
    name: 'lines across in a table, calls in its name, with AHT in minutes in the Lines table',
    book: () => {
      const file = base(ahtInLines);
      addInput(file, {
        sheet: 'T',
        table: '话务量',
        at: 'A1',
        headers: ['月份', 'Hotline', 'CIC', '合计'],
        rows: byMonth((line, at) => [line[at]!.calls]).map((row) => [...row, 1]),
      });
      return file;
    },
    language: 'zh-CN',
    change: { sheet: 'T', row: 1, column: 2, to: 21_000 },
  },
  {
    name: 'months across, lines and measures in columns with units, merged line cells and totals',
    book: () =>
      addGrid(base(), 'Plan 2026', 'B3', [
        ['Team', 'Measure', 'Unit', ...serials.slice(0, 2), 'YTD', serials[2]!, 'Total'],
        ['Hotline', 'Calls', 'calls', 120_000, 130_000, 250_000, 125_000, 375_000],
        [null, 'AHT', 'min', 4, 4.5, 4.25, 4.25, 4.25],
        [null, 'Service level', '%', 0.8, 0.8, 0.8, 0.8, 0.8],
        ['CIC', 'Calls', 'calls', 20_000, 30_000, 50_000, 25_000, 75_000],
        [null, 'AHT', 'min', 5, 5.5, 5.25, 5.25, 5.25],
        ['Total', 'Calls', 'calls', 140_000, 160_000, 300_000, 150_000, 450_000],
      ]),
    change: { sheet: 'Plan 2026', row: 4, column: 4, to: 6 },
  },
  {
    name: 'months across, a block for each measure, the year in the title',
    book: () =>
      addGrid(base(), '预测', 'A1', [
        ['2026年话务量'],
        ['线', '1月', '2月', '3月'],
        ['Hotline', ...calls(hotline)],
        ['CIC', ...calls(cic)],
        ['合计', 140_000, 160_000, 150_000],
        [null],
        ['平均处理时长(分钟)'],
        ['线', '1月', '2月', '3月'],
        ['Hotline', ...ahts(hotline, 60)],
        ['CIC', ...ahts(cic, 60)],
      ]),
    mapping: { Forecast: { year: 2026 } },
    language: 'zh-CN',
    change: { sheet: '预测', row: 3, column: 2, to: 31_000 },
  },
  {
    name: 'months across in a table, calls only, with AHT in minutes in the Lines table',
    book: () => {
      const file = base(ahtInLines);
      addInput(file, {
        sheet: 'F',
        table: 'Forecast',
        at: 'A1',
        headers: ['Line', '2026-01', '2026-02', '2026-03'],
        rows: [
          ['Hotline', ...calls(hotline)],
          ['CIC', ...calls(cic)],
        ],
      });
      return file;
    },
    change: { sheet: 'Lines', row: 1, column: 2, to: 4.75 },
  },
  {
    name: 'a list of calls only, with AHT in the Lines table',
    book: () =>
      addGrid(
        base({
          Lines: {
            headers: ['Line', 'PTY', 'AHT', 'Opening heads'],
            rows: [
              ['Hotline', 0.7, 240, 80],
              ['CIC', 0.9, 300, 12],
            ],
          },
        }),
        'Data',
        'A1',
        list(['Month', 'Line', 'Calls'], ({ line, calls: offered }, at) => [serials[at % 3]!, line, offered]),
      ),
    change: { sheet: 'Lines', row: 2, column: 2, to: 333 },
  },
  {
    name: 'months across, headings for lines above their measures, talk and wrap apart',
    book: () =>
      addGrid(base(), 'Sheet A', 'A1', [
        [null, 'Jan 2026', 'Feb 2026', 'Mar 2026'],
        ['Hotline'],
        ['Offered calls', ...calls(hotline)],
        ['Talk time', ...ahts(hotline).map((seconds) => clock(seconds - 30))],
        ['ACW', '0:30', '0:30', '0:30'],
        ['CIC'],
        ['Offered calls', ...calls(cic)],
        ['Talk time', ...ahts(cic).map((seconds) => clock(seconds - 30))],
        ['ACW', '0:30', '0:30', '0:30'],
      ]),
    change: { sheet: 'Sheet A', row: 3, column: 1, to: '9:59' },
  },
  {
    name: 'a sheet for each line, its months below a year',
    book: () => {
      const file = base();
      for (const [line, rows] of [
        ['Hotline', hotline],
        ['CIC', cic],
      ] as const) {
        addGrid(file, line, 'A1', [
          [null, 2026],
          ['指标', '1月', '2月', '3月'],
          ['呼入量', ...calls(rows)],
          ['AHT（秒）', ...ahts(rows)],
        ]);
      }
      return file;
    },
    change: { sheet: 'CIC', row: 3, column: 2, to: 444 },
  },
];

/** AHT of the month is the line's own in all months where the Lines table gives it. */
export const ofLines = (name: string): boolean => name.includes('Lines table');

export const mappedCases: MappedCase[] = [...listCases, ...acrossCases];

/** The same as workbooks to be planned like any other. */
export const mappedPlans: PlannedCase[] = mappedCases.map(({ mapping, ...one }) => ({
  ...one,
  settings: { mapping },
}));
