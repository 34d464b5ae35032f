import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { StandingPlan } from '../../../src/jobs/plan/standingPlan';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import { createFilePort } from '../../support/filePort';
import { hiringBook, showQuotas } from '../../support/hiringBook';
import { planAgain, sheetOf } from '../../support/plannedBook';
import { callsOf, months, planningBook, setCell } from '../../support/planningBook';
import { ready, savedSettings } from '../../support/prepared';
import { showFigures } from '../../support/shownFigures';

const standing = async (
  file: WorkbookFile,
  settings: Partial<SavedSettings> = {},
): Promise<StandingPlan | null> =>
  (await surveyWorkbook(createFilePort(file), savedSettings(settings))).standing;

async function planned(file: WorkbookFile): Promise<WorkbookFile> {
  await planAgain(file);
  return showQuotas(showFigures(file));
}

const costed = () =>
  planningBook({
    Costs: { headers: ['Base pay', 'Seat cost'], rows: [[5000, 600]] },
    Budget: { headers: ['Month', 'Budget'], rows: [[months(1)[0]!, 700_000]] },
  });

describe('the plan that stands in a workbook', () => {
  it('is none before one was written, and while its sheets show nothing or an error', async () => {
    const file = hiringBook();
    expect(await standing(file)).toBeNull();
    await planAgain(file);
    expect(await standing(file)).toBeNull();
    showQuotas(showFigures(file));
    expect(await standing(file)).not.toBeNull();
  });

  it.each([
    ['with quotas', hiringBook],
    ['with costs and a budget', costed],
    ['with a ladder', planningBook],
  ])('is read from the sheets, and says what the plan said, %s', async (_, book) => {
    const file = await planned(book());
    const { summary, ...rest } = (await standing(file))!;
    expect(summary).toEqual(ready(file).summary);
    expect(rest).toEqual({ at: expect.any(Number), changed: 0, behind: false });
  });

  it('counts what changed since, which the sheets follow', async () => {
    const file = await planned(hiringBook());
    setCell(sheetOf(file, 'Forecast'), 1, 2, callsOf(40));
    expect(await standing(file)).toMatchObject({ changed: 1, behind: true });
    showQuotas(showFigures(file));
    expect(await standing(file)).toMatchObject({ changed: 1, behind: false });
    const { summary } = (await standing(file))!;
    expect(summary.months[0]!.required).toBeCloseTo(44, 9);
  });

  it('is behind where rows come or go, or another setting holds', async () => {
    const file = await planned(hiringBook());
    expect(await standing(file, { newJoinerMode: 'solved' })).toMatchObject({ changed: 1, behind: true });
    for (const row of [5, 6]) setCell(sheetOf(file, 'Forecast'), row, 0, months(5)[4]!);
    expect(await standing(file)).toMatchObject({ behind: true });
  });
});
