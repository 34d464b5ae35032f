import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import type { LearnedPassRate } from '../../../src/jobs/interviews/learnedPassRates';
import { usePassRates } from '../../../src/jobs/interviews/usePassRates';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { hiringBook } from '../../support/hiringBook';
import { sheetOf } from '../../support/plannedBook';
import { setCell } from '../../support/planningBook';
import { readTable } from '../../support/readTable';

const learned = (stage: string, rate: number, line: string | null = null): LearnedPassRate => ({
  line,
  stage,
  planned: 0.4,
  learned: { rate, low: 0, high: 1, sample: 30 },
  until: '2026-01-14',
  place: { sheet: 'Stages', address: 'B2' },
});
const passRates = (file: WorkbookFile): unknown[] => readTable(file, 'Stages').map((row) => row['Pass rate']);

describe('using learned pass rates', () => {
  it('writes each into its own cell of the Stages table, to a tenth of a per cent, and nothing else', async () => {
    const file = hiringBook();
    const port = createFilePort(file);
    expect(await usePassRates(port, [learned('Interview', 14 / 39), learned('offer', 0.75)])).toEqual({
      kind: 'recorded',
    });
    expect(passRates(file)).toEqual([0.359, 0.75, 1]);
    expect(port.taken.map((step) => 'area' in step && step.area.rows * step.area.columns)).toEqual([1, 1]);
  });

  it('finds the cell where it is now', async () => {
    const file = hiringBook();
    const sheet = sheetOf(file, 'Stages');
    setCell(sheet, 1, 0, 'Offer');
    setCell(sheet, 2, 0, 'Interview');
    await usePassRates(createFilePort(file), [learned('Interview', 0.3)]);
    expect(passRates(file)).toEqual([0.4, 0.3, 1]);
  });

  it('never writes a rate of 0, with which nobody would ever be hired', async () => {
    const file = hiringBook();
    await usePassRates(createFilePort(file), [learned('Interview', 0)]);
    expect(passRates(file)[0]).toBe(0.001);
  });

  it('leaves a formula alone, and with it everything', async () => {
    const file = hiringBook();
    setCell(sheetOf(file, 'Stages'), 2, 1, '=4/5');
    sheetOf(file, 'Stages').cells.get(2)!.get(1)!.value = 0.8;
    const before = snapshot(file);
    const outcome = await usePassRates(createFilePort(file), [
      learned('Interview', 0.3),
      learned('Offer', 0.7),
    ]);
    expect(outcome).toEqual({
      kind: 'refused',
      problems: [
        {
          code: 'passRateFormula',
          severity: 'error',
          place: { sheet: 'Stages', address: 'B3' },
          values: { stage: 'Offer' },
        },
      ],
    });
    expect(snapshot(file)).toEqual(before);
  });

  it('writes nothing for a stage or a table that is gone', async () => {
    const file = hiringBook();
    const port = createFilePort(file);
    await usePassRates(port, [learned('Written test', 0.3), learned('Interview', 0.3, 'Hotline')]);
    sheetOf(file, 'Stages').tables = [];
    sheetOf(file, 'Stages').cells.clear();
    await usePassRates(port, [learned('Interview', 0.3)]);
    expect(port.taken).toEqual([]);
  });

  it('takes the first back where the second fails', async () => {
    const file = hiringBook();
    const before = snapshot(file);
    const port = createFilePort(file);
    port.failAfter(1);
    await expect(
      usePassRates(port, [learned('Interview', 0.3), learned('Offer', 0.7)]),
    ).rejects.toMatchObject({
      undone: true,
    });
    expect(snapshot(file)).toEqual(before);
  });
});
