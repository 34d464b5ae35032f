import type { Language } from '../../words/language';
import type { SavedSettings } from '../../settings/savedSettings';
import type { Place } from '../../grid/problem';
import { loadSettings } from '../../jobs/plan/planWorkbook';
import { surveyWorkbook } from '../../jobs/plan/surveyWorkbook';
import type { WorkbookPort } from '../../grid/port';
import type { Rest } from '../../grid/slices';
import { pages, type PageJobs } from './pages';

/** Lets keys and clicks come first whenever so many milliseconds have gone by, before anybody would notice. */
function restAfter(longest: number): Rest {
  let began = performance.now();
  return () => {
    if (performance.now() - began < longest) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}

/** What the pane asks of the workbook whatever its page. */
const shellJobs = {
  survey: (port: WorkbookPort, settings: SavedSettings, language: Language) =>
    surveyWorkbook(port, settings, language, restAfter(40)),
  loadSettings,
  saveSettings: (port: WorkbookPort, settings: SavedSettings) => port.saveSettings(settings),
  goTo: (port: WorkbookPort, { sheet, address }: Place) => port.goTo(sheet, address),
  selected: (port: WorkbookPort) => port.selected(),
  /** Calls back when the workbook changes; resolves to a function that stops it. */
  watch: (port: WorkbookPort, onChange: () => void) => port.watch(onChange),
};

type Jobs = typeof shellJobs & PageJobs;

/** Jobs without the workbook, which they all have in common. Any may reject with a WorkbookError. */
export type Planner = {
  [Name in keyof Jobs]: Jobs[Name] extends (port: WorkbookPort, ...rest: infer Rest) => infer Answer
    ? (...rest: Required<Rest>) => Answer
    : never;
};

/** The jobs of the shell and of every page, for one workbook. */
export function plannerOf(port: WorkbookPort): Planner {
  const jobs: object[] = [shellJobs, ...pages.map((page) => page.jobs)];
  const bound = jobs
    .flatMap(
      (some) => Object.entries(some) as [string, (port: WorkbookPort, ...rest: unknown[]) => unknown][],
    )
    .map(([name, job]) => [name, (...rest: unknown[]) => job(port, ...rest)]);
  return Object.fromEntries(bound) as Planner;
}
