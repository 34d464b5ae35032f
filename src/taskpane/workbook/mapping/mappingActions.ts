import type { InputChoice, Mapping } from '../../../settings/mappingChoices';
import type { InputName } from '../../../grid/names';
import type { SettingsSaver } from '../../shell/settingsSaver';
import type { Store } from '../../shell/store';

export interface MappingActions {
  /** Adds to what the user has said of an input, and keeps it in the workbook, which is then looked at again. */
  chooseMapping(input: InputName, choice: InputChoice): void;
  /** Forgets everything that the user has said of an input. */
  forgetMapping(input: InputName): void;
  toggleMapping(input: InputName, open: boolean): void;
}

export interface MappingActionOptions {
  store: Store;
  saver: Pick<SettingsSaver, 'save'>;
  look: () => Promise<void>;
}

export function createMappingActions({ store, saver, look }: MappingActionOptions): MappingActions {
  function use(input: InputName, mapping: Mapping): void {
    const isEmpty = Object.keys(mapping).length === 0;
    store.dispatch({ kind: 'mappingChosen', input, mapping: isEmpty ? undefined : mapping });
    saver.save(store.state().settings.current);
    void look();
  }
  const chosen = (): Mapping => store.state().settings.current.mapping ?? {};
  return {
    chooseMapping: (input, choice) => use(input, { ...chosen(), [input]: joined(chosen()[input], choice) }),
    forgetMapping: (input) => {
      const others = { ...chosen() };
      delete others[input];
      use(input, others);
    },
    toggleMapping: (input, open) => store.dispatch({ kind: 'mappingToggled', input, open }),
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
