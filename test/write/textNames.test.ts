import type { WriteStep } from '../../src/grid/port';
import { planningBook } from '../support/planningBook';
import { ready } from '../support/prepared';

const names = ['＝1+1', '１２', '＋A1', '－A1', '＠SUM'];

/** Every text that a step writes into cells. */
function textsOf(step: WriteStep): string[] {
  const cells = 'cells' in step && Array.isArray(step.cells) ? (step.cells as unknown[][]) : [];
  return cells.flat().filter((cell): cell is string => typeof cell === 'string');
}

test('a plan writes no name of the user that Excel would take for a formula or a number', () => {
  const book = planningBook({
    Forecast: { rows: names.map((name) => [46_023, name, 50_000, 180, 20, 40, null, null]) },
    Lines: { rows: names.map((name) => [name, null, 0.8, null, 20]) },
    Stages: { rows: names.slice(0, 3).map((name) => [name, 0.5]) },
  });
  const texts = ready(book).steps.flatMap(({ step }) => textsOf(step));
  const written = (name: string): string[] => texts.filter((text) => text.replace(/^'/, '') === name);
  for (const name of names) {
    expect([name, written(name).length > 0]).toEqual([name, true]);
    expect([...new Set(written(name))]).toEqual([`'${name}`]);
  }
});
