/** Lets tasks run one after the other, in the order in which they came; one that fails holds up none. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the task once all that came before have ended, and gives what it gives. */
  take<T>(task: () => Promise<T>): Promise<T> {
    const mine = this.last.then(task);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
