import { readChart } from '../../../../src/standin/file/charts/readChart';
import { lineSeriesXml } from '../../../../src/standin/file/charts/seriesXml';
import type { FileChartSeries } from '../../../../src/standin/file/workbookFile';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';
import { sheetWith, workbookWith } from '../support/records';

const cost: FileChartSeries = { name: 'Cost per call', categories: '', values: 'S!$A$1', colour: '1F3864' };
const workbook = workbookWith([sheetWith('S', { A1: 6.9 })]);

/** The series as a file tells it again. */
function again(series: FileChartSeries): FileChartSeries | undefined {
  const xml = `<c:lineChart>${lineSeriesXml(series, 0, workbook)}</c:lineChart>`;
  const space = `<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><c:chart><c:plotArea>${xml}</c:plotArea></c:chart></c:chartSpace>`;
  return readChart(parseXml(space, 'chart'))?.series[0];
}

describe('a line of a chart', () => {
  it('has dots in its own colour where it is to have some', () => {
    const xml = lineSeriesXml({ ...cost, markers: true }, 0, workbook);
    const marker = /<c:marker>(.*)<\/c:marker>/.exec(xml)![1]!;
    expect(marker).toContain('<c:symbol val="circle"/>');
    expect(marker.match(/srgbClr val="1F3864"/g)).toHaveLength(2);
    expect(again({ ...cost, markers: true })).toEqual({ ...cost, markers: true });
  });

  it('has none otherwise', () => {
    expect(lineSeriesXml(cost, 0, workbook)).toContain('<c:marker><c:symbol val="none"/></c:marker>');
    expect(again(cost)).toEqual(cost);
  });

  it('of no colour leaves that of its dots to Excel', () => {
    const plain = { name: 'Cost per call', categories: '', values: 'S!$A$1', markers: true };
    expect(lineSeriesXml(plain, 0, workbook)).not.toContain('srgbClr');
    expect(again(plain)).toEqual(plain);
  });
});
