import { areaAddress, parseArea } from '../../../grid/a1';
import { toFileForm } from '../formula/fileForm';
import type { FileTable, FileTableColumn } from '../workbookFile';
import { escapeAttribute, escapeCellText, escapeText } from '../xml/escape';
import { totalsFunction } from './readTable';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A whole table part. `id` is unique in the workbook. */
export function tableXml(table: FileTable, id: number): string {
  const name = escapeAttribute(table.name);
  const totals = table.showTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  const headers = table.headless ? ' headerRowCount="0"' : '';
  const columns = table.columns.map((column, index) => columnXml(table, column, { id: String(index + 1) }));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${table.ref}"${headers} ${totals}>` +
    (table.showFilter ? `<autoFilter ref="${filterRef(table)}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${styleXml(table)}</table>`
  );
}

/** The filter covers headers and data, never the totals. */
export function filterRef(table: FileTable): string {
  const area = parseArea(table.ref);
  if (!area || !table.showTotals) return table.ref;
  return areaAddress({ ...area, rows: area.rows - 1 });
}

export function styleXml(table: FileTable): string {
  const name = table.style ? ` name="${escapeAttribute(table.style)}"` : '';
  const stripes = table.bandedRows ? '1' : '0';
  return `<tableStyleInfo${name} showFirstColumn="0" showLastColumn="0" showRowStripes="${stripes}" showColumnStripes="0"/>`;
}

/** One column. `kept` are attributes of the file that stay, its id among them; `rest` is kept content. */
export function columnXml(
  table: FileTable,
  column: FileTableColumn,
  kept: Record<string, string>,
  rest = '',
): string {
  const attributes: Record<string, string> = { ...kept, name: escapeName(column.name) };
  delete attributes['totalsRowLabel'];
  delete attributes['totalsRowFunction'];
  let content = '';
  if (column.calculated) content += formulaXml('calculatedColumnFormula', column.calculated, table.name);
  if (table.showTotals && column.totalsFormula) {
    const kind = totalsFunction(column.totalsFormula, table.name, column.name);
    attributes['totalsRowFunction'] = kind ?? 'custom';
    if (!kind) content += formulaXml('totalsRowFormula', column.totalsFormula, table.name);
  } else if (table.showTotals && column.totalsLabel !== undefined) {
    attributes['totalsRowLabel'] = escapeName(column.totalsLabel);
  }
  const text = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  return content + rest === ''
    ? `<tableColumn${text}/>`
    : `<tableColumn${text}>${content}${rest}</tableColumn>`;
}

/** Line ends in a column name are escaped as cell text is, not as XML (ECMA-376 part 1, 18.5.1.3). */
function escapeName(name: string): string {
  return escapeCellText(name).replace(/\r/g, '_x000d_').replace(/\n/g, '_x000a_');
}

function formulaXml(element: string, formula: string, table: string): string {
  return `<${element}>${escapeText(toFileForm(formula, { table }))}</${element}>`;
}
