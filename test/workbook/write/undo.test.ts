import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import { createFilePort } from '../../support/filePort';
import { snapshot } from '../../support/bookSnapshot';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { callsOf, months, planningBook, setCell } from '../../support/planningBook';
import { ready } from '../../support/prepared';

/** A planned workbook in which the ladder goes and months come, with notes of the user's around our tables. */
function changedBook(): WorkbookFile {
  const file = plannedBook();
  setCell(sheetOf(file, 'Lines'), 2, 1, null);
  const forecast = sheetOf(file, 'Forecast');
  months(3).forEach((month, index) =>
    [month, 'Hotline', callsOf(50), 180, 20, 40, 3, 0].forEach((value, column) =>
      setCell(forecast, 1 + index, column, value),
    ),
  );
  setCell(forecast, 4, 0, months(1)[0]!);
  ['CIC', callsOf(4), 180, 20, 40, 1, 0].forEach((value, column) => setCell(forecast, 4, column + 1, value));
  forecast.tables[0]!.ref = 'A1:H5';
  setCell(sheetOf(file, 'HiringPlan'), 20, 3, 'a note');
  setCell(sheetOf(file, 'TrainingLoss'), 4, 20, '=SUM(TrainingLoss[Loss])');
  return file;
}

/** Lets the n-th step fail for every n, and expects the workbook to be what it was each time. */
async function expectWhole(make: () => WorkbookFile, settings = {}): Promise<number> {
  const steps = ready(make(), settings).steps;
  const before = snapshot(make());
  for (let n = 0; n < steps.length; n++) {
    const file = make();
    const port = createFilePort(file);
    port.failAfter(n);
    await expect(port.write(steps)).rejects.toMatchObject({ name: 'WorkbookError', undone: true });
    expect({ failedAt: steps[n]!.step.kind, n, ...snapshot(file) }).toEqual({
      failedAt: steps[n]!.step.kind,
      n,
      ...before,
    });
  }
  return steps.length;
}

describe('a connection that breaks at any step', () => {
  it('leaves a workbook without a plan as it was', async () => {
    expect(await expectWhole(planningBook)).toBeGreaterThan(40);
  });

  it('leaves a planned workbook as it was, whatever had to be moved, added and taken away', async () => {
    const kinds = ready(changedBook()).steps.map(({ step }) => step.kind);
    for (const kind of ['insertCells', 'deleteCells', 'resizeTable', 'unlistTable', 'setName']) {
      expect(kinds).toContain(kind);
    }
    expect(await expectWhole(changedBook)).toBeGreaterThan(40);
  });

  it('leaves a planned workbook as it was when only figures change', async () => {
    await expectWhole(plannedBook, { newJoinerMode: 'solved', rounding: 'none' });
  });

  it('gives back text that only looks like a number or a formula', async () => {
    const make = (): WorkbookFile =>
      plannedBook(
        planningBook({
          Forecast: { headers: ['Month', 'Line', 'Calls', 'AHT'], rows: [[months(1)[0]!, '1-2', 5000, 240]] },
          Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['1-2', 0.7, 8]] },
          Stages: { rows: [['2nd interview', 0.5]] },
        }),
      );
    await expectWhole(make, { rounding: 'none' });
  });

  it('does not keep the workbook from being planned afterwards', async () => {
    const file = changedBook();
    const port = createFilePort(file);
    port.failAfter(30);
    const { steps } = ready(file);
    await expect(port.write(steps)).rejects.toThrow('connection lost');
    await port.write(ready(file).steps);
    expect(ready(file).steps.map(({ step }) => step.kind)).not.toContain('addTable');
  });
});
