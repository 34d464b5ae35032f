import { docstrings } from '../../src/functions/metadata/docstring';
import { declarationsFile } from '../../src/functions/metadata/assets';
import { call } from './support/excel';
import { everyFunction } from './support/everyFunction';
import { parseFormula, parseResult, shows } from './support/formula';

const documented = docstrings(declarationsFile);

describe('the examples of the documentation', () => {
  it('are there for every function', () => {
    expect(documented.map(({ id }) => id).sort()).toEqual([...everyFunction.keys()].sort());
    expect(documented.filter(({ example }) => !example.formula || !example.result)).toEqual([]);
  });

  it.each(documented.map(({ id, example }) => [example.formula, example.result, id]))(
    '%s gives %s',
    (formula, result, id) => {
      const parsed = parseFormula(formula);
      expect(parsed.id).toBe(id);
      const declared = everyFunction.get(id);
      if (!declared) throw new Error(`${id} is not declared`);
      const spilled = id === 'CHECK' ? callCheck(parsed.args) : call(declared, ...parsed.args);
      const [row, column] = parsed.cell ?? [];
      const cells = row && column ? [[spilled[row - 1]?.[column - 1]]] : spilled;
      const shown = id === 'CHECK' ? [[result]] : parseResult(result);
      const wrong = shown.flatMap((texts, line) =>
        texts
          .filter((text, at) => !shows(text, cells[line]?.[at]))
          .map((text) => `${text} but ${JSON.stringify(cells)}`),
      );
      expect(wrong).toEqual([]);
      expect(cells).toHaveLength(shown.length);
      expect(cells[0]).toHaveLength(shown[0]?.length ?? 0);
    },
  );
});

/** Repeating arguments arrive as one list of ranges. */
function callCheck([name, ...inputs]: unknown[]): unknown[][] {
  const check = everyFunction.get('CHECK');
  if (!check) throw new Error('CHECK is not declared');
  return call(
    check,
    name,
    inputs.map((input) => (Array.isArray(input) ? input : [[input ?? null]])),
  );
}
