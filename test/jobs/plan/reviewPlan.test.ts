import { areaAddress } from '../../../src/grid/a1';
import { areaOf } from '../../support/fileArea';
import type { FileSheet, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { isUnchanged, type PlanChanges } from '../../../src/jobs/plan/planChanges';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import { reviewPlan } from '../../../src/jobs/plan/reviewPlan';
import type { Language } from '../../../src/words/language';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import { createFilePort } from '../../support/filePort';
import { hiringBook, showQuotas } from '../../support/hiringBook';
import { planAgain, plannedBook, sheetOf } from '../../support/plannedBook';
import { callsOf, months, planningBook, setCell } from '../../support/planningBook';
import { ready, savedSettings } from '../../support/prepared';
import { showFigures } from '../../support/shownFigures';

function planned(file: WorkbookFile = hiringBook(), language: Language = 'en'): WorkbookFile {
  plannedBook(file, {}, language);
  return showQuotas(showFigures(file, language), language);
}

async function changesOf(file: WorkbookFile, settings: Partial<SavedSettings> = {}): Promise<PlanChanges> {
  const port = createFilePort(file);
  const outcome = await reviewPlan(port, savedSettings(settings), 'en');
  expect(port.taken).toEqual([]);
  if (outcome.kind !== 'changes') throw new Error(outcome.kind);
  return outcome.changes;
}

const brief = ({ moved }: PlanChanges) =>
  moved.map(({ month, line, stage, figure, before, after }) =>
    [month, line ?? 'total', stage, figure, before, after].filter((part) => part !== null).join(' '),
  );

describe('a review of planning again', () => {
  it('says nothing where no plan stands', async () => {
    expect(await reviewPlan(createFilePort(hiringBook()), savedSettings(), 'en')).toEqual({ kind: 'first' });
  });

  it.each(['en', 'zh-CN'] as const)('finds nothing where nothing changed, in %s', async (language) => {
    const changes = await changesOf(planned(hiringBook(), language));
    expect(isUnchanged(changes)).toBe(true);
  });

  it('says that nothing is written exactly where the plan writes nothing', async () => {
    const file = planned();
    const agreed = async (settings: Partial<SavedSettings> = {}): Promise<[boolean, boolean]> => {
      const changes = await changesOf(file, settings);
      expect(changes.isWritten).toBe(ready(file, settings).steps.length > 0);
      return [isUnchanged(changes), changes.isWritten!];
    };
    expect(await agreed()).toEqual([true, false]);
    expect(await agreed({ tableLanguage: 'zh-CN' })).toEqual([true, true]);
    expect(await agreed({ newJoinerMode: 'solved' })).toEqual([false, true]);
    // A formula typed over by the very figure that it gave moves nothing and is written anew.
    const cell = sheetOf(file, 'HiringPlan').cells.get(4)!.get(18)!;
    const { formula } = cell;
    delete cell.formula;
    expect(await agreed()).toEqual([true, true]);
    await planWorkbook(createFilePort(file), savedSettings(), 'en');
    expect(sheetOf(file, 'HiringPlan').cells.get(4)!.get(18)).toMatchObject({ formula });
    expect(await agreed()).toEqual([true, false]);
  });

  it('names the changed rules where the plan was written before them, and only there', async () => {
    const file = planned();
    expect(await changesOf(file)).not.toHaveProperty('newRules');
    withoutLeavers(sheetOf(file, 'HiringPlan'));
    expect(await changesOf(file)).toHaveProperty('newRules', true);
  });

  it('has figures that Excel has not calculated anew written, though their formulas are as they should be', async () => {
    const file = planned();
    setCell(sheetOf(file, 'Forecast'), 1, 2, callsOf(40));
    expect((await changesOf(file)).moved.length).toBeGreaterThan(0);
    const kinds = ready(file).steps.map(({ step }) => step.kind);
    expect(kinds).toContain('fill');
    expect(kinds).not.toContain('resizeTable');
  });

  it('tells months and lines that come and go, and no figure of theirs', async () => {
    const file = planned();
    const forecast = sheetOf(file, 'Forecast');
    // March goes, and with it comes May for the hotline alone; line 7 is renamed.
    for (const row of [5, 6]) setCell(forecast, row, 0, months(5)[4]!);
    for (const row of [2, 4, 6]) setCell(forecast, row, 1, 'Merchants');
    setCell(sheetOf(file, 'Lines'), 2, 0, 'Merchants');
    const { monthsAdded, monthsRemoved, linesAdded, linesRemoved, moved } = await changesOf(file);
    expect([monthsAdded, monthsRemoved]).toEqual([['2026-05'], ['2026-03']]);
    expect([linesAdded, linesRemoved]).toEqual([['Merchants'], ['7']]);
    expect(moved).toEqual([]);
  });

  it('tells the figures that another setting moves, from what to what, the greatest first', async () => {
    const { moved } = await changesOf(planned(), { newJoinerMode: 'solved' });
    expect(moved.length).toBeGreaterThan(3);
    // 10 heads short come to 30 hires, and the interviews to 3 times as many.
    const hires = moved.find(
      ({ line, month, figure }) => line === 'Hotline' && month === '2026-01' && figure === 'hires',
    );
    expect(hires).toMatchObject({ before: 10, after: 30, stage: null });
    const sizes = moved.map(({ before, after }) => Math.abs(after - (before as number)));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(brief({ moved } as PlanChanges)).toContain('2026-01 Hotline Interview quota 42 112');
  });

  it('leads to the cell of each', async () => {
    const file = planned();
    const { moved } = await changesOf(file, { newJoinerMode: 'solved' });
    const [{ place, before }] = moved as [PlanChanges['moved'][number]];
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place.address) ?? [];
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    expect(
      sheetOf(file, place.sheet)
        .cells.get(Number(row) - 1)!
        .get(column)!.value,
    ).toBe(before);
  });

  it('leaves out what moves by half a head, or by a hundredth of many', async () => {
    const file = planned(hiringBook());
    const shown = async (row: number, calls: number) => {
      const other = structuredClone(file);
      setCell(sheetOf(other, 'Forecast'), row, 2, calls);
      return brief(await changesOf(other)).filter((one) => one.includes('Hotline required'));
    };
    expect(await shown(1, callsOf(10.5))).toEqual([]);
    expect(await shown(1, callsOf(10.75))).toEqual(['2026-01 Hotline required 10 10.75']);
    const many = showFigures(plannedBook(planningBook()));
    const before = (await changesOf(many)).moved;
    setCell(sheetOf(many, 'Forecast'), 1, 2, 120_900);
    const after = await changesOf(many);
    expect(before).toEqual([]);
    // 0.75 % more calls are 0.6 heads of 89: more than half a head, less than a hundredth.
    expect(brief(after).filter((one) => one.includes('Hotline required'))).toEqual([]);
  });

  it('tells a cell with an error first, and leaves out those that show nothing yet', async () => {
    const file = planned();
    const sheet = sheetOf(file, 'HiringPlan');
    const cells = sheet.cells.get(4)!;
    const offset = sheet.tables[0]!.columns.findIndex(({ name }) => name === 'Hires');
    cells.set(offset, { ...cells.get(offset)!, value: { error: '#REF!' } });
    expect(brief(await changesOf(file))).toEqual(['2026-01 Hotline hires #REF! 10']);
    const uncalculated = plannedBook(hiringBook());
    expect((await changesOf(uncalculated)).moved).toEqual([]);
  });

  it('tells the costs that move by more than a hundredth where no head does, by line and in total', async () => {
    const Costs = { headers: ['Base pay', 'Seat cost'], rows: [[5000, 600]] };
    const file = showFigures(plannedBook(planningBook({ Costs })));
    expect((await changesOf(file)).moved).toEqual([]);
    setCell(sheetOf(file, 'Costs'), 1, 0, 5050);
    expect((await changesOf(file)).moved).toEqual([]);
    setCell(sheetOf(file, 'Costs'), 1, 0, 5500);
    const { moved } = await changesOf(file);
    // 89 heads of whom each costs 500 more; the line above has nobody.
    expect(moved.map(({ line, figure }) => [line, figure])).toEqual([
      ['Hotline', 'cost'],
      [null, 'cost'],
    ]);
    for (const { before, after } of moved) expect(after - (before as number)).toBeCloseTo(89 * 500, 6);
    expect(moved.map(({ place }) => place.sheet)).toEqual(['CostReview', 'CostReview']);
  });

  it('tells heads before the costs that follow from them', async () => {
    const Costs = { headers: ['Base pay', 'Seat cost'], rows: [[5000, 600]] };
    const file = showFigures(plannedBook(planningBook({ Costs })));
    const { moved } = await changesOf(file, { newJoinerMode: 'solved' });
    const kinds = moved.map(({ figure }) => (figure === 'cost' ? 'cost' : 'heads'));
    expect(new Set(kinds)).toEqual(new Set(['heads', 'cost']));
    expect(kinds).toEqual([...kinds].sort().reverse());
  });

  it('is refused as the plan itself would be', async () => {
    const file = planned();
    setCell(sheetOf(file, 'Forecast'), 1, 2, 'many');
    const outcome = await reviewPlan(createFilePort(file), savedSettings(), 'en');
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'notNumber' }] });
    sheetOf(file, 'HiringPlan').protected = true;
    setCell(sheetOf(file, 'Forecast'), 1, 2, 10);
    expect(await reviewPlan(createFilePort(file), savedSettings(), 'en')).toMatchObject({
      problems: [{ code: 'sheetProtected' }],
    });
  });
});

/** A workbook that was planned, and whose sheets Excel has calculated. */
async function plannedAndCalculated(file: WorkbookFile = hiringBook()): Promise<WorkbookFile> {
  await planAgain(file);
  return showQuotas(showFigures(file));
}

describe('a review of a workbook whose sheets have followed its inputs', () => {
  it('compares with the figures as last written, not with what Excel has calculated meanwhile', async () => {
    const file = await plannedAndCalculated();
    setCell(sheetOf(file, 'Forecast'), 1, 2, callsOf(40));
    showQuotas(showFigures(file));
    expect(ready(file).steps).toEqual([]);
    const changes = await changesOf(file);
    expect(changes.isWritten).toBe(false);
    expect(isUnchanged(changes)).toBe(false);
    expect(brief(changes)).toContain('2026-01 Hotline required 10 40');
    expect(brief(changes)).toContain('2026-01 total required 14 44');
  });

  it('begins with the cells that changed, from what to what, then rows and settings', async () => {
    const file = await plannedAndCalculated();
    const forecast = sheetOf(file, 'Forecast');
    setCell(forecast, 1, 2, callsOf(40));
    setCell(sheetOf(file, 'Stages'), 2, 1, 0.5);
    const { inputs } = await changesOf(file, { confidence: 0.8 });
    expect(inputs.cells).toEqual([
      {
        input: 'Forecast',
        month: '2026-01',
        line: 'Hotline',
        stage: null,
        column: 'calls',
        before: callsOf(10),
        after: callsOf(40),
        place: { sheet: 'Forecast', address: 'C2' },
      },
      expect.objectContaining({ input: 'Stages', column: 'passRate', before: 0.8, after: 0.5 }),
    ]);
    expect(inputs.settings).toEqual([{ setting: 'confidence', before: 0.9, after: 0.8 }]);
    for (const row of [5, 6]) setCell(forecast, row, 0, months(5)[4]!);
    expect((await changesOf(file)).inputs.rows).toMatchObject([{ input: 'Forecast', added: 2, removed: 2 }]);
  });

  it('knows cells by their row, wherever that stands by now, and blank ones too', async () => {
    const file = await plannedAndCalculated();
    const forecast = sheetOf(file, 'Forecast');
    const [first, last] = [1, 6].map((row) => forecast.cells.get(row)!) as [never, never];
    forecast.cells.set(1, last).set(6, first);
    expect((await changesOf(file)).inputs).toEqual({ cells: [], rows: [], settings: [] });
    const other = planningBook();
    await planAgain(other);
    setCell(sheetOf(other, 'Forecast'), 1, 6, null);
    expect((await changesOf(other)).inputs.cells).toEqual([
      expect.objectContaining({
        column: 'attritionHeads',
        before: 3,
        after: null,
        place: { sheet: 'Forecast', address: 'G2' },
      }),
    ]);
  });

  it('adds the moves up, over all lines and for each', async () => {
    const Costs = { headers: ['Base pay', 'Seat cost'], rows: [[5000, 600]] };
    const Budget = { headers: ['Month', 'Budget'], rows: [[months(1)[0]!, 700_000]] };
    const file = planningBook({ Costs, Budget });
    await planAgain(file);
    showFigures(file);
    setCell(sheetOf(file, 'Forecast'), 1, 2, 150_000);
    showFigures(file);
    const { totals, byLine } = await changesOf(file);
    expect(totals.map(({ figure }) => figure)).toEqual([
      'required',
      'hires',
      'interviews',
      'cost',
      'budgetLeft',
    ]);
    const of = (figure: string) => totals.find((one) => one.figure === figure)!;
    expect(of('budgetLeft').after - of('budgetLeft').before).toBeCloseTo(
      of('cost').before - of('cost').after,
      0,
    );
    expect(byLine.map(({ line, figure }) => `${line} ${figure}`)).toEqual([
      'Hotline required',
      'Hotline hires',
      'Hotline interviews',
      'Hotline cost',
    ]);
  });

  it('takes them for the plan once they are confirmed, without writing a cell', async () => {
    const file = await plannedAndCalculated();
    setCell(sheetOf(file, 'Forecast'), 1, 2, callsOf(40));
    showQuotas(showFigures(file));
    const port = createFilePort(file);
    await planWorkbook(port, savedSettings(), 'en');
    expect(port.taken).toEqual([]);
    expect(isUnchanged(await changesOf(file))).toBe(true);
  });

  it('still tells a cell that was typed over, or shows an error', async () => {
    const file = await plannedAndCalculated();
    const cells = sheetOf(file, 'HiringPlan').cells.get(4)!;
    const offset = sheetOf(file, 'HiringPlan').tables[0]!.columns.findIndex(({ name }) => name === 'Hires');
    cells.set(offset, { ...cells.get(offset)!, value: 99 });
    expect(brief(await changesOf(file))).toEqual(['2026-01 Hotline hires 99 10']);
    cells.set(offset, { ...cells.get(offset)!, value: { error: '#REF!' } });
    expect(brief(await changesOf(file))).toEqual(['2026-01 Hotline hires #REF! 10']);
  });

  it('remembers nothing twice, and compares with the sheets where nothing is remembered', async () => {
    const file = await plannedAndCalculated();
    const kept = [...file.settings];
    const [entry, plan] = kept.find(([key]) => key !== 'crewplan')!;
    await planAgain(file);
    expect([...file.settings]).toEqual(kept);
    expect((await changesOf(file)).since).toBe(JSON.parse(plan).at);
    file.settings.set(entry, '"something else"');
    expect(await changesOf(file)).toMatchObject({ since: null, inputs: { cells: [] } });
  });
});

/** A hiring plan as the first release wrote it: without a column of leavers. */
function withoutLeavers(sheet: FileSheet): void {
  const gone = sheet.tables[0]!.columns.findIndex(({ name }) => name === 'Leavers');
  for (const [row, cells] of sheet.cells) {
    const left = [...cells].filter(([column]) => column !== gone);
    sheet.cells.set(row, new Map(left.map(([column, cell]) => [column > gone ? column - 1 : column, cell])));
  }
  for (const table of sheet.tables) {
    table.columns.splice(gone, 1);
    const area = areaOf(table.ref);
    table.ref = areaAddress({ ...area, columns: area.columns - 1 });
  }
}
