import { insertTemplate } from '../../../src/jobs/template/insertTemplate';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { inPreview } from '../../support/inPreview';

/** Whether the cells of an area are shaded, each of its rules worked out as Excel would where it stands. */
describe('the shade of sample figures', () => {
  it('is on every figure until it is changed, and goes with its row', async () => {
    const file = { ...blankWorkbook(), sheets: [blankSheet('Sheet1')] };
    await inPreview(file, async ({ book, port, host }) => {
      await insertTemplate(port, 'en', 2026);
      await host.settle();
      const shaded = async (name: string, row: number): Promise<unknown[]> => {
        const sheet = book.sheetNamed(name)!;
        const rules = sheet.conditionalFormats.filter(({ formula }) => formula?.includes('Crewplan sample'));
        // The rule of a cell further down is its first cell's, moved along.
        const moved = rules.map(({ formula, area }) =>
          formula!.replace(new RegExp(`([A-Z]+)${area.row + 1}(?!\\d)`, 'g'), `$1${row + 1}`),
        );
        const to = { row, column: 30, rows: 1, columns: moved.length };
        sheet.write(to, [moved]);
        await book.calculate();
        const values = sheet.values(to)[0]!;
        sheet.write(to, [moved.map(() => '')]);
        return values;
      };
      const write = (name: string, row: number, column: number, value: number) =>
        book.sheetNamed(name)!.write({ row, column, rows: 1, columns: 1 }, [[value]]);
      expect(await shaded('Forecast', 3)).toEqual([true, true, true, true, true, true]);
      expect(await shaded('Forecast', 38)).toEqual([true, true, true, true, true, true]);
      expect(await shaded('Stages', 5)).toEqual([true, true, true]);
      write('Forecast', 3, 2, 99_000);
      write('Stages', 5, 1, 0.46);
      expect(await shaded('Forecast', 3)).toEqual([false, true, true, true, true, true]);
      expect(await shaded('Stages', 5)).toEqual([false, true, true]);
      // Two rows change places.
      const sheet = book.sheetNamed('Forecast')!;
      const both = { row: 6, column: 0, rows: 2, columns: 8 };
      const [one, other] = sheet.values(both) as [never[], never[]];
      sheet.write(both, [other, one]);
      expect(await shaded('Forecast', 6)).toEqual([true, true, true, true, true, true]);
    });
  });
});
