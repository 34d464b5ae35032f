import { trainingPassRate, yieldOf } from '../../../src/model/funnel';
import { nextHeads } from '../../../src/model/lineMonth';
import { monthSerial } from '../../../src/model/month';
import { roundUp } from '../../../src/model/rounding';
import { dateSerial, firstWorkingDate } from '../../../src/model/workingDates';
import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import { datedMoneySteps, headSteps, moneySteps } from '../../../src/workbook/layout/bridgeKeys';
import { hasDatedCosts } from '../../../src/workbook/layout/datedRatesTable';
import type { LayoutInput } from '../../../src/workbook/layout/planInputs';
import { readTable, tableNames } from '../../support/readTable';

type Row = Record<string, unknown>;
/** A figure as "table month line column" with what the model says and what the workbook shows. */
interface Figure {
  what: string;
  expected: unknown;
  shown: unknown;
}

/** Figures of the workbook's tables that are not the model's, to 1e-9 of their size or of 1. */
export function disagreements(file: WorkbookFile, layout: LayoutInput): string[] {
  const figures = figuresOf(file, layout);
  if (figures.length === 0) throw new Error('There is nothing to compare.');
  return figures
    .filter(({ expected, shown }) => !agree(expected, shown))
    .map(({ what, expected, shown }) => `${what}: ${JSON.stringify(shown)} is not ${String(expected)}`);
}

/** How many figures were compared, so that a test can tell that there were any. */
export function figureCount(file: WorkbookFile, layout: LayoutInput): number {
  return figuresOf(file, layout).length;
}

function agree(expected: unknown, shown: unknown): boolean {
  // What there is none of is shown as an empty text.
  if (expected === null) return shown === '' || shown === null;
  if (typeof expected !== 'number') return expected === shown;
  return typeof shown === 'number' && Math.abs(expected - shown) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function figuresOf(file: WorkbookFile, layout: LayoutInput): Figure[] {
  return [
    ...planFigures(file, layout),
    ...totalFigures(file, layout),
    ...trainingFigures(file, layout),
    ...quotaFigures(file, layout),
    ...funnelFigures(file, layout),
    ...calendarFigures(file, layout),
    ...costFigures(file, layout),
    ...bridgeFigures(file, layout),
    ...waterfallFigures(file, layout),
  ];
}

function planFigures(file: WorkbookFile, { plan, input, words }: LayoutInput): Figure[] {
  const levels = tableNames(file).filter((name) => /^HiringPlan(_\d+)?$/.test(name));
  const shown = levels.flatMap((name) => readTable(file, name));
  const expected = plan.lines.map((row) => {
    const line = input.lines.find(({ name }) => name === row.line)!;
    return {
      ...row,
      yield: yieldOf(line.stages),
      trainingPass: trainingPassRate(line.stages),
      nextMonth: nextHeads(row, line, input.settings),
    };
  });
  return compare('HiringPlan', words.plan, expected, shown);
}

function totalFigures(file: WorkbookFile, { plan, words }: LayoutInput): Figure[] {
  const expected = plan.totals.map((row) => ({ ...row, line: words.total }));
  return compare('HiringTotal', words.plan, expected, readTable(file, 'HiringTotal'));
}

function trainingFigures(file: WorkbookFile, { plan, words, review }: LayoutInput): Figure[] {
  const expected = plan.lines.map((row, index) => ({
    // Without costs the table has no such columns; with them hires are among them.
    ...(review ? row : without(row, 'hires')),
    hoursLost: row.trainingLoss * row.hoursPerHead,
    buddyHours: row.buddies * row.hoursPerHead,
    ...review?.training[index],
  }));
  const shown = readTable(file, 'TrainingLoss');
  const classes = tableNames(file).includes('TrainingClasses') ? readTable(file, 'TrainingClasses') : [];
  return [
    ...compare('TrainingLoss', words.training, expected, shown),
    ...(classes.length > 0 ? compare('TrainingClasses', words.classes, review!.classes, classes) : []),
  ];
}

function quotaFigures(file: WorkbookFile, { plan, input, words }: LayoutInput): Figure[] {
  const fed = new Set(input.lines.filter(({ fedBy }) => fedBy !== null).map(({ name }) => name));
  const serial = (date: string | null): number | null => (date === null ? null : dateSerial(date));
  const expected = plan.quotas
    .filter(({ line }) => !fed.has(line))
    // Nobody has come yet, so that every stage has its whole quota to do.
    .map((row) => ({ ...row, start: serial(row.start), due: serial(row.due), toDo: row.atConfidence }));
  if (expected.length === 0) return [];
  // Behind each line's last stage stand those who are to join, on the first working day of the month.
  const lines = plan.lines.filter(({ month, line }) =>
    expected.some((one) => one.month === month && one.line === line),
  );
  const joined = lines.map(({ month, line, hires }) => {
    const due = serial(firstWorkingDate(month, input.settings.calendar));
    const [quota, atConfidence] = [roundUp(hires), roundUp(hires)];
    return { month, line, stage: words.joined.name, passRate: null, quota, atConfidence, start: due, due };
  });
  return compare('InterviewQuota', words.quotas, [...expected, ...joined], readTable(file, 'InterviewQuota'));
}

/** The bridge from the first month to the last: its ends, its steps added up, and the level that each step leads to. */
function waterfallFigures(file: WorkbookFile, layout: LayoutInput): Figure[] {
  const { bridge, review, words } = layout;
  if (bridge.totals.length === 0) return [];
  const steps = hasDatedCosts(layout) ? datedMoneySteps : moneySteps;
  const ways = [
    { name: 'PlanWaterfall', keys: ['requiredBefore', ...headSteps, 'required'] as const },
    ...(review ? [{ name: 'PlanCostWaterfall', keys: ['costBefore', ...steps, 'cost'] as const }] : []),
  ];
  const totals = bridge.totals as unknown as Record<string, number>[];
  return ways.flatMap(({ name, keys }) => {
    const values = keys.map((key, index) => {
      if (index === 0) return totals[0]![key]!;
      if (index === keys.length - 1) return totals.at(-1)![key]!;
      return totals.reduce((sum, row) => sum + row[key]!, 0);
    });
    return readTable(file, name).flatMap((row, index): Figure[] => {
      const level = values.slice(0, index + 1).reduce((sum, value) => sum + value, 0);
      const isLast = index === values.length - 1;
      const isEnd = index === 0 || isLast;
      const of = (key: keyof typeof words.waterfall, expected: number): Figure => ({
        what: `${name} ${index} ${key}`,
        expected,
        shown: row[words.waterfall[key]],
      });
      return [
        of('value', values[index]!),
        of('level', isLast ? values[index]! : level),
        of('base', isEnd ? 0 : level - Math.max(0, values[index]!)),
        // The steps lead to the last figure, whatever they are.
        ...(isLast ? [{ what: `${name} sum`, expected: values[index]!, shown: level - values[index]! }] : []),
      ];
    });
  });
}

/** People by stage over everything, and the hires, which are known by their order. */
function funnelFigures(file: WorkbookFile, { plan, input, words }: LayoutInput): Figure[] {
  const fed = new Set(input.lines.filter(({ fedBy }) => fedBy !== null).map(({ name }) => name));
  const header = words.funnel;
  return readTable(file, 'PlanFunnel').flatMap((row): Figure[] => {
    const stage = String(row[header.stage]).toLowerCase();
    const rows = plan.quotas.filter((one) => !fed.has(one.line) && one.stage.toLowerCase() === stage);
    const isHires = row[header.order] === 0;
    const figures = isHires ? plan.totals.map(({ hires }) => hires) : rows.map(({ quota }) => quota);
    const expected = figures.reduce((sum, figure) => sum + figure, 0);
    const what = `PlanFunnel ${stage}`;
    return [
      { what: `${what} quota`, expected, shown: row[header.quota] },
      {
        what: `${what} done`,
        // Without stages nobody records who joined.
        expected: isHires && plan.quotas.every(({ line }) => fed.has(line)) ? null : 0,
        shown: row[header.done],
      },
    ];
  });
}

function calendarFigures(file: WorkbookFile, { days, words }: LayoutInput): Figure[] {
  const expected = days.map(({ month, calendarDays, workingDays, basis }) => ({
    month,
    calendarDays,
    workingDays,
    source: words.basis[basis],
  }));
  return compare('PlanCalendar', words.calendar, expected, readTable(file, 'PlanCalendar'));
}

function costFigures(file: WorkbookFile, { review, words }: LayoutInput): Figure[] {
  if (!review) return [];
  const totals = review.totals.map((row) => ({ ...row, line: words.total }));
  return [
    ...compare('CostReview', words.cost, review.lines, readTable(file, 'CostReview')),
    ...compare('CostTotal', words.cost, totals, readTable(file, 'CostTotal')),
  ];
}

function bridgeFigures(file: WorkbookFile, layout: LayoutInput): Figure[] {
  const { bridge, review, words } = layout;
  if (bridge.totals.length === 0) return [];
  const checks = { check: 0, ...(review && { costCheck: 0 }) };
  // Where rates are the same all the time there is no step for them.
  const stepsOf = (step: object): object => (hasDatedCosts(layout) ? step : without(step, 'ratesCost'));
  const withChecks = (step: { month: string; fromMonth: string }) => ({
    line: words.total,
    month: step.month,
    ...stepsOf(step),
    ...checks,
    fromMonth: monthSerial(step.fromMonth),
  });
  return [
    ...compare('PlanBridge', words.bridge, bridge.lines.map(withChecks), readTable(file, 'PlanBridge')),
    ...compare('BridgeTotal', words.bridge, bridge.totals.map(withChecks), readTable(file, 'BridgeTotal')),
  ];
}

function without<Key extends string>(row: object, key: Key): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
}

/** Pairs rows by month, line and stage and compares every column that both sides have. */
function compare(
  table: string,
  headers: Record<string, string>,
  expected: readonly object[],
  shown: readonly Row[],
): Figure[] {
  const keys = ['month', 'line', 'stage'].filter((key) => key in headers);
  const keyOf = (parts: unknown[]): string => parts.join(' ');
  const byKey = new Map(shown.map((row) => [keyOf(keys.map((key) => row[headers[key]!])), row]));
  const count = { what: `rows of ${table}`, expected: expected.length, shown: shown.length };
  return [
    count,
    ...expected.flatMap((row) => {
      const { month } = row as { month: string };
      const serial: Row = { ...row, month: monthSerial(month) };
      const key = keyOf(keys.map((one) => serial[one]));
      return Object.keys(headers)
        .filter((column) => column in serial && !keys.includes(column))
        .map((column) => ({
          what: `${table} ${key} ${column}`,
          expected: serial[column],
          shown: byKey.get(key)?.[headers[column]!],
        }));
    }),
  ];
}
