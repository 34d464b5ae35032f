import type { FileSheet } from '../workbookFile';
import { child, descend, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** Frozen panes and grid lines, from a sheet's first view. */
export function readView(root: XmlElement, sheet: FileSheet): void {
  const view = descend(root, 'sheetViews', 'sheetView');
  sheet.gridLines = flag(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  const state = pane?.attributes['state'];
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  sheet.frozen = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}
