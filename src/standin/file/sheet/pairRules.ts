/** Which rule of the file each rule of the records is: the same, a changed one, or none. */
export interface RulePairs<F, R> {
  changed: [F, R][];
  removed: F[];
  added: R[];
}

/**
 * Pairs rules that say the same; of what is left, those that the records know from the file are taken in order for the
 * file's own, changed since (by inserted rows, for instance), so that what records do not hold of them survives.
 */
export function pairRules<F extends { record: R }, R extends { added: boolean }>(
  found: readonly F[],
  records: readonly R[],
  key: (record: R) => string,
): RulePairs<F, R> {
  const left = [...records];
  const unmatched = found.filter(({ record }) => {
    const at = left.findIndex((candidate) => key(candidate) === key(record));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const known = left.filter((record) => !record.added);
  const changed = unmatched.slice(0, known.length).map((rule, index): [F, R] => [rule, known[index]!]);
  return {
    changed,
    removed: unmatched.slice(known.length),
    added: left.filter((record) => record.added || known.indexOf(record) >= unmatched.length),
  };
}
