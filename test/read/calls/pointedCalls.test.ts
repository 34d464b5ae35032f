import type { CallChoices } from '../../../src/settings/callChoices';
import type { Mapping } from '../../../src/settings/mappingChoices';
import { pointedCalls } from '../../../src/read/calls/pointedCalls';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { blankWorkbook } from '../../support/blankSheet';
import { contentsOf } from '../../support/fileContents';
import { addGrid } from '../../support/gridSheet';
import { surveyOf } from '../../support/surveyOf';

/** A log whose headers say nothing to anybody: a call on each of the first days of a month, every third without a talk. */
const logRows = (month: number, days = 30): FileCellValue[][] => [
  ['F1', 'F2', 'F3', 'F4'],
  ...Array.from({ length: days }, (_, day): FileCellValue[] => {
    const date = `2026-0${month}-${String(day + 1).padStart(2, '0')}`;
    return [`${date} 09:${10 + day}`, day % 2 ? 'Ost' : 'West', day % 3 ? 180 : 0, `r${day}`];
  }),
];
const book = (sheet = 'Export'): WorkbookFile => addGrid(blankWorkbook(), sheet, 'A1', logRows(1));
const log = (columns: CallChoices[string]['columns'] = { start: 'F1', talk: 'F3', line: 'F2' }) => ({
  kind: 'log' as const,
  columns,
});
const survey = (file: WorkbookFile, calls: CallChoices, mapping: Mapping = {}) =>
  surveyOf(file, { calls, mapping });

describe('a log that nobody would recognise', () => {
  it('is none until it is pointed at', () => {
    expect(survey(book(), {})).toEqual([]);
  });

  it.each(['Export!', 'Export!A1', 'Export!A1:D31', 'Export!B4', 'Export!A:D'])(
    'is read from %s with the meanings that its columns are given',
    (place) => {
      const [found] = survey(book(), { [place]: log() });
      expect(found).toMatchObject({
        id: place,
        kind: 'log',
        calls: 30,
        lost: 10,
        days: { first: '2026-01-01', last: '2026-01-30' },
        ahtSeconds: 180,
        missing: [],
      });
      expect(found!.lineColumns[0]).toEqual({ header: 'F2', lines: ['Ost', 'West'] });
      expect(found!.unused).toEqual([{ header: 'F4', reason: 'unknown' }]);
    },
  );

  it('has its moments guessed from its cells, and shows the first ones of every column', () => {
    const [found] = survey(book(), { 'Export!': { kind: 'log' } });
    expect(found!.columns[0]).toEqual({ column: 'start', header: 'F1', isNeeded: true });
    expect(found!.samples['F2']).toEqual(['West', 'Ost']);
    expect(found!.samples['F1']![0]).toBe('2026-01-01 09:10');
  });

  it('says what is missing, and of no row that it is wrong', () => {
    const [found] = survey(book(), { 'Export!': log({ start: null, date: null }) });
    expect(found).toMatchObject({ missing: [['start', 'date']], days: null, problems: [] });
    expect(found!.columns[0]).toMatchObject({ column: 'start', header: null });
  });

  it('is one with the sheets of other months that have the same headers', () => {
    const file = addGrid(book('January'), 'February', 'A1', logRows(2, 28));
    const [found, ...others] = survey(file, { 'January!': log() });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ calls: 58, months: { first: '2026-01', last: '2026-02' } });
  });

  it('is known again by its headers after its sheet got another name', () => {
    const choices = { 'Export!A1': log() };
    expect(survey(book('Renamed'), choices)[0]).toMatchObject({ id: 'Export!A1', calls: 30 });
    const gone = pointedCalls(contentsOf(addGrid(blankWorkbook(), 'Other', 'A1', [['Word']]), []), choices);
    expect(gone).toEqual({ sources: [], gone: ['Export!A1'] });
  });

  it('is no calls where it was put aside, nor where it is an input', () => {
    expect(survey(book(), { 'Export!': { ...log(), isAside: true } })).toEqual([]);
    const known = addGrid(blankWorkbook(), 'Log', 'A1', [
      ['Start', 'Outcome', 'Talk'],
      ...logRows(1)
        .slice(1)
        .map(([start, , talk]): FileCellValue[] => [start!, 'answered', talk!]),
    ]);
    expect(survey(known, {})).toHaveLength(1);
    expect(survey(known, { 'Log!A1': { isAside: true } })).toEqual([]);
    expect(survey(known, {}, { Forecast: { where: 'Log!' } })).toEqual([]);
  });
});

describe('counts and totals that are pointed at', () => {
  it('are read by the kind that is chosen', () => {
    const counts = addGrid(blankWorkbook(), 'Data', 'C2', [
      ['wann', 'wieviel'],
      ['2026-01-05 08:00', 12],
      ['2026-01-05 08:30', 8],
      ['2026-02-05 08:30', 10],
    ]);
    const [found] = survey(counts, { 'Data!': { kind: 'counts' } });
    expect(found).toMatchObject({ kind: 'counts', calls: 30, missing: [] });
    const totals = addGrid(blankWorkbook(), 'Data', 'C2', [
      ['wann', 'wieviel'],
      ['2025-01', 1200],
      ['2025-02', 800],
    ]);
    const [months] = survey(totals, {
      'Data!': { kind: 'months', columns: { month: 'wann', calls: 'wieviel' } },
    });
    expect(months).toMatchObject({ kind: 'months', calls: 2000, missing: [] });
  });

  it('leave a header that was chosen for one column to no other', () => {
    const counts = addGrid(blankWorkbook(), 'Data', 'A1', [
      ['Time', 'Calls', 'Orders'],
      ['2026-01-05 08:00', 12, 3],
      ['2026-01-05 08:30', 8, 1],
    ]);
    const [found] = survey(counts, { 'Data!A1': { columns: { abandoned: 'Calls', calls: 'Orders' } } });
    const headers = found!.columns.filter(({ header }) => header !== null);
    expect(headers.map(({ column, header }) => [column, header]).sort()).toEqual([
      ['abandoned', 'Calls'],
      ['calls', 'Orders'],
      ['start', 'Time'],
    ]);
  });
});
