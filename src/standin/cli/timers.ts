/** Timers that can all be stopped at once, so that a window leaves nothing running behind. */
export class Timers {
  private readonly running = new Set<ReturnType<typeof setTimeout>>();

  /** setTimeout and the others, for the world inside. */
  readonly functions = {
    setTimeout: (task: (...args: unknown[]) => void, wait?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        this.running.delete(timer);
        task(...args);
      }, wait);
      this.running.add(timer);
      return timer;
    },
    setInterval: (task: (...args: unknown[]) => void, wait?: number, ...args: unknown[]) => {
      const timer = setInterval(() => task(...args), wait);
      this.running.add(timer);
      return timer;
    },
    clearTimeout: (timer: ReturnType<typeof setTimeout> | undefined) => this.stop(timer),
    clearInterval: (timer: ReturnType<typeof setTimeout> | undefined) => this.stop(timer),
  };

  later(task: () => void): void {
    this.functions.setTimeout(task, 0);
  }

  clearAll(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }

  private stop(timer: ReturnType<typeof setTimeout> | undefined): void {
    clearTimeout(timer);
    if (timer !== undefined) this.running.delete(timer);
  }
}
