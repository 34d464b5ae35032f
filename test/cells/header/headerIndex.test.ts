import { callColumnsOf, inputColumnsOf, sureness } from '../../../src/cells/header/headerIndex';
import type { CallColumn } from '../../../src/grid/callHeaders';

const best = (header: string): CallColumn | undefined =>
  [...callColumnsOf(header)].sort(([, one], [, other]) => other - one)[0]?.[0];

describe('a header of calls', () => {
  it.each<[string, CallColumn | undefined]>([
    ['Average_Handle_Time_Seconds', 'aht'],
    ['calls_received', 'calls'],
    ['AvgTalkDuration', 'talk'],
    ['Time_Interval', 'start'],
    ['Speed of answer in seconds', 'queue'],
    ['acdcalls', 'answered'],
    ['abncalls', 'abandoned'],
    ['Abandon_Cnt', 'abandoned'],
    ['Calls (abandoned)', 'abandoned'],
    ['Waiting Time (AVG)', 'queue'],
    ['Anzahl Anrufe', 'calls'],
    ['Durchschnittliche Bearbeitungszeit', 'aht'],
    ['Wartezeit (s)', 'queue'],
    ['Nombre d’appels reçus', 'calls'],
    ['Durée moyenne de traitement', 'aht'],
    ['Llamadas recibidas', 'calls'],
    ['Tiempo medio de conversación', 'talk'],
    ['Qtd. chamadas atendidas', 'answered'],
    ['着信数', 'calls'],
    ['平均通話時間', 'talk'],
    ['平均處理時間(秒)', 'aht'],
    ['來電數', 'calls'],
    ['放棄數', 'abandoned'],
  ])('%s is %s, whatever its order, spelling and language', (header, column) => {
    expect(best(header)).toBe(column);
  });

  it.each([
    'Abandon Rate',
    '接听率',
    'Max wait time',
    'Service level',
    'Contact_ID',
    '话务量 AHT',
    'No',
    '#',
  ])('%s is none: it says something else besides', (header) => expect(best(header)).toBeUndefined());

  it('is surest by its own header, and less so by the words of one', () => {
    expect(callColumnsOf('Calls').get('calls')).toBe(1);
    expect(callColumnsOf('Received calls').get('calls')).toBeLessThan(1);
    expect(inputColumnsOf('Total number of calls').get('calls')).toBeLessThan(
      inputColumnsOf('Received calls').get('calls')!,
    );
  });

  it.each<[string, CallColumn]>([
    ['Hotline calls', 'calls'],
    ['Billing call volume', 'calls'],
    ['热线话务量', 'calls'],
    ['Ventas llamadas', 'calls'],
    ['Voice AHT (sec)', 'handle'],
  ])('%s is %s beside a strange word, less surely than by any of its own', (header, column) => {
    expect(best(header)).toBe(column);
    expect(callColumnsOf(header).get(column)).toBeLessThan(sureness.bare);
  });

  it.each([
    'Repeat calls',
    'Sales volume',
    'New contacts',
    '销售量',
    '去年话务量',
    'Call rating',
    'Calls 2',
    'Email AHT',
    'Calls to the other three desks',
    '自助话务量',
  ])('%s is none: its strange word makes it something else', (header) =>
    expect(best(header)).toBeUndefined(),
  );
});
