/** A forecast of one queue, which has no column of lines: the plan's formulas find its rows by their month alone. */
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { months, planningBook } from '../support/planningBook';
import { ready } from '../support/prepared';
import { disagreements, figureCount } from './compare';

const calls = [120_000, 130_000, 125_000];
const book = (hasLine: boolean): WorkbookFile =>
  planningBook({
    Forecast: {
      headers: ['Month', ...(hasLine ? ['Line'] : []), 'Calls', 'AHT (min)'],
      rows: months(3).map((month, index) => [month, ...(hasLine ? ['Hotline'] : []), calls[index]!, 4]),
    },
    Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['Hotline', 0.7, 80]] },
  });
const layoutOf = (file: WorkbookFile) => ready(file, {}).layout;

describe('a forecast without a column of lines', () => {
  it('is planned as one with it', () => {
    expect(layoutOf(book(false)).plan).toEqual(layoutOf(book(true)).plan);
  });
});

(findLibreOffice() === null ? describe.skip : describe)('LibreOffice', () => {
  it('shows the figures of the model, and follows a change of the calls', async () => {
    const changed = plannedBook(book(false), {});
    const source = book(false);
    for (const file of [changed, source]) {
      const cells = sheetOf(file, 'Forecast').cells.get(2)!;
      cells.set(1, { ...cells.get(1), value: 140_000 });
    }
    const files = [plannedBook(book(false), {}), changed].map((file) => saveWorkbook(null, file));
    const [shown, after] = await recalculateAll(files);
    expect(disagreements(shown!, layoutOf(book(false)))).toEqual([]);
    expect(figureCount(shown!, layoutOf(book(false)))).toBeGreaterThan(20);
    expect(disagreements(after!, layoutOf(source))).toEqual([]);
  }, 240_000);
});
