import type { CommandReport } from '../../src/commands/planCommand';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { planningBook, withCells } from '../support/planningBook';
import { recordActuals } from '../../src/jobs/interviews/recordActuals';
import type { InTurn } from '../../src/grid/turns';
import { shownPlan } from '../support/hiringBook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const interviewed = { month: '2026-01', line: 'Hotline', stage: 'Interview', total: 12 };

interface Pressed {
  report: CommandReport;
  paneShown: number;
  workbook: OfficeWorkbook;
}

/** Presses the ribbon's Plan over a workbook, with the real Office.js between the button and the handler. */
async function press(
  file: WorkbookFile,
  language = 'en-US',
  before: (inTurn: InTurn, workbook: OfficeWorkbook) => void = () => undefined,
): Promise<Pressed> {
  const workbook = await openOfficeWorkbook(file, { language });
  const reports: CommandReport[] = [];
  let paneShown = 0;
  const office = workbook.office.Office as unknown as { addin: { showAsTaskpane(): Promise<void> } };
  office.addin.showAsTaskpane = () => Promise.resolve(void paneShown++);
  const globals = globalThis as { window?: unknown };
  globals.window = { dispatchEvent: (event: CustomEvent<CommandReport>) => reports.push(event.detail) };
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/index');
    before((await import('../../src/excel/office')).inTurn, workbook);
  });
  await workbook.office.runCommand('CrewplanPlan');
  workbook.close();
  delete globals.window;
  expect(reports).toHaveLength(1);
  return { report: reports[0]!, paneShown, workbook };
}

describe("the ribbon's Plan button", () => {
  it('plans the workbook and tells the window how it went, without opening the pane', async () => {
    const { report, paneShown, workbook } = await press(planningBook());
    expect(report.kind).toBe('written');
    expect(workbook.book.tables.map(({ name }) => name)).toContain('HiringTotal');
    expect(paneShown).toBe(0);
  });

  it('opens the pane where there is something to read', async () => {
    const { report, paneShown } = await press(
      planningBook({ Forecast: withCells('Forecast', { Calls: -1 }) }),
    );
    expect(report.kind).toBe('refused');
    expect(paneShown).toBe(1);
  });

  it("speaks Excel's language", async () => {
    const { report } = await press(planningBook(), 'zh-CN');
    expect(report.table![0]![0]).toBe('月份');
  });

  it('waits for what the pane is writing, and keeps it', async () => {
    let written = false;
    const { report, workbook } = await press(
      shownPlan(),
      'en-US',
      (inTurn, { port }) =>
        void inTurn(async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          await recordActuals(port, [interviewed], 'en');
          written = true;
        }),
    );
    expect([written, report.kind]).toEqual([true, 'written']);
    const quotas = workbook.book.sheetNamed('InterviewQuota')!;
    const formulas = quotas.formulas(quotas.usedArea()!).flat().map(String);
    // Without its turn the plan would have been read before there were any records to count.
    expect(formulas.filter((formula) => formula.includes('StageActuals[Done]')).length).toBeGreaterThan(20);
  });

  it('is not there where only the functions are loaded', async () => {
    await expect(
      jest.isolateModulesAsync(async () => void (await import('../../src/commands/index'))),
    ).resolves.toBeUndefined();
  });
});
