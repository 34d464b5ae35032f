import { defaultPlanSettings } from '../../../src/model/plan/planSettings';
import { binomialQuota } from '../../../src/model/hiring/binomialQuota';
import type {
  HeadsSummary,
  MonthSummary,
  PlanOutcome,
  PlanSummary,
} from '../../../src/jobs/plan/planOutcome';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import type { SavedSettings } from '../../../src/settings/savedSettings';
import type { Problem } from '../../../src/grid/problem';
import type { PlanChanges } from '../../../src/jobs/plan/planChanges';
import { readMapping } from './mappingSamples';
import type { TemplateOutcome } from '../../../src/jobs/template/insertTemplate';

/** A call centre of believable size for the pane's tests and pictures. */
export const sampleSettings: SavedSettings = { version: 2, ...defaultPlanSettings };

export const sampleSurvey: Survey = {
  found: [
    { input: 'Forecast', table: 'Forecast', place: { sheet: 'Forecast', address: 'A1' }, rows: 36 },
    { input: 'Lines', table: 'Lines', place: { sheet: 'Lines', address: 'A1' }, rows: 3 },
    { input: 'Stages', table: null, place: { sheet: 'Hiring stages', address: 'B3' }, rows: 7 },
  ],
  mapping: [readMapping],
  places: [],
  calendar: 'CN',
  problems: [],
  audit: { sheets: [], problems: [] },
  months: { first: '2026-01', last: '2026-12', count: 12 },
  lines: ['Hotline', 'VIP', 'CIC'],
  planned: false,
  standing: null,
  interviews: null,
  calls: [],
};

export const emptySurvey: Survey = {
  found: [],
  mapping: [],
  places: [],
  calendar: 'CN',
  problems: [{ code: 'missingTable', severity: 'error', place: null, values: { input: 'Forecast' } }],
  audit: { sheets: [], problems: [] },
  planned: false,
  standing: null,
  interviews: null,
  calls: [],
};

export const sampleTemplate: TemplateOutcome = {
  kind: 'inserted',
  tables: [
    { input: 'Lines', place: { sheet: 'Lines', address: 'A3' } },
    { input: 'Stages', place: { sheet: 'Stages', address: 'A3' } },
  ],
};

export const noChanges: PlanChanges = {
  since: null,
  inputs: { cells: [], rows: [], settings: [] },
  totals: [],
  byLine: [],
  monthsAdded: [],
  monthsRemoved: [],
  linesAdded: [],
  linesRemoved: [],
  moved: [],
};

export const sampleChanges: PlanChanges = {
  ...noChanges,
  monthsAdded: ['2026-12', '2027-01'],
  monthsRemoved: [],
  linesAdded: [],
  linesRemoved: ['VIP'],
  moved: Array.from({ length: 11 }, (_, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    line: index % 3 === 0 ? null : 'Hotline',
    stage: index % 5 === 4 ? 'Interview' : null,
    figure: index % 5 === 4 ? ('quota' as const) : ('required' as const),
    before: index === 0 ? '#REF!' : 120 - index,
    after: 140.25 - 3 * index,
    place: { sheet: 'HiringPlan', address: `S${index + 5}` },
  })),
};

/** Inputs that changed since a plan that the workbook remembers. */
export const followedChanges: PlanChanges = {
  ...sampleChanges,
  since: Date.UTC(2026, 0, 4, 6, 5),
  inputs: {
    cells: Array.from({ length: 6 }, (_, index) => ({
      input: 'Forecast' as const,
      month: `2026-0${index + 2}`,
      line: 'Hotline',
      stage: null,
      column: index === 1 ? ('absenceRate' as const) : ('calls' as const),
      before: index === 1 ? 0.08 : 120_000,
      after: index === 1 ? null : 180_000,
      place: { sheet: 'Forecast', address: `C${index + 3}` },
    })),
    rows: [{ input: 'Forecast', added: 2, removed: 0, place: null }],
    settings: [{ setting: 'confidence', before: 0.9, after: 0.95 }],
  },
  totals: [
    { line: null, figure: 'required', before: 59.7, after: 86.4 },
    { line: null, figure: 'budgetLeft', before: 20_000, after: -35_000 },
  ],
  byLine: [{ line: 'Hotline', figure: 'hires', before: 12, after: 30 }],
};

export const sampleError: Problem = {
  code: 'notNumber',
  severity: 'error',
  place: { sheet: 'Forecast', address: 'C7' },
  values: { value: 'n/a', column: 'calls' },
};

export const sampleNote: Problem = {
  code: 'estimatedMonth',
  severity: 'warning',
  place: { sheet: 'Forecast', address: 'A38' },
  values: { month: '2027-01', days: 20 },
};

export const protectedSheet: Problem = {
  code: 'sheetProtected',
  severity: 'error',
  place: { sheet: 'HiringPlan', address: 'A1' },
  values: { sheet: 'HiringPlan' },
};

function month(index: number, required: number, actual: number): MonthSummary {
  const year = 2026 + Math.floor(index / 12);
  const all = headsOf(required, actual);
  const rest = headsOf(0, 0);
  return {
    month: `${year}-${String((index % 12) + 1).padStart(2, '0')}`,
    ...all,
    lines: [
      { line: 'Hotline', ...all },
      { line: 'VIP', ...rest },
      { line: 'CIC', ...rest },
    ],
  };
}

function headsOf(required: number, actual: number): HeadsSummary {
  const toAdd = Math.max(0, required - actual);
  const hires = Math.ceil(toAdd);
  return {
    required,
    actual,
    toAdd,
    surplus: Math.max(0, actual - required),
    hires,
    interviews: hires / 0.324,
    interviewQuota: binomialQuota(hires, 0.324, 0.9),
  };
}

/** A month in which one line is short and another has people over. */
export const mixedMonth: MonthSummary = {
  month: '2026-05',
  ...headsOf(40, 36.6),
  required: 60,
  actual: 59.4,
  surplus: 2.8,
  lines: [
    { line: 'Support', ...headsOf(20, 22.8) },
    { line: 'Sales', ...headsOf(40, 36.6) },
  ],
};

const heads: [number, number][] = [
  [188.9, 180],
  [176.3, 181.5],
  [191.2, 186],
  [203.7, 189.5],
  [198.0, 198],
  [214.6, 201.2],
  [231.4, 208.8],
  [226.9, 220.3],
  [219.5, 224.1],
  [240.1, 226.6],
  [262.8, 231.9],
  [251.3, 246.4],
];

export const sampleSummary: PlanSummary = {
  months: heads.map(([required, actual], index) => month(index, required, actual)),
  lines: ['Hotline', 'VIP', 'CIC'],
  unplanned: [],
  settings: defaultPlanSettings,
  multiplier: 1,
  total: { sheet: 'HiringPlan', address: 'A45' },
  estimatedMonths: [],
};

/** Two years of a big site, the second on an estimated calendar, with new joiners solved. */
export const bigSummary: PlanSummary = {
  ...sampleSummary,
  months: Array.from({ length: 24 }, (_, index) =>
    month(index + 6, 2300 + 61.37 * index, 2350 + 48.2 * index),
  ),
  settings: { ...defaultPlanSettings, newJoinerMode: 'solved' },
  multiplier: 3,
  estimatedMonths: Array.from({ length: 18 }, (_, index) => month(index + 12, 0, 0).month),
};

export const enoughSummary: PlanSummary = {
  ...sampleSummary,
  months: heads.map(([required], index) => month(index, required, required + 4.2)),
};

/** A workbook that was planned the day before, as it is opened again. */
export function standing(change: Partial<NonNullable<Survey['standing']>> = {}): Survey {
  const at = Date.UTC(2026, 0, 4, 6, 5);
  const shown = { summary: sampleSummary, at, changed: 0, behind: false, ...change };
  return { ...sampleSurvey, planned: true, standing: shown };
}

export function written(summary: PlanSummary = sampleSummary, warnings: Problem[] = []): PlanOutcome {
  return { kind: 'written', summary, warnings };
}

export function refused(...problems: Problem[]): PlanOutcome {
  return { kind: 'refused', problems };
}
