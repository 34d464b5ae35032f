import { belowHeader } from '../../grid/area';
import { gridOf } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';
import type { WorkbookContents } from '../../grid/port';
import { acrossPlaces } from '../across/acrossPlaces';
import { candidateId, candidatesOf, unknownRanges, type Candidate } from '../find/candidates';
import type { Finding, FoundSources } from '../find/findSources';
import { lineBlocks } from '../linesAcross/lineBlocks';
import type { ReadLinesAcross } from '../linesAcross/readLinesAcross';
import { columnsOfInput, headerIds } from '../find/pickColumns';
import { unitsOf } from '../../cells/readUnit';
import { lineNamesOf } from '../rows/source';
import type { InputChoice, Mapping } from '../../settings/mappingChoices';
import type { InputMapping, LineHeader, MappedColumn } from './inputMapping';
import { samplesOf, shownSamples } from './samples';

const inputs: readonly InputName[] = [
  'Forecast',
  'Lines',
  'Stages',
  'Calendar',
  'Actuals',
  'Costs',
  'Budget',
];
const neededInputs: readonly InputName[] = ['Forecast', 'Lines', 'Stages'];

/** How every input that was found, and every needed one that was not, reads as it stands. */
export function surveyMapping(
  contents: WorkbookContents,
  { findings, problems }: Pick<FoundSources, 'findings' | 'problems'>,
  mapping: Mapping = {},
): InputMapping[] {
  const candidates = candidatesOf(contents);
  const lists = [...candidates, ...unknownRanges(contents, candidates)].map(candidateId);
  const across = [...acrossPlaces(contents, candidates), ...linesAcross(contents, candidates, findings)];
  return inputs.flatMap((input): InputMapping[] => {
    const finding = findings.get(input);
    const choice = mapping[input] ?? {};
    const all = input === 'Forecast' ? [...new Set([...lists, ...across])] : lists;
    const isOpen = neededInputs.includes(input) && all.length > 0;
    if (!finding) return isOpen ? [notFound(input, all, choice)] : [];
    const where = idOf(finding);
    return [
      {
        input,
        where,
        places: all.includes(where) ? all : [where, ...all],
        isPlaceAsked: problems.some(
          ({ code, values }) => code === 'ambiguousTable' && values['input'] === input,
        ),
        layout: finding.layout,
        headers: headersOf(finding),
        columns: mappedColumns(input, finding),
        ...(finding.layout === 'lines' && { lineHeaders: lineHeadersOf(finding, contents) }),
        ...(isYearless(input, problems) || choice.year !== undefined ? { year: choice.year ?? null } : {}),
        isChosen: Object.keys(choice).length > 0,
      },
    ];
  });
}

/** Places of forecasts with their lines across, by the names of the lines that were found. */
function linesAcross(
  contents: WorkbookContents,
  candidates: readonly Candidate[],
  findings: FoundSources['findings'],
): string[] {
  const lines = findings.get('Lines')?.source;
  const names = lines ? lineNamesOf(lines) : [];
  const areas = candidates.map(({ area }) => area);
  return lineBlocks(contents, names, {}, areas).map(({ id }) => id);
}

function isYearless(input: InputName, problems: FoundSources['problems']): boolean {
  return problems.some(({ code, values }) => code === 'noYear' && values['input'] === input);
}

function notFound(input: InputName, places: string[], choice: InputChoice): InputMapping {
  const isChosen = Object.keys(choice).length > 0;
  return {
    input,
    where: null,
    places,
    isPlaceAsked: false,
    layout: 'down',
    headers: [],
    columns: [],
    isChosen,
  };
}

function idOf(finding: Finding): string {
  return finding.layout === 'down' ? candidateId(finding.candidate) : finding.group.id;
}

function headersOf(finding: Finding): string[] {
  return finding.layout === 'down' ? headerIds(finding.candidate.headers) : finding.group.labels;
}

function mappedColumns(input: InputName, finding: Finding): MappedColumn[] {
  const { source } = finding;
  const all = columnsOfInput(input).filter((column) => {
    // Across, the months are the headers and the lines beside the labels: neither is a label of figures.
    return finding.layout === 'down' || (column !== 'month' && column !== 'line');
  });
  const isNeeded = (column: InputColumn): boolean =>
    inputColumns[input].required.some(
      (names) => names[0] === column && !names.some((name) => name !== column && source.columns.has(name)),
    );
  const rank = (column: InputColumn): number => (source.columns.has(column) || isNeeded(column) ? 0 : 1);
  return all
    .sort((one, other) => rank(one) - rank(other))
    .map((column) => mappedColumn(column, isNeeded(column), finding));
}

function mappedColumn(column: InputColumn, isNeeded: boolean, finding: Finding): MappedColumn {
  const { source } = finding;
  const unit = source.columns.get(column)?.unit;
  const isUnitAsked = (unit?.doubt.length ?? 0) > 0;
  const header = headerOf(column, finding);
  return {
    column,
    header,
    isNeeded,
    rivals: rivalsOf(column, finding),
    unit: header === null || isUnitAsked ? null : (unit?.unit ?? null),
    units: [...new Set([...(unit?.doubt ?? []), ...unitsOf(column)])],
    isUnitAsked,
    samples: samplesOf(column, source),
  };
}

/** The name of the header or label that a column is read from. */
function headerOf(column: InputColumn, finding: Finding): string | null {
  const found = finding.source.columns.get(column);
  if (!found) return null;
  return finding.layout === 'down' ? headersOf(finding)[found.offset]! : found.header;
}

function rivalsOf(column: InputColumn, finding: Finding): string[] {
  if (finding.layout === 'down') {
    const ids = headersOf(finding);
    return finding.picked.repeated.filter((one) => one.column === column).map(({ second }) => ids[second]!);
  }
  const header = headerOf(column, finding);
  const rivals = finding.problems.flatMap(({ code, values }) =>
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
