/** What moves a line's heads from one month to the next. */
export interface Movement {
  actual: number;
  /** New joiners from outside, before training. */
  joiners: number;
  /** Share of them who pass training. */
  trainingPassRate: number;
  /** Attrition in heads. */
  leavers: number;
  upgradesOut: number;
  upgradesIn: number;
}

/** Actual heads of the next month: this + joiners who pass training - leavers - upgrades out + upgrades in. */
export function rollForward(month: Movement): number {
  const joined = month.joiners * month.trainingPassRate;
  return month.actual + joined - month.leavers - month.upgradesOut + month.upgradesIn;
}
