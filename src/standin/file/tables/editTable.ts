import { toFileForm } from '../formula/fileForm';
import type { FileTable, FileTableColumn } from '../workbookFile';
import { PartEditor } from '../xml/partEditor';
import { child, children, numberOf, type XmlElement } from '../xml/xmlElement';
import { columnXml, filterRef, styleXml } from './tableXml';

const ORDER = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');

/** The part of a table with the record's changes in it; what records do not hold (column styles, ids...) stays. */
export function editTable(text: string, root: XmlElement, before: FileTable, table: FileTable): string {
  if (sameTable(before, table)) return text;
  const editor = new PartEditor(text, root);
  const changes: Record<string, string | null> = {};
  if (before.name !== table.name) changes['name'] = changes['displayName'] = table.name;
  if (before.ref !== table.ref) changes['ref'] = table.ref;
  if (before.showTotals !== table.showTotals) {
    changes['totalsRowCount'] = table.showTotals ? '1' : null;
    changes['totalsRowShown'] = table.showTotals ? null : '0';
  }
  editor.setAttributes(root, changes);
  editFilter(editor, before, table);
  if (!sameColumns(before, table)) editColumns(editor, before, table);
  if (before.style !== table.style || before.bandedRows !== table.bandedRows) editStyle(editor, table);
  return editor.apply();
}

/** True when the file says of the table all that the record says. */
export function sameTable(before: FileTable, table: FileTable): boolean {
  return (
    before.name === table.name &&
    before.ref === table.ref &&
    before.style === table.style &&
    before.showTotals === table.showTotals &&
    before.showFilter === table.showFilter &&
    before.bandedRows === table.bandedRows &&
    sameColumns(before, table)
  );
}

function sameColumns(before: FileTable, table: FileTable): boolean {
  return (
    before.name === table.name &&
    before.showTotals === table.showTotals &&
    before.columns.length === table.columns.length &&
    before.columns.every((column, index) => sameColumn(column, table.columns[index]!, table.name))
  );
}

function sameColumn(before: FileTableColumn, column: FileTableColumn, table: string): boolean {
  const form = (formula: string | undefined) => (formula ? toFileForm(formula, { table }) : '');
  return (
    before.name === column.name &&
    form(before.calculated) === form(column.calculated) &&
    form(before.totalsFormula) === form(column.totalsFormula) &&
    (before.totalsLabel ?? '') === (column.totalsLabel ?? '')
  );
}

/** Criteria are by column number: they survive more rows, but not other columns. A remembered sort order does neither. */
function editFilter(editor: PartEditor, before: FileTable, table: FileTable): void {
  const filter = child(editor.root, 'autoFilter');
  const sort = child(editor.root, 'sortState');
  if (sort && before.ref !== table.ref) editor.remove(sort);
  if (!table.showFilter) {
    if (filter) editor.remove(filter);
    return;
  }
  const ref = filterRef(table);
  if (!filter) {
    editor.insertInOrder(editor.root, 'autoFilter', `<autoFilter ref="${ref}"/>`, ORDER);
  } else if (before.columns.every((column, index) => column.name === table.columns[index]?.name)) {
    if (filter.attributes['ref'] !== ref) editor.setAttributes(filter, { ref });
    const inner = child(filter, 'sortState');
    if (inner && before.ref !== table.ref) editor.remove(inner);
  } else editor.replace(filter, `<autoFilter ref="${ref}"/>`);
}

function editColumns(editor: PartEditor, before: FileTable, table: FileTable): void {
  const list = child(editor.root, 'tableColumns');
  if (!list) return;
  const elements = children(list, 'tableColumn');
  let nextId = Math.max(0, ...elements.map((element) => numberOf(element, 'id') ?? 0)) + 1;
  const columns = table.columns.map((column, index) => {
    const known = matchingColumn(before, table, column, index);
    const element = elements[known];
    const was = before.columns[known];
    if (!element || !was) return columnXml(table, column, { id: String(nextId++) });
    const unchanged = before.name === table.name && before.showTotals === table.showTotals;
    if (unchanged && sameColumn(was, column, table.name)) return editor.raw(element);
    const rest = element.children.filter(
      (part) => !/^(calculatedColumnFormula|totalsRowFormula)$/.test(part.name),
    );
    return columnXml(table, column, element.attributes, rest.map((part) => editor.raw(part)).join(''));
  });
  editor.replace(list, `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`);
}

/** The column of the same name, else the one in the same place when its name is gone: it was renamed. */
function matchingColumn(before: FileTable, table: FileTable, column: FileTableColumn, index: number): number {
  const wanted = column.name.toLowerCase();
  const named = before.columns.findIndex((candidate) => candidate.name.toLowerCase() === wanted);
  if (named >= 0) return named;
  const old = before.columns[index]?.name.toLowerCase();
  return table.columns.some((candidate) => candidate.name.toLowerCase() === old) ? -1 : index;
}

function editStyle(editor: PartEditor, table: FileTable): void {
  const style = child(editor.root, 'tableStyleInfo');
  if (!style) editor.insertInOrder(editor.root, 'tableStyleInfo', styleXml(table), ORDER);
  else
    editor.setAttributes(style, { name: table.style ?? null, showRowStripes: table.bandedRows ? '1' : '0' });
}
