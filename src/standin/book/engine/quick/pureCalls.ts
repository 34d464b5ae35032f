import { nodeType, type FormulaNode } from '../formulaNode';
import { oncePerRun, type Compiled, type Engine, type Kind, type Place } from './compiled';
import { compileCell, fixedRange } from './references';
import { isFault, type Maybe } from './scalar';

/** Functions over ranges that give one value, and what Univer makes of it. */
const calls: ReadonlyMap<string, Kind> = new Map([
  ['SUMPRODUCT', 'value'],
  ['SUMIFS', 'value'],
  ['COUNTIF', 'value'],
  ['COUNTIFS', 'value'],
  ['SUM', 'value'],
  ['SMALL', 'value'],
  ['EDATE', 'array'],
]);

/** Functions that may stand in their arguments: what they give depends on nothing but what they are given. */
const inner: ReadonlySet<string> = new Set([
  ...calls.keys(),
  'IF',
  'AND',
  'OR',
  'NOT',
  'MAX',
  'MIN',
  'ROUND',
  'ROUNDUP',
  'ABS',
  'INT',
  'N',
  'NA',
  'ISNUMBER',
  'ISTEXT',
  'BETADIST',
  'INDEX',
  'MATCH',
]);

/**
 * Makes a call ready that Univer calculates once in a run for all cells that give it the same values. Its ranges are
 * the same for all of them.
 */
export function compilePure(node: FormulaNode, engine: Engine): Compiled | undefined {
  const kind = calls.get(node.getToken().toUpperCase());
  const cells = kind && cellsIn(node, engine);
  if (!kind || !cells) return undefined;
  const known = oncePerRun(engine, () => new Map<string, Maybe>());
  return {
    kind,
    run: (place) => {
      const key = keyOf(cells, place);
      if (key === undefined) return undefined;
      const values = known(place);
      if (!values.has(key)) values.set(key, engine.calculate(node, place));
      return values.get(key);
    },
  };
}

/** The single cells that a call reads; undefined where it reads, or depends on, something else. */
function cellsIn(node: FormulaNode, engine: Engine): Compiled[] | undefined {
  const cells: Compiled[] = [];
  const isPure = (one: FormulaNode): boolean => {
    const type: number = one.nodeType;
    if (fixedRange(one, engine) || type === nodeType.value) return true;
    if (type === nodeType.reference) {
      const cell = compileCell(one, engine);
      if (cell) cells.push(cell);
      return cell !== undefined;
    }
    const children = one.getChildren();
    if (type === nodeType.function) {
      const name = one.getToken().toUpperCase();
      // ROW of a range tells where that is, of a cell where that cell's own formula stands.
      const isKnown =
        name === 'ROW' ? children.length === 1 && fixedRange(children[0]!, engine) : inner.has(name);
      return Boolean(isKnown) && children.every(isPure);
    }
    const isOperator = type === nodeType.operator || (type === nodeType.prefix && one.getToken() === '-');
    return isOperator && children.every(isPure);
  };
  return isPure(node) ? cells : undefined;
}

function keyOf(cells: readonly Compiled[], place: Place): string | undefined {
  let key = '';
  for (const cell of cells) {
    const value = cell.run(place);
    if (value === undefined || isFault(value)) return undefined;
    key += `${JSON.stringify(value)};`;
  }
  return key;
}
