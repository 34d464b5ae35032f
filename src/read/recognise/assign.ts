/** Scores of each column (row of the matrix) for each meaning; 0 where it cannot have that one. */
export type Scores = readonly (readonly number[])[];

/**
 * The meaning of each column, or -1, so that no two columns have one meaning and the sum of the scores is the greatest
 * there is (the Hungarian method, with a column of our own for each that is left without a meaning).
 */
export function assign(scores: Scores): number[] {
  const columns = scores.length;
  const meanings = scores[0]?.length ?? 0;
  const width = meanings + columns;
  const costAt = (column: number, meaning: number): number =>
    meaning < meanings ? -(scores[column]![meaning] ?? 0) : 0;
  // Potentials and the matching, counted from 1 so that 0 stands for none.
  const ofColumn = new Array<number>(columns + 1).fill(0);
  const ofMeaning = new Array<number>(width + 1).fill(0);
  const matched = new Array<number>(width + 1).fill(0);
  for (let column = 1; column <= columns; column++) {
    const least = new Array<number>(width + 1).fill(Infinity);
    const before = new Array<number>(width + 1).fill(0);
    const used = new Array<boolean>(width + 1).fill(false);
    matched[0] = column;
    let at = 0;
    do {
      used[at] = true;
      const row = matched[at]!;
      let [step, next] = [Infinity, 0];
      for (let meaning = 1; meaning <= width; meaning++) {
        if (used[meaning]) continue;
        const cost = costAt(row - 1, meaning - 1) - ofColumn[row]! - ofMeaning[meaning]!;
        if (cost < least[meaning]!) [least[meaning], before[meaning]] = [cost, at];
        if (least[meaning]! < step) [step, next] = [least[meaning]!, meaning];
      }
      for (let meaning = 0; meaning <= width; meaning++) {
        if (used[meaning]) {
          ofColumn[matched[meaning]!]! += step;
          ofMeaning[meaning]! -= step;
        } else least[meaning]! -= step;
      }
      at = next;
    } while (matched[at] !== 0);
    for (; at !== 0; at = before[at]!) matched[at] = matched[before[at]!]!;
  }
  const found = new Array<number>(columns).fill(-1);
  for (let meaning = 1; meaning <= width; meaning++) {
    const column = matched[meaning]! - 1;
    const isReal = column >= 0 && meaning <= meanings && (scores[column]![meaning - 1] ?? 0) > 0;
    if (isReal) found[column] = meaning - 1;
  }
  return found;
}
