import { toRecordForm } from '../formula/recordForm';
import type { FileTable, FileTableColumn } from '../workbookFile';
import { unescapeCellText } from '../xml/escape';
import { child, children, flag, numberOf, type XmlElement } from '../xml/xmlElement';

const TOTALS: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** A table part as a record. */
export function readTable(root: XmlElement): FileTable {
  const name = root.attributes['displayName'] ?? root.attributes['name'] ?? '';
  const style = child(root, 'tableStyleInfo');
  const styleName = style?.attributes['name'];
  return {
    name,
    ref: root.attributes['ref'] ?? '',
    columns: children(child(root, 'tableColumns'), 'tableColumn').map((column) => readColumn(column, name)),
    ...(styleName === undefined ? {} : { style: styleName }),
    showTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    showFilter: child(root, 'autoFilter') !== undefined,
    bandedRows: flag(style, 'showRowStripes'),
    ...((numberOf(root, 'headerRowCount') ?? 1) === 0 ? { headless: true } : {}),
  };
}

function readColumn(column: XmlElement, table: string): FileTableColumn {
  const name = unescapeCellText(column.attributes['name'] ?? '');
  const calculated = child(column, 'calculatedColumnFormula')?.text;
  const label = column.attributes['totalsRowLabel'];
  const totals = totalsFormula(column, table, name);
  return {
    name,
    ...(calculated ? { calculated: toRecordForm(calculated) } : {}),
    ...(label === undefined ? {} : { totalsLabel: unescapeCellText(label) }),
    ...(totals === undefined ? {} : { totalsFormula: totals }),
  };
}

/** A totals function as the formula that its cell holds. */
function totalsFormula(column: XmlElement, table: string, name: string): string | undefined {
  const kind = column.attributes['totalsRowFunction'];
  if (kind === undefined || kind === 'none') return undefined;
  const number = TOTALS[kind];
  if (number !== undefined) return totalsCall(number, table, name);
  const own = child(column, 'totalsRowFormula')?.text;
  return own ? toRecordForm(own) : undefined;
}

function totalsCall(number: number, table: string, column: string): string {
  return `SUBTOTAL(${number},${table}[${column.replace(/['[\]#@]/g, "'$&")}])`;
}

/** The totals function of a file that a formula stands for; undefined for a formula of its own. */
export function totalsFunction(formula: string, table: string, column: string): string | undefined {
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  const own = plain(formula).replace(/,\[/, `,${table.toLowerCase()}[`);
  return Object.keys(TOTALS).find((kind) => plain(totalsCall(TOTALS[kind]!, table, column)) === own);
}
