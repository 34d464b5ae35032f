import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { plannedBook } from '../../support/plannedBook';
import { callsOf, months, planningBook } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

describe('the survey of a workbook', () => {
  const survey = (file: WorkbookFile, settings = {}) =>
    surveyWorkbook(createFilePort(file), savedSettings(settings));

  it('says what was found, where, and how much of it', async () => {
    const { found, months, lines, planned, problems } = await survey(
      planningBook({ Lines: { table: null, at: 'C2' } }),
    );
    expect(found).toEqual([
      { input: 'Forecast', table: 'Forecast', place: { sheet: 'Forecast', address: 'A1' }, rows: 2 },
      { input: 'Lines', table: null, place: { sheet: 'Lines', address: 'C2' }, rows: 2 },
      { input: 'Stages', table: 'Stages', place: { sheet: 'Stages', address: 'A1' }, rows: 3 },
    ]);
    expect(months).toEqual({ first: '2026-01', last: '2026-01', count: 1 });
    expect(lines).toEqual(['Hotline', 'CIC']);
    expect([planned, problems]).toEqual([false, []]);
  });

  it('changes nothing', async () => {
    const file = planningBook();
    const before = snapshot(file);
    const port = createFilePort(file);
    await surveyWorkbook(port, savedSettings());
    expect(port.taken).toEqual([]);
    expect(snapshot(file)).toEqual(before);
  });

  it('knows a workbook that has been planned', async () => {
    expect((await survey(plannedBook())).planned).toBe(true);
  });

  it('has no months and lines where there is no forecast', async () => {
    const found = await survey(planningBook({ Forecast: null }));
    expect([found.months, found.lines]).toEqual([undefined, undefined]);
    expect(found.problems.map(({ code }) => code)).toEqual(['missingTable']);
  });

  it('puts errors before warnings', async () => {
    const Forecast = { rows: [[months(1)[0]! + 400, 'Hotline', callsOf(10), 180, 20, 40, 1, 0]] };
    const { problems } = await survey(
      planningBook({ Forecast, Lines: { rows: [['Hotline', null, null, 0.1, 5]] } }),
    );
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['noPty', 'error'],
      ['estimatedMonth', 'warning'],
    ]);
  });

  it('tells faulty settings', async () => {
    const { problems } = await survey(planningBook(), { newJoinerMode: 'solved', lostShare: 2 });
    expect(problems.map(({ code }) => code)).toContain('settingOutOfRange');
  });
});
