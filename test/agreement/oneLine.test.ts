/** A forecast of one queue, which has no column of lines: the plan's formulas find its rows by their month alone. */
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { months, planningBook, type InputChanges } from '../support/planningBook';
import { ready } from '../support/prepared';
import { disagreements, figureCount } from './compare';

const calls = [120_000, 130_000, 125_000];
const history = (hasLine: boolean): InputChanges => ({
  Lines: { headers: ['Line', 'Opening heads'], rows: [['Hotline', 80]] },
  Actuals: {
    headers: ['Month', ...(hasLine ? ['Line'] : []), 'Actual heads', 'Handled calls', 'AHT', 'Paid hours'],
    rows: [-62, 0].map((days, index) => [
      months(1)[0]! + days,
      ...(hasLine ? ['Hotline'] : []),
      index === 1 ? 77 : null,
      110_000 + index,
      250,
      10_900,
    ]),
  },
});
const book = (hasLine: boolean, more: InputChanges = {}): WorkbookFile =>
  planningBook({
    Forecast: {
      headers: ['Month', ...(hasLine ? ['Line'] : []), 'Calls', 'AHT (min)'],
      rows: months(3).map((month, index) => [month, ...(hasLine ? ['Hotline'] : []), calls[index]!, 4]),
    },
    Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['Hotline', 0.7, 80]] },
    ...more,
  });
const layoutOf = (file: WorkbookFile) => ready(file, {}).layout;

describe('a forecast without a column of lines', () => {
  it('is planned as one with it', () => {
    expect(layoutOf(book(false)).plan).toEqual(layoutOf(book(true)).plan);
  });

  it('takes its history from Actuals without one', () => {
    const { plan } = layoutOf(book(false, history(false)));
    expect(plan).toEqual(layoutOf(book(true, history(true))).plan);
    expect(plan.lines[0]).toMatchObject({ actual: 77, pty: (220_001 * 250) / 3600 / 21_800 });
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
    const past = book(false, history(false));
    const files = [plannedBook(book(false), {}), changed, plannedBook(past, {})];
    const [shown, after, historic] = await recalculateAll(files.map((file) => saveWorkbook(null, file)));
    expect(disagreements(historic!, layoutOf(past))).toEqual([]);
    expect(disagreements(shown!, layoutOf(book(false)))).toEqual([]);
    expect(figureCount(shown!, layoutOf(book(false)))).toBeGreaterThan(20);
    expect(disagreements(after!, layoutOf(source))).toEqual([]);
  }, 240_000);
});
