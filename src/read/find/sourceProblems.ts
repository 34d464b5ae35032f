import type { InputColumn } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';
import { problem, warning, type Place, type Problem } from '../../grid/problem';
import { candidateId, type Candidate } from './candidates';
import type { PickedColumns } from './pickColumns';
import { countUnits } from '../../cells/units';
import { headerPlace, type Source, cellPlace } from '../rows/source';
import { placeOf } from '../../grid/a1';
import { columnAt } from '../../grid/area';

/** Columns that an input needs and does not have; handling time may come from the lines instead. */
export function missingColumns(source: Source, without: readonly InputColumn[] = []): Problem[] {
  return inputColumns[source.input].required
    .filter((names) => !names.some((name) => source.columns.has(name) || without.includes(name)))
    .map((names) =>
      problem(
        names.includes('aht') ? 'missingAht' : 'missingColumn',
        placeOf({ ...source.area, row: source.headerRow }),
        { input: source.input, column: names[0]! },
      ),
    );
}

/** A column given twice under two of its names is asked about, since either may be meant. */
export function repeatedColumns(
  input: InputName,
  { area, headers }: Candidate,
  { repeated }: PickedColumns,
): Problem[] {
  return repeated.map(({ first, second }) =>
    problem('repeatedColumn', placeOf(columnAt(area, second)), {
      input,
      first: headers[first]!,
      second: headers[second]!,
    }),
  );
}

export function ambiguous(
  input: InputName,
  first: Pick<Candidate, 'table' | 'area'>,
  second: Pick<Candidate, 'table' | 'area'>,
): Problem {
  return problem('ambiguousTable', placeOf(second.area), {
    input,
    first: candidateId(first),
    second: candidateId(second),
  });
}

/** Columns whose unit only a person can tell. */
export function unclearUnits(source: Source): Problem[] {
  return [...source.columns].flatMap(([column, { header, unit }]): Problem[] => {
    if (!unit || unit.doubt.length === 0) return [];
    const place = source.planForecast ? cellPlace(source, 0, column) : headerPlace(source, column);
    const code = countUnits.some((one) => one === unit.unit) ? 'unclearCount' : 'unclearUnit';
    return [problem(code, place, { input: source.input, column: header })];
  });
}

/** A choice that no longer fits the workbook is told and left out of account. */
export function goneChoice(input: InputName, what: string, place: Place | null): Problem {
  return warning('choiceGone', place, { input, what });
}

/** An input that is nowhere to be found. */
export function missingTable(input: InputName): Problem {
  return problem('missingTable', null, { input, columns: input });
}
