import { doneFormula } from '../../../src/tables/quotas/doneFormula';
import { newRecordTable } from '../../../src/jobs/interviews/recordSteps';
import { tables } from '../../../src/words/catalogue';

const row = { month: 'M', line: 'L', stage: 'S', stageRow: 'R' };
const records = newRecordTable([], tables.en);
const formula = (lines: string[], stages: string[]): string => doneFormula(records, row, { lines, stages });

describe('the formula that counts records', () => {
  it('is nobody where there are none', () => {
    expect(doneFormula(null, row, { lines: ['Hotline'], stages: ['Interview'] })).toBe('0');
  });

  it('compares names as they are where none can be mistaken for a number', () => {
    expect(formula(['Hotline', '1-2'], ['Interview'])).not.toContain('&""');
  });

  it.each(['10', '7.5', '-1', 'TRUE', '1e3'])('compares lines as text where one is called %s', (name) => {
    const text = formula(['Hotline', name], ['Interview']);
    expect(text).toContain('(StageActuals[Line]&""=L&"")');
    expect(text).toContain('(StageActuals[Stage]=S)');
  });

  it('compares stages as text for themselves', () => {
    const text = formula(['Hotline'], ['Interview', '2']);
    expect(text).toContain('(StageActuals[Line]=L)');
    expect(text).toContain('(StageActuals[Stage]&""=S&"")');
  });
});
