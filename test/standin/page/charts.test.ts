import { MemoryBook } from '../../support/memoryBook';
import { categoryText, cellsOf, pointOf, chartOption } from '../../../src/standin/page/charts/chartOption';
import type { FileChart } from '../../../src/standin/file/workbookFile';

function bookWithHeads(): MemoryBook {
  const book = new MemoryBook(['Hiring plan']);
  const months = { row: 0, column: 0, rows: 2, columns: 1 };
  book.sheets[0]!.write({ ...months, columns: 2 }, [
    [46023, 131.9],
    [46054, 'none'],
  ]);
  book.sheets[0]!.setNumberFormats(months, [['yyyy-mm'], ['yyyy-mm']]);
  return book;
}

const chart: FileChart = {
  name: 'Chart 1',
  kind: 'combo',
  title: 'Heads',
  series: [
    {
      name: 'Required',
      categories: "'Hiring plan'!$A$1:$A$2",
      values: "'Hiring plan'!$B$1:$B$2",
      colour: '#0E6B3D',
    },
    { name: 'Actual', categories: '', values: "'Hiring plan'!$B$1:$B$2", line: true },
  ],
  anchor: { fromRow: 0, fromColumn: 0, toRow: 10, toColumn: 5 },
};

interface Option {
  title: { text: string };
  grid: { bottom: number };
  xAxis: { type: string; data?: string[] };
  yAxis: { type: string };
  series: {
    type: string;
    data: unknown[];
    color?: string;
    stack?: string;
    silent?: boolean;
    showSymbol?: boolean;
  }[];
}
const optionOf = (change: Partial<FileChart> = {}, width = 500): Option =>
  chartOption(bookWithHeads(), { ...chart, ...change }, false, width) as unknown as Option;

describe('the cells of a chart', () => {
  it('are found by a quoted sheet name', () => {
    expect(cellsOf(bookWithHeads(), "'Hiring plan'!$B$1:$B$2").map(({ value }) => value)).toEqual([
      131.9,
      'none',
    ]);
  });

  it('are none where the sheet is gone or the reference is empty', () => {
    expect(cellsOf(bookWithHeads(), 'Gone!$A$1')).toEqual([]);
    expect(cellsOf(bookWithHeads(), '')).toEqual([]);
  });

  it('read as months where they are dates, and leave a gap where they are no number', () => {
    expect(categoryText({ value: 46023, format: 'yyyy-mm' })).toBe('2026-01');
    expect(categoryText({ value: 46023, format: 'General' })).toBe('46023');
    expect(categoryText({ value: null, format: 'General' })).toBe('');
    expect(categoryText({ value: { error: '#N/A' }, format: 'General' })).toBe('#N/A');
    expect(pointOf('none')).toBeNull();
    expect(pointOf({ error: '#N/A' })).toBeNull();
  });
});

describe('what is drawn', () => {
  it('has the title, the months and the points of the workbook', () => {
    const option = optionOf();
    expect(option.title.text).toBe('Heads');
    expect(option.xAxis).toMatchObject({ type: 'category', data: ['2026-01', '2026-02'] });
    expect(option.series[0]).toMatchObject({ type: 'bar', data: [131.9, null], color: '#0E6B3D' });
  });

  it('mixes bars and lines where the chart does, and draws lines alone where it has only them', () => {
    expect(optionOf().series.map(({ type }) => type)).toEqual(['bar', 'line']);
    expect(optionOf({ kind: 'line' }).series.map(({ type }) => type)).toEqual(['line', 'line']);
  });

  it('lays bars down and stacks columns', () => {
    expect(optionOf({ kind: 'barClustered' }).yAxis).toMatchObject({ type: 'category', inverse: true });
    expect(optionOf({ kind: 'columnStacked' }).series.map(({ stack }) => stack)).toEqual(['all', 'all']);
  });

  it('leaves room for every row of the legend, of which an unseen series has no part', () => {
    const bottom = (names: string[], width: number, invisible = false): number =>
      optionOf({ series: names.map((name) => ({ ...chart.series[0]!, name, invisible })) }, width).grid
        .bottom;
    const one = bottom(['Base pay'], 300);
    expect(bottom(['Base pay', 'On costs'], 300)).toBe(one);
    expect(bottom(['Base pay', 'On costs', 'Hiring stages'], 300)).toBeGreaterThan(one);
    expect(bottom(['基本工资', '社保公积金'], 250)).toBe(one);
    expect(bottom(['基本工资与奖金', '社保与公积金'], 250)).toBeGreaterThan(one);
    expect(bottom(['Base pay', 'On costs', 'Hiring stages'], 300, true)).toBe(one);
  });

  it('dots a line only where it has dots', () => {
    const { series } = optionOf({ series: [{ ...chart.series[1]!, markers: true }, chart.series[1]!] });
    expect(series.map(({ showSymbol }) => showSymbol)).toEqual([true, false]);
  });

  it('keeps room for the unseen part of a waterfall without showing it', () => {
    const series = [{ ...chart.series[0]!, invisible: true }];
    expect(optionOf({ kind: 'columnStacked', series }).series[0]).toMatchObject({
      silent: true,
      stack: 'all',
    });
  });
});
