import { compile } from './evaluate';
import type { Expression } from './expression';

/** An expression as a function of the figures that it names, in the order in which they are named here. */
export function functionOf<Name extends string>(
  expression: Expression<Name>,
  ...names: readonly NoInfer<Name>[]
): (...figures: number[]) => number {
  const ready = compile<Name, readonly number[]>(expression, (name) => {
    const place = names.indexOf(name);
    return (figures) => figures[place] ?? null;
  });
  return (...figures) => ready(figures) as number;
}
