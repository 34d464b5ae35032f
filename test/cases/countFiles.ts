/** Counts of our own making: by day, by interval, and with labels on two sides. */
import { at, day, type Case, type Row } from './case';

const january = [day(1, 6), day(1, 7), day(1, 8)];
const february = [day(2, 3), day(2, 4)];
const daily = (row: (date: number, index: number) => Row): Row[] => [...january, ...february].map(row);
const counts = [100, 110, 120, 130, 140];
const months = { '2025-01': 330, '2025-02': 270 };
const dates = { 0: 'yyyy-mm-dd' };

export const countFiles: Case[] = [
  {
    name: 'a row a day',
    sheets: {
      Sheet1: [
        ['date', 'calls_received', 'aht_seconds'],
        ...daily((date, index) => [date, counts[index]!, 408]),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: months, aht: 408 },
  },
  {
    name: 'handling time in three averages',
    sheets: {
      Sheet1: [
        ['Day', 'No. of calls', 'Avg talk (s)', 'Avg hold (s)', 'Avg wrap-up (s)'],
        ...daily((date, index) => [date, counts[index]!, 200, 20, 30]),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: months, aht: 250 },
  },
  {
    name: 'handling time as sums by row',
    sheets: {
      Sheet1: [
        ['Date', 'Calls', 'Total talk seconds', 'Total ACW seconds'],
        ...daily((date, index) => [date, counts[index]!, counts[index]! * 200, counts[index]! * 50]),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: months, aht: 250 },
  },
  {
    name: 'a weekday beside the date, in shuffled columns',
    sheets: {
      Sheet1: [
        ['AHT (min)', 'Weekday', 'Total inbound calls', 'Day', 'Remark'],
        ...daily((date, index) => [5, 'Mon', counts[index]!, date, 'ok']),
      ],
    },
    formats: { 3: 'yyyy-mm-dd' },
    expected: { kind: 'counts', calls: months, aht: 300 },
  },
  {
    name: 'hours as numbers',
    sheets: {
      Sheet1: [
        ['Date', 'Hour', 'Volume'],
        ...january.flatMap((date) => [8, 9, 10].map((hour): Row => [date, hour, 10])),
        ...february.flatMap((date) => [8, 9, 10].map((hour): Row => [date, hour, 20])),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: { '2025-01': 90, '2025-02': 120 } },
  },
  {
    name: 'signs of full width and months as words',
    sheets: {
      数据: [
        ['日　期', '时段', '呼入量（通）'],
        ['２０２５年１月６日', '０８：００－０８：３０', 10],
        ['２０２５年１月６日', '０８：３０－０９：００', 20],
        ['２０２５年２月３日', '０８：００－０８：３０', 30],
      ],
    },
    expected: { kind: 'counts', calls: { '2025-01': 30, '2025-02': 30 } },
  },
  {
    name: 'dates with months as words',
    sheets: {
      Sheet1: [
        ['Date', 'Calls'],
        ['6-Jan-25', 10],
        ['7-Jan-25', 20],
        ['3-Feb-25', 30],
      ],
    },
    expected: { kind: 'counts', calls: { '2025-01': 30, '2025-02': 30 } },
  },
  {
    name: 'intervals down and dates across',
    sheets: {
      Sheet1: [
        ['Time', ...january, 'Total'],
        ...[0, 15, 30, 45].map((minute): Row => [at(8, minute), 5, 6, 7, 18]),
        ['Total', 20, 24, 28, 72],
      ],
    },
    expected: { kind: 'counts', calls: { '2025-01': 72 } },
  },
  {
    name: 'dates down and intervals across',
    sheets: {
      Sheet1: [
        ['Date', '08:00-08:30', '08:30-09:00', '09:00-09:30'],
        ...daily((date, index) => [date, 1, 2, 3 + index]),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: { '2025-01': 21, '2025-02': 19 } },
  },
  {
    name: 'in French',
    sheets: {
      Données: [
        [
          'Date',
          'Tranche horaire',
          'File d’attente',
          'Appels reçus',
          'Appels traités',
          'Appels abandonnés',
          'DMT (s)',
        ],
        ...daily((date, index) => [date, '08:00-08:30', 'SAV', counts[index]!, counts[index]! - 10, 10, 300]),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: { '2025-01 SAV': 330, '2025-02 SAV': 270 }, abandoned: 50, aht: 300 },
  },
  {
    name: 'in Portuguese',
    sheets: {
      Dados: [
        [
          'Data',
          'Fila',
          'Chamadas recebidas',
          'Chamadas atendidas',
          'Chamadas abandonadas',
          'TMA (segundos)',
        ],
        ...daily((date, index) => [date, 'Vendas', counts[index]!, counts[index]! - 10, 10, 300]),
      ],
    },
    formats: dates,
    expected: {
      kind: 'counts',
      calls: { '2025-01 Vendas': 330, '2025-02 Vendas': 270 },
      abandoned: 50,
      aht: 300,
    },
  },
  {
    name: 'in Japanese',
    sheets: {
      データ: [
        ['日付', '時間帯', '着信数', '応答数', '放棄数', '平均処理時間（秒）'],
        ...daily((date, index) => [date, '08:00-08:30', counts[index]!, counts[index]! - 10, 10, 300]),
      ],
    },
    formats: dates,
    expected: { kind: 'counts', calls: months, abandoned: 50, aht: 300 },
  },
  {
    name: 'several sheets with the same columns, one a month',
    sheets: {
      Jan: [['Date', 'Calls', 'AHT'], ...january.map((date, index): Row => [date, counts[index]!, 300])],
      Feb: [['Date', 'Calls', 'AHT'], ...february.map((date, index): Row => [date, counts[index + 3]!, 300])],
    },
    formats: dates,
    expected: { kind: 'counts', calls: months, aht: 300 },
  },
  {
    name: 'hours without a date are nothing, and what is missing is told',
    sheets: {
      Sheet1: [
        ['Interval', 'Calls'],
        ['08:00-08:30', 10],
        ['08:30-09:00', 12],
      ],
    },
    expected: { kind: 'nothing' },
  },
  {
    name: 'rates and agents without any calls are nothing',
    sheets: {
      Sheet1: [['Date', 'Service level', 'Agents'], ...daily((date) => [date, 0.8, 12])],
    },
    formats: dates,
    expected: { kind: 'nothing' },
  },
];
