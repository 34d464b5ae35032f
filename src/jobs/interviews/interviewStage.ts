/** A stage of a line's month. Dates are yyyy-mm-dd. */
export interface InterviewStage {
  /** yyyy-mm */
  month: string;
  line: string;
  stage: string;
  /** Whether it is the row behind the last stage, of those who came through all of them. */
  joined: boolean;
  /** People needed here on average, with the fraction. */
  average: number;
  /** The quota at the confidence, in whole people. */
  atConfidence: number;
  start: string;
  due: string;
  estimated: boolean;
  /** People who have stood here so far; null where nothing is recorded. */
  done: number | null;
}
