import type { CellValue } from '../../../src/grid/port';
import { areEvents } from '../../../src/read/calls/areEvents';

const areSo = (headers: string[], rows: CellValue[][]): boolean =>
  areEvents(headers, {
    rows: rows.length,
    value: (row, offset) => rows[row]?.[offset] ?? null,
    format: () => undefined,
  });
const calls = [1, 1, 1, 2, 2, 2, 3, 3, 3];

describe('rows that are what happens in a call', () => {
  it('have a column of events and the number of a call again and again', () => {
    const rows = calls.map((call, index): CellValue[] => [call, ['ENTER', 'CONNECT', 'END'][index % 3]!]);
    expect(areSo(['Call ID', 'Event'], rows)).toBe(true);
    expect(areSo(['callid', 'event_type'], rows)).toBe(true);
    expect(areSo(['通话编号', '事件'], rows)).toBe(true);
  });

  it('are not rows without such a column, or with a number each', () => {
    expect(
      areSo(
        ['Call ID', 'Queue'],
        calls.map((call) => [call, 'A']),
      ),
    ).toBe(false);
    expect(
      areSo(
        ['Call ID', 'Event'],
        calls.map((_, index) => [index, 'END']),
      ),
    ).toBe(false);
  });
});
