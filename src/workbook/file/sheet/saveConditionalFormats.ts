import { toFileForm } from '../formula/fileForm';
import type { StyleSheet } from '../styles/readStyles';
import type { StyleWriter } from '../styles/styleWriter';
import { plainColour } from '../styles/colours';
import type { FileConditionalFormat, FileSheet } from '../workbookFile';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { children, numberOf } from '../xml/xmlElement';
import { readConditionalFormats } from './readConditionalFormats';
import { SHEET_ORDER } from './sheetOrder';

/**
 * Adds the formula rules that the part does not have and removes those that the record no longer lists.
 * Rules of other kinds are not touched.
 */
export function saveConditionalFormats(
  editor: PartEditor,
  sheet: FileSheet,
  styles: StyleSheet | undefined,
  writer: StyleWriter,
): void {
  const found = readConditionalFormats(editor.root, styles?.differences ?? []);
  const wanted = countBy(sheet.conditionalFormats.map(ruleKey));
  const kept = new Map<string, number>();
  for (const { block, rule, record } of found) {
    const key = ruleKey(record);
    const count = kept.get(key) ?? 0;
    if (count < (wanted.get(key) ?? 0)) kept.set(key, count + 1);
    else if (block.children.length === 1) editor.remove(block);
    else editor.remove(rule);
  }
  const used = children(editor.root, 'conditionalFormatting').flatMap((block) => children(block, 'cfRule'));
  let priority = Math.max(0, ...used.map((rule) => numberOf(rule, 'priority') ?? 0));
  for (const format of sheet.conditionalFormats) {
    const key = ruleKey(format);
    const count = kept.get(key) ?? 0;
    if (count > 0) {
      kept.set(key, count - 1);
      continue;
    }
    const xml =
      `<conditionalFormatting sqref="${escapeAttribute(format.ref)}"><cfRule type="expression" ` +
      `dxfId="${writer.differenceIndex(format)}" priority="${++priority}">` +
      `<formula>${escapeText(toFileForm(format.formula))}</formula></cfRule></conditionalFormatting>`;
    editor.insertInOrder(editor.root, 'conditionalFormatting', xml, SHEET_ORDER);
  }
}

function ruleKey(format: FileConditionalFormat): string {
  return [
    format.ref.replace(/\$/g, ''),
    toFileForm(format.formula),
    plainColour(format.fontColour) ?? '',
    plainColour(format.fillColour) ?? '',
  ].join('|');
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
