/** The only place that names our sheets, tables and defined names, and the input tables that we look for. */

/** Sheets that we write. Published: users' own formulas point at them. */
export const ourSheets = {
  summary: 'PlanSummary',
  plan: 'HiringPlan',
  training: 'TrainingLoss',
  quotas: 'InterviewQuota',
  cost: 'CostReview',
  bridge: 'PlanBridge',
  settings: 'PlanSettings',
  charts: 'PlanCharts',
} as const;

/** Whether a sheet is one of those that a plan writes. */
export function isPlanSheet(name: string): boolean {
  return Object.values(ourSheets).some((own) => own === name);
}

/** Tables that we write. The hiring plan has one table per level of the line ladder: HiringPlan, HiringPlan_2 ... */
export const ourTables = {
  summary: 'PlanSummary',
  summaryLines: 'PlanSummaryLines',
  summaryNotes: 'PlanSummaryNotes',
  plan: 'HiringPlan',
  total: 'HiringTotal',
  training: 'TrainingLoss',
  classes: 'TrainingClasses',
  quotas: 'InterviewQuota',
  settings: 'PlanSettings',
  calendar: 'PlanCalendar',
  stages: 'PlanStages',
  dates: 'PlanDates',
  counts: 'PlanCounts',
  funnel: 'PlanFunnel',
  waterfall: 'PlanWaterfall',
  costWaterfall: 'PlanCostWaterfall',
  cost: 'CostReview',
  costTotal: 'CostTotal',
  bridge: 'PlanBridge',
  bridgeTotal: 'BridgeTotal',
  rates: 'PlanCosts',
  scenarioReview: 'ScenarioReview',
  scenarioChanges: 'ScenarioChanges',
  scenarioLines: 'ScenarioLines',
  forecast: 'PlanForecast',
  forecastLines: 'PlanForecastLines',
  forecastMonths: 'PlanForecastMonths',
  forecastWeeks: 'PlanForecastWeeks',
  callHistory: 'CallHistory',
  callProjection: 'CallProjection',
  callProfile: 'CallProfile',
  callMethods: 'CallMethods',
  callEventMonths: 'CallEventMonths',
  callEvents: 'CallEvents',
  callEventPlan: 'CallEventPlan',
  callEventDays: 'CallEventDays',
} as const;

/** The sheet on which scenarios are compared. A plan neither writes it nor reads its formulas. */
export const scenarioSheet = 'Scenarios';

/** The sheet on which calls become a forecast, which a plan leaves alone as well. */
export const callSheetName = 'CallForecast';

/** What HR records: a sheet and a table of the user's own, which a plan reads and never writes. */
export const recordsName = 'StageActuals';

/** The plan's table for a level of the ladder, counted from 0 at the top. */
export function planTable(level: number): string {
  return level === 0 ? ourTables.plan : `${ourTables.plan}_${level + 1}`;
}

/** Charts that we draw, by the names under which they are found again. */
export const ourCharts = {
  summaryHeads: 'CrewSummaryHeads',
  summaryCost: 'CrewSummaryCost',
  heads: 'CrewHeads',
  losses: 'CrewLosses',
  funnel: 'CrewFunnel',
  bridge: 'CrewBridge',
  cost: 'CrewCost',
  costPerCall: 'CrewCostPerCall',
  costBridge: 'CrewCostBridge',
} as const;

export function isOurChart(name: string): boolean {
  return Object.values(ourCharts).some((own) => own === name);
}

/** Whether a table is the hiring plan of a level of the ladder. */
export function isPlanTable(name: string): boolean {
  return name === ourTables.plan || /^HiringPlan_\d+$/.test(name);
}

/** Whether a table name is one that only we give. */
export function isOurTable(name: string): boolean {
  return Object.values(ourTables).some((own) => own === name) || isPlanTable(name);
}

/** Whether a table name is one that Excel gives to a copy of a table of ours, as when its sheet is duplicated. */
export function isCopyOfOurs(name: string): boolean {
  const original = name.replace(/_?\d+$/, '');
  return original !== name && isOurTable(original);
}

export function isRecords(name: string): boolean {
  return name.toLowerCase() === recordsName.toLowerCase();
}

/** How the name of a copy of values ends: with its own bracket, since a Chinese one needs no space before it. */
export const valuesEnding = { en: ' (values)', 'zh-CN': '（数值）' } as const;

/** Whether a sheet is a copy of values that we made, which is nobody's input. */
export function isValuesCopy(sheet: string): boolean {
  return Object.values(valuesEnding).some((ending) => sheet.endsWith(ending));
}

/** Defined names of the settings that formulas use. */
export const ourNames = {
  hoursPerDay: 'Crew_HoursPerDay',
  buddySpan: 'Crew_BuddySpan',
  coachSpan: 'Crew_CoachSpan',
  lostShare: 'Crew_LostShare',
  confidence: 'Crew_Confidence',
  tolerance: 'Crew_Tolerance',
} as const;

/** Every input table, the needed ones first. */
export const inputNames = [
  'Forecast',
  'Lines',
  'Stages',
  'Calendar',
  'Actuals',
  'Costs',
  'Budget',
  'Events',
] as const;

export type InputName = (typeof inputNames)[number];

/** The inputs without which there is no plan. */
export const neededInputs: readonly InputName[] = ['Forecast', 'Lines', 'Stages'];

/** The inputs of which a template consists, in the order of their sheets. */
export const templateInputs = [
  'Forecast',
  'Lines',
  'Stages',
  'Calendar',
  'Costs',
  'Budget',
  'Events',
] as const satisfies readonly InputName[];

export type TemplateInput = (typeof templateInputs)[number];

/** Names under which an input table is found, besides by its headers. Compared without case. */
export const inputTableNames: Record<InputName, readonly string[]> = {
  Forecast: ['Forecast', '话务预测', '预测'],
  Lines: ['Lines', '线', '线表', '业务线'],
  Stages: ['Stages', '环节', '招聘环节'],
  Calendar: ['Calendar', '日历', '工作日历'],
  Actuals: ['Actuals', '实际', '实际人力'],
  Costs: ['Costs', '成本', '成本表'],
  Budget: ['Budget', '预算', '预算表'],
  Events: ['Events', '活动', '活动表', '事件'],
};
