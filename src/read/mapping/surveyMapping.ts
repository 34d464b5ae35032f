import { belowHeader } from '../../grid/area';
import { gridOf } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import { columnsOfInput, inputColumns } from '../../grid/inputColumns';
import { inputNames, neededInputs, type InputName } from '../../grid/names';
import type { WorkbookContents } from '../../grid/port';
import { acrossPlaces } from '../across/acrossPlaces';
import { logsBeside, candidateId, candidatesOf, unknownRanges, type Candidate } from '../find/candidates';
import type { WhereFound, FoundSources } from '../find/findSources';
import { unusedOfInputs } from '../find/unusedOfInputs';
import { lineBlocks } from '../linesAcross/lineBlocks';
import type { ReadLinesAcross } from '../linesAcross/readLinesAcross';
import { headerIds } from '../find/pickColumns';
import { unitsOf } from '../../cells/readUnit';
import { lineNamesOf } from '../rows/source';
import type { InputChoice, Mapping } from '../../settings/mappingChoices';
import { firstCells } from '../recognise/firstCells';
import type { ReadInputs } from '../readInputs';
import type { InputMapping, LineHeader, MappedColumn } from './inputMapping';
import { previewOf } from './inputPreview';
import { samplesOf, shownSamples } from './samples';

/** How every input that was found, and every needed one that was not, reads as it stands. */
export function surveyMapping(
  contents: WorkbookContents,
  { inputs: read, whereFound, problems }: ReadInputs,
  mapping: Mapping = {},
): InputMapping[] {
  const candidates = candidatesOf(contents);
  const lists = [...candidates, ...unknownRanges(contents, candidates)].map(candidateId);
  const across = [
    ...acrossPlaces(contents, candidates).map(({ id }) => id),
    ...linesAcross(contents, candidates, whereFound),
  ];
  const unused = unusedOfInputs(whereFound);
  return inputNames.flatMap((input): InputMapping[] => {
    const foundInput = whereFound.get(input);
    const choice = mapping[input] ?? {};
    const all = input === 'Forecast' ? [...new Set([...lists, ...across])] : lists;
    const isOpen = (neededInputs.includes(input) && all.length > 0) || choice.aside !== undefined;
    if (!foundInput) return isOpen ? [notFound(input, all, choice)] : [];
    const where = idOf(foundInput);
    return [
      {
        input,
        where,
        places: all.includes(where) ? all : [where, ...all],
        isPlaceAsked: problems.some(
          ({ code, values }) => code === 'ambiguousTable' && values['input'] === input,
        ),
        layout: foundInput.layout,
        headers: headersOf(foundInput),
        columns: mappedColumns(input, foundInput),
        ...(foundInput.layout === 'lines' && { lineHeaders: lineHeadersOf(foundInput, contents) }),
        ...(isYearless(input, problems) || choice.year !== undefined ? { year: choice.year ?? null } : {}),
        isChosen: isChosen(choice),
        ...(choice.aside && { aside: choice.aside }),
        missing: missingIn(input, problems),
        preview: previewOf(input, read),
        ...(foundInput.layout === 'down' && { headerSamples: headerSamples(foundInput) }),
        ...(unused.has(input) && { unused: unused.get(input)! }),
      },
    ];
  });
}

/** Places of forecasts with their lines across, by the names of the lines that were found. */
function linesAcross(
  contents: WorkbookContents,
  candidates: readonly Candidate[],
  whereFound: FoundSources['whereFound'],
): string[] {
  const lines = whereFound.get('Lines')?.source;
  const names = lines ? lineNamesOf(lines) : [];
  const areas = [...candidates.map(({ area }) => area), ...logsBeside(candidates)];
  return lineBlocks(contents, names, {}, areas).map(({ id }) => id);
}

function isYearless(input: InputName, problems: FoundSources['problems']): boolean {
  return problems.some(({ code, values }) => code === 'noYear' && values['input'] === input);
}

function notFound(input: InputName, places: string[], choice: InputChoice): InputMapping {
  return {
    input,
    where: null,
    places,
    isPlaceAsked: false,
    layout: 'down',
    headers: [],
    columns: [],
    isChosen: isChosen(choice),
    ...(choice.aside && { aside: choice.aside }),
    missing: [],
    preview: null,
  };
}

/** Whether the user has said anything but which places are not to be used. */
function isChosen(choice: InputChoice): boolean {
  return Object.keys(choice).some((key) => key !== 'aside');
}

function missingIn(input: InputName, problems: FoundSources['problems']): InputColumn[] {
  const ofInput = problems.filter(({ values }) => values['input'] === input);
  return ofInput.flatMap(({ code, values }) =>
    code === 'missingColumn' || code === 'missingAht' ? [values['column'] as InputColumn] : [],
  );
}

/** The first cells under each header of a list, as they stand. */
function headerSamples({
  candidate,
}: Extract<WhereFound, { layout: 'down' }>): InputMapping['headerSamples'] {
  return firstCells(headerIds(candidate.headers), candidate.cells);
}

function idOf(foundInput: WhereFound): string {
  return foundInput.layout === 'down' ? candidateId(foundInput.candidate) : foundInput.group.id;
}

function headersOf(foundInput: WhereFound): string[] {
  return foundInput.layout === 'down' ? headerIds(foundInput.candidate.headers) : foundInput.group.labels;
}

function mappedColumns(input: InputName, foundInput: WhereFound): MappedColumn[] {
  const { source } = foundInput;
  const all = columnsOfInput(input).filter((column) => {
    // Across, the months are the headers and the lines beside the labels: neither is a label of figures.
    return foundInput.layout === 'down' || (column !== 'month' && column !== 'line');
  });
  const isNeeded = (column: InputColumn): boolean =>
    inputColumns[input].required.some(
      (names) => names[0] === column && !names.some((name) => name !== column && source.columns.has(name)),
    );
  const rank = (column: InputColumn): number => (source.columns.has(column) || isNeeded(column) ? 0 : 1);
  return all
    .sort((one, other) => rank(one) - rank(other))
    .map((column) => mappedColumn(column, isNeeded(column), foundInput));
}

function mappedColumn(column: InputColumn, isNeeded: boolean, foundInput: WhereFound): MappedColumn {
  const { source } = foundInput;
  const unit = source.columns.get(column)?.unit;
  const isUnitAsked = (unit?.doubt.length ?? 0) > 0;
  const header = headerOf(column, foundInput);
  return {
    column,
    header,
    isNeeded,
    rivals: rivalsOf(column, foundInput),
    unit: header === null || isUnitAsked ? null : (unit?.unit ?? null),
    units: [...new Set([...(unit?.doubt ?? []), ...unitsOf(column)])],
    isUnitAsked,
    samples: samplesOf(column, source),
  };
}

/** The name of the header or label that a column is read from. */
function headerOf(column: InputColumn, foundInput: WhereFound): string | null {
  const found = foundInput.source.columns.get(column);
  if (!found) return null;
  return foundInput.layout === 'down' ? headersOf(foundInput)[found.offset]! : found.header;
}

function rivalsOf(column: InputColumn, foundInput: WhereFound): string[] {
  if (foundInput.layout === 'down') {
    const ids = headersOf(foundInput);
    return foundInput.picked.repeated
      .filter((one) => one.column === column)
      .map(({ second }) => ids[second]!);
  }
  const header = headerOf(column, foundInput);
  const rivals = foundInput.problems.flatMap(({ code, values }) =>
    code === 'repeatedColumn' && values['first'] === header ? [String(values['second'])] : [],
  );
  return [...new Set(rivals)];
}

/** The columns of a forecast with its lines across: whether each is a line's, with its first figures. */
function lineHeadersOf({ lineHeaders, group }: ReadLinesAcross, contents: WorkbookContents): LineHeader[] {
  const { area } = group;
  const grid = gridOf(contents, area.sheet);
  return lineHeaders.map(({ header, column, isLine }) => {
    const cells = grid.values({ ...belowHeader(area), column, columns: 1 }).flat();
    const samples = cells.filter((cell) => typeof cell === 'number').slice(0, shownSamples);
    return { header, isLine, samples };
  });
}
