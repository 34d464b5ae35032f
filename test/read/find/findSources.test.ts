import { columnHeaders } from '../../../src/grid/headers';
import { inputTableNames, type InputName } from '../../../src/grid/names';
import { findSources, type Sources } from '../../../src/read/find/findSources';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { contentsOf } from '../../support/fileContents';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { addInput, planningBook, setCell } from '../../support/planningBook';
import { sampleWorkbook } from '../../../assets/makeSample';

const find = (file: WorkbookFile): Sources => findSources(contentsOf(file, [])).sources;
const codes = (file: WorkbookFile): string[] =>
  findSources(contentsOf(file, [])).problems.map(({ code }) => code);

describe('input tables', () => {
  it.each(['en', 'zh-CN'] as const)('are found by name in the sample in %s', (language) => {
    const sources = find(sampleWorkbook(language));
    for (const input of ['Forecast', 'Lines', 'Stages', 'Calendar'] as InputName[]) {
      expect(sources[input]?.table).toBe(inputTableNames[input][language === 'en' ? 0 : 1]);
    }
    expect(sources.Actuals).toBeUndefined();
  });

  it('are no copies of our tables, which Excel names with a number when a sheet is duplicated', () => {
    const headers = ['Scenario', 'Month', 'Budget'];
    const copyOf = (table: string) =>
      find(planningBook({ Budget: { table, headers, rows: [['Base', 46_023, 1]] } }));
    expect(copyOf('ScenarioReview3').Budget).toBeUndefined();
    expect(copyOf('CostTotal_2').Budget).toBeUndefined();
    expect(copyOf('Targets3').Budget?.table).toBe('Targets3');
  });

  it('are found by their headers under any name, on any sheet, anywhere on it', () => {
    const file = planningBook({
      Forecast: { table: 'T1', sheet: 'All', at: 'B3' },
      Lines: { table: 'T2', sheet: 'All', at: 'L3' },
      Stages: { table: 'T3', sheet: 'All', at: 'L30' },
    });
    const sources = find(file);
    expect([sources.Forecast?.table, sources.Lines?.table, sources.Stages?.table]).toEqual([
      'T1',
      'T2',
      'T3',
    ]);
    expect(sources.Stages?.area).toMatchObject({ row: 30, column: 11, rows: 3, columns: 2 });
  });

  it('are found by headers in Chinese, in English, or mixed', () => {
    const file = planningBook({
      Forecast: {
        table: 'X',
        headers: ['月份', 'Skill group', '预测话务量', '通话', 'Hold', '话后', '流失人力', 'NJ'],
      },
    });
    const source = find(file).Forecast!;
    expect([...source.columns.keys()]).toEqual([
      'month',
      'line',
      'calls',
      'talk',
      'hold',
      'afterCall',
      'attritionHeads',
      'plannedJoiners',
    ]);
  });

  it('keep the header as the user wrote it, and pass over columns that they do not know', () => {
    const file = planningBook({
      Stages: {
        headers: ['Remark', 'Hiring stage', 'Owner', 'Pass rate (%)'],
        rows: [['x', 'Interview', 'HR', 0.5]],
      },
    });
    const { columns } = find(file).Stages!;
    expect([...columns]).toEqual([
      ['stage', { header: 'Hiring stage', offset: 1 }],
      ['passRate', { header: 'Pass rate (%)', offset: 3 }],
    ]);
  });

  it('of the right name win over others that fit as well', () => {
    const file = planningBook();
    const { headers, rows } = {
      headers: ['Month', 'Line', 'Calls', 'AHT'],
      rows: [[46_023, 'Hotline', 1, 2]],
    };
    addInput(file, { sheet: 'Old', table: 'Last_year', at: 'A1', headers, rows });
    expect(find(file).Forecast?.table).toBe('Forecast');
    expect(codes(file)).toEqual([]);
  });

  it('win over plain ranges', () => {
    const file = planningBook({ Forecast: { table: 'Any' } });
    const headers = ['Month', 'Line', 'Calls', 'AHT'];
    addInput(file, { sheet: 'Notes', table: null, at: 'A1', headers, rows: [[46_023, 'Hotline', 1, 2]] });
    expect(find(file).Forecast?.table).toBe('Any');
  });

  it('leave trailing blank rows out of the values, not out of the column that formulas point at', () => {
    const file = planningBook();
    sheetOf(file, 'Stages').tables[0]!.ref = 'A1:B9';
    const source = find(file).Stages!;
    expect(source.values).toHaveLength(3);
    expect(source.area.rows).toBe(8);
  });

  it('are never our own', () => {
    const file = plannedBook();
    for (const name of ['Forecast', 'Lines', 'Stages']) sheetOf(file, name).tables = [];
    const { sources } = findSources(contentsOf(file, []));
    expect(Object.values(sources).map((source) => source!.table)).toEqual([null, null, null]);
    expect(
      Object.values(sources)
        .map((source) => source!.area.sheet)
        .sort(),
    ).toEqual(['Forecast', 'Lines', 'Stages']);
  });
});

describe('plain ranges', () => {
  const ranges = () =>
    planningBook({
      Forecast: { table: null, sheet: 'All', at: 'C5' },
      Lines: { table: null, sheet: 'All', at: 'C12' },
      Stages: { table: null, sheet: 'All', at: 'L5' },
    });

  it('are found by their headers, one below or beside another', () => {
    const sources = find(ranges());
    expect(sources.Forecast?.area).toMatchObject({ sheet: 'All', row: 5, column: 2, rows: 2, columns: 8 });
    expect(sources.Lines?.area).toMatchObject({ row: 12, column: 2, rows: 2, columns: 5 });
    expect(sources.Stages?.area).toMatchObject({ row: 5, column: 11, rows: 3, columns: 2 });
  });

  it('end at the first blank row', () => {
    const file = ranges();
    setCell(sheetOf(file, 'All'), 15, 2, 'a remark further down');
    expect(find(file).Lines?.area.rows).toBe(2);
  });

  it('may have a title above them', () => {
    const file = ranges();
    setCell(sheetOf(file, 'All'), 3, 2, 'Forecast of 2026');
    expect(find(file).Forecast?.headerRow).toBe(4);
  });

  it('are not taken from two known words in passing', () => {
    const file = planningBook();
    setCell(sheetOf(file, 'Forecast'), 20, 0, 'Month');
    setCell(sheetOf(file, 'Forecast'), 20, 1, 'Remarks');
    expect(Object.keys(find(file))).toEqual(['Forecast', 'Stages', 'Lines']);
  });

  it('can be a calendar of two columns, and history', () => {
    const file = ranges();
    addInput(file, {
      sheet: 'More',
      table: null,
      at: 'A1',
      headers: ['Month', 'Working days'],
      rows: [[46_023, 20]],
    });
    addInput(file, {
      sheet: 'More',
      table: null,
      at: 'F1',
      headers: ['Month', 'Line', 'Actual heads'],
      rows: [[46_023, 'Hotline', 70]],
    });
    const sources = find(file);
    expect([sources.Calendar?.area.column, sources.Actuals?.area.column]).toEqual([0, 5]);
  });
});

describe('every synonym of a needed column', () => {
  it.each(['month', 'line', 'calls', 'talk'] as const)('makes a forecast: %s', (column) => {
    for (const header of [...columnHeaders[column].en, ...columnHeaders[column]['zh-CN']]) {
      const own = { month: 'Month', line: 'Line', calls: 'Calls', talk: 'Talk', [column]: header };
      const headers = [own.month, own.line, own.calls, own.talk];
      const file = planningBook({ Forecast: { table: 'F1', headers, rows: [[46_023, 'Hotline', 1, 2]] } });
      expect(find(file).Forecast?.columns.get(column)?.header).toBe(header);
    }
  });
});
