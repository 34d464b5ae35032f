import type { InputChoice, Mapping } from '../../../settings/mappingChoices';
import type { InputName } from '../../../grid/names';
import type { ActionContext } from '../../shell/page';
import type { MappingActions } from '../contract';

export function createMappingActions({ state, dispatch, saver, look }: ActionContext): MappingActions {
  function use(input: InputName, mapping: Mapping): void {
    const isEmpty = Object.keys(mapping).length === 0;
    dispatch({ kind: 'mappingChosen', input, mapping: isEmpty ? undefined : mapping });
    saver.save(state().settings.current);
    void look();
  }
  const chosen = (): Mapping => state().settings.current.mapping ?? {};
  return {
    chooseMapping: (input, choice) => use(input, { ...chosen(), [input]: joined(chosen()[input], choice) }),
    forgetMapping: (input) => {
      const others = { ...chosen() };
      delete others[input];
      use(input, others);
    },
    toggleMapping: (input, open) => dispatch({ kind: 'mappingToggled', input, open }),
  };
}

/** A choice with another one made on top. Another place has other columns, so that those chosen before go. */
function joined(before: InputChoice = {}, choice: InputChoice): InputChoice {
  if (choice.where !== undefined) return choice;
  return {
    ...before,
    ...choice,
    ...(choice.columns && { columns: { ...before.columns, ...choice.columns } }),
    ...(choice.lines && { lines: { ...before.lines, ...choice.lines } }),
    ...(choice.units && { units: { ...before.units, ...choice.units } }),
  };
}
