import { columnOf } from '../../grid/columnOf';
import { costColumns } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import type { Mapping } from '../../settings/mappingChoices';
import { inputTableNames, type InputName } from '../../grid/names';
import type { Candidate } from './candidates';
import { pickColumns } from './pickColumns';
import { sameName } from '../../grid/sameName';

/** Whether a table has one of the names by which an input is found. */
export function isNamed(input: InputName, table: string | null): boolean {
  return table !== null && inputTableNames[input].some((name) => sameName(name, table));
}

/** Costs need no column of their own, so that it takes so many to know them by. */
const fewestCosts = 2;

/** Whether the headers hold everything that an input needs, and for Lines also something only lines have. */
export function isFitting(input: InputName, { headers }: Candidate, mapping: Mapping): boolean {
  const { columns } = pickColumns(input, headers, mapping[input]?.columns);
  const complete = inputColumns[input].required.every((names) => names.some((name) => columns.has(name)));
  if (input === 'Costs') return costColumns.filter((column) => columns.has(column)).length >= fewestCosts;
  if (input !== 'Lines') return complete;
  const kindOf = (offset: number) => [...columns].find(([, one]) => one === offset)?.[0];
  const kinds = new Set(headers.map((header, offset) => kindOf(offset) ?? columnOf(input, header)));
  const hasMonth = headers.some((header) => columnOf('Forecast', header) === 'month');
  const hasStage = headers.some((header) => columnOf('Stages', header) === 'stage');
  return complete && !hasMonth && !hasStage && kinds.size > 2;
}

/** A forecast but for its handling times, which the lines have. */
export function isShortForecast({ headers }: Candidate): boolean {
  const { columns } = pickColumns('Forecast', headers);
  return (['month', 'line', 'calls'] as const).every((column) => columns.has(column));
}
