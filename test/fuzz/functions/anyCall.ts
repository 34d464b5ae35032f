/** Calls of the functions with arguments of every magnitude, each by its number alone, so that any can be had again. */
import type { Argument } from '../../../src/functions/argument';
import type { Calculation } from '../../../src/functions/calculation';
import { calculations } from '../../../src/functions/calculations';

export interface AnyCall {
  calculation: Calculation;
  raw: unknown[];
}

type Random = () => number;

const all = [...calculations.values()];

/** Figures as planners have them: with one of these the others come to matter. */
const usual: Record<string, readonly number[]> = {
  share: [0, 0.01, 0.05, 0.3, 0.5, 0.8, 0.9, 0.999, 1],
  seconds: [0, 1, 3, 20, 30, 60, 180, 240, 1200],
  minutes: [5, 15, 30, 60],
  agents: [0, 1, 2, 5, 12, 14, 40, 100, 1000],
  other: [0, 1, 2, 5, 8, 10, 14, 20, 100, 1000, 12_000],
};

/** Where numbers end, lose their digits, or pass what whole agents can be told apart by. */
const edges = [
  5e-324,
  1e-320,
  1e-308,
  2.3e-308,
  1,
  2 ** 53 - 1,
  2 ** 53,
  1e16,
  1e154,
  1e155,
  1e308,
  1.79e308,
];
const edgeShares = [0, 5e-324, 1e-320, 1e-308, 1e-16, 1 - 2 ** -53, 1];

/** The call of that number. A tenth of it has columns in place of single cells. */
export function anyCall(number: number): AnyCall {
  const random = randomOf(number);
  const calculation = pick(random, all);
  const inUsual = random();
  const columns = random() < 0.1 ? 2 + Math.floor(random() * 4) : 1;
  const raw = calculation.signature.map((argument) => {
    if (!argument.required && random() < 0.4) return null;
    const rows = columns > 1 && random() < 0.5 ? columns : 1;
    return Array.from({ length: rows }, () => [anyCell(argument, random, inUsual)]);
  });
  return { calculation, raw };
}

/** A cell within the argument's bounds, but for one in thirty. */
export function anyCell(argument: Argument, random: Random, inUsual: number): unknown {
  const { kind, choices } = argument;
  if (random() < 1 / 30) return pick(random, [null, '', 'x', true, -1, -1e-320, -1e308, 1e308, 0, 46_054]);
  if (kind === 'choice') return pick(random, choices);
  if (kind === 'flag') return random() < 0.5;
  if (kind === 'month' || kind === 'date') return Math.floor(random() * 120_000);
  if (kind === 'text') return pick(random, ['ASA', 'WHY']);
  const value = random() < inUsual ? usualOf(argument, random) : magnitudeOf(argument, random);
  return kind === 'whole' ? Math.round(value) : value;
}

function usualOf({ unit }: Argument, random: Random): number {
  return pick(random, usual[unit] ?? usual['other']!);
}

/** A number of any magnitude; a share near 0 or near 1. */
function magnitudeOf({ unit }: Argument, random: Random): number {
  if (random() < 0.1) return pick(random, unit === 'share' ? edgeShares : edges);
  if (unit === 'share') {
    const small = 10 ** (-random() * (random() < 0.5 ? 320 : 17));
    return random() < 0.5 ? small : 1 - small;
  }
  return 10 ** (random() < 0.5 ? -320 + random() * 628 : -4 + random() * 16);
}

function pick<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random() * of.length)]!;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A call as a formula, to be tried by hand. */
export function formulaOf({ calculation, raw }: AnyCall): string {
  const args = raw.map((value) => {
    const rows = value as unknown[][] | null;
    if (rows === null) return '';
    const cells = rows.map(([cell]) => (typeof cell === 'string' ? `"${cell}"` : String(cell ?? '')));
    return cells.length === 1 ? cells[0] : `{${cells.join(';')}}`;
  });
  return `${calculation.id}(${args.join(', ')})`;
}
