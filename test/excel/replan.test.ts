import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { ActionType, type BatchRequest } from '../../src/standin/host/protocol';
import { ourSheets } from '../../src/grid/names';
import { contentsOf } from '../support/fileContents';
import { hiringBook } from '../support/hiringBook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { plannedBook } from '../support/plannedBook';
import { savedSettings } from '../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const reading = ['GetUsedRangeOrNullObject', 'GetMergedAreasOrNullObject', 'GetRange', 'GetRangeByIndexes'];

const planSheets: string[] = Object.values(ourSheets);

let workbook: OfficeWorkbook;
/** What was asked of Excel: how many exchanges, their bytes, and the names of all changes. */
let asked: { exchanges: number; bytes: number; changes: string[] };

async function plan(settings: Partial<SavedSettings> = {}): Promise<typeof asked> {
  asked = { exchanges: 0, bytes: 0, changes: [] };
  await planWorkbook(workbook.port, savedSettings(settings), 'en');
  return asked;
}

beforeEach(async () => {
  workbook = await openOfficeWorkbook(hiringBook());
  const process = workbook.host.process.bind(workbook.host);
  workbook.host.process = (body, flags) => {
    const { Actions } = JSON.parse(body) as BatchRequest;
    const isChange = ({ ActionType: type, Name = '' }: (typeof Actions)[number]): boolean =>
      type === ActionType.setProperty || (type === ActionType.method && !reading.includes(Name));
    asked.exchanges++;
    asked.bytes += body.length;
    asked.changes.push(...Actions.filter(isChange).map(({ Name = '' }) => Name));
    return process(body, flags);
  };
  await plan();
});
afterEach(() => workbook.close());

describe('a first plan through Office.js', () => {
  it('comes to the cells and formats of a plan that is written cell by cell', () => {
    const file = plannedBook(hiringBook());
    for (const { name, used, formulas, numberFormats } of contentsOf(file, planSheets).sheets) {
      if (!planSheets.includes(name)) continue;
      const sheet = workbook.book.sheetNamed(name)!;
      expect([name, sheet.formulas(used)]).toEqual([name, formulas]);
      expect([name, sheet.numberFormats(used)]).toEqual([name, numberFormats]);
    }
  });
});

describe('planning again through Office.js', () => {
  it('reads in a few exchanges and asks for no change where nothing has changed', async () => {
    const before = workbook.contents();
    const { exchanges, bytes, changes } = await plan();
    expect(changes).toEqual([]);
    expect(exchanges).toBeLessThan(6);
    expect(bytes).toBeLessThan(70_000);
    expect(workbook.contents()).toEqual(before);
  });

  it('changes a cell where a setting has changed', async () => {
    const { changes } = await plan({ coachSpan: 9 });
    const held = ['SuspendScreenUpdatingUntilNextSync', 'SuspendApiCalculationUntilNextSync'];
    expect(changes.filter((name) => !held.includes(name))).toEqual(['ClearFilters', 'Formulas']);
    expect((await plan({ coachSpan: 9 })).changes).toEqual([]);
  });

  it('mends a formula that was typed over, and the column beside it not', async () => {
    const sheet = workbook.book.sheetNamed('HiringPlan')!;
    const before = workbook.contents();
    sheet.write({ row: 4, column: 18, rows: 2, columns: 1 }, [[1], [2]]);
    expect((await plan()).changes).toContain('CopyFrom');
    expect(workbook.contents()).toEqual(before);
  });

  it('leaves the workbook whole where it fails at any change of a few', async () => {
    const sheet = workbook.book.sheetNamed('HiringPlan')!;
    sheet.write({ row: 4, column: 18, rows: 2, columns: 1 }, [[1], [2]]);
    sheet.setNumberFormats({ row: 5, column: 20, rows: 1, columns: 1 }, [['0.0%']]);
    workbook.book.sheetNamed('TrainingLoss')!.write({ row: 1, column: 0, rows: 1, columns: 1 }, [['A note']]);
    const formats = (): string[][] => sheet.numberFormats({ row: 3, column: 0, rows: 4, columns: 30 });
    const before = { ...workbook.contents(), formats: formats() };
    let afterChanges = 0;
    for (; ; afterChanges++) {
      workbook.host.failNext({ code: 'GeneralException', afterChanges });
      const error: unknown = await plan({ coachSpan: 9 }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) break;
      // A plan that cannot even be read is refused by the same error.
      expect(error).toMatchObject({ name: 'WorkbookError', undone: true });
      expect({ afterChanges, ...workbook.contents(), formats: formats() }).toEqual({
        afterChanges,
        ...before,
      });
    }
    workbook.host.clearFaults();
    expect(afterChanges).toBeGreaterThan(8);
    expect((await plan({ coachSpan: 9 })).changes).toEqual([]);
  });
});
