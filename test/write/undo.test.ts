import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { createFilePort } from '../support/filePort';
import { snapshot } from '../support/bookSnapshot';
import { changedBook, plannedBook } from '../support/plannedBook';
import { months, planningBook } from '../support/planningBook';
import { ready } from '../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

/** Lets the n-th step fail for every n, and expects the workbook to be what it was each time. */
async function expectWhole(make: () => WorkbookFile, settings = {}): Promise<number> {
  const made = make();
  const steps = ready(made, settings).steps;
  const before = snapshot(made);
  for (let n = 0; n < steps.length; n++) {
    const file = structuredClone(made);
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
