/** How a ribbon command ended: 0 is success, anything else the number of Office.js's own error. */
export interface CommandResult {
  status: number;
}

/** Ribbon commands that were pressed and have not said yet that they have completed. */
export class CommandRuns {
  private readonly running = new Map<
    string,
    { resolve: (result: CommandResult) => void; reject: (e: Error) => void }
  >();
  private readonly waiting: (() => void)[] = [];
  private isListening = false;
  private nextId = 1;

  /** `raise` hands the press of a button to the add-in. */
  constructor(private readonly raise: (data: readonly string[]) => void) {}

  run(actionId: string, controlId: string): Promise<CommandResult> {
    const id = `command-${this.nextId++}`;
    const ended = new Promise<CommandResult>((resolve, reject) => this.running.set(id, { resolve, reject }));
    const press = () => this.raise([id, actionId, JSON.stringify({ source: { id: controlId } })]);
    if (this.isListening) press();
    else this.waiting.push(press);
    return ended;
  }

  /** The add-in has loaded and listens for its buttons: those pressed before reach it now. */
  listening(): void {
    this.isListening = true;
    for (const press of this.waiting.splice(0)) press();
  }

  completed(id: string, status: number): void {
    this.running.get(id)?.resolve({ status });
    this.running.delete(id);
  }

  abandon(): void {
    for (const { reject } of this.running.values())
      reject(new Error('The add-in was closed while a command ran.'));
    this.running.clear();
  }
}
