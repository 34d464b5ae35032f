import type { CalendarKind } from '../../model/plan/planSettings';
import type { PlanInput } from '../../model/plan/planInput';
import { inputNames, ourTables, type InputName } from '../../grid/names';
import { errorsFirst, isError, type Place, type Problem } from '../../grid/problem';
import type { WorkbookContents, WorkbookPort } from '../../grid/port';
import type { SavedSettings } from '../../settings/savedSettings';
import type { CallSourceFound } from '../../read/calls/callForecast';
import { pointablePlaces } from '../../read/find/pointedAt';
import { goneCalls, surveyingCalls } from '../../read/calls/surveyCalls';
import type { InputMapping } from '../../read/mapping/inputMapping';
import { surveyMapping } from '../../read/mapping/surveyMapping';
import { isLookedThrough, lookThrough, type LookedThrough } from '../audit/auditWorkbook';
import { sampleLeft } from '../template/sampleLeft';
import { readInputs, type Inputs } from '../../read/readInputs';
import { inSlices, type Rest, type Slices } from '../../grid/slices';
import { withOwnCalendar } from '../../read/ownCalendar';
import type { Language } from '../../words/language';
import { resolve } from '../../read/resolve/resolve';
import { filledRows, headerPlace } from '../../read/rows/source';
import { estimatedMonths } from './planOutcome';
import { standingPlan, type StandingPlan } from './standingPlan';
import { isOfFormerRelease } from '../../write/presentTables';
import { interviewBoard, type InterviewBoard } from '../interviews/interviewBoard';

/** An input as it was found in the workbook. */
export interface FoundInput {
  /** Which of the input tables it is. */
  input: InputName;
  /** Name of the Excel table, or null for a plain range. */
  table: string | null;
  place: Place;
  rows: number;
}

export interface Survey {
  found: FoundInput[];
  /** How each input was read, for a person to check and correct. */
  mapping: InputMapping[];
  /** Every table and sheet, which may be pointed at besides the places of the mapping. */
  places: string[];
  /** What a plan refuses or remarks, and what an audit finds, which goes by itself once its cell is right. */
  problems: Problem[];
  audit: LookedThrough;
  /** First and last month as yyyy-mm and the lines in their order; absent when the forecast cannot be read. */
  months?: { first: string; last: string; count: number };
  lines?: string[];
  /** Which days count as worked, unless the workbook says so itself. */
  calendar: CalendarKind;
  /** What a plan would be made from, to try scenarios on; absent where an error keeps it from being made. */
  basis?: PlanInput;
  /** Whether a plan of ours stands in the workbook already. */
  planned: boolean;
  /** Whether an earlier release wrote it, so that its sheets lack figures that a plan shows; absent where not. */
  isOfFormerRelease?: true;
  /** What its sheets show; null where they show no plan, or one with errors. */
  standing: StandingPlan | null;
  /** Quotas and what HR has recorded; null without quotas. */
  interviews: InterviewBoard | null;
  /** Call logs and counts from which a forecast can be made. */
  calls: CallSourceFound[];
}

/** Looks at the workbook without changing it: which inputs are there and what is wrong with them, in Excel's language. */
export async function surveyWorkbook(
  port: WorkbookPort,
  wanted: SavedSettings,
  language: Language = 'en',
  rest: Rest = () => undefined,
): Promise<Survey> {
  return inSlices(surveying(await port.read(isLookedThrough), wanted, language), rest);
}

/** The same of what was read, in steps: keys typed into the pane meanwhile come first. */
function* surveying(contents: WorkbookContents, wanted: SavedSettings, language: Language): Slices<Survey> {
  const settings = withOwnCalendar(wanted, contents, language);
  yield;
  const read = readInputs(contents, settings.mapping, settings.calls, settings.calendar);
  const { inputs, problems } = read;
  yield;
  const resolved = resolve(inputs, settings);
  const audit = lookThrough(contents, inputs);
  const all = errorsFirst(
    withFindings(
      [...problems, ...goneCalls(contents, settings.calls), ...resolved.problems, ...sampleLeft(inputs)],
      audit.problems,
    ),
  );
  const scope = scopeOf(inputs, resolved);
  const isRight = !all.some(isError);
  yield;
  const mapping = surveyMapping(contents, read, settings.mapping);
  yield;
  const basis = { inputs, input: resolved.input, estimatedMonths: estimatedMonths(all) };
  return {
    found: foundInputs(inputs),
    mapping,
    places: pointablePlaces(contents),
    problems: all,
    audit,
    ...(isRight && { basis: resolved.input }),
    calendar: settings.calendar,
    ...scope,
    planned: contents.tables.some((table) => table.name === ourTables.total),
    ...(isOfFormerRelease(contents) && { isOfFormerRelease: true as const }),
    standing: standingPlan(contents, basis, isRight),
    interviews: interviewBoard(contents, inputs, isRight ? resolved.input : null),
    calls: yield* surveyingCalls(contents, inputs, settings),
  };
}

/** The months and lines of a plan or, where something else that it needs is missing still, of the forecast alone. */
function scopeOf(
  { forecast }: Inputs,
  { days, input }: ReturnType<typeof resolve>,
): Pick<Survey, 'months' | 'lines'> {
  const ofForecast = [...new Set(forecast.rows.map(({ month }) => month))].sort();
  const months = days.length > 0 ? days.map(({ month }) => month) : ofForecast;
  if (months.length === 0) return {};
  const planned = input.lines.map(({ name }) => name);
  return {
    months: { first: months[0]!, last: months.at(-1)!, count: months.length },
    lines: planned.length > 0 ? planned : [...new Set(forecast.rows.map(({ line }) => line))],
  };
}

/** The problems and what an audit finds besides: of a cell that has a problem already, it says nothing more. */
function withFindings(problems: readonly Problem[], findings: readonly Problem[]): Problem[] {
  const cell = ({ place }: Problem): string => `${place?.sheet}!${place?.address}`;
  const known = new Set(problems.map(cell));
  return [...problems, ...findings.filter((finding) => !known.has(cell(finding)))];
}

function foundInputs({ sources }: Inputs): FoundInput[] {
  return inputNames.flatMap((input) => {
    const source = sources[input];
    if (!source) return [];
    return [{ input, table: source.table, place: headerPlace(source), rows: filledRows(source).length }];
  });
}
