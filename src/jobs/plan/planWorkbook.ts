import { reviewCosts } from '../../model/cost/costReview';
import { makePlan } from '../../model/plan/plan';
import { planBridge } from '../../model/bridge/planBridge';
import { coachingMultiplier } from '../../model/plan/coaching';
import { tables } from '../../words/catalogue';
import { sampleLeft } from '../template/sampleLeft';
import { placeOf } from '../../grid/a1';
import { type LayoutInput, inLanguage } from '../../tables/planInputs';
import { sheetSpecs, type SheetSpec } from '../../tables/sheetSpec';
import { isOurTable, ourSheets, ourTables } from '../../grid/names';
import { type SavedSettings, settingsFrom } from '../../settings/savedSettings';
import type { Language } from '../../words/language';
import { type Problem, errorsFirst, isError, warning } from '../../grid/problem';
import {
  estimatedMonths,
  type HeadsSummary,
  type PlanOutcome,
  type PlanSummary,
  type Progress,
  type Unused,
} from './planOutcome';
import { movedFigures } from './planChanges';
import { plannedFigures } from './plannedFigures';
import { linesToTakeOver } from './takeOverHires';
import { planWarnings } from './planWarnings';
import { planToKeep } from './rememberedPlan';
import { writtenFigures } from './writtenFigures';
import {
  type Cancel,
  sheetOfStep,
  type UndoableStep,
  type WorkbookContents,
  WorkbookError,
  type WorkbookPort,
} from '../../grid/port';
import { unusedOfInputs } from '../../read/find/unusedOfInputs';
import { offeredSources } from '../../read/calls/surveyCalls';
import { readInputs, type Inputs } from '../../read/readInputs';
import { withOwnCalendar } from '../../read/ownCalendar';
import { resolve } from '../../read/resolve/resolve';
import { findRecords } from '../../read/records/findRecords';
import { columnProblems } from '../interviews/recordProblems';
import { checkWrite } from '../../write/checkWrite';
import { reconcile } from '../../write/reconcile';

const ourSheetNames: string[] = Object.values(ourSheets);

/**
 * Reads, checks, plans and writes our tables; cancelled before the first write it writes nothing, and later it takes back
 * what it wrote. Both throw a WorkbookError. Where there is an error among the problems nothing is written; what
 * could fail while writing is checked before the first write.
 */
export async function planWorkbook(
  port: WorkbookPort,
  settings: SavedSettings,
  language: Language,
  onProgress: (progress: Progress) => void = () => undefined,
  cancel: Cancel = { isCancelled: false },
): Promise<PlanOutcome> {
  onProgress({ stage: 'reading', share: 0 });
  const contents = await port.read(ourSheetNames);
  onProgress({ stage: 'checking', share: 0 });
  const prepared = preparePlan(contents, settings, language);
  if (prepared.kind === 'refused') return prepared;
  if (cancel.isCancelled) throw new WorkbookError('cancelled', '', true);
  const writing = (share: number, sheet?: string): void =>
    onProgress({ stage: 'writing', share, ...(sheet !== undefined && { sheet }) });
  const { steps } = prepared;
  if (steps.length > 0)
    writing(
      0,
      steps.map(({ step }) => sheetOfStep(step)).find((one) => one),
    );
  await port.write(steps, (done, all, sheet) => writing(done / all, sheet), cancel);
  onProgress({ stage: 'calculating', share: 1 });
  const { summary, warnings, unused, toKeep } = prepared;
  // The plan stands by now: without this the next review compares with an older one, and says with which.
  if (toKeep !== null) await port.keepPlan(toKeep).catch(() => undefined);
  if (settings.isCalendarOpen) await keepCalendar(port, settings, summary.settings.calendar);
  return {
    kind: 'written',
    summary,
    warnings,
    ...(steps.length === 0 && { isSame: true as const }),
    ...(unused && { unused }),
  };
}

/** Whoever plans again, in whatever language, plans by the calendar of the first plan; the plan stands without it too. */
async function keepCalendar(
  port: WorkbookPort,
  settings: SavedSettings,
  calendar: SavedSettings['calendar'],
): Promise<void> {
  const settled = { ...settings, calendar };
  delete settled.isCalendarOpen;
  await port.saveSettings(settled).catch(() => undefined);
}

/** A plan that is ready to be written, or the reasons why there is none. */
export type PreparedPlan =
  /** Without steps where the workbook holds just this plan. */
  | ({
      kind: 'ready';
      steps: UndoableStep[];
      summary: PlanSummary;
      warnings: Problem[];
      layout: LayoutInput;
      /** What the workbook is to remember of it; null where it remembers just this plan. */
      toKeep: unknown;
    } & Unused)
  | { kind: 'refused'; problems: Problem[] };

/** The whole way from what stands in the workbook to the steps that write the plan, without touching anything. */
export function preparePlan(
  contents: WorkbookContents,
  wanted: SavedSettings,
  language: Language,
): PreparedPlan {
  const settings = withOwnCalendar(wanted, contents, language);
  const { inputs, problems, whereFound } = readInputs(
    contents,
    settings.mapping,
    settings.calls,
    settings.calendar,
  );
  const unused = unusedOfInputs(whereFound);
  const { input, days, problems: more } = resolve(inputs, settings);
  const found = errorsFirst([...problems, ...more]);
  if (found.some(isError))
    return { kind: 'refused', problems: [...found, ...waitingCalls(contents, inputs, settings)] };
  const plan = makePlan(input);
  const words = tables[settings.tableLanguage ?? language];
  const records = findRecords(contents);
  const review = reviewCosts(plan, input);
  const bridge = planBridge(plan, input, review);
  const own = inLanguage(inputs, words);
  const layout: LayoutInput = { inputs: own, input, plan, days, words, records, review, bridge };
  const specs = sheetSpecs(layout).filter((spec) => isWanted(spec, contents));
  const refusals = [...checkWrite(specs, contents), ...columnProblems(contents)];
  if (refusals.length > 0) return { kind: 'refused', problems: [...refusals, ...found] };
  const differing = reconcile(specs, contents);
  // Figures may be others though every formula is as it should be, as where Excel calculates only when it is told to.
  const figures = plannedFigures(plan, input, review);
  const isStale = differing.steps.length === 0 && movedFigures(writtenFigures(contents), figures).length > 0;
  const { steps, placed } = isStale ? reconcile(specs, contents, 'all') : differing;
  const total = placed.find(({ spec }) => spec.name === ourTables.total)!;
  return {
    kind: 'ready',
    steps,
    layout,
    toKeep: planToKeep({ inputs, settings: input.settings, figures }, contents),
    ...(unused.size > 0 && { unused }),
    warnings: [...found, ...sampleLeft(inputs), ...planWarnings(plan, review, input, inputs)],
    summary: {
      months: plan.totals.map((total) => ({
        month: total.month,
        ...headsOf(total),
        lines: input.lines.flatMap(({ name }) => {
          const row = plan.lines.find(({ line, month }) => line === name && month === total.month);
          return row ? [{ line: name, ...headsOf(row) }] : [];
        }),
      })),
      lines: input.lines.map((line) => line.name),
      unplanned: linesToTakeOver(input),
      settings: input.settings,
      multiplier: input.lines.some(({ joinersFrom }) => joinersFrom === 'solved')
        ? coachingMultiplier(settings)
        : 1,
      total: placeOf({ sheet: ourSheets.plan, row: total.headerRow, column: total.spec.column }),
      estimatedMonths: estimatedMonths(found),
    },
  };
}

/** Where there is no forecast, the calls from which one can be made. */
function waitingCalls(
  contents: WorkbookContents,
  { sources }: Inputs,
  settings: Pick<SavedSettings, 'mapping' | 'calls'>,
): Problem[] {
  if (sources.Forecast) return [];
  const calls = offeredSources(contents, settings).map(({ id }) => id);
  return calls.length > 0 ? [warning('callsWait', null, { sources: calls.join(', ') })] : [];
}

function headsOf(row: HeadsSummary): HeadsSummary {
  const { required, actual, toAdd, surplus, hires, interviews, interviewQuota } = row;
  return { required, actual, toAdd, surplus, hires, interviews, interviewQuota };
}

/** A sheet that only some plans need is there for its tables, or to have those of an earlier plan taken away. */
function isWanted({ name, tables: wanted, optional }: SheetSpec, contents: WorkbookContents): boolean {
  const stands = (table: { name: string; area: { sheet: string } }): boolean =>
    table.area.sheet === name && isOurTable(table.name);
  return !optional || wanted.length > 0 || contents.tables.some(stands);
}

/** The settings kept in the workbook, or the defaults where there are none or they cannot be read. */
export async function loadSettings(port: WorkbookPort): Promise<SavedSettings> {
  return settingsFrom(await port.loadSettings());
}
