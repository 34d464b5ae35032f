import type { NewChart, SheetArea, UndoableStep, WriteStep } from '../../../src/grid/port';
import { overlaysOf } from '../../support/fileOverlays';
import { createFilePort } from '../../support/filePort';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';
import { planningBook } from '../../support/planningBook';

const column = (at: number, rows = 2): SheetArea => ({
  sheet: 'Forecast',
  row: 1,
  column: at,
  rows,
  columns: 1,
});

const chart: NewChart = {
  sheet: 'Lines',
  name: 'CrewHeads',
  kind: 'columnClustered',
  title: 'Heads by month',
  axes: { category: 'Month', value: 'Heads' },
  place: { row: 3, column: 6, rows: 10, columns: 5 },
  format: '#,##0',
  gapWidth: 60,
  series: [
    { name: 'Calls', values: column(2), categories: column(0), colour: '#1F3864' },
    { name: 'Talk', values: column(3), categories: column(0), colour: '#C55A11', line: true },
  ],
};
const stacked: NewChart = {
  ...chart,
  name: 'CrewLosses',
  kind: 'columnStacked',
  series: [
    { name: 'Base', values: column(2), categories: column(0), colour: '#FFFFFF', invisible: true },
    { name: 'Up', values: column(3), categories: column(0), colour: '#C55A11' },
  ],
};
const bars: NewChart = { ...chart, name: 'CrewFunnel', kind: 'barClustered', series: [chart.series[0]!] };

const adds = (...charts: NewChart[]): UndoableStep[] =>
  charts.map((one) => ({
    step: { kind: 'addChart', chart: one },
    undo: [{ kind: 'deleteChart', sheet: one.sheet, name: one.name }],
  }));

let workbook: OfficeWorkbook;
beforeEach(async () => void (workbook = await openOfficeWorkbook(planningBook())));
afterEach(() => workbook.close());

const drawn = () => workbook.book.sheetNamed('Lines')!.charts.map((one) => ({ ...one, id: undefined }));

/** The charts that the same steps draw on plain records. */
function expected(...steps: UndoableStep[]): unknown {
  const file = planningBook();
  createFilePort(file).take(steps);
  return sheetOf(file, 'Lines').charts;
}

describe('a chart drawn through Office.js', () => {
  it.each([
    ['columns and a line', chart],
    ['stacked columns over one that is not seen', stacked],
    ['bars', bars],
    ['lines', { ...chart, kind: 'line' as const, gapWidth: undefined, series: [chart.series[0]!] }],
  ])('is what its step says: %s', async (_, one) => {
    await workbook.port.write(adds(one));
    expect(drawn()).toMatchObject(expected(...adds(one)) as object[]);
    expect(drawn()).toHaveLength(1);
  });

  it('is pointed at other cells and given other words, and keeps its place and look', async () => {
    await workbook.port.write(adds(chart));
    const own = workbook.book.sheetNamed('Lines')!.charts[0]!;
    Object.assign(own, { anchor: { fromRow: 40, fromColumn: 1, toRow: 60, toColumn: 9 }, gapWidth: 10 });
    own.series[0]!.colour = 'FF0000';
    const texts = { title: '人力', axes: { category: '月份', value: '人' } };
    const series = [{ index: 1, name: '通话', values: column(4, 1), categories: column(0, 1) }];
    const step = { kind: 'pointChart', sheet: 'Lines', name: 'CrewHeads', series, texts } as const;
    await workbook.port.write([{ step, undo: [] }]);
    expect(drawn()[0]).toMatchObject({
      title: '人力',
      categoryAxisTitle: '月份',
      valueAxisTitle: '人',
      gapWidth: 10,
      anchor: { fromRow: 40 },
      series: [
        { name: 'Calls', colour: 'FF0000', values: 'Forecast!$C$2:$C$3' },
        { name: '通话', values: 'Forecast!$E$2', categories: 'Forecast!$A$2', line: true },
      ],
    });
  });

  it('keeps its axes untitled where only its title is given', async () => {
    await workbook.port.write(adds(chart));
    const step: WriteStep = {
      kind: 'pointChart',
      sheet: 'Lines',
      name: 'CrewHeads',
      series: [],
      texts: { title: 'X' },
    };
    await workbook.port.write([{ step, undo: [] }]);
    expect(drawn()[0]).toMatchObject({ title: 'X', categoryAxisTitle: 'Month' });
  });

  it('is read back by name, type and series, as from plain records', async () => {
    await workbook.port.write(adds(chart, stacked, { ...bars, name: 'Mine' }));
    const { sheets } = await workbook.port.read(['Lines']);
    const read = sheets.find(({ name }) => name === 'Lines')!.charts;
    const file = planningBook();
    createFilePort(file).take(adds(chart, stacked, { ...bars, name: 'Mine' }));
    expect(read).toEqual(overlaysOf(sheetOf(file, 'Lines')).charts);
    expect(read!.map(({ name, series }) => [name, series])).toEqual([
      ['CrewHeads', ['Calls', 'Talk']],
      ['CrewLosses', ['Base', 'Up']],
      ['Mine', []],
    ]);
    expect(sheets.find(({ name }) => name === 'Forecast')).not.toHaveProperty('charts');
  });

  it('is gone after a failure at any change, though it has no name yet', async () => {
    const mine = { ...bars, name: 'Chart 1' };
    await workbook.port.write(adds(mine));
    const before = workbook.contents();
    let afterChanges = 0;
    for (; ; afterChanges++) {
      workbook.host.failNext({ code: 'GeneralException', afterChanges });
      const error = await workbook.port.write(adds(chart, stacked)).catch((thrown: unknown) => thrown);
      if (error === undefined) break;
      expect(error).toMatchObject({ name: 'WorkbookError', undone: true });
      expect({ afterChanges, ...workbook.contents() }).toEqual({ afterChanges, ...before });
    }
    expect(afterChanges).toBeGreaterThan(30);
    workbook.host.clearFaults();
  });

  it('comes back after it was deleted in vain', async () => {
    await workbook.port.write(adds(chart));
    const before = workbook.contents();
    const remove: UndoableStep = {
      step: { kind: 'deleteChart', sheet: 'Lines', name: 'CrewHeads' },
      undo: [{ kind: 'addChart', chart }],
    };
    const impossible: UndoableStep = { step: { kind: 'deleteSheet', sheet: 'Gone' }, undo: [] };
    await expect(workbook.port.write([remove, impossible])).rejects.toMatchObject({ undone: true });
    expect(workbook.contents()).toEqual(before);
  });
});
