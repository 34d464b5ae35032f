import type { InputColumn } from '../../grid/headers';
import { columnsOfInput } from '../../grid/inputColumns';
import type { SheetArea, WorkbookContents } from '../../grid/port';
import { candidateId } from '../find/candidates';
import type { AcrossBlock } from './acrossBlocks';
import { acrossRows, blockId, type AcrossContext, type AcrossRow } from './acrossRows';
import { measureOfLabel, measureOfTitle } from '../../cells/measureOfText';

/** The blocks of one sheet, or of one table, which belong together. */
export interface AcrossGroup {
  /** What a choice calls it: see `candidateId`. */
  id: string;
  table: string | null;
  /** From the first block's labels and months to its last figure. */
  area: SheetArea;
  blocks: AcrossBlock[];
  rows: AcrossRow[];
  /** Every label of figures, in the order of the sheet. */
  labels: string[];
  /** The column that each label stands for; labels that stand for none are not there. */
  columns: ReadonlyMap<string, InputColumn>;
  /** Chosen labels that are not there. */
  gone: string[];
}

/** The groups of all blocks, in the order of the workbook. */
export function acrossGroups(
  blocks: readonly AcrossBlock[],
  context: AcrossContext,
  contents: WorkbookContents,
): AcrossGroup[] {
  const byPlace = new Map<string, AcrossBlock[]>();
  for (const block of blocks) {
    const key = block.table === null ? `s ${block.sheet}` : `t ${block.table}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), block]);
  }
  return [...byPlace.values()].map((own) => groupOf(own, context, contents));
}

function groupOf(blocks: AcrossBlock[], context: AcrossContext, contents: WorkbookContents): AcrossGroup {
  const [first] = blocks;
  const { sheet, table, headerRow, labelColumns, months, rows: height } = first!;
  const column = Math.min(labelColumns[0]!, months[0]!.offset);
  const columns = months.at(-1)!.offset - column + 1;
  const area = { sheet, row: headerRow, column, rows: height + 1, columns };
  const rows = blocks.flatMap((block) => acrossRows(block, context, contents));
  const labels = [...new Set(rows.map(({ label }) => label))];
  const corners = blocks.flatMap((block) => block.corners.map(({ text }) => text));
  const chosen = Object.values(context.columns).filter((label) => label !== null);
  return {
    id: candidateId({ table, area }),
    table,
    area,
    blocks,
    rows,
    labels,
    columns: withNamelessCalls(columnsOfLabels(labels, context.columns), blocks, labels, context),
    gone: chosen.filter((label) => !labels.includes(label) && !corners.includes(label)),
  };
}

/** The column that each label stands for. Chosen labels first; a column that is chosen is known by no other label. */
export function columnsOfLabels(
  labels: readonly string[],
  chosen: AcrossContext['columns'],
): ReadonlyMap<string, InputColumn> {
  const settled = Object.entries(chosen) as [InputColumn, string | null][];
  const open = new Set(columnsOfInput('Forecast'));
  for (const [column, label] of settled) if (label === null || labels.includes(label)) open.delete(column);
  const columns = new Map<string, InputColumn>();
  for (const label of labels) {
    const byHand = settled.find(([, one]) => one === label)?.[0];
    const known = byHand ?? measureOfLabel(label) ?? measureOfTitle(label);
    if (known && (byHand || open.has(known))) columns.set(label, known);
  }
  return columns;
}

/** A forecast that does not say of what is one of calls, as long as nothing else in it is. */
function withNamelessCalls(
  columns: ReadonlyMap<string, InputColumn>,
  blocks: readonly AcrossBlock[],
  labels: readonly string[],
  context: AcrossContext,
): ReadonlyMap<string, InputColumn> {
  const [nameless, another] = labels.filter((label) => blocks.some((block) => blockId(block) === label));
  const isOpen = context.columns.calls === undefined && ![...columns.values()].includes('calls');
  const names = blocks.flatMap(({ table, sheet, titles }) => [
    table ?? '',
    sheet,
    ...titles.map(({ text }) => text),
  ]);
  if (nameless === undefined || another !== undefined || !isOpen) return columns;
  return names.some((name) => /forecast|预测/i.test(name))
    ? new Map([...columns, [nameless, 'calls']])
    : columns;
}
