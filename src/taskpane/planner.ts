import { insertTemplate, type TemplateOutcome } from '../workbook/template/insertTemplate';
import type { Language, Place, PlanOutcome, Progress, SavedSettings, Survey } from '../workbook/outcome';
import { loadSettings, planWorkbook, surveyWorkbook } from '../workbook/planWorkbook';
import type { WorkbookPort } from '../workbook/port';

/** What the pane asks of the workbook. Any of these may reject with a WorkbookError. */
export interface Planner {
  survey(settings: SavedSettings): Promise<Survey>;
  plan(
    settings: SavedSettings,
    language: Language,
    onProgress: (progress: Progress) => void,
  ): Promise<PlanOutcome>;
  /** Adds the input tables that are missing, with a sample of a year. */
  insertTemplate(language: Language, year: number): Promise<TemplateOutcome>;
  loadSettings(): Promise<SavedSettings>;
  saveSettings(settings: SavedSettings): Promise<void>;
  goTo(place: Place): Promise<void>;
  /** Calls back when the workbook changes; resolves to a function that stops it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}

export function plannerOf(port: WorkbookPort): Planner {
  return {
    survey: (settings) => surveyWorkbook(port, settings),
    plan: (settings, language, onProgress) => planWorkbook(port, settings, language, onProgress),
    insertTemplate: (language, year) => insertTemplate(port, language, year),
    loadSettings: () => loadSettings(port),
    saveSettings: (settings) => port.saveSettings(settings),
    goTo: ({ sheet, address }) => port.goTo(sheet, address),
    watch: (onChange) => port.watch(onChange),
  };
}
