import type { OfficePackage } from '../package/officePackage';
import { isKind, readRelationships } from '../package/relationships';
import type { FileChart } from '../workbookFile';
import { attribute, child, children, descend, descendants, type XmlElement } from '../xml/xmlElement';
import { readChart } from './readChart';

export interface FoundChart {
  anchor: XmlElement;
  /** Relationship from the drawing to the chart. */
  relationship: string;
  part: string;
  record: FileChart;
}

/** The drawing part of a sheet. */
export function drawingPart(file: OfficePackage, sheetPart: string): string | undefined {
  const target = readRelationships(file, sheetPart).find((relationship) =>
    isKind(relationship, 'drawing'),
  )?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

/** The charts on a drawing that records can describe; pictures, shapes and other charts are not listed. */
export function readCharts(file: OfficePackage, drawing: string, root: XmlElement): FoundChart[] {
  const targets = new Map(
    readRelationships(file, drawing)
      .filter((relationship) => isKind(relationship, 'chart') && file.has(relationship.target))
      .map((relationship) => [relationship.id, relationship.target]),
  );
  return children(root, 'twoCellAnchor').flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const relationship = attribute(descendants(frame, 'chart')[0], 'id') ?? '';
    const part = targets.get(relationship);
    const chart = part === undefined ? undefined : readChart(file.xml(part));
    if (part === undefined || !chart) return [];
    const name = descend(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '';
    return [{ anchor, relationship, part, record: { name, ...chart, anchor: corners(anchor), part } }];
  });
}

function corners(anchor: XmlElement): FileChart['anchor'] {
  const at = (corner: string, measure: string) => Number(descend(anchor, corner, measure)?.text ?? 0);
  return {
    fromRow: at('from', 'row'),
    fromColumn: at('from', 'col'),
    toRow: at('to', 'row'),
    toColumn: at('to', 'col'),
  };
}
