import type { CallKind } from '../../../grid/callHeaders';
import type { Mapping } from '../../../settings/mappingChoices';
import { openQuestions, type InputMapping } from '../../../read/mapping/inputMapping';
import type { InputName } from '../../../grid/names';

/** What is folded open or shut: an input, or the calls. */
export type MappingBox = InputName | 'calls';

/** Which boxes a person has folded open or shut; the others are open where something is asked. */
export type MappingState = Partial<Record<MappingBox, boolean>>;

/** What a person is about to point at, and what it is to be. */
export interface Pointing {
  /** A place as the workbook calls it, or `selectedCells`. */
  where: string;
  as: InputName | CallKind;
}

/** Stands for the selection among the places: no name is a line break. */
export const selectedCells = '\n';

export const nothingPointedAt: Pointing = { where: selectedCells, as: 'log' };

export type MappingEvent =
  | { kind: 'mappingToggled'; box: MappingBox; open: boolean }
  /** Undefined once nothing is chosen any more. */
  | { kind: 'mappingChosen'; input: InputName; mapping: Mapping | undefined }
  | { kind: 'pointingChanged'; change: Partial<Pointing> };

/** Whether an input's columns are shown. */
export function isUnfolded(state: MappingState, one: InputMapping): boolean {
  return state[one.input] ?? (openQuestions(one) > 0 || one.missing.length > 0);
}
