import type { FileConditionalFormat, WorkbookFile } from '../../src/standin/file/workbookFile';
import { createFilePort } from '../support/filePort';
import { hiringBook } from '../support/hiringBook';
import { changedBook, plannedBook, sheetOf } from '../support/plannedBook';
import { planningBook } from '../support/planningBook';
import { ready } from '../support/prepared';

const rulesOf = (file: WorkbookFile, sheet: string): [string, string][] =>
  sheetOf(file, sheet).conditionalFormats.map(({ ref, formula }) => [ref, formula]);

function replan(file: WorkbookFile): string[] {
  const port = createFilePort(file);
  port.take(ready(file).steps);
  return port.taken.map(({ kind }) => kind);
}

const mine: FileConditionalFormat = {
  ref: 'V5:V6',
  formula: '$V5>10',
  fillColour: 'FFFF00',
  added: false,
};

describe('the conditional formats of a plan', () => {
  it('mark shortage and surplus on every level and the total', () => {
    expect(rulesOf(plannedBook(), 'HiringPlan')).toEqual([
      ['W5', 'AND(N("Crewplan shortage")=0,ROUND($W5,6)>0)'],
      ['V5', 'AND(N("Crewplan surplus")=0,ROUND($V5,6)>0)'],
      ['W8', 'AND(N("Crewplan shortage")=0,ROUND($W8,6)>0)'],
      ['V8', 'AND(N("Crewplan surplus")=0,ROUND($V8,6)>0)'],
      ['W11', 'AND(N("Crewplan shortage")=0,ROUND($W11,6)>0)'],
      ['V11', 'AND(N("Crewplan surplus")=0,ROUND($V11,6)>0)'],
    ]);
  });

  it('mark a stage that was due before today and is not done', () => {
    expect(rulesOf(plannedBook(hiringBook()), 'InterviewQuota')).toEqual([
      ['J5:M28', 'AND(N("Crewplan late")=0,$J5<TODAY(),$M5>0)'],
    ]);
  });

  it('do not tell by colour alone what needs somebody to act', () => {
    const formats = sheetOf(plannedBook(), 'HiringPlan').conditionalFormats;
    const [shortage, surplus] = formats;
    expect(shortage).toMatchObject({ bold: true, fontColour: '9C0006', fillColour: 'FFC7CE' });
    expect(surplus).not.toHaveProperty('bold');
  });

  it('are left alone where nothing has moved', () => {
    expect(replan(plannedBook())).not.toContain('rules');
  });

  it('follow tables that grow, move and go, without doubles', () => {
    const file = changedBook();
    expect(replan(file)).toContain('rules');
    const fresh = plannedBook(
      (() => {
        const book = changedBook();
        book.sheets = book.sheets.filter(
          ({ name }) => !['HiringPlan', 'TrainingLoss', 'InterviewQuota'].includes(name),
        );
        return book;
      })(),
    );
    expect(rulesOf(file, 'HiringPlan')).toEqual(rulesOf(fresh, 'HiringPlan'));
    expect(rulesOf(file, 'InterviewQuota')).toEqual(rulesOf(fresh, 'InterviewQuota'));
  });

  it("keep the user's own beside them", () => {
    const file = changedBook();
    sheetOf(file, 'HiringPlan').conditionalFormats.unshift({ ...mine });
    replan(file);
    expect(sheetOf(file, 'HiringPlan').conditionalFormats[0]).toEqual(mine);
    expect(rulesOf(file, 'HiringPlan').filter(([, formula]) => formula === mine.formula)).toHaveLength(1);
  });

  it('come to a plan that was written without them', () => {
    const file = plannedBook(planningBook());
    const sheet = sheetOf(file, 'HiringPlan');
    const all = [...sheet.conditionalFormats];
    sheet.conditionalFormats = [mine];
    replan(file);
    expect(sheet.conditionalFormats).toEqual([mine, ...all]);
  });
});
