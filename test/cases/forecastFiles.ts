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
];
