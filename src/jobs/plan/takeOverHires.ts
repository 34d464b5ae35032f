import { roundUp } from '../../model/rounding';
import { cellPlace } from '../../read/rows/source';
import { gridOf } from '../../grid/grid';
import { problem, isError, errorsFirst, type Problem } from '../../grid/problem';
import { sameName } from '../../grid/sameName';
import type { UndoableStep, WorkbookPort } from '../../grid/port';
import { makePlan, type Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import { readInputs, type Inputs } from '../../read/readInputs';
import { resolve } from '../../read/resolve/resolve';
import type { SavedSettings } from '../../settings/savedSettings';

export type TakeOverOutcome =
  /** So many cells hold planned joiners now. */
  { kind: 'taken'; cells: number } | { kind: 'refused'; problems: Problem[] };

/** Lines whose hires are not planned joiners yet and may become them: a line that is fed hires nobody. */
export function linesToTakeOver({ lines }: Pick<PlanInput, 'lines'>): string[] {
  return lines.flatMap(({ name, fedBy, joinersFrom }) =>
    fedBy === null && joinersFrom !== 'planned' ? [name] : [],
  );
}

/**
 * Writes a plan's hires into the user's own column of planned joiners, as many people as bring them through training, in
 * the month in which they start. Only on the user's word: the forecast is theirs. Either all are written or none.
 */
export async function takeOverHires(port: WorkbookPort, settings: SavedSettings): Promise<TakeOverOutcome> {
  const first = readInputs(await port.read([]), settings.mapping, settings.calls).inputs.sources.Forecast;
  // Once more with the formulas of its sheet, none of which may be lost.
  const contents = await port.read(first ? [first.area.sheet] : []);
  const { inputs, problems } = readInputs(contents, settings.mapping, settings.calls);
  const { input, problems: more } = resolve(inputs, settings);
  const found = errorsFirst([...problems, ...more]);
  if (found.some(isError)) return { kind: 'refused', problems: found };
  const source = inputs.sources.Forecast!;
  const column = source.columns.get('plannedJoiners');
  if (!column || source.planForecast) {
    const place = cellPlace(source, 0, 'calls');
    return {
      kind: 'refused',
      problems: [problem('noJoinersColumn', place)],
    };
  }
  const starters = startersOf(makePlan(input), linesToTakeOver(input), inputs);
  const cells = gridOf(contents, source.area.sheet);
  const steps = [...starters].map(([row, people]): UndoableStep | Problem => {
    const at = { row: source.area.row + row, column: source.area.column + column.offset };
    const before = cells.input(at.row, at.column);
    if (String(before).startsWith('=')) {
      return problem('joinersFormula', cellPlace(source, row, 'plannedJoiners'));
    }
    const area = { sheet: source.area.sheet, ...at, rows: 1, columns: 1 };
    return {
      step: { kind: 'cells', area, cells: [[people]] },
      undo: [{ kind: 'cells', area, cells: [[before ?? '']] }],
    };
  });
  const refused = steps.filter((one): one is Problem => 'code' in one);
  if (refused.length > 0) return { kind: 'refused', problems: refused };
  const taken = steps.filter((one): one is UndoableStep => 'step' in one);
  if (taken.length > 0) await port.write(taken);
  return { kind: 'taken', cells: taken.length };
}

/** Who starts in each row of the forecast of these lines, in whole people. */
function startersOf({ lines }: Plan, names: readonly string[], { forecast }: Inputs): Map<number, number> {
  return new Map(
    lines
      .filter(({ line }) => names.includes(line))
      .map(({ line, month, hires, trainingPass }) => {
        const { row } = forecast.rows.find((one) => one.month === month && sameName(one.line, line))!;
        return [row, roundUp(hires / trainingPass)];
      }),
  );
}
