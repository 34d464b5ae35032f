import { sampleWorkbook } from '../../assets/makeSample';
import { tables } from '../../src/words/catalogue';
import { planningBook } from '../support/planningBook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { ready } from '../support/prepared';

describe('the summary', () => {
  it.each(['en', 'zh-CN'] as const)(
    'has a headline, tiles, lines in the user’s order, notes: %s',
    (language) => {
      const file = plannedBook(sampleWorkbook(language), {}, language);
      const sheet = sheetOf(file, 'PlanSummary');
      const words = tables[language];
      expect(sheet.cells.get(0)?.get(0)?.value).toBe(words.titles.summary);
      expect(sheet.cells.get(1)?.get(0)?.formula).toContain(words.headline.required);
      expect(sheet.tables.map(({ name }) => name)).toEqual([
        'PlanSummary',
        'PlanSummaryLines',
        'PlanSummaryNotes',
      ]);
      expect(sheet.tables[0]!.columns.map(({ name }) => name)).toEqual(Object.values(words.summary));
      const lines = sheetOf(file, language === 'en' ? 'Lines' : file.sheets[1]!.name);
      const typed = [1, 2, 3].map((row) => lines.cells.get(row)?.get(0)?.value);
      const listed = [7, 8, 9].map((row) => sheet.cells.get(row)?.get(0)?.value);
      expect(listed).toEqual(typed);
      expect(sheet.charts.map(({ name }) => name)).toEqual(['CrewSummaryHeads', 'CrewSummaryCost']);
    },
  );

  it('prints alone on one lying page, charts and all', () => {
    const file = plannedBook(sampleWorkbook('en'));
    expect(sheetOf(file, 'PlanSummary').page).toEqual({
      orientation: 'landscape',
      paperSize: 9,
      fit: { wide: 1, high: 1 },
    });
    expect(file.names.some(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet === 'PlanSummary')).toBe(
      false,
    );
  });

  it('has no cost where there is none', () => {
    const file = plannedBook(planningBook());
    const [tiles] = sheetOf(file, 'PlanSummary').tables;
    expect(tiles!.columns.map(({ name }) => name)).not.toContain(tables.en.summary.cost);
    expect(sheetOf(file, 'PlanSummary').charts.map(({ name }) => name)).toEqual(['CrewSummaryHeads']);
    expect(ready(file).steps).toEqual([]);
  });

  it('refers to every table by key, none by a neighbouring cell', () => {
    const { cells } = sheetOf(plannedBook(sampleWorkbook('en')), 'PlanSummary');
    const formulas = [...cells.values()].flatMap((row) =>
      [...row.values()].flatMap(({ formula = [] }) => formula),
    );
    expect(formulas.length).toBeGreaterThan(15);
    for (const formula of formulas)
      expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/\$?[A-Z]{1,2}\$?\d+/);
  });
});
