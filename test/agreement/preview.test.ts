import { openBook } from '../../src/standin/book/openBook';
import { toWorkbookFile } from '../../src/standin/book/toWorkbookFile';
import { createHost, type HostOptions } from '../../src/standin/host/host';
import { loadOffice } from '../../src/standin/cli/loadOffice';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/office';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { from1900, from1904 } from '../support/from1904';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { ready, savedSettings } from '../support/prepared';
import { disagreements } from './compare';
import { mappedPlans } from './mappedWorkbooks';
import { plannedCases, type PlannedCase } from './workbooks';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

/** Plans through the adapter, the real Office.js, the host and the engine, and gives back what the file would hold. */
async function planned(
  { book: make, settings, language = 'en' }: PlannedCase,
  options: HostOptions = {},
): Promise<WorkbookFile> {
  const book = await openBook(make());
  const host = createHost(book, options);
  const office = await loadOffice(host);
  const globals = globalThis as { Excel?: unknown; Office?: unknown };
  Object.assign(globals, { Excel: office.Excel, Office: office.Office });
  try {
    const outcome = await planWorkbook(createExcelWorkbook(), savedSettings(settings), language);
    if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
    await host.settle();
    return toWorkbookFile(book);
  } finally {
    delete globals.Excel;
    delete globals.Office;
    office.dispose();
    host.dispose();
    book.dispose();
  }
}

/** Kinds of workbooks that between them use every kind of formula; LibreOffice is asked about all of them. */
const cases = plannedCases.filter(({ name }) =>
  [
    'the worked example',
    'the sample in Chinese',
    'a ladder of three solved',
    'awkward names',
    'costs and budgets by line',
    'costs that change with the months',
  ].includes(name),
);

/** Forecasts that are copied cell by cell: times as text, and months across with merged lines and units; months by name. */
const copied = mappedPlans.filter(({ name }) =>
  /as text of minutes|merged line cells|names in capitals|as text with/.test(name),
);

describe('the preview, planning through Office.js and calculating with its own engine', () => {
  it.each([...cases, ...copied].map((one) => [one.name, one] as const))(
    'shows the figures of the model for %s',
    async (_, one) => {
      const file = await planned(one);
      expect(disagreements(file, ready(one.book(), one.settings, one.language).layout)).toEqual([]);
    },
    60_000,
  );

  it.each([...cases, ...mappedPlans].map((one) => [one.name, one] as const))(
    'shows them where Excel fills the columns of tables, for %s',
    async (_, one) => {
      const file = await planned(one, { fillsTableColumns: true });
      expect(disagreements(file, ready(one.book(), one.settings, one.language).layout)).toEqual([]);
    },
    60_000,
  );
});

it('a workbook whose dates count from 1904 shows the figures of the model, in LibreOffice too', async () => {
  const sample = plannedCases.find(({ name }) => name === 'the sample in Chinese')!;
  const file = await planned({ ...sample, book: () => from1904(sample.book()) });
  const { layout } = ready(sample.book(), sample.settings, sample.language);
  expect(file.date1904).toBe(true);
  expect(disagreements(from1900(file), layout)).toEqual([]);
  if (findLibreOffice() === null) return console.warn('LibreOffice is not installed.');
  const [recalculated] = await recalculateAll([saveWorkbook(null, file)]);
  expect(disagreements(from1900(recalculated!), layout)).toEqual([]);
});
