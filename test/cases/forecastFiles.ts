/** Forecasts of our own making, beside what a plan needs besides. */
import { day, type Case, type Row } from './case';

const months = [day(1, 1), day(2, 1), day(3, 1)];
const monthly = (row: (month: number, index: number) => Row): Row[] => months.map(row);
const formats = { 0: 'mmm-yy' };
const calls = [40_000, 40_500, 41_000];
const of = (line: string): Record<string, number> =>
  Object.fromEntries(calls.map((count, index) => [`2025-0${index + 1} ${line}`, count]));
const aht = (line: string, seconds: number): Record<string, number> =>
  Object.fromEntries(calls.map((_, index) => [`2025-0${index + 1} ${line}`, seconds]));

const monday = day(1, 6);

export const forecastFiles: Case[] = [
  {
    name: 'one queue, named after its sheet',
    sheets: {
      Plan: [
        ['Month', 'Forecast volume', 'AHT seconds'],
        ...monthly((month, index) => [month, calls[index]!, 300]),
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('Plan'), aht: aht('Plan', 300) },
  },
  {
    name: 'one queue, named as Lines has it',
    sheets: {
      Forecast: [['Month', 'Calls', 'AHT (min)'], ...monthly((month, index) => [month, calls[index]!, 5])],
      Lines: [
        ['Line', 'Opening heads'],
        ['Main', 40],
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('Main'), aht: aht('Main', 300) },
  },
  {
    name: 'headers in another order and spelling',
    sheets: {
      Data: [
        ['period_month', 'AvgHandleTime_sec', 'ForecastedContacts', 'QueueName'],
        ...monthly((month, index) => [month, 300, calls[index]!, 'Sales']),
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('Sales'), aht: aht('Sales', 300) },
  },
  {
    name: 'in traditional Chinese',
    sheets: {
      預測: [
        ['月份', '業務線', '預測話務量', '平均處理時長（秒）'],
        ...monthly((month, index) => [month, '專線', calls[index]!, 300]),
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('專線'), aht: aht('專線', 300) },
  },
  {
    name: 'in German',
    sheets: {
      Prognose: [
        ['Monat', 'Warteschlange', 'Prognostizierte Anrufe', 'Gesprächszeit (s)', 'Nachbearbeitungszeit (s)'],
        ...monthly((month, index) => [month, 'Service', calls[index]!, 250, 50]),
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('Service'), aht: aht('Service', 300) },
  },
  {
    name: 'a column of actual calls beside the forecast',
    sheets: {
      Plan: [
        ['Month', 'Line', 'Actual calls', 'Forecast calls', 'AHT'],
        ...monthly((month, index) => [month, 'Sales', 39_000, calls[index]!, 300]),
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('Sales'), aht: aht('Sales', 300) },
  },
  {
    name: 'past months, which are no forecast',
    sheets: {
      History: [
        ['Month', 'Calls handled', 'Calls', 'AHT'],
        ...monthly((month, index) => [month, 1, calls[index]!, 300]),
      ],
    },
    formats,
    expected: { kind: 'months', calls: { '2025-01': 40_000, '2025-02': 40_500, '2025-03': 41_000 } },
  },
  {
    name: 'two columns of calls that nothing tells apart',
    sheets: {
      Plan: [
        ['Month', 'Line', 'Calls', 'Volume', 'AHT'],
        ...monthly((month, index) => [month, 'Sales', calls[index]!, calls[index]! + 1, 300]),
      ],
    },
    formats,
    expected: { kind: 'forecast', calls: of('Sales') },
    questions: ['repeatedColumn'],
  },
  ...(
    [
      [
        'a forecast by weeks, each named by its Monday',
        'Week commencing',
        (week: number) => monday + 7 * week,
      ],
      [
        'a forecast by weeks, each named by its Sunday',
        'Week ending (Sunday)',
        (week: number) => monday + 7 * week + 6,
      ],
      [
        'a forecast by numbered weeks',
        'ISO week',
        (week: number) => `2025-W${String(week + 2).padStart(2, '0')}`,
      ],
    ] as const
  ).map(([name, header, named]): Case => ({
    name,
    source: 'workforce planning templates by week',
    sheets: {
      'Weekly forecast': [
        [header, 'LOB', 'Forecast Volume', 'AHT (sec)', 'Shrinkage %', 'Occupancy %', 'Required FTE'],
        ...Array.from({ length: 8 }, (_, week): Row => [named(week), 'Sales', 1000, 300, 32, 0.85, 12]),
      ],
    },
    // From 6 January to 2 March 2025: January begins before, and of its last week five days are in January.
    expected: { kind: 'forecast', calls: { '2025-02 Sales': 4000 }, aht: { '2025-02 Sales': 300 } },
  })),
  {
    name: 'a forecast by days',
    source: 'outputs of forecasting libraries (ds, yhat) renamed by planners',
    sheets: {
      Forecast: [
        ['Date', 'Forecasted calls', 'AHT'],
        ...Array.from({ length: 59 }, (_, index): Row => [day(1, 1) + index, 100 + (index % 7), 300]),
      ],
    },
    formats: { 0: 'yyyy-mm-dd' },
    expected: {
      kind: 'forecast',
      calls: {
        '2025-01 Forecast': Array.from({ length: 31 }, (_, at) => 100 + (at % 7)).reduce(
          (sum, one) => sum + one,
        ),
        '2025-02 Forecast': Array.from({ length: 28 }, (_, at) => 100 + ((at + 31) % 7)).reduce(
          (sum, one) => sum + one,
        ),
      },
    },
  },
];
