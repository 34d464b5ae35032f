/** A well-formed table reads the same with its columns shuffled, renamed, given units and strange columns between them. */
import fc from 'fast-check';
import { callHeaders, type CallColumn } from '../../src/grid/callHeaders';
import { headersOfInput } from '../../src/grid/headers';
import { day, type Case, type Row } from './case';
import { readCase } from './readCase';

/** A column of the table: what it may be called, and its cells. */
interface Column {
  headers: readonly string[];
  cells: Row;
  format?: string;
  isMeasured?: true;
}

const spelling = fc.constantFrom<(header: string) => string>(
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase(),
  (header) => header.replace(/ /g, '_'),
  (header) => ` ${header} `,
  (header) => header.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
);

const units = fc.constantFrom('', ' (s)', ' [sec]', '（秒）', ' seconds');

const strange = fc.subarray<Column>([
  { headers: ['Remark'], cells: ['a', 'b', 'c', 'd', 'e', 'f'] },
  { headers: ['Weekday'], cells: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] },
  { headers: ['Service level'], cells: [0.8, 0.81, 0.82, 0.8, 0.9, 0.7] },
  { headers: ['Abandon rate %'], cells: [1, 2, 3, 4, 5, 6] },
  { headers: ['Agents'], cells: [9, 9, 9, 9, 9, 9] },
]);

/** The table in any of its disguises. */
const disguised = (
  columns: readonly Column[],
): fc.Arbitrary<{ rows: Row[]; formats: Record<number, string> }> =>
  strange.chain((others) =>
    fc
      .tuple(
        fc.shuffledSubarray([...columns, ...others], { minLength: columns.length + others.length }),
        fc.infiniteStream(fc.tuple(fc.nat(), spelling, units)),
      )
      .map(([shuffled, stream]) => {
        const named = shuffled.map((column) => {
          const [pick, spell, unit] = stream.next().value as [number, (header: string) => string, string];
          const header = spell(column.headers[pick % column.headers.length]!);
          return { ...column, header: column.isMeasured ? `${header}${unit}` : header };
        });
        const formats = Object.fromEntries(
          named.flatMap(({ format }, offset) => (format === undefined ? [] : [[offset, format] as const])),
        );
        const height = columns[0]!.cells.length;
        const body = Array.from({ length: height }, (_, row) => named.map(({ cells }) => cells[row] ?? null));
        return { rows: [named.map(({ header }) => header), ...body], formats };
      }),
  );

const dates = [day(1, 6), day(1, 7), day(1, 8), day(2, 3), day(2, 4), day(2, 5)];
const ofCalls = (column: CallColumn, ...without: string[]): string[] =>
  callHeaders[column].filter((header) => !without.includes(header));

const read = (rows: Row[], formats: Record<number, string>, kind: 'counts' | 'forecast') => {
  const expected: Case['expected'] = { kind, calls: {} };
  return readCase({ name: '', sheets: { Sheet1: rows }, formats, expected });
};

describe('a table in any disguise', () => {
  it('of counts by day reads the same', () => {
    const columns: Column[] = [
      { headers: ofCalls('date'), cells: dates, format: 'yyyy-mm-dd' },
      { headers: ofCalls('line'), cells: ['A', 'B', 'A', 'B', 'A', 'B'] },
      { headers: ofCalls('calls'), cells: [100, 200, 110, 210, 120, 220] },
      { headers: ofCalls('aht'), cells: [300, 301, 302, 303, 304, 305], isMeasured: true },
      { headers: ofCalls('abandoned'), cells: [1, 2, 3, 4, 5, 6] },
    ];
    fc.assert(
      fc.property(disguised(columns), ({ rows, formats }) => {
        const reading = read(rows, formats, 'counts');
        expect(reading.questions).toEqual([]);
        expect(reading).toMatchObject({ kind: 'counts', abandoned: 21 });
        expect(reading.calls).toEqual({
          '2025-01 A': 210,
          '2025-01 B': 200,
          '2025-02 A': 120,
          '2025-02 B': 430,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of a forecast reads the same', () => {
    const columns: Column[] = [
      { headers: headersOfInput('month'), cells: [day(1, 1), day(2, 1), day(3, 1)], format: 'mmm-yy' },
      { headers: headersOfInput('line'), cells: ['A', 'A', 'A'] },
      { headers: headersOfInput('calls'), cells: [40_000, 41_000, 42_000] },
      { headers: headersOfInput('aht'), cells: [300, 310, 320], isMeasured: true },
      { headers: headersOfInput('pty'), cells: [0.7, 0.7, 0.7] },
      { headers: headersOfInput('plannedJoiners'), cells: [1, 2, 3] },
    ];
    fc.assert(
      fc.property(disguised(columns), ({ rows, formats }) => {
        const reading = read(rows, formats, 'forecast');
        expect(reading.questions).toEqual([]);
        expect(reading.calls).toEqual({ '2025-01 A': 40_000, '2025-02 A': 41_000, '2025-03 A': 42_000 });
        expect(reading.aht).toEqual({ '2025-01 A': 300, '2025-02 A': 310, '2025-03 A': 320 });
      }),
      { numRuns: 300 },
    );
  });
});
