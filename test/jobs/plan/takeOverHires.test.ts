import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { preparePlan } from '../../../src/jobs/plan/planWorkbook';
import { takeOverHires } from '../../../src/jobs/plan/takeOverHires';
import { snapshot } from '../../support/bookSnapshot';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { sheetOf } from '../../support/plannedBook';
import { callsOf, months, planningBook, setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { readTable } from '../../support/readTable';

/** A line that carries its hires: a need of 29.1 against 14 heads, of whom nobody leaves. */
const carrying = (headers: string[] = ['Planned joiners'], training = 1): WorkbookFile =>
  planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'Working days', ...headers],
      rows: months(3).map((month) => [month, 'Hotline', callsOf(29.1), 240, 21, ...headers.map(() => null)]),
    },
    Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['Hotline', 1, 14]] },
    Stages: {
      headers: ['Stage', 'Pass rate'],
      rows: [
        ['Interview', 0.5],
        ['Training', training],
      ],
    },
  });

const joiners = (file: WorkbookFile): unknown[] =>
  readTable(file, 'Forecast').map((row) => row['Planned joiners']);
const rows = (file: WorkbookFile) => {
  const plan = preparePlan(contentsOf(file, []), savedSettings(), 'en');
  if (plan.kind === 'refused') throw new Error('The plan is refused.');
  return plan.layout.plan.lines;
};

describe('taking hires over as planned joiners', () => {
  it('writes them into the forecast, after which the line is planned and has the same heads', async () => {
    const file = carrying();
    const before = rows(file);
    expect(before.map(({ hires, joinersFrom }) => [hires, joinersFrom])).toEqual([
      [15, 'carried'],
      [0, 'carried'],
      [0, 'carried'],
    ]);
    expect(await takeOverHires(createFilePort(file), savedSettings())).toEqual({ kind: 'taken', cells: 3 });
    expect(joiners(file)).toEqual([15, 0, 0]);
    const after = rows(file);
    expect(after.map(({ joinersFrom }) => joinersFrom)).toEqual(['planned', 'planned', 'planned']);
    expect(after.map(({ actual }) => actual)).toEqual(before.map(({ actual }) => actual));
  });

  it('writes as many people as bring the hires through training', async () => {
    const file = carrying(undefined, 0.75);
    await takeOverHires(createFilePort(file), savedSettings());
    expect(joiners(file)).toEqual([20, 0, 0]);
  });

  it('writes nothing where the forecast has no such column, or a formula stands there', async () => {
    const without = carrying([]);
    const standing = snapshot(without);
    const outcome = await takeOverHires(createFilePort(without), savedSettings());
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'noJoinersColumn' }] });
    expect(snapshot(without)).toEqual(standing);
    const formula = carrying();
    setCell(sheetOf(formula, 'Forecast'), 2, 5, '=2-2');
    sheetOf(formula, 'Forecast').cells.get(2)!.get(5)!.value = '';
    expect(
      await takeOverHires(createFilePort(formula), savedSettings({ newJoinerMode: 'carried' })),
    ).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'joinersFormula', place: { sheet: 'Forecast', address: 'F3' } }],
    });
    expect(joiners(formula)[0]).toBeNull();
  });

  it('leaves lines alone that are planned, and has nothing to do a second time', async () => {
    const file = carrying();
    await takeOverHires(createFilePort(file), savedSettings());
    const port = createFilePort(file);
    expect(await takeOverHires(port, savedSettings())).toEqual({ kind: 'taken', cells: 0 });
    expect(port.taken).toEqual([]);
  });
});
