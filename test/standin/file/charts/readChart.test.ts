import { readChart } from '../../../../src/standin/file/charts/readChart';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const read = (plotArea: string, title = '') =>
  readChart(
    parseXml(
      `<c:chartSpace ${NAMESPACES}><c:chart>${title}<c:plotArea>${plotArea}</c:plotArea></c:chart></c:chartSpace>`,
      'chart',
    ),
  );

const series = (
  order: number,
  look = '',
  name = `<c:tx><c:strRef><c:f>S!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Need ${order}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
) =>
  `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${name}${look}<c:cat><c:strRef><c:f>S!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>S!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>`;
const bars = (direction: string, grouping: string, content: string) =>
  `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${content}</c:barChart>`;
const lines = (content: string) => `<c:lineChart><c:grouping val="standard"/>${content}</c:lineChart>`;

describe('readChart', () => {
  test.each([
    ['columnClustered', bars('col', 'clustered', series(0))],
    ['columnStacked', bars('col', 'stacked', series(0))],
    ['barClustered', bars('bar', 'clustered', series(0))],
    ['line', lines(series(0))],
    ['combo', bars('col', 'clustered', series(0)) + lines(series(1))],
  ])('knows a %s chart', (kind, plots) => {
    expect(read(plots)?.kind).toBe(kind);
  });

  test.each([
    ['pie', '<c:pieChart/>'],
    ['stacked bars', bars('bar', 'stacked', '')],
    ['columns of 100 %', bars('col', 'percentStacked', '')],
    ['columns in two groups', bars('col', 'clustered', '') + bars('col', 'clustered', '')],
    ['columns and an area', bars('col', 'clustered', '') + '<c:areaChart/>'],
    ['stacked columns and a line', bars('col', 'stacked', '') + lines('')],
    ['nothing', ''],
  ])('leaves %s to the file', (_, plots) => {
    expect(read(plots)).toBeUndefined();
  });

  test('reads series in their order, whichever plot draws them', () => {
    const chart = read(bars('col', 'clustered', series(2) + series(0)) + lines(series(1)));
    expect(chart?.series.map(({ name, line }) => [name, line])).toEqual([
      ['Need 0', undefined],
      ['Need 1', true],
      ['Need 2', undefined],
    ]);
    expect(chart?.series[0]).toMatchObject({ categories: 'S!$A$2:$A$4', values: 'S!$B$2:$B$4' });
  });

  test('reads a name that is written outright', () => {
    expect(read(lines(series(0, '', '<c:tx><c:v>Actual</c:v></c:tx>')))?.series[0]?.name).toBe('Actual');
  });

  test('reads the colour of bars from their fill and that of lines from their stroke', () => {
    const fill = '<a:solidFill><a:srgbClr val="4472c4"/></a:solidFill>';
    expect(read(bars('col', 'clustered', series(0, `<c:spPr>${fill}</c:spPr>`)))?.series[0]?.colour).toBe(
      '4472C4',
    );
    expect(read(lines(series(0, `<c:spPr><a:ln>${fill}</a:ln></c:spPr>`)))?.series[0]?.colour).toBe('4472C4');
  });

  test('knows an invisible series', () => {
    const none = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
    expect(read(bars('col', 'stacked', series(0, none)))?.series[0]?.invisible).toBe(true);
  });

  test('reads titles of the chart and its axes, from text in runs and from cells', () => {
    const rich = (...texts: string[]) =>
      `<c:title><c:tx><c:rich>${texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</c:rich></c:tx></c:title>`;
    const linked =
      '<c:title><c:tx><c:strRef><c:f>S!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>From a cell</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title>';
    const chart = read(
      `${lines(series(0))}<c:dateAx>${rich('Month')}</c:dateAx><c:valAx>${linked}</c:valAx>`,
      rich('Heads', 'by month'),
    );
    expect(chart).toMatchObject({
      title: 'Heads\nby month',
      categoryAxisTitle: 'Month',
      valueAxisTitle: 'From a cell',
    });
  });
});
