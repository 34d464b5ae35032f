import fc from 'fast-check';
import { makePlan } from '../../../src/model/plan';
import { saveWorkbook } from '../../../src/workbook/file/saveWorkbook';
import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import { planInputs } from '../../model/support/planInputs';
import { bookOfPlan } from '../../support/bookOfPlan';
import { dependencyGraph, findCircle } from '../../support/dependencyGraph';
import { findLibreOffice, recalculateAll } from '../../support/libreOffice';
import { plannedBook } from '../../support/plannedBook';
import { ready } from '../../support/prepared';
import { disagreements } from './compare';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const hasLibreOffice = findLibreOffice() !== null;

describe('any plan written down as a workbook', () => {
  it('is read back as the same plan, and its formulas run in no circle', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const { layout } = ready(bookOfPlan(input), input.settings);
        expect(layout.plan).toEqual(makePlan(input));
        expect(findCircle(dependencyGraph(plannedBook(bookOfPlan(input), input.settings)))).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  (hasLibreOffice ? it : it.skip)(
    'comes out of LibreOffice as it comes out of the model',
    async () => {
      const inputs = fc.sample(planInputs(), { numRuns: 12, seed: 2026 });
      const written = inputs.map((input) => plannedBook(bookOfPlan(input), input.settings));
      const shown: WorkbookFile[] = await recalculateAll(written.map((file) => saveWorkbook(null, file)));
      inputs.forEach((input, index) => {
        const { layout } = ready(bookOfPlan(input), input.settings);
        expect(disagreements(shown[index]!, layout)).toEqual([]);
      });
    },
    120_000,
  );
});
