import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { readInputs } from '../../../src/read/readInputs';
import { problemText } from '../../../src/words/problems/problemText';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { blankWorkbook } from '../../support/blankSheet';
import { contentsOf } from '../../support/fileContents';
import { addInput } from '../../support/planningBook';

const headers = ['Event', 'From', 'To', 'Line', 'Uplift', 'Extra calls'];
const june = serialOf('2026-06-16');

function read(rows: FileCellValue[][], names = headers, table: string | null = 'Events', sheet = 'Events') {
  const file = blankWorkbook();
  addInput(file, { sheet, table, at: 'A1', headers: names, rows });
  const { inputs, problems } = readInputs(contentsOf(file, []));
  const told = problems.filter(({ values }) => values['input'] === 'Events');
  for (const one of told) expect(problemText(one, 'en') + problemText(one, 'zh-CN')).not.toMatch(/[{}]/);
  return {
    rows: inputs.events.map(({ name, from, to, line, uplift, extraCalls }) => [
      name,
      from,
      to,
      line,
      uplift,
      extraCalls,
    ]),
    problems: told.map(({ code, place, severity }) => [code, place?.address, severity]),
    isFound: inputs.sources.Events !== undefined,
  };
}

describe('events', () => {
  it('are a name and days, for a line or all, with an uplift, extra calls or neither', () => {
    const { rows, problems } = read([
      ['618', june, june + 3, 'Hotline', 0.25, null],
      ['Mail', '2026-07-01', '2026/7/3', null, null, 800],
      [' Outage ', '2026年8月5日', null, null, null, null],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      ['618', june, june + 3, 'Hotline', 0.25, null],
      ['Mail', serialOf('2026-07-01'), serialOf('2026-07-03'), null, null, 800],
      ['Outage', serialOf('2026-08-05'), serialOf('2026-08-05'), null, null, null],
    ]);
  });

  it.each([
    ['in Chinese', ['活动名称', '开始日期', '结束日期', '线', '增幅', '增加话务量'], '活动', '活动'],
    [
      'with other words, in any order',
      ['Promotion', 'Start date', 'End date', 'Queue', 'Uplift (%)', 'Additional calls'],
      'Events',
      'x',
    ],
    ['as a plain range of any sheet', headers, null, 'Marketing'],
    ['as a range of its sheet', ['Name', 'Start', 'End', 'Line'], null, 'Events'],
  ])('are found %s', (_, names, table, sheet) => {
    const row = ['618', june, june + 3, 'Hotline', 0.25, null].slice(0, names.length);
    const { rows, problems } = read([row], names, table, sheet);
    expect(problems).toEqual([]);
    expect(rows[0]!.slice(0, 4)).toEqual(['618', june, june + 3, 'Hotline']);
  });

  it.each([
    ['people and their contracts', ['Name', 'Start date', 'End date', 'Team']],
    ['people and their pay', ['Name', 'Date', 'Salary', 'Line']],
  ])('are not found in a list of %s', (_, names) => {
    expect(read([['Li', june, june + 300, 'A']], names, 'People', 'People').isFound).toBe(false);
    expect(read([['Li', june, june + 300, 'A']], names, null, 'People').isFound).toBe(false);
  });

  it('may have their uplift in per cent', () => {
    const names = ['Event', 'From', 'Uplift %'];
    expect(
      read(
        [
          ['A', june, 30],
          ['B', june, -50],
        ],
        names,
      ).rows.map((row) => row[4]),
    ).toEqual([0.3, -0.5]);
    expect(
      read(
        [
          ['A', june, 0.3],
          ['B', june, 1.5],
        ],
        names,
      ).rows.map((row) => row[4]),
    ).toEqual([0.3, 1.5]);
    expect(read([['A', june, 2]], names).problems).toEqual([['wholePercent', 'C2', 'warning']]);
  });

  it.each<[string, FileCellValue[], string, string]>([
    ['a day that is none', ['A', 'soon', null, null, null, null], 'callsEventDay', 'B2'],
    ['a last day that is none', ['A', june, 'later', null, null, null], 'callsEventDay', 'C2'],
    ['no first day', ['A', null, june, null, null, null], 'blankName', 'B2'],
    ['no name', [null, june, june, null, 0.3, null], 'blankName', 'A2'],
    ['an end before the beginning', ['A', june, june - 1, null, null, null], 'callsEventOrder', 'C2'],
    ['two effects', ['A', june, null, null, 0.3, 100], 'callsEventEffects', 'F2'],
    ['an uplift that reads as per cent', ['A', june, null, null, 30, null], 'wholePercent', 'E2'],
    ['more than all calls kept away', ['A', june, null, null, -1.5, null], 'outOfRange', 'E2'],
    ['extra calls that are no number', ['A', june, null, null, null, 'many'], 'notNumber', 'F2'],
  ])('tell %s by its cell, as a note that keeps no plan waiting', (_, row, code, cell) => {
    const { rows, problems } = read([row]);
    expect(problems).toEqual([[code, cell, 'warning']]);
    expect(rows).toEqual([]);
  });

  it('tell the same event of the same lines and days', () => {
    const twice = read([
      ['A', june, june + 3, null, 0.3, null],
      ['a', june + 3, june + 5, null, 0.2, null],
      ['A', june, june, 'VIP', 0.5, null],
    ]);
    expect(twice.problems).toEqual([['callsEventTwice', 'B3', 'warning']]);
  });
});
