export const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationMode = (typeof calculationModes)[number];

/** When formulas are calculated: at once, on demand, or after the running batch. */
export class ApplicationState {
  mode: CalculationMode = 'Automatic';
  /** context.runtime.enableEvents */
  eventsEnabled = true;
  private suspended = false;
  private stale = false;

  cellsChanged(): void {
    this.stale = true;
  }

  calculated(): void {
    this.stale = false;
  }

  suspendUntilNextSync(): void {
    this.suspended = true;
  }

  batchEnded(): void {
    this.suspended = false;
  }

  get wantsCalculation(): boolean {
    return this.stale && !this.suspended && this.mode !== 'Manual';
  }
}
