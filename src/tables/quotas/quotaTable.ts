import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables } from '../../grid/names';
import { roundUpFormula } from '../formulas';
import { levelRows, planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { formats, type ColumnSpec, type TableSpec } from '../tableSpec';
import {
  confidenceFormulas,
  costFromHere,
  dateFormulas,
  hasStageCosts,
  isJoined,
  nextIsStage,
  ofNext,
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
 * Quotas by month, line and stage, first stage first. Each is worked out from the cell below, which is the next
 * stage; the last stage of a line's month starts from the hires, and the row behind it has these as its own quota.
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
      column('quota', formats.whole, {
        formula: (cell: QuotaCell) => {
          const next = `IF(${nextIsStage(cell)},${ofNext(cell, 'quota')},${cell.self('hires')})`;
          return roundUpFormula(`${next}/IF(${isJoined(cell)},1,${cell.self('passRate')})`);
        },
      }),
      column('atConfidence', formats.whole, { formula: atConfidence }),
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
        formula: (cell: QuotaCell) =>
          `IF(${isJoined(cell)},1,${cell.self('passRate')}*IF(${nextIsStage(cell)},${ofNext(cell, 'yieldFromHere')},1))`,
      }),
      helper('wanted', formats.whole, { formula: wanted }),
      helper('coarse', formats.general, { formula: coarse }),
      helper('middle', formats.general, { formula: middle }),
      helper('row', formats.general, { values: rows.map((_, index) => index + 1) }),
      // Behind those who joined stands nobody.
      helper('nextRow', formats.general, {
        values: rows.map((row, index) => (row.stage === null ? -1 : stageRowOf(rows[index + 1]!))),
      }),
      helper('stagePlace', formats.general, {
        formula: (cell) =>
          `IF(${isJoined(cell)},0,${stagePlace(words, cell.self('line'), cell.self('stage'))})`,
      }),
      ...(hasStageCosts(layout)
        ? [helper('costFromHere', formats.money, { formula: (cell) => costFromHere(cell, words) })]
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
