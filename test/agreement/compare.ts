import { isAnnounced } from '../../src/model/calendar/calendar';
import { monthSerial } from '../../src/model/calendar/month';
import { roundUp } from '../../src/model/rounding';
import { stillToDo } from '../../src/model/hiring/stillToDo';
import { serialOf } from '../../src/model/calendar/serialDate';
import { firstWorkingDate } from '../../src/model/calendar/workingDates';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { datedMoneySteps, headSteps, moneySteps } from '../../src/model/bridge/bridgeFigures';
import { hasDatedCosts } from '../../src/tables/settings/datedRatesTable';
import type { LayoutInput } from '../../src/tables/planInputs';
import { readTable, tableNames } from '../support/readTable';
import { ladderLevels } from '../../src/model/plan/ladder';
import type { LineMonth } from '../../src/model/plan/lineMonth';
import type { Plan } from '../../src/model/plan/plan';
import type { PlanInput } from '../../src/model/plan/planInput';
import { compare, type Figure } from './figure';
import { settingsFigures } from './settingsFigures';
import { summaryFigures } from './summaryFigures';

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

/** The columns that figures were compared in, each as "table header". */
export function comparedColumns(file: WorkbookFile, layout: LayoutInput): string[] {
  return figuresOf(file, layout).map(({ column }) => column);
}

function agree(expected: unknown, shown: unknown): boolean {
  // What there is none of is shown as an empty text.
  if (expected === null) return shown === '' || shown === null;
  if (typeof expected !== 'number') return expected === shown;
  return typeof shown === 'number' && Math.abs(expected - shown) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function figuresOf(file: WorkbookFile, layout: LayoutInput): Figure[] {
  return [
    ...summaryFigures(file, layout),
    ...planFigures(file, layout),
    ...totalFigures(file, layout),
    ...trainingFigures(file, layout),
    ...quotaFigures(file, layout),
    ...funnelFigures(file, layout),
    ...settingsFigures(file, layout),
    ...costFigures(file, layout),
    ...bridgeFigures(file, layout),
    ...waterfallFigures(file, layout),
  ];
}

function planFigures(file: WorkbookFile, { plan, input, inputs, days, words }: LayoutInput): Figure[] {
  const levels = tableNames(file).filter((name) => /^HiringPlan(_\d+)?$/.test(name));
  const shown = levels.flatMap((name) => readTable(file, name));
  const expected = plan.lines.map((row) => {
    const hasOwnDays = inputs.forecast.rows.some(
      ({ month, line: name, workingDays }) =>
        month === row.month && name.toLowerCase() === row.line.toLowerCase() && workingDays !== null,
    );
    const { basis } = days.find(({ month }) => month === row.month)!;
    return {
      ...row,
      joinersFrom: words.joinersFrom[row.joinersFrom],
      named: namedIn([row], words),
      confidence: input.settings.confidence,
      calendar: words.basis[hasOwnDays ? 'own' : basis],
    };
  });
  return compare('HiringPlan', words.plan, expected, shown);
}

/** The merged line, whose averages keep the chain from calls to base heads at the month's own working days. */
function totalFigures(file: WorkbookFile, { plan, input, days, words }: LayoutInput): Figure[] {
  const expected = plan.totals.map((row) => {
    const { workingDays, basis } = days.find(({ month }) => month === row.month)!;
    const hoursPerHead = workingDays * input.settings.hoursPerDay;
    const ahtSeconds = row.calls === 0 ? 0 : (row.requiredHours * 3600) / row.calls;
    const pty = row.baseHeads === 0 ? 0 : row.requiredHours / hoursPerHead / row.baseHeads;
    const calendar = words.basis[basis];
    const named = namedIn(inTableOrder(plan, input, row.month), words);
    const { confidence } = input.settings;
    return {
      ...{ ...row, named, line: words.total, confidence },
      ...{ ahtSeconds, calendar, workingDays, hoursPerHead, pty },
    };
  });
  return compare('HiringTotal', words.plan, expected, readTable(file, 'HiringTotal'));
}

/** A month's lines in the order of the tables, the top of the ladder first. */
function inTableOrder({ lines }: Plan, input: PlanInput, month: string): LineMonth[] {
  const names = ladderLevels(input.lines).flat();
  return names.flatMap((name) => lines.filter((row) => row.line === name && row.month === month));
}

/** Who is short or over, each with its heads. */
function namedIn(rows: readonly LineMonth[], { named: { short, over, next } }: LayoutInput['words']): string {
  const heads = (figure: number): number => Math.round(figure * 10) / 10;
  const says = (line: string, figure: number, [before, after]: readonly string[]): string[] =>
    heads(figure) > 0 ? [`${line}${before}${heads(figure).toFixed(1)}${after}`] : [];
  const named = rows.flatMap(({ line, toAdd, surplus }) =>
    heads(toAdd) > 0 ? says(line, toAdd, short!) : says(line, surplus, over!),
  );
  return named.join(next);
}

function trainingFigures(file: WorkbookFile, { plan, words, review }: LayoutInput): Figure[] {
  const expected = plan.lines.map((row, index) => ({
    // Without costs the table has no such columns; with them hires are among them.
    ...(review ? row : without(row, 'hires')),
    hoursLost: row.trainingLoss * row.hoursPerHead,
    upgradeHours: row.upgrade * row.hoursPerHead,
    buddyHours: row.buddies * row.hoursPerHead,
    coachHours: row.coaches * row.hoursPerHead,
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
  const { calendar } = input.settings;
  const serial = (date: string | null): number | null => (date === null ? null : serialOf(date));
  const expected = plan.lines
    .filter(({ line }) => !fed.has(line))
    .flatMap(({ month, line, hires }) => {
      const own = plan.quotas.filter((one) => one.month === month && one.line === line);
      if (own.length === 0) return [];
      const needed = firstWorkingDate(month, calendar)!;
      const announced = isAnnounced(Number(month.slice(0, 4))) ? 'announced' : 'estimated';
      const basis = words.basis[calendar === 'weekdays' ? 'weekdays' : announced];
      const stages = own.map((one) => ({ ...one, start: serial(one.start), due: serial(one.due) }));
      // Behind each line's last stage stand those who are to join, on the first working day of the month.
      const people = roundUp(hires);
      const joined = { passRate: null, yieldFromHere: 1, average: people, atConfidence: people };
      const dates = { start: serial(needed), due: serial(needed) };
      const all = [...stages, { month, line, stage: words.joined.name, ...joined, ...dates }];
      const done = all.map(({ stage }) => recordedAt(file, month, line, stage));
      const toDo = stillToDo(all.map(({ atConfidence }, at) => ({ quota: atConfidence, done: done[at]! })));
      const { confidence } = input.settings;
      return all.map((row, at) => ({ ...row, hires, confidence, basis, done: done[at], toDo: toDo[at] }));
    });
  if (expected.length === 0) return [];
  return compare('InterviewQuota', words.quotas, expected, readTable(file, 'InterviewQuota'));
}

/** People whom HR's own table has for a stage of a line's month. */
function recordedAt(file: WorkbookFile, month: string, line: string, stage: string): number {
  const records = tableNames(file).includes('StageActuals') ? readTable(file, 'StageActuals') : [];
  const isSame = (cell: unknown, name: string): boolean => String(cell).toLowerCase() === name.toLowerCase();
  return records
    .filter((row) => row['Month'] === monthSerial(month))
    .filter((row) => isSame(row['Line'], line) && isSame(row['Stage'], stage))
    .reduce((sum, row) => sum + Number(row['Done']), 0);
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
      const value = values[index]!;
      const of = (key: keyof typeof words.waterfall, expected: number): Figure => ({
        what: `${name} ${index} ${key}`,
        column: `${name} ${words.waterfall[key]}`,
        expected,
        shown: row[words.waterfall[key]],
      });
      return [
        of('value', value),
        of('level', isLast ? value : level),
        of('base', isEnd ? 0 : level - Math.max(0, value)),
        of('total', isEnd ? value : 0),
        of('up', isEnd ? 0 : Math.max(0, value)),
        of('down', isEnd ? 0 : Math.max(0, -value)),
        // The steps lead to the last figure, whatever they are.
        ...(isLast ? [{ what: `${name} sum`, column: '', expected: value, shown: level - value }] : []),
      ];
    });
  });
}

/** People by stage over everything, and the hires, which are known by their order. */
function funnelFigures(file: WorkbookFile, { plan, input, words }: LayoutInput): Figure[] {
  const fed = new Set(input.lines.filter(({ fedBy }) => fedBy !== null).map(({ name }) => name));
  const hiring = plan.lines.filter(({ line }) => !fed.has(line));
  const header = words.funnel;
  const sum = (figures: number[]): number => figures.reduce((all, one) => all + one, 0);
  return readTable(file, 'PlanFunnel').flatMap((row): Figure[] => {
    const stage = String(row[header.stage]);
    const isHires = row[header.order] === 0;
    const rows = plan.quotas.filter(
      (one) => !fed.has(one.line) && one.stage.toLowerCase() === stage.toLowerCase(),
    );
    const standing = isHires ? hiring.map((one) => ({ ...one, stage: words.joined.name })) : rows;
    const done = sum(standing.map((one) => recordedAt(file, one.month, one.line, one.stage)));
    const figure = (key: 'average' | 'done', expected: number | null): Figure => ({
      what: `PlanFunnel ${stage} ${key}`,
      column: `PlanFunnel ${header[key]}`,
      expected,
      shown: row[header[key]],
    });
    return [
      figure(
        'average',
        sum(isHires ? hiring.map(({ hires }) => roundUp(hires)) : rows.map(({ average }) => average)),
      ),
      // Without stages nobody records who joined.
      figure('done', isHires && plan.quotas.every(({ line }) => fed.has(line)) ? null : done),
    ];
  });
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
