import { faultOf } from '../../shell/doings';
import type { Finished, Tool } from './tool';
import type { ActionContext } from '../../shell/page';
import type { ToolActions } from '../contract';

export function createToolActions(context: ActionContext): ToolActions {
  const { state, dispatch, planner, language, now, answers, inTurn, look } = context;

  async function use(tool: Tool): Promise<Finished> {
    switch (tool) {
      case 'template':
      case 'emptyTemplate': {
        const empty = tool === 'emptyTemplate';
        const outcome = await planner.insertTemplate(language(), new Date(now()).getFullYear(), {
          ...(empty && { empty }),
        });
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
        return { tool, outcome: await planner.copyValues(language()) };
    }
  }

  return {
    runTool: async (tool) => {
      const { run, tools } = state();
      if (run.kind === 'running' || tools.busy !== null) return;
      dispatch({ kind: 'toolStarted', tool });
      try {
        dispatch({ kind: 'toolFinished', finished: await inTurn(() => answers.during(use(tool))) });
      } catch (error) {
        dispatch({ kind: 'toolFailed', tool, fault: faultOf(error, 'tool') });
      }
      await look();
    },
  };
}
