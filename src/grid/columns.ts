/** Every column that an input table can have. */
export type InputColumn =
  | 'month'
  | 'line'
  | 'calls'
  | 'talk'
  | 'hold'
  | 'afterCall'
  | 'aht'
  | 'pty'
  | 'occupancy'
  | 'shrinkage'
  | 'absenceRate'
  | 'absenceHeads'
  | 'attritionRate'
  | 'attritionHeads'
  | 'plannedJoiners'
  | 'actualHeads'
  | 'workingDays'
  | 'fedBy'
  | 'openingHeads'
  | 'joinersFrom'
  | 'stage'
  | 'passRate'
  | 'leadDays'
  | 'handledCalls'
  | 'paidHours'
  | 'costPerCandidate'
  | 'budget'
  | 'fromMonth'
  | 'event'
  | 'fromDay'
  | 'toDay'
  | 'uplift'
  | 'extraCalls'
  | CostColumn;

/** Columns of the Costs table, in the order in which we write them. */
export const costColumns = [
  'basePay',
  'onCostRate',
  'overtimeHours',
  'overtimePay',
  'hiringCost',
  'classroomDays',
  'trainerHourPay',
  'trainerDayPay',
  'refresherDays',
  'attritionCost',
  'seatCost',
  'telecomPerCall',
  'telecomPerHour',
  'classSize',
  'rooms',
  'trainers',
] as const;

export type CostColumn = (typeof costColumns)[number];

/** What a column of a call log, of interval counts or of monthly totals says. */
export const callColumns = [
  'date',
  'start',
  'month',
  'line',
  'queue',
  'queueStart',
  'outcome',
  'handle',
  'talk',
  'hold',
  'afterCall',
  'calls',
  'aht',
  'abandoned',
  'answered',
] as const;

export type CallColumn = (typeof callColumns)[number];

/** A call log has a row for each call, counts one for each interval, monthly totals one for each month. */
export const callKinds = ['log', 'counts', 'months'] as const;

export type CallKind = (typeof callKinds)[number];
