/** The slowest single cells: every function with arguments meant to be hard, each asked once, cold code included. */
import type { Argument } from '../../src/functions/argument';
import type { Calculation } from '../../src/functions/calculation';
import { calculations } from '../../src/functions/calculations';
import { uniform } from '../queueing/random';

type Draw = () => number;

/** Numbers a planner might give, and those that no planner would: the ends of the doubles, shares next to 0 and 1. */
function drawNumber(unit: string, next: Draw): number {
  const kind = next();
  const power = (from: number, to: number): number => 10 ** (from + (to - from) * next());
  if (unit === 'share') return kind < 0.4 ? next() : kind < 0.7 ? 1 - power(-16, -1) : power(-300, 0);
  if (kind < 0.05) return 0;
  return kind < 0.4 ? power(-3, 4) : kind < 0.8 ? power(0, 9) : power(-300, 300);
}

function draw({ kind, unit, bounds, choices, required }: Argument, next: Draw): unknown {
  if (!required && next() < 0.4) return null;
  if (kind === 'choice') return choices[Math.floor(next() * choices.length)];
  if (kind === 'flag') return next() < 0.5;
  if (kind === 'month') return `${2020 + Math.floor(20 * next())}-02`;
  if (kind !== 'number' && kind !== 'whole') return null;
  const { least = -Infinity, most = Infinity } = bounds;
  const drawn = drawNumber(unit, next);
  return Math.min(Math.max(kind === 'whole' ? Math.round(drawn) : drawn, least), most);
}

/** Milliseconds of processor time of one call. */
function cost(calculation: Calculation, cells: unknown[]): number {
  const start = process.cpuUsage();
  calculation.run(cells.map((cell) => [[cell]]));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The functions with the slowest single cells, the slowest first: of so many draws for each function. */
export function timeCells(draws = 200, shown = 5): Record<string, string | number>[] {
  const next = uniform(4);
  const slowest = [...calculations.values()].map((calculation) => {
    const costs = Array.from({ length: draws }, () =>
      cost(
        calculation,
        calculation.signature.map((argument) => draw(argument, next)),
      ),
    );
    return {
      'slowest single cell': calculation.id,
      'first, ms': costs[0]!,
      'slowest, ms': Math.max(...costs),
      'limit, ms': 100,
    };
  });
  return slowest.sort((a, b) => b['slowest, ms'] - a['slowest, ms']).slice(0, shown);
}
