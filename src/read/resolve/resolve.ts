import { boundText, isWithin } from '../../model/bound';
import { coachingMultiplier } from '../../model/plan/coaching';
import type { PlanInput } from '../../model/plan/planInput';
import type { PlanLine } from '../../model/plan/planInput';
import { numberSettings, settingBounds, type PlanSettings } from '../../model/plan/planSettings';
import { problem, type Problem } from '../../grid/problem';
import { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import { resolveCosts } from './resolveCosts';
import { resolveDays, type MonthDays } from './resolveDays';
import { resolveForecast } from './resolveForecast';
import { resolveHistory } from './resolveHistory';
import { resolveLines } from './resolveLines';
import { resolveRows } from './resolveRows';
import { cellPlace } from '../rows/source';
import { LinesByName } from './linesByName';

/** A forecast with every default filled in, ready for the model, and the calendar that it was filled in from. */
export interface Resolved {
  input: PlanInput;
  days: MonthDays[];
  problems: Problem[];
}

/** Joins the inputs: names are matched, doubles and gaps told, and each default taken from where it stands. */
export function resolve(inputs: Inputs, settings: PlanSettings): Resolved {
  const problems = new ProblemList();
  problems.problems.push(...settingsProblems(settings));
  const { sources } = inputs;
  if (!sources.Forecast || !sources.Lines || !sources.Stages) {
    return { input: { forecast: [], lines: [], settings }, days: [], problems: problems.problems };
  }
  const byName = new LinesByName(inputs, problems);
  const lines = resolveLines(inputs, byName, settings.newJoinerMode, problems);
  problems.problems.push(...coachingProblems(lines, settings));
  checkStages(inputs, lines, byName, problems);
  const rows = resolveRows(inputs.forecast.rows, sources.Forecast, byName, problems, 'error');
  const days = resolveDays(rows, inputs, settings, problems);
  const history = resolveHistory(inputs, byName, problems);
  const { complete } = inputs.forecast;
  const forecast = resolveForecast({ rows, complete }, lines, { sources, byName, days, history }, problems);
  const firstMonths = new Map([...forecast].reverse().map(({ line, month }) => [line, month]));
  const costed = lines.map(({ name }) => ({ name, firstMonth: firstMonths.get(name) }));
  const finance = resolveCosts(inputs, costed, byName, problems);
  return { input: { forecast, lines, settings, ...finance }, days, problems: problems.problems };
}

/** Settings outside their bounds. They have no cell: they are kept with the workbook. */
function settingsProblems(settings: PlanSettings): Problem[] {
  return numberSettings
    .filter((setting) => !isWithin(settings[setting], settingBounds[setting]))
    .map((setting) => {
      const values = { setting, value: settings[setting], allowed: boundText(settingBounds[setting]) };
      return problem('settingOutOfRange', null, values);
    });
}

/** On a solved line the hires' own buddies and coaches must cost less than a head each. */
function coachingProblems(lines: readonly PlanLine[], settings: PlanSettings): Problem[] {
  const isSolved = lines.some(({ joinersFrom }) => joinersFrom === 'solved');
  if (!isSolved || !Number.isNaN(coachingMultiplier(settings))) return [];
  const { buddySpan, coachSpan, lostShare } = settings;
  const values = { buddySpan, coachSpan, lostShare };
  return [problem('coachingDiverges', null, values)];
}

/** Stages of lines that are not there, stages given twice, and lines without any. */
function checkStages(
  inputs: Inputs,
  lines: readonly PlanLine[],
  byName: LinesByName,
  problems: ProblemList,
): void {
  const source = inputs.sources.Stages!;
  const first = new Map<string, number>();
  for (const stage of inputs.stages) {
    const { row, line } = stage;
    if (line !== null) byName.lineOf({ row, line }, source, problems);
    // A formula adds up the pass rates of the stages of one name, so a second one would change the first.
    const key = `${line?.toLowerCase() ?? ''}\n${stage.stage.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else {
      const place = cellPlace(source, other, 'stage').address;
      problems.report('repeatedStage', source, row, 'stage', { stage: stage.stage, other: place });
    }
  }
  if (inputs.stages.length === 0) return;
  for (const line of lines.filter((one) => one.stages.length === 0)) {
    problems.report('noStages', source, 0, 'stage', { line: line.name });
  }
}
