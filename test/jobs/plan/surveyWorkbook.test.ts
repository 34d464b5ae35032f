import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { plannedBook } from '../../support/plannedBook';
import { blankSheet } from '../../support/blankSheet';
import { callsOf, months, planningBook, setCell, withCells } from '../../support/planningBook';
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

  it('has the months and lines of a forecast though nothing else is there', async () => {
    const found = await survey(planningBook({ Lines: null, Stages: null }));
    expect(found.months).toEqual({ first: '2026-01', last: '2026-01', count: 1 });
    expect(found.lines).toEqual(['Hotline', 'CIC']);
  });

  it('has what an audit finds among its notes, until the cell is right', async () => {
    const book = (net: string): WorkbookFile => {
      const file = planningBook();
      const sheet = blankSheet('Staff');
      ['Required heads', 'Shrinkage', 'Paid'].forEach((header, column) => setCell(sheet, 0, column, header));
      [10, 0.3, net].forEach((value, column) => setCell(sheet, 1, column, value));
      file.sheets.push(sheet);
      return file;
    };
    const { problems } = await survey(book('=A2*(1+B2)'));
    expect(problems).toMatchObject([
      { code: 'auditShrinkage', severity: 'warning', place: { sheet: 'Staff', address: 'C2' } },
    ]);
    expect((await survey(book('=A2/(1-B2)'))).problems).toEqual([]);
  });

  it('says of a cell that a plan refuses nothing more, and leaves a long log to the audit', async () => {
    const refused = await survey(planningBook({ Lines: withCells('Lines', { PTY: 70 }) }));
    expect(refused.audit.problems.map(({ code }) => code)).toEqual(['auditPty']);
    expect(refused.problems.filter(({ place }) => place?.address === 'C2')).toHaveLength(1);
    const long = planningBook();
    const sheet = blankSheet('Staff');
    setCell(sheet, 0, 0, 'PTY');
    for (let row = 1; row < 20_001; row++) setCell(sheet, row, 0, 70);
    long.sheets.push(sheet);
    const { audit, problems } = await survey(long);
    expect([audit.sheets.includes('Staff'), audit.problems, problems]).toEqual([false, [], []]);
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
