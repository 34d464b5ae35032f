/** Workbooks that between them use every way of giving inputs, each with the settings to plan it with. */
import { sampleWorkbook } from '../../assets/makeSample';
import { addMonths, monthSerial } from '../../src/model/calendar/month';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { costColumns, columnHeaders } from '../../src/grid/headers';
import { addInput, callsOf, months, planningBook, withCells, type InputTable } from '../support/planningBook';

export interface PlannedCase {
  name: string;
  book: () => WorkbookFile;
  settings?: Partial<SavedSettings>;
  language?: Language;
}

/** A forecast of several months for some lines; the calls differ from row to row. */
function forecastOf(lines: (string | number)[], count: number): Partial<InputTable> {
  return {
    headers: ['Month', 'Line', 'Calls', 'AHT', 'Planned joiners'],
    rows: months(count).flatMap((month, at) =>
      lines.map((line, index) => [month, line, callsOf(20 + 7 * index + 3 * at), 240, (at + index) % 4]),
    ),
  };
}

/** The higher line's gap of 4 is a third of it before coaching. */
const solvedExample = (): WorkbookFile =>
  planningBook({ Forecast: withCells('Forecast', { Calls: callsOf(4 / 3) }, 1) });

const chineseRange = (input: string, headers: string[], rows: InputTable['rows']): Partial<InputTable> => ({
  sheet: `我的 ${input}`,
  table: null,
  at: 'B3',
  headers,
  rows,
});

const chineseRanges = (): WorkbookFile =>
  planningBook({
    Forecast: chineseRange(
      '预测',
      ['年月', '技能组', '预测话务量（通）', '通话', '保持', '话后', '新人数', '流失率'],
      ['2026年9月', '2026年10月', '2026年11月'].flatMap((month, at) => [
        [month, '热线', 110_000 + at * 9000, 180, 20, 40, 5, 0.03],
        [month, 'CIC', callsOf(4 + at), 200, null, 40, null, null],
      ]),
    ),
    Lines: chineseRange(
      '线',
      ['线', '来源线', '员工效率', '请假率', '期初人力'],
      [
        ['热线', null, 0.7, 0.08, 80],
        ['CIC', '热线', 0.9, 0.02, 3],
      ],
    ),
    Stages: chineseRange(
      '环节',
      ['环节', '通过率'],
      [
        ['面试', 0.45],
        ['录用', 0.8],
        ['报到', 0.9],
        ['培训通过', 0.95],
      ],
    ),
    Calendar: chineseRange('日历', ['月份', '工作日'], [['2026年10月', 19]]),
  });

const ladderOfThree = (): WorkbookFile =>
  planningBook({
    Forecast: forecastOf(['Top', 'Middle', 'Bottom', 'Side', 'Alone'], 6),
    Lines: {
      rows: [
        ['Bottom', null, 0.7, 0.08, 30],
        ['Top', 'Middle', 0.8, null, 15],
        ['Alone', null, 0.75, 0.05, 40],
        ['Middle', 'Bottom', 0.85, 0.1, 22],
        ['Side', 'bottom', 0.65, null, 35],
      ],
    },
  });

const history = (): WorkbookFile =>
  planningBook({
    Forecast: {
      ...forecastOf(['Hotline', 'Mail'], 4),
      headers: ['Month', 'Line', 'Calls', 'AHT', 'Actual heads'],
    },
    Lines: {
      headers: ['Line', 'Absence rate', 'Opening heads'],
      rows: [
        ['Hotline', 0.1, 9],
        ['Mail', null, 8],
      ],
    },
    Actuals: {
      headers: ['Month', 'Line', 'Handled calls', 'AHT', 'Paid hours', 'Actual heads'],
      rows: [
        [months(1)[0]! - 40, 'Hotline', 100_000, 250, 9800, 61],
        [months(1)[0]! - 10, 'Hotline', 110_000, 240, 10_400, null],
        [months(1)[0]! - 10, 'Mail', 40_000, 300, 4200, 18],
        [months(2)[1]! + 5, 'Hotline', null, null, null, 63.5],
        [months(3)[2]! + 27, 'Mail', 1000, null, 5, 0],
      ],
    },
  });

/** Occupancy of the lines and shrinkage of the forecast or the lines, in per cent in the one and as a share in the other. */
const occupancies = (): WorkbookFile =>
  planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'PTY', 'Shrinkage'],
      rows: months(3).flatMap((month, at) => [
        [month, 'Hotline', callsOf(20 + at), 240, null, at === 1 ? null : 0.3 + at / 50],
        [month, 'Mail', callsOf(5 + at), 300, at === 2 ? 0.66 : null, null],
      ]),
    },
    Lines: {
      headers: ['Line', 'Occupancy %', 'Shrinkage %', 'Absence rate', 'Opening heads'],
      rows: [
        ['Hotline', 85, 32, null, 20],
        ['Mail', 80, 25, 0.05, 6],
      ],
    },
  });

const stagesByLine = (): WorkbookFile =>
  planningBook({
    Forecast: forecastOf(['Hotline', 'Mail', 'Chat'], 3),
    Lines: {
      headers: ['Line', 'PTY', 'Attrition rate', 'Opening heads'],
      rows: [
        ['Hotline', 0.7, 0.02, 20],
        ['Mail', 0.8, null, 21],
        ['Chat', 0.75, 0.04, 22],
      ],
    },
    Stages: {
      headers: ['Line', 'Stage', 'Pass rate'],
      rows: [
        [null, 'Screening', 0.5],
        [null, '1st interview', 0.6],
        [null, 'Offer', 0.8],
        [null, 'Training', 0.9],
        ['mail', 'Interview', 0.4],
        ['mail', 'Start date', 0.7],
      ],
    },
  });

/** Lines whose joiners come from everywhere, as they say themselves, in either language, or as their forecast has it. */
const joinersFromAll = (): WorkbookFile => {
  const ways = ['Carried', ' planned', '求解', null, null];
  const lines = ['Hotline', 'Mail', 'Chat', 'Fed', 'Quiet'];
  return planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'Planned joiners', 'Attrition heads'],
      rows: months(5).flatMap((month, at) =>
        lines.map((line, index) => [
          month,
          line,
          callsOf(20 + 7 * index + 3 * at),
          240,
          line === 'Quiet' || line === 'Fed' ? (at === 3 && line === 'Fed' ? 0 : null) : (at + index) % 4,
          line === 'Quiet' && at === 2 ? 500 : null,
        ]),
      ),
    },
    Lines: {
      headers: ['Line', 'Fed by', 'PTY', 'Attrition rate', 'Opening heads', 'Joiners from'],
      rows: lines.map((line, index) => [
        line,
        line === 'Fed' ? 'Hotline' : null,
        0.7 + index / 20,
        line === 'Chat' ? null : index === 1 ? 1 : 0.03 * (index + 1),
        20 + 5 * index,
        ways[index]!,
      ]),
    },
    Stages: {
      headers: ['Stage', 'Pass rate'],
      rows: [
        ['Interview', 0.4],
        ['Offer', 0.8],
        ['Training', 0.75],
      ],
    },
  });
};

/** What HR has recorded at stages of two lines, with a correction, a stage that has more than its quota, and who joined. */
const recorded = (): WorkbookFile => {
  const file = stagesByLine();
  const [january, february] = months(2) as [number, number];
  addInput(file, {
    sheet: 'HR',
    table: 'StageActuals',
    at: 'C2',
    headers: ['Month', 'Line', 'Who', 'Stage', 'Done'],
    rows: [
      [january, 'Hotline', 'Li', 'Screening', 12],
      [january, 'hotline', 'Wu', 'screening', 7],
      [january, 'Hotline', 'Wu', 'Screening', -2],
      [january, 'Hotline', null, 'Offer', 2],
      [january, 'Mail', null, 'Interview', 4000],
      [february, 'Mail', null, 'Joined', 3],
      [february, 'Chat', null, 'Training', 1],
    ],
  });
  return file;
};

/** Lines by number, a header in need of escaping, blank rows at the table's end, text that only looks like a number. */
const awkward = (): WorkbookFile => {
  const forecast = forecastOf([7, 'Line', '1-2'], 3);
  return planningBook({
    Forecast: {
      ...forecast,
      headers: [
        'Month',
        'Line',
        'Calls [offered] (per month)',
        "AHT's seconds (avg.)".replace("'s", ''),
        'NJ',
      ],
      rows: [...forecast.rows!, [null, null, null, null, null], [null, null, null, null, null]],
    },
    Lines: {
      rows: [
        [7, null, 0.7, 0.08, 30],
        ['Line', 7, 0.8, null, 15],
        ['1-2', null, 0.75, 0.05, 40],
      ],
    },
    Actuals: {
      rows: [
        [months(2)[1]!, '1-2', 33],
        [null, null, null],
      ],
    },
  });
};

const inDays = (): WorkbookFile =>
  planningBook({
    Forecast: {
      ...withCells('Forecast', { 'Working days': 19.5, PTY: 0.66, Month: months(1)[0]! + 14 }),
    },
    Lines: withCells('Lines', { PTY: null }),
    Calendar: { rows: [[months(1)[0]! + 20, 20]] },
  });

const compactMonths = (): WorkbookFile => {
  const forecast = forecastOf(['Hotline', 'CIC'], 3);
  const rows = forecast.rows!.map((row, index) => [
    202_611 + (index < 4 ? Math.floor(index / 2) : 90),
    ...row.slice(1),
  ]);
  return planningBook({ Forecast: { ...forecast, rows } });
};

/** One line that hires, with lead times that are blank, whole and in part, and stages that few pass. */
const leadTimes = (): WorkbookFile =>
  planningBook({
    Forecast: { headers: ['Month', 'Line', 'Calls', 'AHT'], rows: growing([10, 10, 900, 0, 3.2]) },
    Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['Hotline', 1, 0]] },
    Stages: {
      headers: ['Stage', 'Pass rate', 'Lead days'],
      rows: [
        ['Screening', 0.02, 45],
        ['Interview', 0.4, 12.5],
        ['Offer', 1, null],
      ],
    },
  });

/** Costs by line and for the rest, budgets by line and by month, classes with limits, and a line that ends. */
const costs = (): WorkbookFile => {
  const forecast = forecastOf(['Hotline', 'CIC', '1-2'], 4);
  return planningBook({
    Forecast: {
      ...forecast,
      rows: forecast.rows!.filter(([month, line]) => line !== 'CIC' || month !== months(4)[3]),
    },
    Lines: {
      rows: [
        ['Hotline', null, 0.7, 0.08, 15],
        ['CIC', 'Hotline', 0.8, null, 24],
        ['1-2', null, 0.75, 0.05, 44],
      ],
    },
    Stages: {
      headers: ['Line', 'Stage', 'Pass rate', 'Cost per candidate'],
      rows: [
        [null, 'Screening', 0.5, 2],
        [null, 'Interview', 0.6, 55.5],
        [null, 'Training', 0.9, null],
        ['1-2', 'Interview', 0.4, null],
        ['1-2', 'Start date', 0.7, 12],
      ],
    },
    Costs: {
      headers: ['Line', ...costColumns.map((column) => columnHeaders[column].en[0]!)],
      rows: [
        ['1-2', 4800, 0.36, 4, 40, 500, 8, 50, null, 0.5, 900, 500, 0.1, 2, 7, 1, 4],
        [null, 5200, 0.4, null, 46, 600, 12, null, 400, null, 1800, 650, null, 3.5, 10, null, 2],
        [
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
        ],
      ],
    },
    Budget: {
      rows: [
        [months(1)[0]!, 'Hotline', 200_000],
        [months(1)[0]!, 'Hotline', 20_000.5],
        [months(1)[0]!, '1-2', 300_000],
        [months(2)[1]!, null, 900_000],
        [months(2)[1]!, 'hotline', 0],
        [null, null, null],
      ],
    },
  });
};

/**
 * Costs of which some change with the months: a line's own rows that begin once others have held for it, general rows
 * that do, out of order, a row for a month after the plan, and one that is blank.
 */
const datedCosts = (): WorkbookFile => {
  const file = costs();
  const sheet = file.sheets.find(({ name }) => name === 'Costs')!;
  file.sheets.splice(file.sheets.indexOf(sheet), 1);
  const columns = ['basePay', 'onCostRate', 'overtimeHours', 'overtimePay', 'hiringCost'] as const;
  const more = ['classroomDays', 'trainerDayPay', 'attritionCost', 'telecomPerHour', 'classSize'] as const;
  const [, february, march, april] = months(4) as [number, number, number, number];
  addInput(file, {
    sheet: 'Costs',
    table: 'Costs',
    at: 'A1',
    headers: ['From', 'Line', ...[...columns, ...more].map((column) => columnHeaders[column].en[0]!)],
    rows: [
      [march, null, 5400, 0.42, 5, 48, 650, 10, 420, 1900, 3, 8],
      [february, '1-2', 4900, 0.36, 4, 41, 500, 8, 50, 900, 2, 7],
      [null, null, 5200, 0.4, null, 46, 600, 12, 400, 1800, 3.5, 10],
      [april, '1-2', 5100, 0.38, 4, 43, 550, 8, 60, 950, 2.5, 6],
      [monthSerial('2027-01'), 'CIC', 9000, 0.4, 3, 50, 700, 9, 300, 800, 2, null],
      [null, null, null, null, null, null, null, null, null, null, null, null],
    ],
  });
  return file;
};

/** Costs that hold for every line, as a plain range in Chinese, with a budget by month. */
const chineseCosts = (): WorkbookFile => {
  const file = chineseRanges();
  addInput(file, {
    ...(chineseRange(
      '成本',
      ['生效月份', '月薪（元）', '社保公积金比例', '班额', '每通通信费'],
      [
        [null, 5000, 0.4, 5, 0.1],
        ['2026年10月', 5300, 0.41, 6, 0.1],
      ],
    ) as InputTable),
  });
  addInput(file, {
    ...(chineseRange('预算', ['月份', '预算（元）'], [['2026年10月', 900_000]]) as InputTable),
  });
  return file;
};

/** Months of 2026 from September on in each of which so many heads more are needed. */
const growing = (more: number[]): InputTable['rows'] =>
  more.map((_, at) => {
    const heads = more.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
    return [monthSerial(addMonths('2026-09', at)), 'Hotline', callsOf(heads), 240];
  });

export const plannedCases: PlannedCase[] = [
  { name: 'the worked example', book: planningBook },
  { name: 'the worked example solved', book: solvedExample, settings: { newJoinerMode: 'solved' } },
  { name: 'the sample', book: () => sampleWorkbook('en') },
  { name: 'the sample in Chinese', book: () => sampleWorkbook('zh-CN'), language: 'zh-CN' },
  {
    name: 'the sample solved and rounded at the total',
    book: () => sampleWorkbook('en'),
    settings: { newJoinerMode: 'solved', rounding: 'total', lostShare: 0.8, hoursPerDay: 7.5 },
  },
  {
    name: 'the sample with fractions and no calendar of its own',
    book: () => sampleWorkbook('en'),
    settings: { rounding: 'none', calendar: 'weekdays', buddySpan: 3, coachSpan: 8 },
  },
  { name: 'a ladder of three with lines beside it', book: ladderOfThree },
  {
    name: 'a ladder of three solved',
    book: ladderOfThree,
    settings: { newJoinerMode: 'solved', rounding: 'total' },
  },
  { name: 'plain ranges with Chinese months as text', book: chineseRanges, language: 'zh-CN' },
  { name: 'heads and PTY from history', book: history },
  { name: 'occupancy and shrinkage in place of PTY', book: occupancies },
  { name: 'costs and budgets by line', book: costs },
  {
    name: 'costs and budgets by line, solved, with fractions',
    book: costs,
    settings: { newJoinerMode: 'solved', rounding: 'none' },
  },
  { name: 'costs that change with the months', book: datedCosts },
  {
    name: 'costs that change with the months, solved, with fractions',
    book: datedCosts,
    settings: { newJoinerMode: 'solved', rounding: 'none', hoursPerDay: 7.5 },
  },
  { name: 'costs of every line in Chinese', book: chineseCosts, language: 'zh-CN' },
  { name: 'stages by line', book: stagesByLine, settings: { newJoinerMode: 'solved' } },
  {
    name: 'stages by line of which HR has recorded some',
    book: recorded,
    settings: { newJoinerMode: 'solved' },
  },
  { name: 'joiners from everywhere', book: joinersFromAll },
  {
    name: 'joiners from everywhere, in Chinese, rounded at the total without tolerance',
    book: joinersFromAll,
    settings: { newJoinerMode: 'carried', rounding: 'total', tolerance: 0 },
    language: 'zh-CN',
  },
  { name: 'awkward names', book: awkward },
  { name: 'lead times and long odds', book: leadTimes, settings: { confidence: 0.99, rounding: 'none' } },
  { name: 'days within months and own working days', book: inDays },
  { name: 'months as 202611 into a year without a calendar', book: compactMonths },
];
