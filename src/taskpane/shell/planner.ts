import type { Language } from '../../words/language';
import type { LearnedPassRate, PlanOutcome, Progress, Survey } from '../../jobs/outcome';
import type { SavedSettings } from '../../settings/savedSettings';
import type { Place } from '../grid/problem';
import { auditWorkbook, type AuditOutcome } from '../../jobs/audit/auditWorkbook';
import { makeForecast } from '../../jobs/forecast/makeForecast';
import type { ForecastOutcome, ForecastRequest } from '../../read/calls/callForecast';
import { reviewPlan, type ReviewOutcome } from '../../jobs/plan/reviewPlan';
import { insertTemplate, type TemplateOutcome } from '../../jobs/template/insertTemplate';
import { repairFormulas, type RepairOutcome } from '../../jobs/repair/repairFormulas';
import { copyValues, type ValuesOutcome } from '../../jobs/values/copyValues';
import { loadSettings, planWorkbook, surveyWorkbook } from '../../jobs/plan/planWorkbook';
import { recordActuals, type RecordOutcome, type StageTotal } from '../../jobs/interviews/recordActuals';
import { usePassRates } from '../../jobs/interviews/usePassRates';
import { compareWorkbook, type CompareOutcome } from '../../jobs/whatIf/compareWorkbook';
import type { WorkbookPort } from '../../grid/port';

/** What the pane asks of the workbook. Any of these may reject with a WorkbookError. */
export interface Planner {
  survey(settings: SavedSettings): Promise<Survey>;
  plan(
    settings: SavedSettings,
    language: Language,
    onProgress: (progress: Progress) => void,
  ): Promise<PlanOutcome>;
  /** What planning would change, without writing. */
  review(
    settings: SavedSettings,
    language: Language,
    onProgress: (progress: Progress) => void,
  ): Promise<ReviewOutcome>;
  /** Adds the input tables that are missing, with a sample of a year. */
  insertTemplate(language: Language, year: number): Promise<TemplateOutcome>;
  /** Writes the scenarios of the settings beside the plan; `at` is the time that the sheet shows. */
  compare(settings: SavedSettings, language: Language, at: string): Promise<CompareOutcome>;
  /** Looks through the user's sheets for what goes wrong in such workbooks time and again. */
  audit(): Promise<AuditOutcome>;
  /** Writes formulas with our functions anew where Excel does not find these. */
  repair(): Promise<RepairOutcome>;
  /** Copies sheets with tables or functions of ours as values. */
  copyValues(language: Language): Promise<ValuesOutcome>;
  /** Makes a forecast from a call log or counts: all of it or nothing. */
  makeForecast(
    settings: SavedSettings,
    request: ForecastRequest,
    language: Language,
  ): Promise<ForecastOutcome>;
  loadSettings(): Promise<SavedSettings>;
  saveSettings(settings: SavedSettings): Promise<void>;
  /** Records how many people have stood at each stage by now: all of them or none. */
  record(totals: readonly StageTotal[], language: Language): Promise<RecordOutcome>;
  /** Writes learned pass rates into the user's own Stages table. */
  usePassRates(learned: readonly LearnedPassRate[]): Promise<RecordOutcome>;
  goTo(place: Place): Promise<void>;
  /** Calls back when the workbook changes; resolves to a function that stops it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}

export function plannerOf(port: WorkbookPort): Planner {
  return {
    survey: (settings) => surveyWorkbook(port, settings),
    plan: (settings, language, onProgress) => planWorkbook(port, settings, language, onProgress),
    review: (settings, language, onProgress) => reviewPlan(port, settings, language, onProgress),
    insertTemplate: (language, year) => insertTemplate(port, language, year),
    compare: (settings, language, at) => compareWorkbook(port, settings, language, at),
    audit: () => auditWorkbook(port),
    repair: () => repairFormulas(port),
    copyValues: (language) => copyValues(port, language),
    makeForecast: (settings, request, language) => makeForecast(port, settings, request, language),
    loadSettings: () => loadSettings(port),
    saveSettings: (settings) => port.saveSettings(settings),
    record: (totals, language) => recordActuals(port, totals, language),
    usePassRates: (learned) => usePassRates(port, learned),
    goTo: ({ sheet, address }) => port.goTo(sheet, address),
    watch: (onChange) => port.watch(onChange),
  };
}
