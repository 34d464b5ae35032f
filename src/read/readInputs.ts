import type { CalendarKind } from '../model/plan/planSettings';
import type { CallChoices } from '../settings/callChoices';
import type { Mapping } from '../settings/mappingChoices';
import type { InputName } from '../grid/names';
import { problem, type Problem } from '../grid/problem';
import type { WorkbookContents } from '../grid/port';
import { CellReader } from './rows/cellReader';
import { findSources, type FoundSources, type Sources } from './find/findSources';
import { readBudget, readCosts } from './rows/readCosts';
import { readEvents } from './rows/readEvents';
import { readActuals, readCalendar, readForecast, readLines, readStages } from './rows/readRows';
import type {
  ActualRow,
  BudgetEntry,
  CalendarRow,
  EventRow,
  CostRow,
  ForecastRow,
  LineRow,
  Monthly,
  StageRow,
} from './rows/rows';
import { filledRows, headerPlace, type Source } from './rows/source';

/** Everything that the input tables say, row by row. */
export interface Inputs {
  sources: Sources;
  forecast: Monthly<ForecastRow>;
  lines: LineRow[];
  stages: StageRow[];
  calendar: Monthly<CalendarRow>;
  actuals: Monthly<ActualRow>;
  costs: Monthly<CostRow>;
  budget: Monthly<BudgetEntry>;
  events: EventRow[];
}

/** Problems that keep rows of a forecast from being read at all. */
const waiting = ['noYear', 'noLineName'];

/** Problems without whose cure no row can be read. */
const lacking = ['missingColumn', 'missingAht'];

const none = { rows: [], style: { kind: 'firstOfMonth' }, complete: true } as const;

/** The inputs with how they were found, and every cell of them that is wrong. */
export interface ReadInputs {
  inputs: Inputs;
  whereFound: FoundSources['whereFound'];
  problems: Problem[];
}

/**
 * Finds and reads the inputs; the problems hold every cell that is wrong, not only the first. The calendar says which days
 * of a week are open, where a forecast is by weeks.
 */
export function readInputs(
  contents: WorkbookContents,
  mapping?: Mapping,
  calls?: CallChoices,
  calendar?: CalendarKind,
): ReadInputs {
  const { sources, whereFound, problems } = findSources(contents, mapping, calls, calendar);
  const ahtOfLines = sources.Lines?.columns.has('aht') ?? false;
  const read = <Rows>(input: InputName, rows: (reader: CellReader) => Rows, empty: Rows): Rows => {
    const source = sources[input];
    const hasColumns =
      source && !problems.some((p) => lacking.includes(p.code) && p.values['input'] === input);
    if (!hasColumns) return empty;
    if (filledRows(source).length === 0) {
      // Where every row waits for its year or its line, that is what is wrong, and not that there are none.
      const waits = input === 'Forecast' && problems.some(({ code }) => waiting.includes(code));
      if (mustHaveRows(input) && !waits) problems.push(emptyTable(source));
      return empty;
    }
    const reader = new CellReader(source);
    const result = rows(reader);
    problems.push(...reader.problems);
    return result;
  };
  const inputs: Inputs = {
    sources,
    forecast: read('Forecast', (reader) => readForecast(reader, ahtOfLines), { ...none, rows: [] }),
    lines: read('Lines', readLines, []),
    stages: read('Stages', readStages, []),
    calendar: read('Calendar', readCalendar, { ...none, rows: [] }),
    actuals: read('Actuals', readActuals, { ...none, rows: [] }),
    costs: read('Costs', readCosts, { ...none, rows: [] }),
    budget: read('Budget', readBudget, { ...none, rows: [] }),
    events: read('Events', readEvents, []),
  };
  // A plan does without events: what is wrong with them keeps a forecast from calls waiting, and nothing else.
  const told = problems.map((one) => (isOfEvents(one) ? { ...one, severity: 'warning' as const } : one));
  return { inputs, whereFound, problems: told };
}

/** Whether a problem is about the events. */
export function isOfEvents({ values }: Problem): boolean {
  return values['input'] === ('Events' satisfies InputName);
}

function mustHaveRows(input: InputName): boolean {
  return input === 'Forecast' || input === 'Lines' || input === 'Stages';
}

function emptyTable(source: Source): Problem {
  return problem('emptyTable', headerPlace(source), { input: source.input });
}
