import { dependencyGraph, findCircle } from '../support/dependencyGraph';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { setCell } from '../support/planningBook';
import { plannedCases } from '../agreement/workbooks';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

describe('the dependency graph of everything written, ranges taken whole', () => {
  it.each(plannedCases.map((one) => [one.name, one] as const))(
    'has no circle for %s',
    (_, { book, settings, language }) => {
      const graph = dependencyGraph(plannedBook(book(), settings, language));
      expect(graph.size).toBeGreaterThan(60);
      expect(findCircle(graph)).toBeNull();
    },
  );

  it('would show one if a line looked up into the columns of its own table', () => {
    const file = plannedBook();
    const column = sheetOf(file, 'HiringPlan').tables[0]!.columns.findIndex(
      ({ name }) => name === 'Upgrade heads',
    );
    setCell(
      sheetOf(file, 'HiringPlan'),
      4,
      column,
      '=SUMIFS(HiringPlan[To add],HiringPlan[Line],"somebody else")',
    );
    expect(findCircle(dependencyGraph(file))).not.toBeNull();
  });
});
