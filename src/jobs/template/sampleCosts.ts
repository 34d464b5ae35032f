import { monthOf, monthSerial } from '../../model/calendar/month';
import type { CostColumn } from '../../grid/headers';
import type { Language } from '../../words/language';
import { sampleLines, season } from './sampleFigures';
import { sampleName, type TemplateTable } from './sampleTables';

/** Yuan of a centre in a second-tier city. */
const everyLine = {
  basePay: 5200,
  onCostRate: 0.38,
  overtimeHours: 6,
  overtimePay: 46,
  hiringCost: 600,
  classroomDays: 12,
  trainerDayPay: 450,
  attritionCost: 1800,
  seatCost: 650,
  telecomPerCall: 0.12,
  classSize: 12,
  rooms: 4,
} as const satisfies Partial<Record<CostColumn, number>>;

/** The top line earns more and takes longer to learn. */
const topLine = { ...everyLine, basePay: 7400, overtimePay: 66, classroomDays: 20, attritionCost: 4200 };

/** Pay rises in the middle of the year, and overtime with it. */
const raiseMonth = 7;
const raised = { basePay: 5400, overtimePay: 48 };
const topRaised = { basePay: 7700, overtimePay: 69 };
const topName = 'CIC';

/** Budget of the whole centre in an average month: what stands firm, and what goes with the calls of the season. */
const budget = { firm: 700_000, withSeason: 620_000 };

/** Costs by line and a budget for a year (1900 to 9999) of the sample's plan. */
export function sampleCostTables(language: Language, year: number): TemplateTable[] {
  const columns = Object.keys(everyLine) as (keyof typeof everyLine)[];
  const top = sampleName(
    sampleLines.find(({ en }) => en === topName)!,
    language,
  );
  const raise = monthSerial(monthOf(year, raiseMonth)!);
  const row = (line: string | null, from: number | null, figures: Record<keyof typeof everyLine, number>) => [
    line,
    from,
    ...columns.map((column) => figures[column]),
  ];
  return [
    {
      input: 'Costs',
      columns: ['line', 'fromMonth', ...columns],
      rows: [
        row(null, null, everyLine),
        row(null, raise, { ...everyLine, ...raised }),
        row(top, null, topLine),
        row(top, raise, { ...topLine, ...topRaised }),
      ],
    },
    {
      input: 'Budget',
      columns: ['month', 'budget'],
      rows: season.map((share, index) => [
        monthSerial(monthOf(year, index + 1)!),
        Math.round((budget.firm + budget.withSeason * share) / 1000) * 1000,
      ]),
    },
  ];
}
