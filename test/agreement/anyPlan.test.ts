import fc from 'fast-check';
import { makePlan } from '../../src/model/plan/plan';
import { planInputs } from '../model/support/planInputs';
import { bookOfPlan } from '../support/bookOfPlan';
import { dependencyGraph, findCircle } from '../support/dependencyGraph';
import { plannedBook } from '../support/plannedBook';
import { ready } from '../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

// What LibreOffice makes of any plan is asked with costs, in anyCosts.test.ts.
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
});
