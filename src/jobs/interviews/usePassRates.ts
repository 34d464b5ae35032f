import type { LearnedPassRate } from './learnedPassRates';
import { problem, type Place, type Problem } from '../../grid/problem';
import type { UndoableStep, WorkbookContents, WorkbookPort } from '../../grid/port';
import { readInputs } from '../../read/readInputs';
import { cellOf } from '../../read/rows/source';
import type { StageRow } from '../../read/rows/rows';
import { settingsFrom, type SavedSettings } from '../../settings/savedSettings';
import { rateToWrite } from './rateToWrite';
import type { RecordOutcome } from './recordActuals';
import { sameName } from '../../grid/sameName';
import { placeOf } from '../../grid/a1';
import { gridOf } from '../../grid/grid';

/**
 * Writes learned pass rates into the user's Stages table, each into its own cell, found afresh. Only on the user's word:
 * the table is theirs. Either all are written or none; a pass rate that is a formula is left and told.
 */
export async function usePassRates(
  port: WorkbookPort,
  learned: readonly LearnedPassRate[],
): Promise<RecordOutcome> {
  const sheets = [...new Set(learned.map(({ place }) => place.sheet))];
  const settings = settingsFrom(await port.loadSettings());
  const { steps, problems } = passRateSteps(await port.read(sheets), learned, settings);
  if (problems.length > 0) return { kind: 'refused', problems };
  if (steps.length > 0) await port.write(steps);
  return { kind: 'recorded' };
}

function passRateSteps(
  contents: WorkbookContents,
  learned: readonly LearnedPassRate[],
  { mapping, calls }: SavedSettings,
): { steps: UndoableStep[]; problems: Problem[] } {
  const { inputs } = readInputs(contents, mapping, calls);
  const source = inputs.sources.Stages;
  const steps: UndoableStep[] = [];
  const problems: Problem[] = [];
  for (const { line, stage, learned: found } of source ? learned : []) {
    const row = inputs.stages.find((one) => isStage(one, line, stage));
    const column = source!.columns.get('passRate');
    if (!row || !column) continue;
    const { sheet } = source!.area;
    const at = { row: source!.area.row + row.row, column: source!.area.column + column.offset };
    const typed = gridOf(contents, sheet).input(at.row, at.column);
    if (String(typed).startsWith('=')) {
      problems.push(formulaProblem(placeOf({ sheet, ...at }), stage));
      continue;
    }
    const area = { sheet, ...at, rows: 1, columns: 1 };
    const before = cellOf(source!, row.row, 'passRate') ?? '';
    steps.push({
      step: { kind: 'cells', area, cells: [[rateToWrite(found)]] },
      undo: [{ kind: 'cells', area, cells: [[before]] }],
    });
  }
  return { steps, problems };
}

function isStage(row: StageRow, line: string | null, stage: string): boolean {
  return sameName(row.line, line) && sameName(row.stage, stage);
}

function formulaProblem(place: Place, stage: string): Problem {
  return problem('passRateFormula', place, { stage });
}
