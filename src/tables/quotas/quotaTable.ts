import { monthSerial } from '../../model/calendar/month';
import { ourNames, ourSheets, ourTables } from '../../grid/names';
import { averageNeed } from '../../model/hiring/funnel';
import { formulaOf } from '../formulaOf';
import { levelRows, planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { formats, type ColumnSpec, type TableSpec } from '../tableSpec';
import {
  confidenceFormulas,
  dateFormulas,
  hasStageCosts,
  isJoined,
  ofStage,
  quotaRows,
  toDoFormula,
  type QuotaCell,
  type QuotaKey,
  type QuotaRow,
} from './quotaColumns';
import { stagePlace, stageRows } from '../settings/stagesTable';
import { doneFormula, type RecordedRow } from './doneFormula';
import { joinedName } from './joinedName';
import { lineCell, stageCell } from '../userCells';

/**
 * Quotas by month, line and stage, first stage first: people on average and at the confidence, from the hires and the
 * yield from each stage on. The row behind a line's last stage is that of those who joined, with the hires as its own.
 */
export function quotaTable(layout: LayoutInput): TableSpec<QuotaKey> {
  const { words, input } = layout;
  const lookup = planLookup(layout);
  const levelOf = new Map(levelRows(layout).map(({ row, level }) => [row.line, level]));
  const rows = quotaRows(layout);
  const stageRow = new Map(stageRows(input).map((row, index) => [keyOf(row.line, row.stage), index + 1]));
  const stageRowOf = ({ line, stage }: QuotaRow): number =>
    stage === null ? 0 : stageRow.get(keyOf(line, stage))!;
  const stages = rows.flatMap(({ stage }) => stage ?? []);
  const names = { lines: rows.map(({ line }) => line), stages };
  const column = (
    key: QuotaKey,
    format: string,
    content: Pick<ColumnSpec<QuotaKey>, 'values' | 'formula' | 'helper'>,
  ): ColumnSpec<QuotaKey> => ({ key, header: words.quotas[key], format, ...content });
  const helper = (...[key, format, content]: Parameters<typeof column>): ColumnSpec<QuotaKey> =>
    column(key, format, { ...content, helper: true });
  const { wanted, coarse, middle, atConfidence } = confidenceFormulas(words);
  const { leadDays, dateRow, start, due, basis } = dateFormulas(words);
  return {
    name: ourTables.quotas,
    sheet: ourSheets.quotas,
    column: 0,
    rows: rows.length,
    columns: [
      column('month', formats.month, { values: rows.map((row) => monthSerial(row.month)) }),
      column('line', formats.general, { values: rows.map((row) => lineCell(layout, row.line)) }),
      column('stage', formats.general, {
        values: rows.map(({ stage }) =>
          stage === null ? joinedName(words, stages) : stageCell(layout, stage),
        ),
      }),
      column('passRate', formats.share, {
        formula: (cell: QuotaCell) => `IF(${isJoined(cell)},"",${ofStage(cell, words, 'passRate')})`,
      }),
      column('hires', formats.heads, {
        formula: (cell: QuotaCell) => lookup.value('hires', cell.self('level'), cell.self('planRow')),
      }),
      column('average', formats.people, {
        formula: (cell: QuotaCell) =>
          formulaOf(averageNeed, (name) => cell.self(name === 'yield' ? 'yieldFromHere' : name)),
      }),
      column('atConfidence', formats.whole, { formula: atConfidence }),
      column('confidence', formats.share, { formula: () => ourNames.confidence }),
      column('start', formats.date, { formula: start }),
      column('due', formats.date, { formula: due }),
      column('basis', formats.general, { formula: basis }),
      column('done', formats.whole, {
        formula: (cell) => doneFormula(layout.records, ownCells(cell), names),
      }),
      column('toDo', formats.whole, { formula: toDoFormula }),
      helper('level', formats.general, { values: rows.map((row) => levelOf.get(row.line)!) }),
      helper('planRow', formats.general, {
        formula: (cell: QuotaCell) => lookup.row(cell.self('month'), cell.self('line'), cell.self('level')),
      }),
      helper('stageRow', formats.general, { values: rows.map((row) => stageRowOf(row)) }),
      helper('leadDays', formats.whole, { formula: leadDays }),
      helper('dateRow', formats.general, { formula: dateRow }),
      helper('yieldFromHere', formats.factor, {
        formula: (cell: QuotaCell) => `IF(${isJoined(cell)},1,${ofStage(cell, words, 'yield')})`,
      }),
      helper('wanted', formats.whole, { formula: wanted }),
      helper('coarse', formats.general, { formula: coarse }),
      helper('middle', formats.general, { formula: middle }),
      // Behind those who joined stands nobody.
      helper('nextRow', formats.general, {
        values: rows.map((row, index) => (row.stage === null ? -1 : stageRowOf(rows[index + 1]!))),
      }),
      helper('stagePlace', formats.general, {
        formula: (cell) =>
          `IF(${isJoined(cell)},0,${stagePlace(words, cell.self('line'), cell.self('stage'))})`,
      }),
      // The plan's key in the row of the interview stage, by which the plan finds that row.
      helper('interviewKey', formats.general, {
        formula: (cell) => {
          const planKey = lookup.value('key', cell.self('level'), cell.self('planRow'));
          return `IF(${isJoined(cell)},0,${ofStage(cell, words, 'isInterview')}*${planKey})`;
        },
      }),
      ...(hasStageCosts(layout)
        ? [
            helper('stageCost', formats.money, {
              formula: (cell) =>
                `IF(${isJoined(cell)},0,${cell.self('average')}*${ofStage(cell, words, 'costPerCandidate')})`,
            }),
          ]
        : []),
    ],
  };
}

function keyOf(line: string, stage: string): string {
  return `${line}\n${stage}`;
}

function ownCells(cell: QuotaCell): RecordedRow {
  const [month, line, stage, stageRow] = (['month', 'line', 'stage', 'stageRow'] as const).map(cell.self);
  return { month: month!, line: line!, stage: stage!, stageRow: stageRow! };
}
