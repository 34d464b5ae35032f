import { readFileSync } from 'node:fs';
import path from 'node:path';
import { call } from '../functions/support/excel';
import { everyFunction } from '../functions/support/everyFunction';
import { parseFormula, shows } from '../functions/support/formula';

const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

/** Formulas in the running text; those of the table are the docstrings' own examples. */
const inText = readme
  .split('\n')
  .filter((line) => !line.startsWith('|'))
  .flatMap((line) => [...line.matchAll(/`(=CREW\.\w+\([^`]*\))` → ([\d.]*\d)/g)])
  .map(([, formula = '', shown = '']) => [formula, shown] as const);

describe('the examples in the text of the README', () => {
  it('show how a PTY of a service target becomes heads', () => {
    expect(inText.map(([formula]) => parseFormula(formula).id)).toEqual(
      expect.arrayContaining(['IMPLIED_PTY', 'HEADCOUNT']),
    );
  });

  it.each(inText)('%s gives %s', (formula, shown) => {
    const { id, args } = parseFormula(formula);
    const declared = everyFunction.get(id);
    if (!declared) throw new Error(`${id} is not declared`);
    expect(call(declared, ...args).map((row) => row.map((cell) => shows(shown, cell)))).toEqual([[true]]);
  });
});
