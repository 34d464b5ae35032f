/** A press of a ribbon button, which Excel holds down until it hears that it is completed. */
export interface Press {
  completed(): void;
}

/** The one place that both scripts know: the first, which takes presses early, and the plan that comes behind it. */
export interface Presses {
  /** Whether the first script takes them, and hands them on. */
  early: boolean;
  /** What becomes of a press, once the plan is there. */
  plan?: (press: Press) => void;
}

export const presses: Presses = { early: false };
