/** Begins a task when those before it have ended, well or badly. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Lets one conversation write to the workbook at a time: each decides what to write from what it has read, which must
 * still stand when it writes.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
}
