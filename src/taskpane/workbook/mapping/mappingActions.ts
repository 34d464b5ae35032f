import { callKinds } from '../../../grid/callHeaders';
import { withChoice, type KnownCalls } from '../../../settings/callChoices';
import type { InputChoice, Mapping } from '../../../settings/mappingChoices';
import { inputNames, type InputName } from '../../../grid/names';
import { faultOf } from '../../shell/doings';
import type { ActionContext } from '../../shell/page';
import type { MappingActions } from '../contract';
import { selectedCells, type Pointing } from './mappingState';

export function createMappingActions({
  state,
  dispatch,
  planner,
  saver,
  look,
}: ActionContext): MappingActions {
  function use(input: InputName, mapping: Mapping): void {
    const isEmpty = Object.keys(mapping).length === 0;
    dispatch({ kind: 'mappingChosen', input, mapping: isEmpty ? undefined : mapping });
    saver.save(state().settings.current);
    void look();
  }
  const chosen = (): Mapping => state().settings.current.mapping ?? {};
  const known = (): readonly KnownCalls[] => {
    const { survey } = state();
    return survey.kind === 'seen' ? survey.survey.calls : [];
  };
  /** Puts a choice in the place of another; one that says nothing is forgotten. */
  function put(input: InputName, choice: InputChoice): void {
    const all = { ...chosen(), [input]: choice };
    if (Object.keys(choice).length === 0) delete all[input];
    use(input, all);
  }

  /** Takes a place for calls of a kind: the latest choice of all, which counts where two are for the same cells. */
  function useForCalls(kind: (typeof callKinds)[number], id: string): void {
    const others = { ...state().settings.current.calls };
    delete others[id];
    const calls = withChoice({ id, headers: [] }, { kind }, others, known());
    dispatch({ kind: 'callsChosen', calls });
    dispatch({ kind: 'callsTyped', change: { source: id } });
    dispatch({ kind: 'mappingToggled', box: 'calls', open: true });
    saver.save(state().settings.current);
    void look();
  }

  function take(as: Pointing['as'], where: string): void {
    const kind = callKinds.find((one) => one === as);
    if (kind) return useForCalls(kind, where);
    const input = inputNames.find((one) => one === as)!;
    put(input, joined(chosen()[input], { where }));
  }

  return {
    chooseMapping: (input, choice) => put(input, joined(chosen()[input], choice)),
    forgetMapping: (input) => {
      const { aside } = chosen()[input] ?? {};
      put(input, aside ? { aside } : {});
    },
    toggleMapping: (box, open) => dispatch({ kind: 'mappingToggled', box, open }),
    putAside: (input, place) => {
      const { aside = [] } = chosen()[input] ?? {};
      put(input, { aside: [...aside.filter((one) => one !== place), place] });
    },
    takeUp: (input, place) => {
      const { aside = [], ...choice } = chosen()[input] ?? {};
      const left = aside.filter((one) => one !== place);
      put(input, left.length > 0 ? { ...choice, aside: left } : choice);
    },
    changePointing: (change) => dispatch({ kind: 'pointingChanged', change }),
    usePlace: async () => {
      const { where, as } = state().pointing;
      if (where !== selectedCells) return take(as, where);
      try {
        const { sheet, address } = await planner.selected();
        take(as, `${sheet}!${address}`);
      } catch (error) {
        dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
      }
    },
  };
}

/** A choice with another one made on top. Another place has other columns, so that those chosen before go. */
function joined({ aside, ...before }: InputChoice = {}, choice: InputChoice): InputChoice {
  const kept = aside?.filter((place) => place !== choice.where) ?? [];
  const stays = kept.length > 0 ? { aside: kept } : {};
  if (choice.where !== undefined) return { ...choice, ...stays };
  return {
    ...before,
    ...stays,
    ...choice,
    ...(choice.columns && { columns: { ...before.columns, ...choice.columns } }),
    ...(choice.lines && { lines: { ...before.lines, ...choice.lines } }),
    ...(choice.units && { units: { ...before.units, ...choice.units } }),
  };
}
