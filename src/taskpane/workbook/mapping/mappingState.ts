import type { Mapping } from '../../../settings/mappingChoices';
import { openQuestions, type InputMapping } from '../../../read/mapping/inputMapping';
import type { InputName } from '../../../grid/names';

/** Which inputs a person has folded open or shut; the others are open where something is asked. */
export type MappingState = Partial<Record<InputName, boolean>>;

export type MappingEvent =
  | { kind: 'mappingToggled'; input: InputName; open: boolean }
  /** Undefined once nothing is chosen any more. */
  | { kind: 'mappingChosen'; input: InputName; mapping: Mapping | undefined };

/** Whether an input's columns are shown. */
export function isUnfolded(state: MappingState, one: InputMapping): boolean {
  return state[one.input] ?? openQuestions(one) > 0;
}
