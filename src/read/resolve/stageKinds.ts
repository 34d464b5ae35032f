import type { Stage } from '../../model/hiring/funnel';
import type { StageRow } from '../rows/rows';
import { sameName } from '../../grid/sameName';

const isInterview = /interview|面试/i;
const isReporting = /report|start date|first day|报到|入职/i;
const isTraining = /train|培训/i;

/** The stages that hold for a line: its own rows where it has any, else the rows that name no line. */
export function stagesOf(line: string, rows: readonly StageRow[]): Stage[] {
  const own = rows.filter((row) => sameName(row.line, line));
  const chosen = own.length > 0 ? own : rows.filter((row) => row.line === null);
  const training = chosen.map((row) => isTraining.test(row.stage));
  const first = Math.max(
    0,
    chosen.findIndex((row) => isInterview.test(row.stage)),
  );
  const reporting = chosen.findIndex((row) => isReporting.test(row.stage));
  const last = reporting >= 0 ? reporting : training.lastIndexOf(false);
  return chosen.map((row, index) => ({
    name: row.stage,
    passRate: row.passRate,
    leadDays: row.leadDays,
    costPerCandidate: row.costPerCandidate,
    isTraining: training[index]!,
    inYield: index >= first && index <= last && !training[index]!,
  }));
}
