import { chartXml } from '../../../../src/standin/file/charts/chartXml';
import { readChart } from '../../../../src/standin/file/charts/readChart';
import type { FileChart } from '../../../../src/standin/file/workbookFile';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';
import { child, descendants, type XmlElement } from '../../../../src/standin/file/xml/xmlElement';
import { sheetWith, workbookWith } from '../support/records';

const book = workbookWith([
  sheetWith("Year's plan", {
    A2: { value: 46023, style: 1 },
    A3: { value: 46054, style: 1 },
    B1: 'Heads',
    B2: { value: 88.9, formula: 'C2', style: 0 },
    B3: { value: { error: '#N/A' }, formula: 'NA()' },
    C2: 'A & B',
    C3: true,
  }),
]);
const base: FileChart = {
  name: 'Required',
  kind: 'columnClustered',
  title: 'Heads <by> month',
  categoryAxisTitle: 'Month',
  valueAxisTitle: '人数',
  series: [
    {
      name: 'Required',
      categories: "'Year''s plan'!$A$2:$A$3",
      values: "'Year''s plan'!$B$2:$B$3",
      colour: '4472C4',
    },
    { name: 'Actual', categories: "'Year''s plan'!$A$2:$A$3", values: "'Year''s plan'!$B$2:$B$3" },
  ],
  anchor: { fromRow: 1, fromColumn: 1, toRow: 10, toColumn: 8 },
};
const xmlOf = (change: Partial<FileChart> = {}) => chartXml({ ...base, ...change }, book);
const treeOf = (change: Partial<FileChart> = {}) => parseXml(xmlOf(change), 'chart');

/** Order of children as the schema has it (ECMA-376 part 1, 21.2.2). */
const ORDERS: Record<string, string[]> = {
  chartSpace: [
    'date1904',
    'lang',
    'roundedCorners',
    'style',
    'clrMapOvr',
    'pivotSource',
    'protection',
    'chart',
    'spPr',
    'txPr',
  ],
  chart: [
    'title',
    'autoTitleDeleted',
    'pivotFmts',
    'view3D',
    'floor',
    'sideWall',
    'backWall',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
  ],
  plotArea: ['layout', 'barChart', 'lineChart', 'catAx', 'valAx', 'dTable', 'spPr'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'serLines', 'axId'],
  lineChart: [
    'grouping',
    'varyColors',
    'ser',
    'dLbls',
    'dropLines',
    'hiLowLines',
    'upDownBars',
    'marker',
    'smooth',
    'axId',
  ],
  ser: [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'marker',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'cat',
    'val',
    'smooth',
  ],
  catAx: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'minorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'spPr',
    'txPr',
    'crossAx',
    'crosses',
    'auto',
    'lblAlgn',
    'lblOffset',
    'noMultiLvlLbl',
  ],
  valAx: [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'minorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'spPr',
    'txPr',
    'crossAx',
    'crosses',
    'crossBetween',
  ],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay'],
  numRef: ['f', 'numCache'],
  numCache: ['formatCode', 'ptCount', 'pt'],
  strCache: ['ptCount', 'pt'],
};

function expectSchemaOrder(element: XmlElement): void {
  const order = ORDERS[element.name];
  if (order) {
    const places = element.children.map(({ name }) => order.indexOf(name));
    expect({ of: element.name, places }).toEqual({
      of: element.name,
      places: [...places].sort((a, b) => a - b),
    });
    expect(places).not.toContain(-1);
  }
  element.children.forEach(expectSchemaOrder);
}

describe('chartXml', () => {
  const kinds = ['columnClustered', 'columnStacked', 'barClustered', 'line', 'combo'] as const;
  const mixed = base.series.map((series, index) => (index === 1 ? { ...series, line: true } : series));

  test.each(kinds)('keeps to the order of the schema in a %s chart', (kind) => {
    expectSchemaOrder(treeOf({ kind, series: kind === 'combo' ? mixed : base.series }));
  });

  test.each(kinds)('is read back as it was in a %s chart', (kind) => {
    const series = kind === 'combo' ? mixed : base.series;
    const { name: _name, anchor: _anchor, ...said } = { ...base, kind, series };
    expect(readChart(treeOf({ kind, series }))).toEqual(said);
    expect([_name, _anchor]).toEqual([base.name, base.anchor]);
  });

  test('holds the values last seen, gaps left out', () => {
    const xml = xmlOf();
    expect(xml).toContain(
      '<c:formatCode>yyyy-mm</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>46023</c:v></c:pt><c:pt idx="1"><c:v>46054</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>88.9</c:v></c:pt></c:numCache>',
    );
  });

  test('holds text categories as text', () => {
    const series = [
      { name: 'x', categories: "'Year''s plan'!$C$2:$C$3", values: "'Year''s plan'!$B$2:$B$3" },
    ];
    expect(xmlOf({ series })).toContain(
      '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>A &amp; B</c:v></c:pt><c:pt idx="1"><c:v>TRUE</c:v></c:pt></c:strCache>',
    );
  });

  test('shows dates by their format on an axis of categories', () => {
    const xml = xmlOf();
    expect(xml).toContain('<c:numFmt formatCode="yyyy-mm" sourceLinked="0"/>');
    expect(xml).toContain('<c:auto val="0"/>');
  });

  test('is drawn from references alone where the sheet is unknown', () => {
    const series = [{ name: 'x', categories: '', values: 'Elsewhere!$B$2:$B$3' }];
    const xml = xmlOf({ series });
    expect(xml).toContain('<c:f>Elsewhere!$B$2:$B$3</c:f>');
    expect(xml).toContain('<c:ptCount val="0"/>');
    expect(xml).not.toContain('<c:cat>');
  });

  test('has a legend only where there is something to tell apart, without invisible series', () => {
    const [first, second] = base.series;
    expect(xmlOf({ series: [first!] })).not.toContain('c:legend');
    const third = { ...second!, name: 'Base', invisible: true };
    const xml = xmlOf({ kind: 'columnStacked', series: [third, first!, second!] });
    expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(xml).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
    expect(xmlOf({ series: [third, first!] })).not.toContain('<c:legend>');
  });

  test('does without titles', () => {
    const xml = xmlOf({ title: '', categoryAxisTitle: undefined, valueAxisTitle: undefined });
    expect(xml).not.toContain('<c:title>');
    expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
  });

  test('keeps a gap and a number format of its own, and neither where they are the usual ones', () => {
    const own = { gapWidth: 30, valueFormat: '#,##0' };
    expect(xmlOf(own)).toContain('<c:gapWidth val="30"/>');
    expect(xmlOf(own)).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    expect(readChart(treeOf(own))).toMatchObject(own);
    expect(readChart(treeOf({ gapWidth: 80 }))).not.toHaveProperty('gapWidth');
    expect(readChart(treeOf())).not.toHaveProperty('valueFormat');
    expectSchemaOrder(treeOf(own));
  });

  test('stacks columns on one another', () => {
    expect(xmlOf({ kind: 'columnStacked' })).toContain('<c:overlap val="100"/>');
    expect(xmlOf()).not.toContain('c:overlap');
  });

  test('draws bars from the top down', () => {
    const axis = descendants(treeOf({ kind: 'barClustered' }), 'catAx')[0];
    expect(child(child(axis, 'scaling'), 'orientation')?.attributes['val']).toBe('maxMin');
    expect(child(axis, 'axPos')?.attributes['val']).toBe('l');
  });
});
