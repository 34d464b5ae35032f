import { setContentType } from '../package/contentTypes';
import type { OfficePackage } from '../package/officePackage';
import { addRelationship, removeRelationship } from '../package/relationships';
import { removePart } from '../package/removePart';
import { SHEET_ORDER } from '../sheet/sheetOrder';
import { plainColour } from '../styles/colours';
import type { FileChart, FileSheet, WorkbookFile } from '../workbookFile';
import { PartEditor } from '../xml/partEditor';
import { descend, descendants, numberOf, type XmlElement } from '../xml/xmlElement';
import { chartXml, OFFICE, CHART, DRAWING, SHEET_DRAWING } from './chartXml';
import { drawingPart, readCharts, type FoundChart } from './readCharts';
import { escapeAttribute } from '../xml/escape';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Adds, changes and removes charts so that those which records describe are the record's; other drawings stay. */
export function saveCharts(
  file: OfficePackage,
  sheetPart: string,
  sheetEditor: PartEditor,
  sheet: FileSheet,
  workbook: WorkbookFile,
): void {
  const known = drawingPart(file, sheetPart);
  if (known === undefined && sheet.charts.length === 0) return;
  const drawing = known ?? addDrawing(file, sheetPart, sheetEditor);
  const root = file.xml(drawing);
  const editor = new PartEditor(file.text(drawing), root);
  const found = readCharts(file, drawing, root);
  const matches = matchCharts(found, sheet.charts);
  for (const chart of found) if (!matches.has(chart)) removeChart(file, drawing, editor, chart);
  for (const [chart, record] of matches) changeChart(file, editor, chart, record, workbook);
  const matched = new Set(matches.values());
  let id = nextId(root);
  for (const chart of sheet.charts) {
    if (matched.has(chart)) continue;
    const part = file.freePath('xl/charts/chart', '.xml');
    file.write(part, chartXml(chart, workbook));
    setContentType(file, part, CHART_TYPE);
    editor.append(root, anchorXml(chart, id++, addRelationship(file, drawing, `${OFFICE}/chart`, part)));
  }
  file.write(drawing, editor.apply());
}

function addDrawing(file: OfficePackage, sheetPart: string, sheetEditor: PartEditor): string {
  const drawing = file.freePath('xl/drawings/drawing', '.xml');
  file.write(drawing, EMPTY_DRAWING);
  setContentType(file, drawing, DRAWING_TYPE);
  const id = addRelationship(file, sheetPart, `${OFFICE}/drawing`, drawing);
  sheetEditor.insertInOrder(
    sheetEditor.root,
    'drawing',
    `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`,
    SHEET_ORDER,
  );
  return drawing;
}

/** By part, else by name: a record that was made anew under the old name is the old chart changed. */
function matchCharts(
  found: readonly FoundChart[],
  records: readonly FileChart[],
): Map<FoundChart, FileChart> {
  const matches = new Map<FoundChart, FileChart>();
  for (const fits of [
    (chart: FoundChart, record: FileChart) => record.part === chart.part,
    (chart: FoundChart, record: FileChart) => record.part === undefined && record.name === chart.record.name,
  ]) {
    for (const record of records) {
      if ([...matches.values()].includes(record)) continue;
      const chart = found.find((candidate) => !matches.has(candidate) && fits(candidate, record));
      if (chart) matches.set(chart, record);
    }
  }
  return matches;
}

function removeChart(
  file: OfficePackage,
  drawing: string,
  editor: PartEditor,
  { anchor, relationship, part }: FoundChart,
): void {
  editor.remove(anchor);
  removeRelationship(file, drawing, relationship);
  removePart(file, part);
}

function changeChart(
  file: OfficePackage,
  editor: PartEditor,
  { anchor, part, record: before }: FoundChart,
  record: FileChart,
  workbook: WorkbookFile,
): void {
  if (description(before) !== description(record)) file.write(part, chartXml(record, workbook));
  const properties = descend(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  if (properties && before.name !== record.name) editor.setAttributes(properties, { name: record.name });
  if (JSON.stringify(sorted(before.anchor)) === JSON.stringify(sorted(record.anchor))) return;
  const [from, to] = ['from', 'to'].map((name) => descend(anchor, name));
  if (from && to) editor.replaceText(from.start, to.end, cornersXml(record.anchor));
}

/** What the chart part says: all but its name and place, which are the drawing's. */
function description({ name, anchor, part, ...said }: FileChart): string {
  void [name, anchor, part];
  const series = said.series.map((item) => ({ ...item, colour: plainColour(item.colour) }));
  return JSON.stringify(sorted({ ...said, series }));
}

/** The same record with its keys in order and without those that say nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined && item !== false && item !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function nextId(root: XmlElement): number {
  return Math.max(1, ...descendants(root, 'cNvPr').map((properties) => numberOf(properties, 'id') ?? 0)) + 1;
}

/** A drawing part without anything on it. */
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** The frame that holds a chart on a sheet. `id` is unique in the drawing, `relationship` leads to the chart part. */
function anchorXml(chart: FileChart, id: number, relationship: string): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${cornersXml(chart.anchor)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(chart.name)}"` +
    `${chart.title ? ` descr="${escapeAttribute(chart.title)}"` : ''}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The two corners of an anchor, each at the top left of its cell. */
function cornersXml(anchor: FileChart['anchor']): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner('from', anchor.fromColumn, anchor.fromRow) + corner('to', anchor.toColumn, anchor.toRow);
}
