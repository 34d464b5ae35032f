import type { InputColumn } from '../grid/headers';
import { columnHeaders } from '../grid/headers';
import { inputTableNames, type InputName } from '../grid/names';
import { units, type Unit } from '../cells/units';
import { recordOf } from './recordOf';

/** What the user has said of one input where it could not be read from the workbook, or was read wrongly. */
export interface InputChoice {
  /**
   * The table's name, or the sheet and first cell of a plain range, such as "Data!B3", or any cells: "Data!B3:H90",
   * "Data!B:H", and "Data!" for all of a sheet.
   */
  where?: string;
  /** Places that are not to be read as this input, though they look like it. */
  aside?: readonly string[];
  /** By column the header or label that it stands under; null says that the workbook does not have it. */
  columns?: Partial<Record<InputColumn, string | null>>;
  units?: Partial<Record<InputColumn, Unit>>;
  /** Of a forecast with its lines across, by header whether its column is a line's. */
  lines?: Readonly<Record<string, boolean>>;
  /** Year of the first month where the months do not say it. */
  year?: number;
}

/** The choices of all inputs, as the workbook keeps them. */
export type Mapping = Partial<Record<InputName, InputChoice>>;

/** Whether somebody has said of a place not to read it as an input; what was chosen since then counts. */
export function isAside({ where, aside = [] }: InputChoice = {}, place: string): boolean {
  return place !== where && aside.includes(place);
}

/** Longest text of a choice that is kept: no header or table name is longer. */
const longest = 300;

/** Places put aside that are kept for one input. */
const mostAside = 50;

/** Headers of which it is kept whether they are lines. */
const mostLines = 200;

/** Choices from what the workbook keeps; whatever cannot be one is left out. Undefined where there are none. */
export function mappingFrom(saved: unknown): Mapping | undefined {
  const mapping: Mapping = {};
  for (const input of Object.keys(inputTableNames) as InputName[]) {
    const choice = choiceFrom(recordOf(saved)[input]);
    if (Object.keys(choice).length > 0) mapping[input] = choice;
  }
  return Object.keys(mapping).length > 0 ? mapping : undefined;
}

function choiceFrom(saved: unknown): InputChoice {
  const { where, aside, columns, units: chosenUnits, lines, year } = recordOf(saved);
  const choice: InputChoice = {};
  if (Array.isArray(aside)) choice.aside = aside.filter(isName).slice(0, mostAside);
  if (choice.aside?.length === 0) delete choice.aside;
  if (isName(where)) choice.where = where;
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 9999) choice.year = year;
  const byColumn = entriesOf(columns, (value) => value === null || isName(value));
  if (byColumn) choice.columns = byColumn as NonNullable<InputChoice['columns']>;
  const byUnit = entriesOf(chosenUnits, (value) => units.some((unit) => unit === value));
  if (byUnit) choice.units = byUnit as NonNullable<InputChoice['units']>;
  const byHeader = Object.entries(recordOf(lines)).filter(
    ([header, isLine]) => isName(header) && typeof isLine === 'boolean',
  );
  if (byHeader.length > 0)
    choice.lines = Object.fromEntries(byHeader.slice(0, mostLines)) as Record<string, boolean>;
  return choice;
}

/** The entries of known columns with fitting values; undefined where there are none. */
function entriesOf(saved: unknown, fits: (value: unknown) => boolean): Record<string, unknown> | undefined {
  const entries = Object.entries(recordOf(saved)).filter(
    ([column, value]) => Object.hasOwn(columnHeaders, column) && fits(value),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}
