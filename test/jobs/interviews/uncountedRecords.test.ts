import { problemText } from '../../../src/words/problems/problemText';
import { monthSerial } from '../../../src/model/calendar/month';
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import type { Problem } from '../../../src/grid/problem';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import { createFilePort } from '../../support/filePort';
import { shownPlan } from '../../support/hiringBook';
import { addInput } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

const january = monthSerial('2026-01');

/** What the pane tells of records typed by hand, from D5 on with a column of somebody's own between them. */
async function told(...rows: FileCellValue[][]): Promise<Problem[]> {
  const file = shownPlan();
  const headers = ['Month', 'Who', 'Line', 'Stage', 'Done'];
  const typed = rows.map(([month = null, ...rest]) => [month, 'Li', ...rest]);
  addInput(file, { sheet: 'HR', table: 'StageActuals', at: 'D4', headers, rows: typed });
  const { interviews } = await surveyWorkbook(createFilePort(file), savedSettings());
  return interviews!.uncounted;
}

const inBrief = (problems: Problem[]): string[] =>
  problems.map(({ code, place, values }) => `${place!.address} ${code} ${values['value']} ${values['rows']}`);

describe('records that are not counted', () => {
  it('are none where all are, whatever the case and the way of typing a name, and whoever joined', async () => {
    const all = await told(
      [january, 'HOTLINE', 'interview', 3],
      [january, '7', 'Offer', -1.5],
      [january, 'Hotline', 'Joined', 2],
      [january, 'Hotline', '上岗', 1],
    );
    expect(all).toEqual([]);
  });

  it('are those of a line or stage that is called otherwise now, told once with how many', async () => {
    const renamed = await told(
      [january, 'Hotline', 'Interview', 3],
      [january, 'Helpdesk', 'Interview', 3],
      [january, 'helpdesk', 'Offer', 1],
      [january, 'Hotline', 'Phone screen', 9],
    );
    expect(inBrief(renamed)).toEqual(['F6 recordLine Helpdesk 2', 'G8 recordStage Phone screen 1']);
  });

  it('are those whose month or number is none', async () => {
    const slips = await told(
      ['2026-01', 'Hotline', 'Interview', 3],
      [january + 14, 'Hotline', 'Interview', 3],
      [january, 'Hotline', 'Interview', '3'],
    );
    expect(inBrief(slips)).toEqual([
      'D5 recordMonth 2026-01 1',
      `D6 recordMonth ${january + 14} 1`,
      'H7 recordNumber 3 1',
    ]);
    const texts = slips.flatMap((one) => [problemText(one, 'en'), problemText(one, 'zh-CN')]);
    expect(texts.join()).not.toMatch(/[{}]/);
  });

  it('are not those of months that the plan has left behind, nor rows that somebody has only begun', async () => {
    const history = await told(
      [monthSerial('2025-06'), 'Hotline', 'Interview', 3],
      [january, 'Helpdesk', null, null],
      [null, null, null, null],
    );
    expect(history).toEqual([]);
  });
});
