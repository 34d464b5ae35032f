import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import type { InputChoice } from '../../../src/settings/mappingChoices';
import { readLinesAcross } from '../../../src/read/linesAcross/readLinesAcross';
import { gridContents } from '../across/support/blocks';

const january = 46_023;
const february = 46_054;
const read = (
  rows: FileCellValue[][],
  choice: InputChoice = {},
  sheet = '话务量',
  names = ['Hotline', 'VIP'],
) => readLinesAcross(gridContents(rows, sheet), names, choice, []);
const valuesOf = (...args: Parameters<typeof read>) => read(...args)!.source.values;
const codes = (...args: Parameters<typeof read>) => read(...args)!.problems.map(({ code }) => code);
const plain: FileCellValue[][] = [
  ['Month', 'Hotline', 'VIP'],
  [january, 1000, 200],
  [february, 1100, 210],
];

describe('a forecast with its lines across', () => {
  it('has a row for each month and line', () => {
    const { source, problems } = read(plain)!;
    expect(problems).toEqual([]);
    expect([...source.columns.keys()]).toEqual(['month', 'line', 'calls']);
    expect(source.values).toEqual([
      [january, 'Hotline', 1000],
      [january, 'VIP', 200],
      [february, 'Hotline', 1100],
      [february, 'VIP', 210],
    ]);
  });

  it('remembers the cell of each figure, of its line and of its month', () => {
    const row = read(plain)!.source.planForecast!.rows[3]!;
    expect(row.get('calls')).toMatchObject({ sheet: '话务量', row: 2, column: 2, raw: 210 });
    expect(row.get('line')).toMatchObject({ row: 0, column: 2, raw: 'VIP' });
    expect(row.get('month')).toMatchObject({ row: 2, column: 0, raw: february });
  });

  it('takes one AHT column for every line', () => {
    const rows = plain.map((row, index) => [...row, ['AHT (min)', 4, 5][index]!]);
    expect(valuesOf(rows)[2]).toEqual([february, 'Hotline', 1100, 300]);
    expect(valuesOf(rows)[3]).toEqual([february, 'VIP', 210, 300]);
  });

  it.each([
    [
      'measures below their lines',
      [
        ['月份', 'Hotline', null, 'VIP', null],
        [null, '话务量', 'AHT', '话务量', 'AHT'],
      ],
    ],
    [
      'measures beside the lines’ names',
      [['Month', 'Hotline calls', 'Hotline AHT', 'Calls – VIP', 'VIP (AHT)']],
    ],
  ])('reads %s', (_, headers) => {
    const rows = [...headers, [january, 1000, 240, 200, 300]];
    expect(valuesOf(rows, {}, 'Data')).toEqual([
      [january, 'Hotline', 1000, 240],
      [january, 'VIP', 200, 300],
    ]);
  });

  it('reads measures above their lines, as merged cells leave them', () => {
    const rows = [
      [null, '话务量', null, 'AHT', null],
      ['月份', 'Hotline', 'VIP', 'Hotline', 'VIP'],
      [january, 1000, 200, 240, 300],
    ];
    expect(valuesOf(rows, {}, 'Data')).toEqual([
      [january, 'Hotline', 1000, 240],
      [january, 'VIP', 200, 300],
    ]);
  });

  it('leaves totals, remarks and months without a figure of a line out', () => {
    const rows = [
      ['Month', 'Hotline', 'VIP', 'Total', 'Calls', 'Remark'],
      [january, 1000, null, 1000, 1000, 'estimate'],
      ['Total', 1000, null, 1000, 1000, null],
    ];
    expect(valuesOf(rows)).toEqual([[january, 'Hotline', 1000]]);
    expect(codes(rows)).toEqual([]);
  });

  it('takes thousands from a title, and the year of months without one', () => {
    const rows = [
      ['2026年话务量（万）'],
      ['月份', 'Hotline', 'VIP'],
      ['12月', 12.5, 2.25],
      ['1月', 13.5, 2.5],
    ];
    expect(valuesOf(rows, {}, 'Data')).toEqual([
      [46_357, 'Hotline', 125_000],
      [46_357, 'VIP', 22_500],
      [46_388, 'Hotline', 135_000],
      [46_388, 'VIP', 25_000],
    ]);
  });

  it('tells of months without a year, and of rows without a month', () => {
    const rows = [
      ['Month', 'Hotline', 'VIP'],
      ['1月', 1, 2],
      ['later', 1, 2],
    ];
    expect(read(rows)!.problems.map(({ code, place }) => `${place!.address} ${code}`)).toEqual([
      'A3 badMonth',
      'A2 noYear',
    ]);
    expect(valuesOf(rows, { year: 2027 })[0]![0]).toBe(46_388);
  });

  it('asks which of two columns of a line is meant', () => {
    const rows = [
      ['Month', 'Hotline calls', 'Hotline volume', 'VIP'],
      [january, 1, 2, 3],
    ];
    expect(read(rows)!.problems).toMatchObject([
      { code: 'repeatedColumn', values: { first: 'Hotline calls', second: 'Hotline volume' } },
    ]);
  });

  it('knows a line whose name is part of another’s', () => {
    const rows = [
      ['Month', 'VIP night AHT', 'VIP night', 'VIP', 'AHT'],
      [january, 300, 10, 20, 240],
    ];
    expect(valuesOf(rows, {}, '话务量', ['VIP', 'VIP night'])).toEqual([
      [january, 'VIP night', 300, 10],
      [january, 'VIP', 240, 20],
    ]);
  });
});

describe('a column among the lines that no line is called after', () => {
  const rows = plain.map((row, index) => [...row, ['Night', 50, 60][index]!]);

  it('is asked about, at its header, and read in no case before', () => {
    expect(read(rows)!.problems).toMatchObject([
      { code: 'lineOrOther', place: { sheet: '话务量', address: 'D1' }, values: { header: 'Night' } },
    ]);
    expect(read(rows)!.lineHeaders.map(({ isLine }) => isLine)).toEqual([true, true, null]);
    expect(valuesOf(rows)).toHaveLength(4);
  });

  it('is what the user says', () => {
    expect(valuesOf(rows, { lines: { Night: true } })).toContainEqual([february, 'Night', 60]);
    expect(valuesOf(rows, { lines: { Night: false } })).toHaveLength(4);
    expect(codes(rows, { lines: { Night: false } })).toEqual([]);
    expect(valuesOf(rows, { lines: { VIP: false, Night: false } })).toHaveLength(2);
  });

  it('is told to be gone where the user has spoken of it', () => {
    expect(codes(plain, { lines: { Night: true } })).toEqual(['choiceGone']);
  });
});

describe('figures of which nothing says what they are', () => {
  it('are not taken for calls but asked about, under the name of their row', () => {
    const found = read(plain, {}, 'Data')!;
    expect(found.group).toMatchObject({ id: 'Data!A1', labels: ['Data!1'] });
    expect(found.source.columns.has('calls')).toBe(false);
    expect(valuesOf(plain, { columns: { calls: 'Data!1' } }, 'Data')).toHaveLength(4);
  });

  it('are calls where the sheet says that they are a forecast', () => {
    expect(valuesOf(plain, {}, 'Forecast 2026')).toHaveLength(4);
    expect(read(plain, {}, 'AHT')).toBeNull();
  });
});

describe('cells that are no such forecast', () => {
  it.each<[string, FileCellValue[][]]>([
    [
      'lines without months',
      [
        ['Notes', 'Hotline', 'VIP'],
        ['x', 1, 2],
      ],
    ],
    [
      'one of two lines',
      [
        ['Month', 'Hotline'],
        [january, 1],
      ],
    ],
    [
      'a list',
      [
        ['Month', 'Line', 'Calls'],
        [january, 'Hotline', 1],
        [january, 'VIP', 2],
      ],
    ],
    [
      'a ladder',
      [
        ['Line', 'Fed by'],
        ['VIP', 'Hotline'],
      ],
    ],
  ])('are %s', (_, rows) => expect(read(rows)).toBeNull());

  it('are a list where the user points at it, since its months repeat', () => {
    const rows = [
      ['Month', 'Team', 'Count'],
      [january, 'A', 1],
      [january, 'B', 2],
    ];
    expect(read(rows, { where: 'Data!A1' }, 'Data')).toBeNull();
    const once = [
      ['Month', 'A', 'B'],
      [january, 1, 2],
      [february, 1, 2],
    ];
    expect(codes(once, { where: 'Data!A1' }, 'Data')).toEqual(['lineOrOther', 'lineOrOther']);
    expect(read(once, {}, 'Data')).toBeNull();
  });
});
