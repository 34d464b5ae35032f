import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { ActionType, type BatchRequest } from '../../src/standin/host/protocol';
import { hiringBook } from '../support/hiringBook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { savedSettings } from '../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const reading = ['GetUsedRangeOrNullObject', 'GetMergedAreasOrNullObject', 'GetRange', 'GetRangeByIndexes'];

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
});
