/** Long work in steps, between which others may have the thread. */
export type Slices<Result> = Generator<void, Result, void>;

/** Asked between two steps: what to wait for before the next one, if anything. */
export type Rest = () => Promise<void> | undefined;

/** Does all the steps at once. */
export function atOnce<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** Does the steps, and waits between them where it is said to. */
export async function inSlices<Result>(slices: Slices<Result>, rest: Rest): Promise<Result> {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    const waiting = rest();
    if (waiting) await waiting;
  }
}
