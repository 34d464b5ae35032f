import type { InputColumn } from '../../grid/headers';
import type { InputName } from '../../grid/names';
import type { CellValue } from '../../grid/port';
import type { Unit } from '../../cells/units';
import type { UnusedColumn } from '../recognise/unusedColumns';

/** How an input was read, for a person to check and to correct. */
export interface InputMapping {
  input: InputName;
  /** The table's name, or the sheet and first cell; null where nothing was found. */
  where: string | null;
  /** Every place that may be chosen, the one in use among them. */
  places: string[];
  /** Whether two places fit equally well, so that a person must choose. */
  isPlaceAsked: boolean;
  layout: 'down' | 'across' | 'lines';
  /** Headers, or labels where months run across, each by the name that a choice gives it. */
  headers: string[];
  /** The columns that the input has or needs, then those that it could have. */
  columns: MappedColumn[];
  /** Of lines across, the columns of figures. */
  lineHeaders?: LineHeader[];
  /** Of months without a year: the chosen one, or null while it is asked. Absent where months say their year. */
  year?: number | null;
  /** Whether the user has chosen anything here. */
  isChosen: boolean;
  /** Places that were said not to be this input; absent where there are none. */
  aside?: readonly string[];
  /** Needed columns that no header is for. */
  missing: InputColumn[];
  /** What comes of it; null where nothing is read yet. */
  preview: InputPreview | null;
  /** What the column of every header of a list begins with, by header id. */
  headerSamples?: Readonly<Record<string, readonly CellValue[]>>;
  /** Columns that are not used, each with the reason; absent where there are none. */
  unused?: readonly UnusedColumn[];
}

/** What was read of an input, in a few figures. */
export interface InputPreview {
  rows: number;
  /** First and last month, yyyy-mm; null where the input has none. */
  months: { first: string; last: string } | null;
  /** Names of its lines or stages. */
  names: string[];
  /** Of a forecast the calls of its first months. */
  calls: { month: string; calls: number }[];
}

/** A column that may be a line's. */
export interface LineHeader {
  header: string;
  /** Null while it is asked. */
  isLine: boolean | null;
  /** Its first cells as they stand. */
  samples: CellValue[];
}

export interface MappedColumn {
  column: InputColumn;
  /** The header it is read from; null where there is none. */
  header: string | null;
  isNeeded: boolean;
  /** Other headers that name the same column, so that a person must choose. */
  rivals: string[];
  /** How the figures are written; null for columns without a unit, and while the unit is asked. */
  unit: Unit | null;
  /** Units that may be chosen, the likeliest first. */
  units: readonly Unit[];
  /** Whether the unit must be chosen. */
  isUnitAsked: boolean;
  samples: Sample[];
}

/** A cell as it stands and as it was understood: seconds, calls, or a month as yyyy-mm. */
export interface Sample {
  raw: CellValue;
  read: CellValue;
}

/** How many questions are open. */
export function openQuestions({ isPlaceAsked, columns, year, lineHeaders = [] }: InputMapping): number {
  const ofColumns = columns.reduce(
    (count, { rivals, isUnitAsked }) => count + (rivals.length > 0 ? 1 : 0) + (isUnitAsked ? 1 : 0),
    0,
  );
  const ofLines = lineHeaders.filter(({ isLine }) => isLine === null).length;
  return ofColumns + ofLines + (isPlaceAsked ? 1 : 0) + (year === null ? 1 : 0);
}
