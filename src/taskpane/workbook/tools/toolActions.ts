import type { Language } from '../../../words/language';
import { faultOf } from '../../shell/fault';
import type { Planner } from '../../shell/planner';
import type { Store } from '../../shell/store';
import type { InTurn } from '../../../grid/turns';
import type { Finished, Tool } from './tool';

export interface ToolActions {
  /** Uses a tool, unless one is at work or a plan runs; then looks at the workbook again. Never throws. */
  runTool(tool: Tool): Promise<void>;
}

export interface ToolActionOptions {
  store: Store;
  planner: Planner;
  /** Language of what is written unless the settings say otherwise. */
  language: Language;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Notices that the workbook does not answer. */
  during: <T>(conversation: Promise<T>) => Promise<T>;
  /** Waits for whatever else is being written. */
  inTurn: InTurn;
  look: () => Promise<void>;
}

export function createToolActions(options: ToolActionOptions): ToolActions {
  const { store, planner, now, during, inTurn, look } = options;

  async function use(tool: Tool): Promise<Finished> {
    const { tableLanguage: language = options.language } = store.state().settings.current;
    switch (tool) {
      case 'template': {
        const outcome = await planner.insertTemplate(language, new Date(now()).getFullYear());
        const first = outcome.kind === 'inserted' ? outcome.tables[0] : undefined;
        // Being shown the new table is a courtesy; the tables are there all the same.
        if (first) await planner.goTo(first.place).catch(() => undefined);
        return { tool, outcome };
      }
      case 'audit':
        return { tool, outcome: await planner.audit() };
      case 'repair':
        return { tool, outcome: await planner.repair() };
      case 'values':
        return { tool, outcome: await planner.copyValues(language) };
    }
  }

  return {
    runTool: async (tool) => {
      const { run, tools } = store.state();
      if (run.kind === 'running' || tools.busy !== null) return;
      store.dispatch({ kind: 'toolStarted', tool });
      try {
        store.dispatch({ kind: 'toolFinished', finished: await inTurn(() => during(use(tool))) });
      } catch (error) {
        store.dispatch({ kind: 'toolFailed', tool, fault: faultOf(error, 'tool') });
      }
      await look();
    },
  };
}
