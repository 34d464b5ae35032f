import type { PlanInput } from '../../model/plan/planInput';
import { faultOf } from '../shell/doings';
import { freeName, newChange, nextId, withChange, withScenario } from './editDrafts';
import {
  changeOf,
  checkDrafts,
  draftsOf,
  unitOf,
  valueText,
  type ChangeDraft,
  type ScenarioDraft,
} from './scenarioDraft';
import type { ScenariosEvent } from './scenariosEvent';
import type { ScenariosState } from './scenariosState';
import type { ActionContext, MadeActions } from '../shell/page';
import type { ScenarioActions } from './contract';
import { isChanged } from '../../model/whatIf/applyScenario';
import { ratesInForce } from '../../model/cost/ratesInForce';
import type { ScenarioChange } from '../../model/whatIf/scenario';

export function createScenarioActions(context: ActionContext): MadeActions<{ scenarios: ScenarioActions }> {
  const { planner, saver, display, notation, now, inTurn, answers } = context;
  const state = (): ScenariosState => context.state().scenarios;
  const dispatch = (event: ScenariosEvent): void => context.dispatch({ kind: 'scenarios', event });

  function edit(drafts: readonly ScenarioDraft[], removed: ScenariosState['removed'] = null): void {
    const { scenarios } = checkDrafts(drafts, notation);
    dispatch({ kind: 'edited', drafts, scenarios, removed });
    if (scenarios) saver.save(context.state().settings.current);
  }

  function basis(): PlanInput | undefined {
    const { survey } = context.state();
    return survey.kind === 'seen' ? survey.survey.basis : undefined;
  }

  /** A value in another unit begins at what the base has, a factor at 1. */
  function edited(before: ChangeDraft, change: Partial<ChangeDraft>): ChangeDraft {
    const after = { ...before, ...change };
    if (change.value !== undefined || unitOf(before) === unitOf(after)) return after;
    if (after.how === 'factor') return { ...after, value: notation.write(1) };
    const today = baseValue(basis(), changeOf(after, notation));
    return { ...after, value: today === null ? '' : valueText(today, after, notation) };
  }

  async function write(): Promise<void> {
    const { run } = context.state();
    if (run.kind === 'running' || state().writing.kind === 'writing') return;
    if (checkDrafts(state().drafts, notation).scenarios === null) return;
    dispatch({ kind: 'writeStarted' });
    try {
      await saver.finish();
      const { current } = context.state().settings;
      const outcome = await inTurn(() => answers.during(planner.compare(current, display, localTime(now()))));
      dispatch(
        outcome.kind === 'written'
          ? { kind: 'written', place: outcome.place, at: now() }
          : { kind: 'writeRefused', problems: outcome.problems },
      );
    } catch (error) {
      dispatch({ kind: 'writeFailed', fault: faultOf(error, 'compare') });
    }
  }

  return {
    // Takes over the scenarios that the workbook keeps, before those that have been added by then.
    load: ({ scenarios = [] }) => {
      const early = state().drafts;
      const kept = draftsOf(scenarios, notation, nextId(early));
      if (early.length === 0) dispatch({ kind: 'loaded', drafts: kept });
      else edit([...kept, ...early]);
    },
    actions: {
      scenarios: {
        add: (name) => {
          const { drafts } = state();
          const id = nextId(drafts);
          edit([...drafts, { id, name: freeName(drafts, name), changes: [newChange(id + 1)] }]);
          return id;
        },
        rename: (id, name) => edit(withScenario(state().drafts, id, (draft) => ({ ...draft, name }))),
        remove: (id) => {
          const { drafts } = state();
          const index = drafts.findIndex((draft) => draft.id === id);
          const draft = drafts[index];
          if (draft) edit([...drafts.slice(0, index), ...drafts.slice(index + 1)], { draft, index });
        },
        putBack: () => {
          const { drafts, removed } = state();
          if (!removed) return;
          const { draft, index } = removed;
          edit([...drafts.slice(0, index), draft, ...drafts.slice(index)]);
        },
        addChange: (id) => {
          const change = newChange(nextId(state().drafts));
          edit(
            withScenario(state().drafts, id, (draft) => ({ ...draft, changes: [...draft.changes, change] })),
          );
          return change.id;
        },
        change: (id, change) => edit(withChange(state().drafts, id, (before) => edited(before, change))),
        removeChange: (id) =>
          edit(
            state().drafts.map((draft) => ({
              ...draft,
              changes: draft.changes.filter((change) => change.id !== id),
            })),
          ),
        write,
      },
    },
  };
}
/** A time where the user is, as yyyy-mm-dd hh:mm, which every language reads. Milliseconds since 1970. */
export function localTime(at: number): string {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What the first figure that a change is about is today, to begin a new value with; null where there is none. */
export function baseValue(basis: PlanInput | undefined, change: ScenarioChange): number | null {
  if (!basis) return null;
  const row = basis.forecast.find((one) => isChanged(one, change));
  const isMeant = (line: string): boolean => change.line === null || change.line === line;
  switch (change.driver) {
    case 'volume':
      return row?.calls ?? null;
    case 'aht':
      return row?.ahtSeconds ?? null;
    case 'pty':
      return row?.pty ?? null;
    case 'attrition':
      return row && 'rate' in row.attrition ? row.attrition.rate : null;
    case 'passRates': {
      const stages = basis.lines.find(({ name }) => isMeant(name))?.stages ?? [];
      return stages.find(({ name }) => change.stage === null || name === change.stage)?.passRate ?? null;
    }
    case 'pay':
      return row && basis.rates ? ratesInForce(basis.rates)(row.line, row.month).basePay : null;
  }
}
