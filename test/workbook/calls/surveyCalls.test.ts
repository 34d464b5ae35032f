import { surveyCalls } from '../../../src/workbook/calls/surveyCalls';
import { surveyWorkbook } from '../../../src/workbook/planWorkbook';
import { callBook } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { planningBook } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

const monday = 46_083;
const log = callBook([
  ['Start', 'Type', 'Wait', 'Outcome', 'Service time', 'Agent', 'Team', 'Note'],
  [monday, 'VIP', 3, 'answered', 60, 'Li', 'North', 1],
  [monday + 31, 'Hotline', 30, 'abandoned', 0, 'Wu', 'South', null],
  [monday + 32, 'Hotline', 30, '?', 0, 'Wu', 'South', null],
]);

describe('looking for calls', () => {
  it('says what was found: rows, calls, months, lines and what is wrong', () => {
    const [found] = surveyCalls(contentsOf(log, []));
    expect(found).toMatchObject({
      id: 'Calls!A1',
      kind: 'log',
      place: { sheet: 'Calls', address: 'A1' },
      rows: 3,
      calls: 2,
      months: { first: '2026-03', last: '2026-04' },
      hasAht: true,
    });
    expect(found!.problems.map(({ code }) => code)).toEqual(['callOutcome']);
  });

  it('offers every column that can name lines, the recognised one first and one line last', () => {
    const [found] = surveyCalls(contentsOf(log, []));
    expect(found!.lineColumns).toEqual([
      { header: 'Type', lines: ['Hotline', 'VIP'] },
      { header: 'Agent', lines: ['Li', 'Wu'] },
      { header: 'Team', lines: ['North', 'South'] },
      { header: null, lines: [] },
    ]);
  });

  it('offers one line first where no column is known to name it', () => {
    const rows = [
      ['Start', 'Calls', 'Region'],
      [monday, 4, 'North'],
      [monday, 4, 'South'],
    ];
    const [found] = surveyCalls(contentsOf(callBook(rows), []));
    expect(found!.lineColumns.map(({ header }) => header)).toEqual([null, 'Region']);
    expect(found).toMatchObject({ hasAht: false, calls: 8 });
  });

  it('has no months where no row can be used', () => {
    const rows = [
      ['Start', 'Wait', 'Outcome'],
      ['soon', 4, 'answered'],
    ];
    expect(surveyCalls(contentsOf(callBook(rows), []))[0]!.months).toBeNull();
  });

  it('belongs to looking at the workbook', async () => {
    const survey = await surveyWorkbook(createFilePort(log), savedSettings());
    expect(survey.calls).toHaveLength(1);
    expect((await surveyWorkbook(createFilePort(planningBook()), savedSettings())).calls).toEqual([]);
  });
});
