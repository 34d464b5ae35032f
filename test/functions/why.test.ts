import { speak } from '../../src/functions/language';
import { ASA, SERVICE_LEVEL } from '../../src/functions/service';
import { WHY } from '../../src/functions/why';
import { cells, column, errorOf, value } from './support/excel';

/** The row of the table that begins with a label. */
function rowOf(table: unknown[][], label: string): unknown[] {
  const found = table.find(([first]) => first === label);
  if (!found) throw new Error(`no row ${label} in ${JSON.stringify(table)}`);
  return found.slice(1);
}

const textbook = cells(WHY, 100, 180, 0.8, 20, 30, 0.3);

describe('WHY', () => {
  afterEach(() => speak('en-US'));

  it('is a table of 15 rows and 4 columns, whatever is asked', () => {
    for (const table of [textbook, cells(WHY, 0, 180, 0.8, 20), cells(WHY, 100, 180, 1, 20)]) {
      expect(table).toHaveLength(15);
      for (const line of table) expect(line).toHaveLength(4);
    }
  });

  it('tells the inputs and the load', () => {
    expect(rowOf(textbook, 'Calls')[0]).toBe(100);
    expect(rowOf(textbook, 'Patience, s')[0]).toBe('wait for ever');
    expect(rowOf(textbook, 'Load, erlang')[0]).toBe(10);
  });

  it('tells what an AHT too short to be one was meant as', () => {
    expect(rowOf(cells(WHY, 100, 180 / 86_400, 0.8, 20), 'AHT, s')[1]).toBe('an Excel time: give 180');
    expect(rowOf(cells(WHY, 100, 3, 0.8, 20), 'AHT, s')[1]).toBe('in seconds; minutes would be 180');
    expect(rowOf(textbook, 'AHT, s')[1]).toBe('');
  });

  it('tells the answer before and after shrinkage, and what bound it', () => {
    expect(rowOf(textbook, 'Agents on the phones')[0]).toBe(14);
    expect(rowOf(textbook, 'Required staff')[0]).toBe(20);
    expect(rowOf(textbook, 'Bound by')[0]).toBe('service level');
  });

  it('tells what the answer and one agent fewer achieve', () => {
    expect(rowOf(textbook, '')).toEqual(['Target', 'With 14', 'With 13']);
    const [target, with14, with13] = rowOf(textbook, 'Service level in 20 s, offered');
    expect(target).toBe(0.8);
    expect(with14).toBeCloseTo(Number(value(SERVICE_LEVEL, 100, 180, 14, 20)), 9);
    expect(with13).toBeCloseTo(Number(value(SERVICE_LEVEL, 100, 180, 13, 20)), 9);
    expect(rowOf(textbook, 'ASA, s')[1]).toBeCloseTo(Number(value(ASA, 100, 180, 14)), 9);
  });

  it.each([
    ['ASA', [100, 180, 0.5, 20, 30, 0, 1, null, null, 1]],
    ['occupancy', [100, 180, 0.5, 20, 30, 0, 0.6]],
    ['abandonment', [100, 180, 0.5, 20, 30, 0, 1, 60, null, null, 0.02]],
    ['minimum staff', [100, 180, 0.8, 20, 30, 0, 1, null, null, null, null, 40]],
    ['load: fewer agents cannot carry it', [100, 180, 0, 0]],
    ['nothing: nobody is needed', [0, 180, 0.8, 20]],
  ])('names what binds: %s', (bound, given) => {
    expect(rowOf(cells(WHY, ...given), 'Bound by')[0]).toBe(bound);
  });

  it('says "no end" where one agent fewer lets the queue grow', () => {
    const table = cells(WHY, 100, 180, 0, 0);
    expect(rowOf(table, '')).toEqual(['Target', 'With 11', 'With 10']);
    expect(rowOf(table, 'ASA, s')[2]).toBe('no end');
  });

  it('names the target that no staff can meet', () => {
    const table = cells(WHY, 100, 180, 1, 20);
    expect(rowOf(table, 'Bound by')[0]).toBe('service level: no staff can meet it');
    expect(rowOf(table, 'Required staff')[0]).toBe('#N/A: No number of agents meets the targets.');
  });

  it('speaks Chinese where Office does', () => {
    speak('zh-CN');
    const table = cells(WHY, 100, 180, 0.8, 20, 30, 0.3, 1, 60, 'net');
    expect(rowOf(table, '决定因素')[0]).toBe('服务水平');
    expect(table.flat().filter((text) => typeof text === 'string' && /[a-z]{4}/.test(text))).toEqual([]);
  });

  it('explains one answer at a time', () => {
    expect(errorOf(WHY, column(100, 200), 180, 0.8, 20)).toBe(
      '#VALUE!: calls must be a single cell; it has 2 rows and 1 columns.',
    );
    expect(errorOf(WHY, 100, 180, 80, 20)).toContain('Write 80 % as 0.8.');
    expect(errorOf(WHY, 1e300, 1e300, 0.8, 20)).toBe('#N/A: There is no answer for these arguments.');
  });
});
