import type { FileChart } from '../workbookFile';
import { escapeAttribute } from '../xml/escape';
import { CHART, DRAWING, OFFICE, SHEET_DRAWING } from './namespaces';

/** A drawing part without anything on it. */
export const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** The frame that holds a chart on a sheet. `id` is unique in the drawing, `relationship` leads to the chart part. */
export function anchorXml(chart: FileChart, id: number, relationship: string): string {
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
export function cornersXml(anchor: FileChart['anchor']): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner('from', anchor.fromColumn, anchor.fromRow) + corner('to', anchor.toColumn, anchor.toRow);
}
