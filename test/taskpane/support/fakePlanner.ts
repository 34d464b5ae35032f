import type { Planner } from '../../../src/taskpane/shell/planner';
import type { Progress } from '../../../src/jobs/plan/planOutcome';
import { writtenForecast } from './callSamples';
import { writtenComparison } from './whatIfSamples';
import { sampleSettings, sampleSurvey, sampleTemplate, written } from './samples';

export interface FakePlanner extends Planner {
  /** What was asked of it, in order, such as "goTo Forecast!C7". */
  readonly asked: string[];
  /** Behaves as if somebody had edited a cell. */
  edit(): void;
  /** Whether the pane watches the workbook. */
  watched(): boolean;
}

/** A workbook that answers at once with the sample; any answer can be replaced. */
export function fakePlanner(answers: Partial<Planner> = {}): FakePlanner {
  const asked: string[] = [];
  let listener: (() => void) | null = null;
  return {
    asked,
    edit: () => listener?.(),
    watched: () => listener !== null,
    survey: async (settings, language) => {
      asked.push('survey');
      return answers.survey ? answers.survey(settings, language) : sampleSurvey;
    },
    plan: async (settings, language, onProgress, cancel) => {
      asked.push(`plan ${language}`);
      return answers.plan ? answers.plan(settings, language, onProgress, cancel) : written();
    },
    review: async (settings, language, onProgress) => {
      // There is no plan in the sample, so that nothing is compared.
      if (!answers.review) return { kind: 'first' };
      asked.push(`review ${language}`);
      return answers.review(settings, language, onProgress);
    },
    takeOverHires: async (settings) => {
      asked.push('takeOverHires');
      return answers.takeOverHires ? answers.takeOverHires(settings) : { kind: 'taken', cells: 3 };
    },
    compare: async (settings, language, at) => {
      const names = (settings.scenarios ?? []).map(({ name }) => name).join(', ');
      asked.push(`compare ${names} ${language} ${at}`);
      return answers.compare ? answers.compare(settings, language, at) : writtenComparison;
    },
    insertTemplate: async (language, year, options) => {
      asked.push(['insertTemplate', language, year, ...Object.values(options)].join(' '));
      return answers.insertTemplate ? answers.insertTemplate(language, year, options) : sampleTemplate;
    },
    addLine: async (line) => {
      asked.push(`addLine ${line}`);
      if (answers.addLine) return answers.addLine(line);
      return { kind: 'added', place: { sheet: 'Lines', address: 'A5' } };
    },
    audit: async () => {
      asked.push('audit');
      return answers.audit ? answers.audit() : { problems: [] };
    },
    repair: async () => {
      asked.push('repair');
      return answers.repair ? answers.repair() : { kind: 'repaired', formulas: 0, left: [], refused: [] };
    },
    copyValues: async (language) => {
      asked.push(`copyValues ${language}`);
      return answers.copyValues ? answers.copyValues(language) : { kind: 'copied', sheets: [] };
    },
    makeForecast: async (settings, request, language) => {
      asked.push(`makeForecast ${request.source} ${request.monthsAhead} ${language}`);
      return answers.makeForecast ? answers.makeForecast(settings, request, language) : writtenForecast;
    },
    loadSettings: async () => {
      asked.push('loadSettings');
      return answers.loadSettings ? answers.loadSettings() : sampleSettings;
    },
    saveSettings: async (settings) => {
      asked.push(`save ${JSON.stringify(settings)}`);
      await answers.saveSettings?.(settings);
    },
    goTo: async (place) => {
      asked.push(`goTo ${place.sheet}!${place.address}`);
      await answers.goTo?.(place);
    },
    selected: async () => {
      asked.push('selected');
      return answers.selected ? answers.selected() : { sheet: 'Export', address: 'A1:H200' };
    },
    record: async (totals, language) => {
      asked.push(`record ${totals.map(({ stage, total }) => `${stage} ${total}`).join(', ')} ${language}`);
      return answers.record ? answers.record(totals, language) : { kind: 'recorded' };
    },
    copyJoined: async (joined, sheet) => {
      asked.push(`copyJoined ${joined.map(({ month, line }) => `${month} ${line}`).join(', ')} ${sheet}`);
      return answers.copyJoined ? answers.copyJoined(joined, sheet) : { kind: 'recorded' };
    },
    usePassRates: async (learned) => {
      asked.push(`usePassRates ${learned.map(({ stage }) => stage).join(', ')}`);
      return answers.usePassRates ? answers.usePassRates(learned) : { kind: 'recorded' };
    },
    watch: async (onChange) => {
      if (answers.watch) return answers.watch(onChange);
      listener = onChange;
      return async () => {
        listener = null;
      };
    },
  };
}

/** A promise that is settled from outside, for what a test wants to see while it lasts. */
export interface Open<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

export function open<T>(): Open<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A plan that has come to `progress` and goes no further. */
export function stuckAt(progress: Progress): Pick<Planner, 'plan'> {
  return {
    plan: (_settings, _language, onProgress) => {
      onProgress(progress);
      return new Promise(() => undefined);
    },
  };
}
