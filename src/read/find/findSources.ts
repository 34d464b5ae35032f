import type { CalendarKind } from '../../model/plan/planSettings';
import { shareCells } from '../../grid/area';
import type { InputColumn } from '../../grid/headers';
import type { CallChoices } from '../../settings/callChoices';
import { isAside, type Mapping } from '../../settings/mappingChoices';
import { neededInputs, type InputName } from '../../grid/names';
import { warning, type Problem } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { acrossPlaces, blocksBeside } from '../across/acrossPlaces';
import { hasMonthsAcross } from '../across/monthsOfRow';
import { readAcross, type ReadAcross } from '../across/readAcross';
import { readLinesAcross, type ReadLinesAcross } from '../linesAcross/readLinesAcross';
import {
  candidateId,
  candidatesOf,
  unknownRanges,
  type Candidate,
  isFitting,
  isNamed,
  isShortForecast,
  logsBeside,
} from './candidates';
import { nearForecast } from './nearForecast';
import { isOneLineForecast, lineOfActuals, oneLineOf } from './oneLine';
import { pointedAt } from './pointedAt';
import { profilesOf } from '../recognise/recogniseTable';
import { pickColumns, type PickedColumns } from './pickColumns';
import { headerPlace, lineNamesOf, type Source } from '../rows/source';
import { sourceOf } from '../rows/sourceOf';
import {
  ambiguous,
  goneChoice,
  missingColumns,
  missingTable,
  repeatedColumns,
  unclearUnits,
} from './sourceProblems';
import { periodForecast } from '../rows/periodForecast';
import { planForecast, isInUsualForm } from '../rows/planForecast';

export type Sources = Partial<Record<InputName, Source>>;

/** How an input was found: in a list with a header row, or with its months or its lines across. */
export type WhereFound =
  | {
      layout: 'down';
      candidate: Candidate;
      rival: Candidate | undefined;
      picked: PickedColumns;
      source: Source;
    }
  | ({ layout: 'across' } & ReadAcross)
  | ({ layout: 'lines' } & ReadLinesAcross);

type Across = Exclude<WhereFound, { layout: 'down' }>;

export interface FoundSources {
  sources: Sources;
  whereFound: ReadonlyMap<InputName, WhereFound>;
  problems: Problem[];
}

/** Inputs in the order in which a range is offered to them: the more columns an input asks for, the earlier. */
const inputs: readonly InputName[] = [
  'Forecast',
  'Actuals',
  'Stages',
  'Budget',
  'Costs',
  'Calendar',
  'Events',
  'Lines',
];
const handlingTimes: readonly InputColumn[] = ['aht', 'talk'];

/**
 * Finds each input: where a choice of the user's says, else a table of its name, else a table or a plain range whose
 * headers fit. A forecast may leave its handling times to the lines, or have its months or lines across. Two that fit equally
 * well are a problem, never a guess. What was put aside is left out, and so is what was pointed at as calls. By the calendar
 * the weeks of a forecast are split among months.
 */
export function findSources(
  contents: WorkbookContents,
  wanted: Mapping = {},
  calls?: CallChoices,
  calendar: CalendarKind = 'weekdays',
): FoundSources {
  const candidates = candidatesOf(contents, calls);
  const mapping = withGroup(wanted, contents, candidates);
  const whereFound = new Map<InputName, WhereFound>();
  const chosen = chosenCandidates(contents, mapping, candidates);
  const taken = new Set(chosen.values());
  const isFree = (one: Candidate): boolean =>
    ![...taken].some(
      (other) => one === other || (other.place !== undefined && shareCells(one.area, other.area)),
    );
  const take = (input: InputName, [candidate, rival]: readonly Candidate[]): void => {
    if (!candidate) return;
    taken.add(candidate);
    const { headers, cells } = candidate;
    const picked = pickColumns(input, headers, mapping[input]?.columns, profilesOf(cells));
    const source = sourceOf(input, candidate, picked.columns, contents, mapping[input]);
    whereFound.set(input, { layout: 'down', candidate, rival, picked, source });
  };
  const isGiven = (input: InputName): boolean => mapping[input]?.where !== undefined && !chosen.has(input);
  for (const input of inputs) {
    const free = candidates.filter(isFree);
    const one = chosen.get(input);
    if (one) take(input, [one]);
    else if (input !== 'Forecast' || !isGiven(input)) take(input, fitting(input, free, candidates, mapping));
  }
  const lines = whereFound.get('Lines')?.source;
  const { where } = mapping.Forecast ?? {};
  const inList = whereFound.get('Forecast');
  if (inList && isNeitherLineNorCalls(inList)) {
    const { table, area } = inList.candidate;
    const own = findLinesAcross(contents, mapping, candidates, lines, candidateId({ table, area }));
    if (own) whereFound.set('Forecast', own);
  }
  if (!whereFound.has('Forecast')) {
    const [across, rival] = acrossEither(
      findAcross(contents, mapping, candidates, lines),
      findLinesAcross(contents, mapping, candidates, lines, where),
      where,
    );
    if (across && rival) across.problems.unshift(ambiguous('Forecast', across.group, rival.group));
    const isChosen = across?.group.id === where && across !== undefined;
    const free = candidates.filter((one) => isFree(one) && !isAside(mapping.Forecast, candidateId(one)));
    const plain = isGiven('Forecast') && !isChosen ? fitting('Forecast', free, candidates, mapping) : [];
    const short = lines?.columns.has('aht') && !isChosen ? free.filter(isShortForecast) : [];
    const ofOneLine = across || isGiven('Forecast') ? [] : free.filter(isOneLineForecast);
    const [listed = []] = [plain, short, ofOneLine].filter((some) => some.length > 0);
    if (listed.length > 0) take('Forecast', listed);
    else if (across) whereFound.set('Forecast', across);
  }
  const found = summed(whereFound, chosen, mapping, calendar);
  if (whereFound.has('Forecast')) return found;
  return { ...found, problems: [...nearForecast(contents), ...found.problems] };
}

/** The sources as formulas use them, with everything that is wrong so far, input by input. */
function summed(
  whereFound: ReadonlyMap<InputName, WhereFound>,
  chosen: ReadonlyMap<InputName, Candidate>,
  mapping: Mapping,
  calendar: CalendarKind,
): FoundSources {
  const sources: Sources = {};
  const problems: Problem[] = [];
  const without = whereFound.get('Lines')?.source.columns.has('aht') ? handlingTimes : [];
  for (const input of inputs) {
    const foundInput = whereFound.get(input);
    const where = mapping[input]?.where;
    const isFollowed =
      chosen.has(input) || (foundInput && foundInput.layout !== 'down' && foundInput.group.id === where);
    if (where !== undefined && !isFollowed) problems.push(goneChoice(input, where, null));
    if (!foundInput) {
      if (neededInputs.includes(input)) problems.push(missingTable(input));
      continue;
    }
    const { source } = foundInput;
    const isList = input === 'Forecast' && foundInput.layout === 'down';
    const oneLine = isList ? oneLineOf(source, whereFound.get('Lines')?.source) : null;
    const isCopied = isList && (oneLine !== null || !isInUsualForm(source));
    const lineOfAll = input === 'Actuals' ? lineOfActuals(source, whereFound.get('Lines')?.source) : null;
    const byPeriod = isList ? periodForecast(source, oneLine, calendar) : null;
    if (byPeriod) problems.push(...byPeriod.problems);
    sources[input] = byPeriod
      ? byPeriod.source
      : isCopied
        ? planForecast(source, oneLine)
        : { ...source, ...(lineOfAll !== null && { line: lineOfAll }) };
    const named = oneLine ?? lineOfAll;
    if (named !== null) problems.push(warning('oneLine', headerPlace(source), { input, line: named }));
    if (foundInput.layout === 'down') {
      const { candidate, rival, picked } = foundInput;
      if (rival) problems.push(ambiguous(input, candidate, rival));
      problems.push(...repeatedColumns(input, candidate, picked));
      problems.push(...picked.gone.map(({ header }) => goneChoice(input, header, null)));
    } else problems.push(...foundInput.problems);
    const given = named === null ? [] : (['line'] as const);
    problems.push(
      ...missingColumns(source, [...(input === 'Forecast' ? without : []), ...given]),
      ...unclearUnits(source),
    );
  }
  return { sources, whereFound, problems };
}

/** The blocks that the user has pointed at, even those whose headers say nothing to us. */
function chosenCandidates(
  contents: WorkbookContents,
  mapping: Mapping,
  candidates: readonly Candidate[],
): Map<InputName, Candidate> {
  const chosen = new Map<InputName, Candidate>();
  let all: readonly Candidate[] | null = null;
  for (const input of inputs) {
    const where = mapping[input]?.where;
    if (where === undefined) continue;
    all ??= [...candidates, ...unknownRanges(contents, candidates)];
    const one = all.find((candidate) => candidateId(candidate) === where) ?? pointedAt(contents, where);
    if (one && !hasMonthsAcross(one.headers)) chosen.set(input, one);
  }
  return chosen;
}

/** Cells that were pointed at and hold months across are the forecast that is read there. */
function withGroup(mapping: Mapping, contents: WorkbookContents, candidates: readonly Candidate[]): Mapping {
  const where = mapping.Forecast?.where;
  if (where === undefined || candidates.some((one) => candidateId(one) === where)) return mapping;
  const pointed = pointedAt(contents, where);
  if (!pointed || !hasMonthsAcross(pointed.headers)) return mapping;
  const group = acrossPlaces(contents, candidates).find(({ area }) => shareCells(area, pointed.area));
  return group ? { ...mapping, Forecast: { ...mapping.Forecast, where: group.id } } : mapping;
}

function fitting(
  input: InputName,
  free: readonly Candidate[],
  all: readonly Candidate[],
  mapping: Mapping,
): Candidate[] {
  const isOpen = (one: Candidate): boolean => !isAside(mapping[input], candidateId(one));
  const named = all.filter((one) => isNamed(input, one.table) && isOpen(one));
  if (input === 'Forecast' && named.some(({ headers }) => hasMonthsAcross(headers))) return [];
  const fits = named.length > 0 ? named : free.filter((one) => isOpen(one) && isFitting(input, one, mapping));
  const tables = fits.filter((one) => one.table !== null);
  // Which of two forecasts is the plan's is asked, whatever their sheets are called.
  const bySheet = input === 'Forecast' ? [] : fits.filter((one) => isNamed(input, one.area.sheet));
  return tables.length > 0 ? tables : bySheet.length > 0 ? bySheet : fits;
}

function findAcross(
  contents: WorkbookContents,
  mapping: Mapping,
  candidates: readonly Candidate[],
  lines: Source | undefined,
): Across | null {
  const blocks = blocksBeside(contents, candidates);
  if (blocks.length === 0) return null;
  const names = lines ? lineNamesOf(lines) : [];
  const isForecast = (table: string): boolean => isNamed('Forecast', table);
  const found = readAcross(blocks, isForecast, mapping.Forecast ?? {}, { names }, contents);
  return found && { layout: 'across', ...found };
}

/** Whether a list that is named or chosen has no column of lines or calls: then the lines may stand across. */
function isNeitherLineNorCalls(
  foundInput: WhereFound,
): foundInput is Extract<WhereFound, { layout: 'down' }> {
  return (
    foundInput.layout === 'down' &&
    !foundInput.picked.columns.has('line') &&
    !foundInput.picked.columns.has('calls')
  );
}

/** The forecast with its months or its lines across: the chosen one, else the one that speaks of calls; a second is a rival. */
function acrossEither(months: Across | null, lines: Across | null, where: string | undefined): Across[] {
  const both = [months, lines].filter((one) => one !== null);
  const chosen = both.filter(({ group }) => group.id === where);
  const ofCalls = both.filter(({ source }) => source.columns.has('calls'));
  return chosen.length > 0 ? chosen : ofCalls.length > 0 ? ofCalls : both.slice(0, 1);
}

function findLinesAcross(
  contents: WorkbookContents,
  mapping: Mapping,
  candidates: readonly Candidate[],
  lines: Source | undefined,
  where: string | undefined,
): Across | null {
  const choice = { ...mapping.Forecast, ...(where !== undefined && { where }) };
  const lists = [...candidates.map(({ area }) => area), ...logsBeside(candidates)];
  const found = readLinesAcross(contents, lines ? lineNamesOf(lines) : [], choice, lists);
  return found && { layout: 'lines', ...found };
}
