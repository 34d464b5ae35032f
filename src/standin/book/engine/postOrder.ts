/**
 * Everything that is reached from the roots, each after all that is reached from it; undefined where something
 * leads back to itself.
 */
export function postOrder<T>(roots: Iterable<T>, next: (from: T) => Iterable<T>): T[] | undefined {
  const order: T[] = [];
  const open = new Set<T>();
  const done = new Set<T>();
  // A list of its own, since formulas may follow one another further than calls can be nested.
  const path: { at: T; rest: Iterator<T> }[] = [];
  const enter = (at: T): void => {
    open.add(at);
    path.push({ at, rest: next(at)[Symbol.iterator]() });
  };
  for (const root of roots) {
    if (!done.has(root)) enter(root);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const step = last.rest.next();
      if (step.done) {
        path.pop();
        open.delete(last.at);
        done.add(last.at);
        order.push(last.at);
      } else if (open.has(step.value)) return undefined;
      else if (!done.has(step.value)) enter(step.value);
    }
  }
  return order;
}
