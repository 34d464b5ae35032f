import type { FileSheet } from '../workbookFile';
import { escapeAttribute } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { child, children, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { LISTED_COLUMNS } from './readColumns';
import { measureText, sameMeasure } from './sameMeasure';
import { SHEET_ORDER } from './sheetOrder';

interface ColumnRun {
  /** From 0, both included. */
  first: number;
  last: number;
  attributes: Record<string, string>;
}

/**
 * Writes widths, hidden columns and groups that differ from the part's; runs of columns that stay keep their attributes.
 * The column behind a group says whether it is folded.
 */
export function saveColumns(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'cols');
  let runs: ColumnRun[] = children(element, 'col').map((col) => ({
    first: (numberOf(col, 'min') ?? 1) - 1,
    last: (numberOf(col, 'max') ?? 1) - 1,
    attributes: Object.fromEntries(
      Object.entries(col.attributes).filter(([name]) => name !== 'min' && name !== 'max'),
    ),
  }));
  const before = new Map(children(element, 'col').flatMap((col) => listed(col)));
  let changed = false;
  const stated = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnLevels.keys()];
  const regrouped = regroupedColumns(sheet, before);
  const wanted = new Set([...stated, ...before.keys(), ...regrouped]);
  for (const column of wanted) {
    const was = before.get(column);
    const width = sheet.columnWidths.get(column);
    const hidden = sheet.hiddenColumns.has(column);
    const level = levelOf(sheet, column);
    const isSame = hidden === Boolean(was?.hidden) && level === (was?.level ?? 0);
    if (sameMeasure(width, was?.width) && isSame && !regrouped.has(column)) continue;
    changed = true;
    runs = withColumn(runs, column, (attributes) => {
      const { style, phonetic } = attributes;
      const collapsed = regrouped.has(column) ? foldedBefore(sheet, column) : attributes['collapsed'];
      return {
        ...definite({ style, collapsed, phonetic }),
        ...(level > 0 ? { outlineLevel: String(level) } : {}),
        ...(width === undefined ? {} : { width: measureText(width), customWidth: '1' }),
        ...(hidden ? { hidden: '1' } : {}),
      };
    });
  }
  if (!changed) return;
  saveDepth(editor, sheet);
  const xml = colsXml(runs);
  if (element) editor.replace(element, xml);
  else if (xml !== '') editor.insertInOrder(editor.root, 'cols', xml, SHEET_ORDER);
}

function levelOf({ columnLevels }: FileSheet, column: number): number {
  return columnLevels.get(column) ?? 0;
}

/** Columns behind one whose group or hiding has changed. */
function regroupedColumns(
  sheet: FileSheet,
  before: ReadonlyMap<number, { hidden: boolean; level: number }>,
): Set<number> {
  const grouped = [
    ...sheet.columnLevels.keys(),
    ...[...before].flatMap(([at, { level }]) => (level ? [at] : [])),
  ];
  const changed = grouped.filter((column) => {
    const was = before.get(column);
    const isHidden = sheet.hiddenColumns.has(column);
    return levelOf(sheet, column) !== (was?.level ?? 0) || isHidden !== Boolean(was?.hidden);
  });
  return new Set(changed.map((column) => column + 1));
}

/** Whether a column stands right behind a group that is folded, as the file says it. */
function foldedBefore(sheet: FileSheet, column: number): string | undefined {
  const endsGroup = levelOf(sheet, column - 1) > levelOf(sheet, column);
  return endsGroup && sheet.hiddenColumns.has(column - 1) ? '1' : undefined;
}

/** How deep the groups are, by which Excel makes room for their buttons. */
function saveDepth(editor: PartEditor, { columnLevels }: FileSheet): void {
  const depth = Math.max(0, ...columnLevels.values());
  const format = child(editor.root, 'sheetFormatPr');
  if (depth === (numberOf(format, 'outlineLevelCol') ?? 0)) return;
  const outlineLevelCol = depth > 0 ? String(depth) : null;
  if (format) editor.setAttributes(format, { outlineLevelCol });
  else {
    const xml = `<sheetFormatPr defaultRowHeight="15" outlineLevelCol="${depth}"/>`;
    editor.insertInOrder(editor.root, 'sheetFormatPr', xml, SHEET_ORDER);
  }
}

function definite(record: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function listed(col: XmlElement): [number, { width: number | undefined; hidden: boolean; level: number }][] {
  const first = (numberOf(col, 'min') ?? 1) - 1;
  const last = Math.min((numberOf(col, 'max') ?? 1) - 1, LISTED_COLUMNS - 1);
  const facts = {
    width: numberOf(col, 'width'),
    hidden: flag(col, 'hidden'),
    level: numberOf(col, 'outlineLevel') ?? 0,
  };
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [first + index, facts]);
}

/** Cuts the column out of the run that holds it and gives it attributes of its own. */
function withColumn(
  runs: ColumnRun[],
  column: number,
  change: (attributes: Record<string, string>) => Record<string, string>,
): ColumnRun[] {
  const at = runs.findIndex((run) => run.first <= column && column <= run.last);
  const run = runs[at];
  if (!run) return [...runs, { first: column, last: column, attributes: change({}) }];
  const pieces: ColumnRun[] = [
    { ...run, last: column - 1 },
    { first: column, last: column, attributes: change(run.attributes) },
    { ...run, first: column + 1 },
  ];
  return [
    ...runs.slice(0, at),
    ...pieces.filter((piece) => piece.first <= piece.last),
    ...runs.slice(at + 1),
  ];
}

/** Neighbours that say the same become one run; a run that says nothing is left out. */
function colsXml(runs: ColumnRun[]): string {
  const sorted = runs
    .filter((run) => Object.keys(run.attributes).length > 0)
    .sort((a, b) => a.first - b.first);
  const merged: (ColumnRun & { text: string })[] = [];
  for (const run of sorted) {
    const text = Object.entries(run.attributes)
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
      .join('');
    const last = merged[merged.length - 1];
    if (last && last.text === text && last.last + 1 === run.first) last.last = run.last;
    else merged.push({ ...run, text });
  }
  if (merged.length === 0) return '';
  return `<cols>${merged.map((run) => `<col min="${run.first + 1}" max="${run.last + 1}"${run.text}/>`).join('')}</cols>`;
}
