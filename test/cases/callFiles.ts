/** A row a call, in headers and values of our own making. */
import { at, day, type Case, type Row } from './case';

const starts = [day(1, 6) + at(9, 1), day(1, 6) + at(9, 7), day(1, 7) + at(10, 13), day(2, 3) + at(11, 19)];
const rows = (row: (start: number, index: number) => Row): Row[] => starts.map(row);
const calls = { '2025-01': 3, '2025-02': 1 };

export const callFiles: Case[] = [
  {
    name: 'a start and nothing else',
    sheets: { Calls: [['Call start'], ...rows((start) => [start])] },
    formats: { 0: 'yyyy-mm-dd hh:mm' },
    expected: { kind: 'log', calls, abandoned: 0 },
  },
  {
    name: 'talk alone tells which calls were answered',
    sheets: {
      Calls: [['Call time', 'Talk seconds'], ...rows((start, index) => [start, index === 1 ? 0 : 120])],
    },
    formats: { 0: 'yyyy-mm-dd hh:mm' },
    expected: { kind: 'log', calls, abandoned: 1, aht: 120 },
  },
  {
    name: 'abandoned calls in a column of TRUE and FALSE',
    sheets: {
      Calls: [
        ['Start', 'Abandoned', 'Handle time (s)'],
        ...rows((start, index): Row => [start, index === 0, index === 0 ? null : 200]),
      ],
    },
    formats: { 0: 'yyyy-mm-dd hh:mm' },
    expected: { kind: 'log', calls, abandoned: 1, aht: 200 },
  },
  {
    name: 'answered in Chinese, in traditional characters',
    sheets: {
      通話紀錄: [
        ['來電時間', '隊列', '是否接聽', '通話時長（秒）'],
        ...rows((start, index): Row => [start, '專線', index === 2 ? '否' : '是', index === 2 ? 0 : 90]),
      ],
    },
    formats: { 0: 'yyyy/m/d h:mm' },
    expected: { kind: 'log', calls: { '2025-01 專線': 3, '2025-02 專線': 1 }, abandoned: 1, aht: 90 },
  },
  {
    name: 'answered as 1 and 0, with date and time apart',
    sheets: {
      Calls: [
        ['Date', 'Time of call', 'Answered', 'Waiting time (sec)', 'Talk time (min)'],
        ...rows((start, index): Row => [
          Math.floor(start),
          start % 1,
          index === 3 ? 0 : 1,
          12,
          index === 3 ? 0 : 3.5,
        ]),
      ],
    },
    formats: { 0: 'yyyy-mm-dd', 1: 'hh:mm' },
    expected: { kind: 'log', calls, abandoned: 1, aht: 210 },
  },
  {
    name: 'in German',
    sheets: {
      Anrufe: [
        ['Anrufbeginn', 'Warteschlange', 'Ergebnis', 'Wartezeit', 'Gesprächszeit', 'Nachbearbeitungszeit'],
        ...rows((start, index): Row => [
          start,
          'Vertrieb',
          index === 0 ? 'abgebrochen' : 'angenommen',
          20,
          index === 0 ? 0 : 100,
          index === 0 ? 0 : 20,
        ]),
      ],
    },
    formats: { 0: 'dd.mm.yyyy hh:mm' },
    expected: {
      kind: 'log',
      calls: { '2025-01 Vertrieb': 3, '2025-02 Vertrieb': 1 },
      abandoned: 1,
      aht: 120,
    },
  },
  {
    name: 'dates that may have the day or the month first',
    sheets: {
      Calls: [
        ['Start', 'Outcome', 'Talk'],
        ['03/04/2025 09:01', 'answered', 100],
        ['05/06/2025 09:02', 'answered', 100],
      ],
    },
    expected: { kind: 'log', calls: {} },
    questions: ['dateOrder'],
  },
];
