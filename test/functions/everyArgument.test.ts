import type { Argument } from '../../src/functions/argument';
import { calculations } from '../../src/functions/calculations';
import { declarationsFile } from '../../src/functions/metadata/assets';
import { docstrings } from '../../src/functions/metadata/docstring';
import { isProblem, type Problem } from '../../src/functions/problem';
import { sentence } from '../../src/functions/sentence';
import { wordingOf } from '../../src/functions/words/wording';
import { parseFormula } from './support/formula';

const english = wordingOf('en');
const chinese = wordingOf('zh-CN');

/** Arguments of the documented example: each is good, so that a fault put into one of them is the only one. */
const examples = new Map(
  docstrings(declarationsFile).map(({ id, example }) => [id, parseFormula(example.formula).args]),
);

interface Case {
  id: string;
  argument: Argument;
  /** Runs the function with one argument replaced. */
  run(value: unknown): unknown;
}

const everyArgument: [string, Case][] = [...calculations].flatMap(([id, calculation]) =>
  calculation.signature.map((argument, index): [string, Case] => [
    `${id} ${argument.name}`,
    {
      id,
      argument,
      run: (value) => {
        const raw: unknown[] = calculation.signature.map((_, at) => examples.get(id)?.[at] ?? null);
        raw[index] = value;
        return calculation.run(raw)[0]?.[0];
      },
    },
  ]),
);

function problemOf(outcome: unknown): Problem {
  if (!isProblem(outcome)) throw new Error(`no problem but ${JSON.stringify(outcome)}`);
  return outcome;
}

const isNumeric = ({ kind }: Argument): boolean => kind === 'number' || kind === 'whole';

/** A number just outside each bound that the argument has. */
function outside({ bounds }: Argument): number[] {
  const { least, above, most, below } = bounds;
  return [
    least === undefined ? undefined : least - 1,
    above,
    most === undefined ? undefined : most + 1,
    below,
  ].filter((value) => value !== undefined);
}

const named = (problem: Problem): string[] => [sentence(problem, english), sentence(problem, chinese)];

describe('every argument of every function', () => {
  it.each(everyArgument)('%s refuses a number outside its bounds and says which are allowed', (_, one) => {
    if (!isNumeric(one.argument)) return;
    for (const value of outside(one.argument)) {
      const problem = problemOf(one.run(value));
      expect(['outside', 'notWhole']).toContain(problem.problem);
      for (const text of named(problem)) {
        expect(text).toContain(one.argument.name);
        expect(text).toContain(String(value));
        for (const bound of Object.values(one.argument.bounds)) expect(text).toContain(String(bound));
      }
    }
  });

  it.each(everyArgument)('%s refuses a value of the wrong kind and shows it', (_, one) => {
    const wrong = one.argument.kind === 'text' ? 5 : 'five';
    const problem = problemOf(one.run(wrong));
    expect(problem.name).toBe(one.argument.name);
    for (const text of named(problem)) expect(text).toContain(String(wrong));
  });

  it.each(everyArgument)('%s passes on the error of a cell by name', (_, one) => {
    const problem = problemOf(one.run({ type: 'Error', basicValue: '#DIV/0!' }));
    expect(problem).toMatchObject({ problem: 'errorCell', name: one.argument.name, value: '#DIV/0!' });
  });

  it.each(everyArgument)('%s is missed when it is required, and has its default when it is not', (_, one) => {
    for (const nothing of [null, undefined, [[null]], '']) {
      const outcome = one.run(nothing);
      if (one.argument.required) {
        expect(problemOf(outcome).name).toBe(one.argument.name);
        expect(['blank', 'missing']).toContain(problemOf(outcome).problem);
      } else {
        const { ifBlank } = one.argument;
        expect(outcome).toEqual(one.run(ifBlank === '' ? null : ifBlank));
      }
    }
  });

  it.each(everyArgument)('%s takes no percentage for a share without a hint', (_, one) => {
    if (one.argument.unit !== 'share') return;
    expect(sentence(problemOf(one.run(80)), english)).toContain('Write 80 % as 0.8.');
  });

  it.each(everyArgument)('%s takes no fraction for a whole number, but floating-point noise', (_, one) => {
    if (one.argument.kind !== 'whole') return;
    expect(problemOf(one.run(12.5)).problem).toBe('notWhole');
    expect(one.run(12.000000000001)).toEqual(one.run(12));
  });
});

describe('one name', () => {
  it('has one unit and one kind in all functions', () => {
    const seen = new Map<string, string>();
    for (const [, { argument }] of everyArgument) {
      const meaning = `${argument.kind}, ${argument.unit}`;
      expect([argument.name, seen.get(argument.name) ?? meaning]).toEqual([argument.name, meaning]);
      seen.set(argument.name, meaning);
    }
  });
});
