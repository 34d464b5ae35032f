import { ErrorType, NumberValueObject } from '@univerjs/engine-formula';
import type { FormulaNode } from '../formulaNode';
import { isClose } from './arithmetic';
import { joined, kindAt, oncePerRun, type Compile, type Compiled, type Engine, type Place } from './compiled';
import { valueIndex } from './match';
import { fixedRange } from './references';
import { fault, isFault, numberOf, scalarOf, type Maybe, type Scalar } from './scalar';

/** Makes a call ready; undefined where the function, or these arguments of it, are left to Univer. */
export function compileCall(node: FormulaNode, compile: Compile, engine: Engine): Compiled | undefined {
  const args = node.getChildren();
  switch (node.getToken().toUpperCase()) {
    case 'IF':
      return compileIf(args, compile);
    case 'AND':
      return compileAnd(args, compile);
    case 'NA':
      return args.length === 0 ? { kind: 'value', run: () => fault(ErrorType.NA) } : undefined;
    case 'N':
      return compileOne(args, compile, (value) => (typeof value === 'string' ? 0 : numberOf(value)), 'value');
    case 'ISNUMBER':
      return compileOne(args, compile, (value) => typeof value === 'number');
    case 'ROUND':
      return compileRounding(args, compile, (number, digits) => number.round(digits));
    case 'ROUNDUP':
      return compileRounding(args, compile, (number, digits) => number.ceil(digits));
    case 'MAX':
      return compileExtreme(args, compile, engine, 'max');
    case 'MIN':
      return compileExtreme(args, compile, engine, 'min');
    case 'INDEX':
      return compileIndex(args, compile, engine);
    case 'MATCH':
      return compileMatch(args, compile, engine);
    default:
      return undefined;
  }
}

function compileAll(nodes: readonly FormulaNode[], compile: Compile): Compiled[] | undefined {
  const compiled: Compiled[] = [];
  for (const node of nodes) {
    const one = compile(node);
    if (!one) return undefined;
    compiled.push(one);
  }
  return compiled;
}

function compileIf(args: readonly FormulaNode[], compile: Compile): Compiled | undefined {
  if (args.length !== 3) return undefined;
  const [test, yes, no] = compileAll(args, compile) ?? [];
  if (!test || !yes || !no) return undefined;
  return {
    kind: joined(yes.kind, no.kind),
    run: (place) => {
      const value = test.run(place);
      if (value === undefined || isFault(value)) return value;
      return value ? yes.run(place) : no.run(place);
    },
    kindAt: (place) => joined(kindAt(test.run(place) ? yes : no, place)),
  };
}

function compileAnd(args: readonly FormulaNode[], compile: Compile): Compiled | undefined {
  const compiled = compileAll(args, compile);
  if (!compiled || compiled.length === 0) return undefined;
  return {
    kind: 'value',
    run: (place) => {
      let all = true;
      let isAny = false;
      for (const one of compiled) {
        const value = one.run(place);
        if (value === undefined || isFault(value)) return value;
        if (typeof value !== 'number' && typeof value !== 'boolean') continue;
        all &&= Boolean(value);
        isAny = true;
      }
      return isAny ? all : fault(ErrorType.VALUE);
    },
  };
}

/** What is made of one value is of its kind; a reference has become a range of one cell. */
function kindOf(one: Compiled): Pick<Compiled, 'kind' | 'kindAt'> {
  return { kind: joined(one.kind), kindAt: (place) => joined(kindAt(one, place)) };
}

function compileOne(
  args: readonly FormulaNode[],
  compile: Compile,
  apply: (value: Scalar) => Maybe,
  kind?: 'value',
): Compiled | undefined {
  const one = args.length === 1 ? compile(args[0]!) : undefined;
  if (!one) return undefined;
  return {
    ...(kind ? { kind } : kindOf(one)),
    run: (place) => {
      const value = one.run(place);
      return value === undefined ? undefined : apply(value);
    },
  };
}

type Round = (number: NumberValueObject, digits: NumberValueObject) => ReturnType<NumberValueObject['round']>;

function compileRounding(args: readonly FormulaNode[], compile: Compile, round: Round): Compiled | undefined {
  const [number, digits] = (args.length === 2 && compileAll(args, compile)) || [];
  if (!number || !digits || digits.kind !== 'value') return undefined;
  return {
    ...kindOf(number),
    run: (place) => {
      const value = number.run(place);
      const places = digits.run(place);
      if (value === undefined || typeof places !== 'number') return undefined;
      const given = numberOf(value);
      if (given === undefined || isFault(given)) return given;
      return scalarOf(round(NumberValueObject.create(given), NumberValueObject.create(places)));
    },
  };
}

function compileExtreme(
  args: readonly FormulaNode[],
  compile: Compile,
  engine: Engine,
  which: 'max' | 'min',
): Compiled | undefined {
  const values = args.map((arg) => compileRangeExtreme(arg, engine, which) ?? compile(arg));
  if (values.length === 0 || values.some((one) => one === undefined)) return undefined;
  const sign = which === 'max' ? 1 : -1;
  return {
    kind: 'value',
    run: (place) => {
      let best = -Infinity * sign;
      for (const one of values) {
        const value = one!.run(place);
        if (value === null) continue;
        if (value === undefined || isFault(value)) return value;
        if (typeof value !== 'number' || (value !== best && isClose(value, best))) return undefined;
        if (value * sign > best * sign) best = value;
      }
      return Number.isFinite(best) ? best : 0;
    },
  };
}

/** The extreme of a whole range is sought once in a run. */
function compileRangeExtreme(node: FormulaNode, engine: Engine, which: 'max' | 'min'): Compiled | undefined {
  const range = fixedRange(node, engine);
  if (!range) return undefined;
  const find = (place: Place): Maybe => {
    const array = range.values(place);
    if (!array) return undefined;
    const extreme = which === 'max' ? array.max() : array.min();
    const value = extreme.getValue();
    return typeof value === 'number' && !Number.isFinite(value) ? null : scalarOf(extreme);
  };
  return { kind: 'value', run: oncePerRun(engine, find) };
}

function compileIndex(args: readonly FormulaNode[], compile: Compile, engine: Engine): Compiled | undefined {
  const [rangeNode, ...positions] = args;
  const range = rangeNode && fixedRange(rangeNode, engine);
  const [row, column] = compileAll(positions, compile) ?? [];
  if (!range || !row || positions.length > 2) return undefined;
  return {
    kind: 'reference',
    run: (place) => {
      const at = range.place(place);
      const r = positionOf(row, place);
      const c = column ? positionOf(column, place) : 1;
      if (!at || r === undefined || c === undefined) return undefined;
      if (isFault(r) || isFault(c)) return isFault(r) ? r : c;
      // A single row counts in columns where no column is named, and several columns give more than one cell.
      if (!column && (at.rows === 1 || at.columns > 1)) return undefined;
      if (r > at.rows || c > at.columns) return fault(ErrorType.REF);
      return engine.read(at.unitId, at.sheetId, at.row + r - 1, at.column + c - 1);
    },
  };
}

/** A place in a range, counted from 1; undefined for all of its rows and for what Univer reads in another way. */
function positionOf(one: Compiled, place: Place): number | ReturnType<typeof fault> | undefined {
  const value = one.run(place);
  if (value === undefined || isFault(value)) return value;
  if (typeof value !== 'number') return undefined;
  const position = Math.floor(value);
  return position >= 1 ? position : undefined;
}

function compileMatch(args: readonly FormulaNode[], compile: Compile, engine: Engine): Compiled | undefined {
  const [soughtNode, rangeNode, modeNode] = args;
  const sought = soughtNode && compile(soughtNode);
  const range = rangeNode && fixedRange(rangeNode, engine);
  const mode = modeNode && compile(modeNode);
  if (!sought || !range || mode?.kind !== 'value' || args.length !== 3) return undefined;
  return {
    ...kindOf(sought),
    run: (place) => {
      if (mode.run(place) !== 0) return undefined;
      const value = sought.run(place);
      if (value === undefined || isFault(value)) return value;
      const array = range.values(place);
      const found = array && valueIndex(array)?.find(value ?? 0);
      if (found === undefined) return undefined;
      return found === 'none' ? fault(ErrorType.NA) : found + 1;
    },
  };
}
