import { cellAddress } from '../../../grid/a1';
import type { FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child, children, flag, type XmlElement } from '../xml/xmlElement';
import { emptySheet } from '../readSheet';
import { readView } from './readView';
import { SHEET_ORDER } from './sheetOrder';

/** Writes frozen panes, grid lines and whether the sheet is the selected one, where they differ from the part's. */
export function saveView(editor: PartEditor, sheet: FileSheet, selected: boolean | undefined): void {
  const view = child(child(editor.root, 'sheetViews'), 'sheetView');
  const before = emptySheet('');
  readView(editor.root, before);
  const samePanes =
    before.frozen.rows === sheet.frozen.rows && before.frozen.columns === sheet.frozen.columns;
  const attributes: Record<string, string | null> = {};
  if (before.gridLines !== sheet.gridLines) attributes['showGridLines'] = sheet.gridLines ? null : '0';
  if (selected !== undefined && selected !== flag(view, 'tabSelected'))
    attributes['tabSelected'] = selected ? '1' : null;
  if (!view) {
    if (samePanes && Object.keys(attributes).length === 0) return;
    const text = Object.entries(attributes).map(([name, value]) =>
      value === null ? '' : ` ${name}="${value}"`,
    );
    const xml = `<sheetView${text.join('')} workbookViewId="0">${panesXml(sheet)}</sheetView>`;
    const views = child(editor.root, 'sheetViews');
    if (views) editor.append(views, xml);
    else editor.insertInOrder(editor.root, 'sheetViews', `<sheetViews>${xml}</sheetViews>`, SHEET_ORDER);
    return;
  }
  if (Object.keys(attributes).length > 0) editor.setAttributes(view, attributes);
  if (!samePanes) replacePanes(editor, view, panesXml(sheet));
}

/** Selections name their pane, so that those of panes which are gone have to go too. */
function replacePanes(editor: PartEditor, view: XmlElement, xml: string): void {
  for (const old of [...children(view, 'pane'), ...children(view, 'selection')]) editor.remove(old);
  const next = child(view, 'pivotSelection') ?? child(view, 'extLst');
  if (next) editor.replaceText(next.start, next.start, xml);
  else editor.append(view, xml);
}

function panesXml(sheet: FileSheet): string {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return '';
  const panes = [
    ...(columns ? ['topRight'] : []),
    ...(rows ? ['bottomLeft'] : []),
    ...(rows && columns ? ['bottomRight'] : []),
  ];
  const split = (columns ? ` xSplit="${columns}"` : '') + (rows ? ` ySplit="${rows}"` : '');
  const active = panes[panes.length - 1]!;
  return (
    `<pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${active}" state="frozen"/>` +
    panes.map((pane) => `<selection pane="${pane}"/>`).join('')
  );
}
