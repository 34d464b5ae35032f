import { tables } from '../../words/catalogue';
import { applyScenario } from '../../model/whatIf/applyScenario';
import { scenarioFigures } from '../../model/whatIf/scenarioFigures';
import { scenarioLines } from '../../model/whatIf/scenarioLines';
import { placeOf } from '../../grid/a1';
import { ourTables, scenarioSheet } from '../../grid/names';
import type { Language } from '../../words/language';
import { type Place, type Problem, problem } from '../../grid/problem';
import type { SavedSettings } from '../../settings/savedSettings';
import type { UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { readInputs } from '../../read/readInputs';
import { withOwnCalendar } from '../../read/ownCalendar';
import { resolve } from '../../read/resolve/resolve';
import { checkWrite } from '../../write/checkWrite';
import { reconcile } from '../../write/reconcile';
import type { Comparison } from '../../tables/whatIf/comparison';
import { comparisonSheet } from '../../tables/whatIf/comparisonSheet';
import { scenarioProblems } from './scenarioProblems';
import { standingTotals } from '../../tables/whatIf/standingTotals';
import { clearUnfinishedSheets } from '../../write/clearUnfinishedSheets';

/** What came of writing a comparison: where it begins, or why it was not written. */
export type CompareOutcome = { kind: 'written'; place: Place } | { kind: 'refused'; problems: Problem[] };

/**
 * Plans the workbook once for each scenario of the settings and writes the figures beside each other, into tables of our
 * own on a sheet of their own. Nothing else in the workbook changes: not the inputs, not the plan. `at` is the time of
 * the computation as the sheet shows it. A plan leaves the comparison alone, since whoever works with its figures
 * decides when they are out of date; the table says by how much the plan has moved since.
 */
export async function compareWorkbook(
  port: WorkbookPort,
  settings: SavedSettings,
  language: Language,
  at: string,
): Promise<CompareOutcome> {
  const prepared = prepareComparison(await port.read([scenarioSheet]), settings, language, at);
  if (prepared.kind === 'refused') return prepared;
  await port.write(prepared.steps);
  return { kind: 'written', place: prepared.place };
}

/** A comparison that is ready to be written, or the reasons why there is none. */
export type PreparedComparison =
  | { kind: 'ready'; steps: UndoableStep[]; place: Place; comparison: Comparison }
  | { kind: 'refused'; problems: Problem[] };

/** The whole way from what stands in the workbook to the steps that write the comparison, without touching anything. */
export function prepareComparison(
  contents: WorkbookContents,
  wanted: SavedSettings,
  language: Language,
  at: string,
): PreparedComparison {
  const settings = withOwnCalendar(wanted, contents, language);
  const { inputs, problems } = readInputs(contents, settings.mapping, settings.calls, settings.calendar);
  const { input, problems: more } = resolve(inputs, settings);
  const wrong = [...problems, ...more].filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };
  const { scenarios = [] } = settings;
  const totals = standingTotals(contents);
  const refusals = [
    ...(scenarios.length === 0 ? [problem('noScenarios', null)] : []),
    ...(totals === null ? [problem('noPlanYet', null)] : []),
    ...scenarioProblems(scenarios, input),
  ];
  if (refusals.length > 0 || totals === null) return { kind: 'refused', problems: refusals };
  const comparison: Comparison = {
    compared: [null, ...scenarios].map((scenario) => {
      const changed = scenario ? applyScenario(input, scenario) : input;
      return { scenario, months: scenarioFigures(changed), lines: scenarioLines(changed) };
    }),
    totals,
    confidence: input.settings.confidence,
    inputs,
    at,
    words: tables[settings.tableLanguage ?? language],
  };
  const specs = [comparisonSheet(comparison)];
  const takenUp = clearUnfinishedSheets(specs, contents);
  const inTheWay = checkWrite(specs, takenUp.contents);
  if (inTheWay.length > 0) return { kind: 'refused', problems: inTheWay };
  const { steps: written, placed } = reconcile(specs, takenUp.contents);
  // What empties a half-made sheet is undone last, once nothing else of this run stands on it.
  const steps = [...takenUp.steps, ...written];
  const review = placed.find(({ spec }) => spec.name === ourTables.scenarioReview)!;
  const place = placeOf({ sheet: scenarioSheet, row: review.headerRow, column: review.spec.column });
  return { kind: 'ready', steps, place, comparison };
}
