import type { FilePage, FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child, numberOf, type XmlElement } from '../xml/xmlElement';
import { readPage } from './readPage';
import { saveRowBreaks } from './rowBreaks';
import { SHEET_ORDER } from './sheetOrder';

/** Writes how a sheet prints, where it differs from what the part says; that it is fitted is one of its properties. */
export function savePage(editor: PartEditor, { page }: FileSheet): void {
  if (!page) return;
  const before = readPage(editor.root);
  const setup = child(editor.root, 'pageSetup');
  const changes = changesOf(setup, before, page);
  if (Object.keys(changes).length > 0) {
    if (setup) editor.setAttributes(setup, changes);
    else editor.insertInOrder(editor.root, 'pageSetup', `<pageSetup${written(changes)}/>`, SHEET_ORDER);
  }
  saveRowBreaks(editor, page.breaks ?? []);
}

function changesOf(
  setup: XmlElement | undefined,
  before: FilePage | undefined,
  page: FilePage,
): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  const compare = (name: string, was: number | string | undefined, is: number | string | undefined): void => {
    if (was !== is) changes[name] = is === undefined ? null : String(is);
  };
  compare('paperSize', before?.paperSize, page.paperSize);
  compare('scale', before?.scale, page.scale);
  if (page.fit) {
    // One page each way is what a file need not say, and numbers may stand there without being in force.
    compare('fitToWidth', numberOf(setup, 'fitToWidth') ?? 1, page.fit.wide);
    compare('fitToHeight', numberOf(setup, 'fitToHeight') ?? 1, page.fit.high);
  }
  compare('orientation', before?.orientation ?? 'portrait', page.orientation);
  return changes;
}

function written(changes: Record<string, string | null>): string {
  return Object.entries(changes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${value}"`))
    .join('');
}
