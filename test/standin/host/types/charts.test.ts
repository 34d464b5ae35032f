import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => {
  office = await openOffice(['Plan']);
  office.book.activeSheet.write({ row: 0, column: 0, rows: 4, columns: 3 }, [
    ['Month', 'Required', 'Actual'],
    ['Jan', 90, 80],
    ['Feb', 95, 82],
    ['Mar', 92, 88],
  ]);
});
afterEach(() => office.close());

const makeChart = (context: Excel.RequestContext, type: 'ColumnClustered' | 'Line' = 'ColumnClustered') => {
  const sheet = context.workbook.worksheets.getItem('Plan');
  return sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
};

describe('charts through Office.js', () => {
  it('are made from a source, named, titled and placed', async () => {
    await office.run(async (context) => {
      const chart = makeChart(context);
      chart.name = 'Crewplan required';
      chart.title.text = 'Required against actual';
      chart.axes.categoryAxis.title.text = 'Month';
      chart.axes.valueAxis.title.text = 'Heads';
      chart.setPosition('E2', 'L20');
      chart.load('id,name,chartType');
      chart.title.load('text,visible');
      chart.axes.valueAxis.title.load('text,visible');
      chart.series.load('count,items/name');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: 'Crewplan required', chartType: 'ColumnClustered' });
      expect([chart.title.text, chart.title.visible]).toEqual(['Required against actual', true]);
      expect([chart.axes.valueAxis.title.text, chart.axes.valueAxis.title.visible]).toEqual(['Heads', true]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Required', 'Actual']);
    });
    expect(office.book.activeSheet.charts).toEqual([
      {
        id: 'Chart1',
        name: 'Crewplan required',
        kind: 'columnClustered',
        title: 'Required against actual',
        categoryAxisTitle: 'Month',
        valueAxisTitle: 'Heads',
        series: [
          { name: 'Required', categories: 'Plan!$A$2:$A$4', values: 'Plan!$B$2:$B$4' },
          { name: 'Actual', categories: 'Plan!$A$2:$A$4', values: 'Plan!$C$2:$C$4' },
        ],
        anchor: { fromRow: 1, fromColumn: 4, toRow: 20, toColumn: 12 },
      },
    ]);
  });

  it('become columns and lines when one series is drawn as a line', async () => {
    await office.run(async (context) => {
      const { series } = makeChart(context);
      const line = series.getItemAt(1);
      line.chartType = 'Line';
      line.format.line.color = '#C00000';
      series.getItemAt(0).format.fill.setSolidColor('#4472C4');
      line.load('chartType');
      line.format.line.load('color');
      await context.sync();
      expect([line.chartType, line.format.line.color]).toEqual(['Line', '#C00000']);
    });
    expect(office.book.activeSheet.charts[0]).toMatchObject({
      kind: 'combo',
      series: [{ colour: '4472C4' }, { colour: 'C00000', line: true }],
    });
  });

  it('have dots on a line, in its own colour and no other', async () => {
    await office.run(async (context) => {
      const line = makeChart(context).series.getItemAt(1);
      line.chartType = 'Line';
      line.format.line.color = '#C00000';
      line.load('markerStyle');
      await context.sync();
      expect(line.markerStyle).toBe('None');
      line.markerStyle = 'Circle';
      line.markerBackgroundColor = '#C00000';
      line.markerForegroundColor = '#C00000';
      line.load('markerStyle,markerBackgroundColor');
      await context.sync();
      expect([line.markerStyle, line.markerBackgroundColor]).toEqual(['Circle', '#C00000']);
    });
    expect(office.book.activeSheet.charts[0]?.series[1]).toMatchObject({ markers: true });
    const code = await office.codeOf((context) => {
      makeChart(context).series.getItemAt(0).markerBackgroundColor = '#00FF00';
    });
    expect(code).toBe('ApiNotFound');
  });

  it('become columns again when no series is a line, and lines when all are', async () => {
    await office.run(async (context) => {
      const { series } = makeChart(context);
      series.getItemAt(0).chartType = 'Line';
      series.getItemAt(1).chartType = 'Line';
      await context.sync();
      expect(office.book.activeSheet.charts[0]?.kind).toBe('line');
      series.getItemAt(0).chartType = 'ColumnClustered';
      series.getItemAt(1).chartType = 'ColumnClustered';
      await context.sync();
      expect(office.book.activeSheet.charts[0]?.kind).toBe('columnClustered');
    });
  });

  it('take series of their own, with values, categories and no fill', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const { series } = makeChart(context);
      const added = series.add('Base');
      added.setValues(sheet.getRange('B2:B4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.format.fill.clear();
      added.name = 'Hidden base';
      series.getItemAt(0).delete();
      const count = series.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
    expect(office.book.activeSheet.charts[0]?.series[1]).toEqual({
      name: 'Hidden base',
      categories: 'Plan!$A$2:$A$4',
      values: 'Plan!$B$2:$B$4',
      invisible: true,
    });
  });

  it('have a gap, a format of their values and a legend without what is not seen', async () => {
    await office.run(async (context) => {
      const chart = makeChart(context);
      const { axes, series, legend } = chart;
      series.getItemAt(0).gapWidth = 40;
      series.getItemAt(0).format.fill.clear();
      legend.legendEntries.getItemAt(0).visible = false;
      axes.valueAxis.numberFormat = '#,##0';
      axes.categoryAxis.reversePlotOrder = false;
      const entries = legend.legendEntries.load('items/visible');
      const gap = series.getItemAt(1).load('gapWidth');
      axes.valueAxis.load('numberFormat,reversePlotOrder');
      await context.sync();
      expect(entries.items.map(({ visible }) => visible)).toEqual([false, true]);
      expect(gap.gapWidth).toBe(40);
      expect([axes.valueAxis.numberFormat, axes.valueAxis.reversePlotOrder]).toEqual(['#,##0', false]);
    });
    expect(office.book.activeSheet.charts[0]).toMatchObject({ gapWidth: 40, valueFormat: '#,##0' });
  });

  it('run from the top down where they are bars', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.axes.categoryAxis.reversePlotOrder = true;
      const axis = chart.axes.categoryAxis.load('reversePlotOrder');
      const gap = chart.series.getItemAt(0).load('gapWidth');
      await context.sync();
      expect([axis.reversePlotOrder, gap.gapWidth]).toEqual([true, 80]);
    });
  });

  it('are found by name, counted, given other data and deleted', async () => {
    await office.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Plan');
      const chart = makeChart(context, 'Line');
      chart.name = 'Trend';
      chart.setData(context.workbook.worksheets.getItem('Plan').getRange('A1:B4'));
      const [found, none, count] = [
        charts.getItem('trend'),
        charts.getItemOrNullObject('Gone'),
        charts.getCount(),
      ];
      found.load('name');
      charts.load('count,items/name');
      await context.sync();
      expect([found.name, none.isNullObject, count.value, charts.count]).toEqual(['Trend', true, 1, 1]);
      expect(office.book.activeSheet.charts[0]?.series).toHaveLength(1);
      charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(office.book.activeSheet.charts).toEqual([]);
  });

  it('number themselves apart', async () => {
    await office.run(async (context) => {
      const charts = [makeChart(context), makeChart(context), makeChart(context)];
      charts[0]!.delete();
      const again = makeChart(context);
      again.load('id,name');
      await context.sync();
    });
    const { charts } = office.book.activeSheet;
    expect(new Set(charts.map(({ id }) => id)).size).toBe(3);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(3);
  });

  it('lose a title that is made invisible', async () => {
    await office.run(async (context) => {
      const chart = makeChart(context);
      chart.title.text = 'Soon gone';
      chart.title.visible = false;
      chart.axes.categoryAxis.title.visible = false;
      await context.sync();
    });
    expect(office.book.activeSheet.charts[0]).toMatchObject({ title: '', categoryAxisTitle: '' });
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    [
      'a type that the file cannot hold',
      'ApiNotFound',
      (context) => (makeChart(context).chartType = 'Radar'),
    ],
    [
      'a chart that is not there',
      'ItemNotFound',
      (context) => context.workbook.worksheets.getItem('Plan').charts.getItem('No'),
    ],
    ['a series that is not there', 'InvalidArgument', (context) => makeChart(context).series.getItemAt(9)],
    [
      'a stacked series among others',
      'InvalidArgument',
      (context) => (makeChart(context).series.getItemAt(0).chartType = 'ColumnStacked'),
    ],
    [
      'a gap that is too wide',
      'InvalidArgument',
      (context) => (makeChart(context).series.getItemAt(0).gapWidth = 501),
    ],
    [
      'columns in reverse',
      'ApiNotFound',
      (context) => (makeChart(context).axes.categoryAxis.reversePlotOrder = true),
    ],
    [
      'a format of the categories',
      'ApiNotFound',
      (context) => (makeChart(context).axes.categoryAxis.numberFormat = '0'),
    ],
    [
      'a legend without a series that is seen',
      'ApiNotFound',
      (context) => (makeChart(context).legend.legendEntries.getItemAt(0).visible = false),
    ],
    [
      'a legend entry that is not there',
      'InvalidArgument',
      (context) => makeChart(context).legend.legendEntries.getItemAt(5),
    ],
    ['a title without a text', 'ApiNotFound', (context) => (makeChart(context).title.visible = true)],
    [
      'a legend, which the file does not keep',
      'ApiNotFound',
      (context) => (makeChart(context).legend.visible = false),
    ],
  ])('refuse %s', async (_what, expected, act) => {
    expect(await office.codeOf(act)).toBe(expected);
  });
});
