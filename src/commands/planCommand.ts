import { fillIn } from '../words/fillIn';
import { problemLine } from '../words/problems/problemText';
import type { Language } from '../words/language';
import { namedLines } from '../jobs/plan/namedLines';
import type { MonthSummary, PlanOutcome, PlanSummary, Unused } from '../jobs/plan/planOutcome';
import { loadSettings, planWorkbook } from '../jobs/plan/planWorkbook';
import { inputTableNames } from '../grid/names';
import { WorkbookError, type WorkbookPort } from '../grid/port';
import { unusedWords } from '../words/unusedColumns';
import { planRunWords } from '../words/planRun';

/** How a run of the ribbon's Plan went, for whoever shows it: the pane, or a program without one. */
export interface CommandReport {
  kind: 'written' | 'refused' | 'failed';
  /** Ready-made sentences: problems with their cells, or what was written. */
  lines: string[];
  /** What else there is to know: columns that were not used. */
  notes?: string[];
  /** The plan by month with its headers, once written. */
  table?: string[][];
  /** Whether it was refused for want of a forecast, which may be made from calls. */
  lacksForecast?: boolean;
  outcome?: PlanOutcome;
}

/** Plans the workbook with the settings that it keeps, and reports; it never throws. */
export async function planCommand(port: WorkbookPort, language: Language): Promise<CommandReport> {
  try {
    const outcome = await planWorkbook(port, await loadSettings(port), language);
    if (outcome.kind === 'refused') {
      const lines = outcome.problems.map((problem) => problemLine(problem, language));
      const lacksForecast = outcome.problems.some(
        ({ code, values }) => code === 'missingTable' && values['input'] === 'Forecast',
      );
      return { kind: 'refused', lines, ...(lacksForecast && { lacksForecast }), outcome };
    }
    const lines = outcome.warnings.map((problem) => problemLine(problem, language));
    const notes = unusedLines(outcome.unused, language);
    const table = summaryTable(outcome.summary, language);
    return { kind: 'written', lines, ...(notes.length > 0 && { notes }), table, outcome };
  } catch (error) {
    return { kind: 'failed', lines: [faultLine(error, language)] };
  }
}

function unusedLines(unused: Unused['unused'], language: Language): string[] {
  const { sentence, column, between, reasons } = unusedWords[language];
  return [...(unused ?? [])].map(([input, columns]) => {
    const named = columns.map(({ header, reason }) => fillIn(column, { header, reason: reasons[reason] }));
    const [english, chinese] = inputTableNames[input];
    const table = (language === 'en' ? english : chinese) ?? input;
    return fillIn(sentence, { table, columns: named.join(between) });
  });
}

export function faultLine(error: unknown, language: Language): string {
  const { fault } = planRunWords[language];
  if (!(error instanceof WorkbookError)) return error instanceof Error ? error.message : String(error);
  const what = fillIn(fault[error.code], { again: fault.againPlan });
  return `${what} ${error.undone ? fault.undone : fault.notUndone} ${fillIn(fault.detail, { detail: error.detail })}`;
}

function summaryTable({ months, lines, settings }: PlanSummary, language: Language): string[][] {
  const { result } = planRunWords[language];
  const heads = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const namedText = (month: MonthSummary): string => {
    const { short, over } = namedLines(month, 0);
    return [
      ...short.map(({ line, toAdd }) => fillIn(result.lineShort, { line, heads: heads.format(toAdd) })),
      ...over.map(({ line, surplus }) => fillIn(result.lineOver, { line, heads: heads.format(surplus) })),
    ].join(result.nextLine);
  };
  return [
    [
      result.month,
      result.legendRequired,
      result.legendActual,
      result.surplus,
      result.toAdd,
      result.hires,
      result.interviews,
      fillIn(result.interviewQuota, { confidence: percent.format(settings.confidence) }),
      ...(lines.length > 1 ? [result.named] : []),
    ],
    ...months.map((month) => [
      month.month,
      heads.format(month.required),
      heads.format(month.actual),
      heads.format(month.surplus),
      heads.format(month.toAdd),
      whole.format(month.hires),
      heads.format(month.interviews),
      whole.format(month.interviewQuota),
      ...(lines.length > 1 ? [namedText(month)] : []),
    ]),
  ];
}
