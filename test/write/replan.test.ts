import { tables } from '../../src/words/catalogue';
import { printArea } from '../../src/standin/file/names/printArea';
import { printTitles } from '../../src/standin/file/names/printTitles';
import type { FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';
import { areaOf } from '../support/fileArea';
import { createFilePort, type FilePort } from '../support/filePort';
import { sheetOf, plannedBook } from '../support/plannedBook';
import { callsOf, months, planningBook, setCell, withCells, type InputTable } from '../support/planningBook';
import { ready } from '../support/prepared';
import { snapshot } from '../support/bookSnapshot';

/** Inputs with so many months, and lines in a ladder of so many rungs. */
function inputs(
  count: number,
  lines: string[],
  rungs = 1,
): { Forecast: Partial<InputTable>; Lines: Partial<InputTable> } {
  return {
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT'],
      rows: months(count).flatMap((month) => lines.map((line, at) => [month, line, callsOf(20 + at), 240])),
    },
    Lines: {
      headers: ['Line', 'Fed by', 'PTY', 'Opening heads'],
      rows: lines.map((line, at) => [line, at > 0 && at < rungs ? lines[at - 1]! : null, 0.8, 20]),
    },
  };
}

/** Puts the inputs of another workbook in place of a planned one's. */
function changeInputs(file: WorkbookFile, other: WorkbookFile): void {
  for (const sheet of other.sheets)
    file.sheets[file.sheets.findIndex(({ name }) => name === sheet.name)] = sheet;
}

function replan(file: WorkbookFile, settings = {}, language: 'en' | 'zh-CN' = 'en'): FilePort {
  const port = createFilePort(file);
  port.take(ready(file, settings, language).steps);
  return port;
}

/**
 * The plan after a change of the inputs must be the one that a fresh workbook gets. A sheet that this one would not have
 * stays and prints its title, on a page that repeats its header, and has no tables.
 */
function expectAsFresh(file: WorkbookFile, fresh: WorkbookFile, settings = {}): void {
  const expected = snapshot(plannedBook(fresh, settings));
  const found = snapshot(file);
  for (const { name, tables } of file.sheets) {
    if (name in expected.cells) continue;
    expect([name, tables, Object.keys(found.cells[name]!)]).toEqual([name, [], ['R1C1', 'R2C1']]);
    delete found.cells[name];
    found.names = found.names.filter((text) => !text.startsWith(`${printTitles}=${name}!`));
    const [area] = found.names.filter((text) => text.startsWith(`${printArea}=${name}!`));
    expect(area).toMatch(/=\w+!\$A\$(1:\$[A-Z]+\$2|3)$/);
    found.names.splice(found.names.indexOf(area!), 1);
  }
  expect(found).toEqual(expected);
}

/** Cells of the sheets that everybody reads; settings stay where they stood first. */
const cellsOf = (file: WorkbookFile) => {
  const { cells } = snapshot(file);
  return ['HiringPlan', 'TrainingLoss', 'InterviewQuota', 'CostReview', 'PlanBridge'].map(
    (one) => cells[one],
  );
};

const kinds = ({ taken }: FilePort): Set<string> => new Set(taken.map(({ kind }) => kind));
const tablesOf = (sheet: FileSheet): string[] =>
  [...sheet.tables].sort((a, b) => areaOf(a.ref).row - areaOf(b.ref).row).map(({ name }) => name);

describe('planning again with inputs of the same shape', () => {
  it('changes nothing but cells', () => {
    const port = replan(plannedBook());
    for (const kind of ['addSheet', 'addTable', 'unlistTable', 'resizeTable', 'insertCells', 'deleteCells']) {
      expect(kinds(port)).not.toContain(kind);
    }
  });

  it('changes no cell either where the inputs are the same', () => {
    const file = plannedBook();
    const before = snapshot(file);
    replan(file);
    expect(snapshot(file)).toEqual(before);
  });

  it('takes no step at all where the inputs are the same', () => {
    expect(ready(plannedBook()).steps).toEqual([]);
    const zh = plannedBook(planningBook(), {}, 'zh-CN');
    expect(ready(zh, {}, 'zh-CN').steps).toEqual([]);
  });

  it('writes a setting that changed, and no cell that says the same', () => {
    const { taken } = replan(plannedBook(), { coachSpan: 9 });
    expect(taken).toEqual([
      { kind: 'checkpoint' },
      { kind: 'showAllRows', name: 'PlanSettings' },
      {
        kind: 'cells',
        area: { sheet: 'PlanSettings', row: 6, column: 1, rows: 1, columns: 1 },
        cells: [[9]],
      },
    ]);
  });

  it('writes a cell that was typed over, its format with it', () => {
    const file = plannedBook();
    const before = snapshot(file);
    setCell(sheetOf(file, 'HiringPlan'), 4, 18, 12_345);
    const { taken } = replan(file);
    expect(taken.map(({ kind }) => kind)).toEqual(['checkpoint', 'showAllRows', 'numberFormat', 'cells']);
    expect(snapshot(file)).toEqual(before);
  });

  it('writes a name, a title and a rule that were changed, and nothing beside them', () => {
    const file = plannedBook();
    const before = snapshot(file);
    file.names.find(({ name }) => name === 'Crew_CoachSpan')!.formula = 'PlanSettings!$B$20';
    setCell(sheetOf(file, 'TrainingLoss'), 1, 0, 'A note of mine');
    sheetOf(file, 'InterviewQuota').conditionalFormats.pop();
    const { taken } = replan(file);
    expect(taken.map(({ kind }) => kind)).toEqual(['checkpoint', 'cells', 'setName', 'rules']);
    expect(snapshot(file)).toEqual(before);
  });

  it('leaves the filters of tables in which nothing is written', () => {
    const file = plannedBook();
    setCell(sheetOf(file, 'TrainingLoss'), 4, 0, 'not a month');
    const shown = replan(file).taken.filter(({ kind }) => kind === 'showAllRows');
    expect(shown).toEqual([{ kind: 'showAllRows', name: 'TrainingLoss' }]);
  });

  it('takes back only what it has written', () => {
    const file = plannedBook();
    setCell(sheetOf(file, 'TrainingLoss'), 4, 0, 'not a month');
    const undo = ready(file).steps[0]?.undo;
    expect(undo).toHaveLength(2);
    expect(undo).toMatchObject([
      { kind: 'cells', area: { sheet: 'TrainingLoss' } },
      { kind: 'numberFormats', area: { sheet: 'TrainingLoss' } },
    ]);
  });

  it('points a chart at its columns again, and names its series, where these were renamed', () => {
    const file = plannedBook();
    const [chart] = sheetOf(file, 'PlanCharts').charts;
    const { name } = chart!.series[0]!;
    chart!.series[0]!.name = tables['zh-CN'].plan.actual;
    const { taken } = replan(file);
    expect(taken.map(({ kind }) => kind)).toEqual(['checkpoint', 'pointChart']);
    expect(chart!.series[0]!.name).toBe(name);
  });

  it('writes what other settings ask for', () => {
    const file = plannedBook();
    replan(file, { newJoinerMode: 'solved', rounding: 'none', buddySpan: 3 });
    expectAsFresh(file, planningBook(), { newJoinerMode: 'solved', rounding: 'none', buddySpan: 3 });
  });
});

describe('planning again with other inputs gives the plan of a fresh workbook', () => {
  it.each([
    ['with more months', inputs(2, ['A', 'B']), inputs(5, ['A', 'B'])],
    ['with fewer months', inputs(5, ['A', 'B']), inputs(2, ['A', 'B'])],
    ['with one month left', inputs(3, ['A']), inputs(1, ['A'])],
    ['with more lines', inputs(3, ['A']), inputs(3, ['A', 'B', 'C'])],
    ['with fewer lines', inputs(3, ['A', 'B', 'C']), inputs(3, ['B'])],
    ['with a ladder where there was none', inputs(3, ['A', 'B', 'C']), inputs(3, ['A', 'B', 'C'], 3)],
    ['with a deeper ladder and more months', inputs(2, ['A', 'B', 'C'], 2), inputs(4, ['A', 'B', 'C'], 3)],
    ['with a ladder that is gone', inputs(3, ['A', 'B', 'C'], 3), inputs(3, ['A', 'B', 'C'])],
    ['with a shorter ladder and fewer months', inputs(4, ['A', 'B', 'C'], 3), inputs(1, ['A', 'B', 'C'], 2)],
  ])('%s', (_, before, after) => {
    const file = plannedBook(planningBook(before));
    changeInputs(file, planningBook(after));
    replan(file);
    expectAsFresh(file, planningBook(after));
  });

  it('keeps the tables that stay and adds or removes only the level that comes or goes', () => {
    const file = plannedBook(planningBook(inputs(2, ['A', 'B', 'C'], 2)));
    changeInputs(file, planningBook(inputs(2, ['A', 'B', 'C'], 3)));
    const deeper = replan(file).taken.filter(({ kind }) => kind === 'addTable' || kind === 'unlistTable');
    expect(deeper).toEqual([expect.objectContaining({ kind: 'addTable', name: 'HiringPlan_3' })]);
    expect(tablesOf(sheetOf(file, 'HiringPlan'))).toEqual([
      'HiringPlan',
      'HiringPlan_2',
      'HiringPlan_3',
      'HiringTotal',
    ]);
    changeInputs(file, planningBook(inputs(2, ['A', 'B', 'C'])));
    const flat = replan(file).taken.filter(({ kind }) => kind === 'addTable' || kind === 'unlistTable');
    expect(flat.map((step) => 'name' in step && step.name)).toEqual(['HiringPlan_2', 'HiringPlan_3']);
  });

  it('takes the bridge away with the second month, and puts it back with it', () => {
    const file = plannedBook(planningBook(inputs(2, ['A'])));
    changeInputs(file, planningBook(inputs(1, ['A'])));
    replan(file);
    expect(sheetOf(file, 'PlanBridge').tables).toEqual([]);
    changeInputs(file, planningBook(inputs(2, ['A'])));
    replan(file);
    expect(tablesOf(sheetOf(file, 'PlanBridge'))).toEqual(['PlanBridge', 'BridgeTotal']);
  });

  it('adds the cost review with a Costs table, and takes it away without one', () => {
    const plain = inputs(3, ['A', 'B']);
    const Costs = { rows: [[null, 5000, 0.4, 600]] };
    const Stages = { headers: ['Stage', 'Pass rate', 'Cost per candidate'], rows: [['Interview', 0.5, 20]] };
    const file = plannedBook(planningBook({ ...plain, Stages }));
    const costed = planningBook({ ...plain, Stages, Costs });
    changeInputs(file, planningBook({ ...plain, Stages }));
    file.sheets.push(sheetOf(costed, 'Costs'));
    replan(file);
    expect(tablesOf(sheetOf(file, 'CostReview'))).toEqual(['CostReview', 'CostTotal']);
    expect(cellsOf(file)).toEqual(cellsOf(plannedBook(costed)));
    file.sheets.splice(file.sheets.indexOf(sheetOf(file, 'Costs')), 1);
    replan(file);
    expectAsFresh(file, planningBook({ ...plain, Stages }));
  });

  it('takes the quotas away where nobody is hired any more', () => {
    const file = plannedBook();
    setCell(sheetOf(file, 'Forecast'), 1, 1, 'CIC');
    setCell(sheetOf(file, 'Forecast'), 2, 1, null);
    for (let column = 0; column < 8; column++) setCell(sheetOf(file, 'Forecast'), 2, column, null);
    replan(file);
    expect(sheetOf(file, 'InterviewQuota').tables).toEqual([]);
    expect(snapshot(file).cells['InterviewQuota']).not.toHaveProperty('R4C1');
  });
});

describe('planning again in another language', () => {
  it('renames sheets and tables not at all and headers all', () => {
    const file = plannedBook();
    const port = replan(file, {}, 'zh-CN');
    expect(kinds(port)).not.toContain('addTable');
    expect(kinds(port)).not.toContain('addSheet');
    // The widths stay as they are, and with them the pages, of which English headers need one more.
    const shown = snapshot(file);
    const fresh = snapshot(plannedBook(planningBook(), {}, 'zh-CN'));
    const pages = (names: string[]): string[] => names.filter((name) => /Print_Area=HiringPlan/.test(name));
    expect(pages(shown.names)).toEqual(pages(snapshot(plannedBook()).names));
    expect(pages(shown.names)).toHaveLength(1);
    const withoutPages = (one: typeof shown) => ({
      ...one,
      names: one.names.filter((name) => !pages(one.names).includes(name)),
    });
    expect(withoutPages(shown)).toEqual(withoutPages(fresh));
    replan(file);
    expectAsFresh(file, planningBook());
  });

  it('follows the language of the settings before that of Excel', () => {
    const file = plannedBook(planningBook(), { tableLanguage: 'zh-CN' }, 'en');
    expect(sheetOf(file, 'HiringPlan').tables[0]!.columns[0]!.name).toBe('月份');
  });
});

describe('planning again after sheets were deleted', () => {
  it.each(['HiringPlan', 'TrainingLoss', 'InterviewQuota', 'PlanSettings'])('writes %s anew', (name) => {
    const file = plannedBook();
    file.sheets = file.sheets.filter((sheet) => sheet.name !== name);
    file.names = file.names.filter(({ sheet }) => sheet !== name);
    for (const one of file.names) {
      if (one.formula.startsWith(`${name}!`)) one.formula = '#REF!';
    }
    replan(file);
    expectAsFresh(file, planningBook());
  });

  it('writes a table anew that was deleted from its sheet', () => {
    const file = plannedBook();
    const sheet = sheetOf(file, 'PlanSettings');
    const stages = areaOf(sheet.tables.find(({ name }) => name === 'PlanStages')!.ref);
    sheet.tables = sheet.tables.filter(({ name }) => name !== 'PlanStages');
    for (const cells of sheet.cells.values())
      for (let offset = 0; offset < stages.columns; offset++) cells.delete(stages.column + offset);
    replan(file);
    expectAsFresh(file, planningBook());
  });
});

describe('an empty sheet of our name', () => {
  it('is taken for ours', () => {
    const file = planningBook({ Stages: withCells('Stages', {}) });
    const empty = plannedBook();
    const sheet = sheetOf(empty, 'TrainingLoss');
    file.sheets.push({ ...sheet, cells: new Map(), tables: [] });
    file.names.push(...empty.names.filter((name) => name.sheet === sheet.name));
    const port = replan(file);
    expect(port.taken).not.toContainEqual({ kind: 'addSheet', sheet: 'TrainingLoss' });
    expectAsFresh(file, planningBook());
  });
});
