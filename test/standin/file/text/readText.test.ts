import fc from 'fast-check';
import { FileProblem } from '../../../../src/standin/file/problem';
import { readText } from '../../../../src/standin/file/text/readText';
import type { FileCellValue, WorkbookFile } from '../../../../src/standin/file/workbookFile';
import { encoded, encodings, type Encoding } from './encoded';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** What stands in the cells, row by row. */
function valuesOf({ sheets }: WorkbookFile): FileCellValue[][] {
  const { cells } = sheets[0]!;
  const last = Math.max(-1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const found = cells.get(row) ?? new Map<number, { value: FileCellValue }>();
    return Array.from(
      { length: Math.max(-1, ...found.keys()) + 1 },
      (_, column) => found.get(column)?.value ?? null,
    );
  });
}

const read = (text: string, name = 'calls.csv'): FileCellValue[][] => valuesOf(readText(bytes(text), name));

/** The value and the format of one field, below a header and beside a column that makes two. */
function field(text: string, separator = ','): [FileCellValue, string] {
  const file = readText(bytes(`a${separator}b\n1${separator}"${text}"\n`), 'x.csv');
  const cell = file.sheets[0]!.cells.get(1)?.get(1);
  return [cell?.value ?? null, file.styles[cell?.style ?? 0]!.numberFormat];
}

/** 5 January 2026. */
const january5 = 46_027;

describe('a table in any encoding, with any separator, as any country writes it', () => {
  const chinese = ['日期', '线路', '话务量', '平均处理时长'];
  const traditional = ['日期', '線路', '話務量', '平均處理時間'];
  const japanese = ['日付', '回線', '着信数', '平均処理時間'];
  const german = ['Datum', 'Leitung', 'Anrufe für', 'Gesprächszeit'];
  const headersOf = (encoding: Encoding): string[] => {
    if (encoding === 'windows-1252') return german;
    if (encoding === 'big5') return traditional;
    return encoding === 'shift_jis' ? japanese : chinese;
  };
  const separators = [',', ';', '\t', '|'] as const;
  const countries = {
    point: { dates: ['2026-01-05', '2026-01-06'], calls: ['1234', '987'], seconds: ['240.5', '236.25'] },
    comma: { dates: ['05.01.2026', '06.01.2026'], calls: ['1.234', '987'], seconds: ['240,5', '236,25'] },
    american: { dates: ['1/5/2026', '1/26/2026'], calls: ['1,234', '987'], seconds: ['240.5', '236.25'] },
    british: { dates: ['05/01/2026', '26/01/2026'], calls: ['1,234', '987'], seconds: ['240.5', '236.25'] },
  } as const;
  const cases = encodings.flatMap((encoding) =>
    separators.flatMap((separator) =>
      Object.keys(countries).map(
        (country) => [encoding, separator, country as keyof typeof countries] as const,
      ),
    ),
  );

  it.each(cases)('%s, %j, %s', (encoding, separator, country) => {
    const headers = headersOf(encoding);
    const { dates, calls, seconds } = countries[country];
    const quoted = (text: string): string => (text.includes(separator) ? `"${text}"` : text);
    const rows = [0, 1].map((row) =>
      [dates[row]!, 'A 线'.slice(0, 1), calls[row]!, seconds[row]!].map(quoted),
    );
    const text = [headers, ...rows].map((row) => row.join(separator)).join('\r\n');
    const second = country === 'american' || country === 'british' ? 46_048 : 46_028;
    expect(valuesOf(readText(encoded(text, encoding), 'x.csv'))).toEqual([
      headers,
      [january5, 'A', 1234, 240.5],
      [second, 'A', 987, 236.25],
    ]);
  });

  it('is told by a few Chinese headers, or by a text far below', () => {
    expect(valuesOf(readText(encoded('日期,来电量\n2026/1/1,120\n', 'gb18030'), 'x.csv'))[0]).toEqual([
      '日期',
      '来电量',
    ]);
    const late = `a,b\n${'1,2\n'.repeat(100_000)}备注,热线\n`;
    expect(valuesOf(readText(encoded(late, 'gb18030'), 'x.csv')).at(-1)).toEqual(['备注', '热线']);
    expect(valuesOf(readText(encoded('Monat;Größe\n01.2026;1200\n', 'windows-1252'), 'x.csv'))).toEqual([
      ['Monat', 'Größe'],
      [46_023, 1200],
    ]);
  });
});

describe('a field', () => {
  it.each<[string, FileCellValue, string]>([
    ['1200', 1200, 'General'],
    ['-3.5', -3.5, 'General'],
    ['(5)', -5, 'General'],
    ['1,234,567', 1_234_567, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['80%', 0.8, '0%'],
    ['12.5 %', 0.125, '0.00%'],
    ['$1,200', 1200, '#,##0'],
    ['¥8.50', 8.5, 'General'],
    ['1E5', 100_000, 'General'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['2026-01-05', january5, 'yyyy-mm-dd'],
    ['2026/1/5', january5, 'yyyy-mm-dd'],
    ['2026-01', 46_023, 'yyyy-mm'],
    ['31.12.2026', 46_387, 'yyyy-mm-dd'],
    ['13/1/26', 46_035, 'yyyy-mm-dd'],
    ['2026-01-05 08:30', january5 + 8.5 / 24, 'yyyy-mm-dd hh:mm'],
    ['2026-01-05T20:00:30', january5 + 72_030 / 86_400, 'yyyy-mm-dd hh:mm:ss'],
    ['1/13/2026 8:30 PM', 46_035 + 20.5 / 24, 'yyyy-mm-dd hh:mm'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['0:03:12', 192 / 86_400, 'h:mm:ss'],
    ['24:00', 1, '[h]:mm:ss'],
    ['26:30:00', 26.5 / 24, '[h]:mm:ss'],
    ['12:15 am', 0.25 / 24, 'h:mm'],
    ['', null, 'General'],
  ])('%j is what Excel makes of it', (text, value, format) => {
    const [found, its] = field(text);
    expect(its).toBe(format);
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 10);
    else expect(found).toEqual(value);
  });

  it.each([
    ['an identifier with leading zeros', '00123'],
    ['a long identifier', '1234567890123456789'],
    ['a date that may be two', '03/04/2026'],
    ['a date that does not exist', '2026-02-30'],
    ['a moment with its time zone', '2026-01-05T08:30:00Z'],
    ['a span', '08:00-08:15'],
    ['a formula', '=1+1'],
    ['a month by its name', 'Jan-26'],
    ['a Chinese date', '2026年1月5日'],
    ['spaces', '   '],
  ])('stays a text: %s', (_, text) => {
    expect(field(text)).toEqual([text, 'General']);
  });

  it('is an error where Excel has one', () => {
    expect(field('#N/A')).toEqual([{ error: '#N/A' }, 'General']);
  });

  it('takes the spaces of French thousands, and commas as decimals', () => {
    expect(read('a;b\n1 234,5;1\u202f234\n2,25;80 %')).toEqual([
      ['a', 'b'],
      [1234.5, 1234],
      [2.25, 0.8],
    ]);
  });
});

describe('dates with the day or the month first', () => {
  it('are told by any row of their column, however late', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `0${(row % 9) + 1}/02/2026,1`);
    const [first] = read(['d,n', ...rows, '25/02/2026,1'].join('\n')).slice(1);
    expect(first![0]).toBe(46_054);
  });

  it('are told by another column', () => {
    expect(read('start,end\n3/4/2026,3/25/2026')[1]).toEqual([46_085, 46_106]);
  });

  it('are months where only the firsts of them stand under such a header', () => {
    expect(read('Month,Calls\n1/1/2026,5\n2/1/2026,6\n3/1/2026,7').map(([month]) => month)).toEqual([
      'Month',
      46_023,
      46_054,
      46_082,
    ]);
    expect(read('Date,Calls\n1/1/2026,5\n2/1/2026,6')[2]).toEqual(['2/1/2026', 6]);
  });
});

describe('the shape of a file', () => {
  it('keeps line breaks, quotes and separators in quotes, and blank lines between', () => {
    expect(read('a,b\n"x\ny","say ""hi"", now"\n\n1,2\n\n\n')).toEqual([
      ['a', 'b'],
      ['x\ny', 'say "hi", now'],
      [],
      [1, 2],
    ]);
  });

  it('is parted by what its first line says', () => {
    expect(read('sep=|\na|b,c\n1|2\n')).toEqual([
      ['a', 'b,c'],
      [1, 2],
    ]);
  });

  it('may have a title above, and one column', () => {
    expect(read('Report, of January\n\nd;n;s\n1;2,5;3\n4;5,5;6\n')[3]).toEqual([1, 2.5, 3]);
    expect(read('calls\n5\n6')).toEqual([['calls'], [5], [6]]);
  });

  it.each([
    ['calls.csv', 'calls'],
    ['C:\\data\\2026 [May].tsv', '2026  May'],
    ["'.csv", 'Sheet1'],
    ['history.csv', 'Sheet1'],
    [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
  ])('of the name %s is a sheet named %s', (name, sheet) => {
    expect(readText(bytes('a,b'), name).sheets[0]!.name).toBe(sheet);
  });

  it('may be empty', () => {
    expect(read('')).toEqual([]);
    expect(read('\ufeff')).toEqual([]);
  });

  it('is read as it was written, whatever stands in the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '"', '\n', ' ', '线', 'é') });
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const written = rows
            .map((row) => row.map((one) => `"t${one.replace(/"/g, '""')}"`).join(','))
            .join('\r\n');
          expect(read(written)).toEqual(rows.map((row) => row.map((one) => `t${one}`)));
        },
      ),
    );
  });
});

describe('what cannot be read', () => {
  const problemOf = (content: Uint8Array): FileProblem => {
    try {
      readText(content, 'x.csv');
    } catch (error) {
      if (error instanceof FileProblem) return error;
    }
    throw new Error('no problem');
  };

  it('is refused where it is no text', () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    expect(problemOf(picture).code).toBe('notText');
    expect(problemOf(Buffer.from('%PDF-1.4\u0000\u0001\u0002\u0003\u0004\u0005', 'latin1')).code).toBe(
      'notText',
    );
  });

  it('names the line of a quotation mark that nothing closes', () => {
    const { code, detail } = problemOf(bytes(`a,b\n"x\ny",2\n3,"4\n${'5,6\n'.repeat(100)}`));
    expect([code, detail]).toEqual(['openQuote', '4']);
  });

  it('is too large beyond a sheet of Excel', () => {
    expect(problemOf(bytes('1\n'.repeat(1_048_577))).code).toBe('tooLarge');
    expect(problemOf(bytes(`${','.repeat(16_384)}1`)).code).toBe('tooLarge');
    expect(problemOf(bytes(`a,b\n1,${'x'.repeat(32_768)}`)).detail).toContain('row 2');
  });
});
