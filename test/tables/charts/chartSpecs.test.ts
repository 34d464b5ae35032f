import { sampleWorkbook } from '../../../assets/makeSample';
import { tables } from '../../../src/words/catalogue';
import { chartSpecs, summaryCharts, type ChartSpec } from '../../../src/tables/charts/chartSpecs';
import { isOurChart, ourCharts } from '../../../src/grid/names';
import { sheetOf, plannedBook } from '../../support/plannedBook';

/** How light a colour prints, from 0 for black to 255 for white. */
function lightness(colour: string): number {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}

const charts = [...chartSpecs, ...summaryCharts].map((spec): [string, ChartSpec] => [spec.name, spec]);

describe('the charts of a plan', () => {
  it('are each there once, under a name of ours', () => {
    const names = [...chartSpecs, ...summaryCharts].map(({ name }) => name);
    expect([...names].sort()).toEqual(Object.values(ourCharts).sort());
    expect(names.every(isOurChart)).toBe(true);
    expect(isOurChart('Chart 1')).toBe(false);
  });

  it.each(charts)('%s shows columns that its table has in every language', (_, spec) => {
    for (const words of Object.values(tables)) {
      const headers = words[spec.columns] as Record<string, string>;
      for (const key of [spec.category, ...spec.series.map((one) => one.key)]) {
        expect([key, typeof headers[key]]).toEqual([key, 'string']);
      }
    }
  });

  it.each(charts)('%s has a title and says what its axes show in every language', (_, { words }) => {
    for (const { charts: texts } of Object.values(tables)) {
      for (const text of Object.values(texts[words])) expect(text).not.toBe('');
    }
  });

  it.each(charts)('%s can be read in grey print: neighbours differ by 40 of 255', (_, { series }) => {
    const seen = series.filter(({ invisible }) => !invisible).map(({ colour }) => lightness(colour));
    seen.slice(1).forEach((light, index) => expect(Math.abs(light - seen[index]!)).toBeGreaterThan(40));
    for (const light of seen) expect(light).toBeLessThan(225);
  });

  it('stand two by two without meeting', () => {
    const { charts: drawn } = sheetOf(plannedBook(sampleWorkbook('en')), 'PlanCharts');
    expect(drawn).toHaveLength(7);
    drawn.forEach(({ anchor }, index) => {
      expect(anchor.fromColumn).toBe(index % 2 === 0 ? 0 : 9);
      const above = drawn[index - 2];
      if (above) expect(anchor.fromRow).toBeGreaterThan(above.anchor.toRow - 1);
      if (index % 2 === 1) expect(anchor.fromRow).toBe(drawn[index - 1]!.anchor.fromRow);
    });
  });

  it('stand beside the tables that only they show', () => {
    const sheet = sheetOf(plannedBook(sampleWorkbook('en')), 'PlanCharts');
    expect(sheet.tables.map(({ ref }) => ref)).toEqual(['T4:W11', 'T13:AA21', 'T23:AA34']);
    for (const { anchor } of sheet.charts) expect(anchor.toColumn).toBeLessThan(19);
  });
});
