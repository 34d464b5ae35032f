import { toFileForm } from '../formula/fileForm';
import { plainColour } from '../styles/colours';
import type { StyleSheet } from '../styles/readStyles';
import type { StyleWriter } from '../styles/styleWriter';
import type { FileConditionalFormat, FileSheet } from '../workbookFile';
import { editTag } from '../xml/editTag';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { child, children, numberOf, type XmlElement } from '../xml/xmlElement';
import { sameAreasKey } from './areaList';
import { pairRules } from './pairRules';
import { readConditionalFormats, type FoundRule } from './readConditionalFormats';
import { SHEET_ORDER } from './sheetOrder';

/** Brings the formula rules of a sheet to what the record says. Rules of other kinds are not touched. */
export function saveConditionalFormats(
  editor: PartEditor,
  sheet: FileSheet,
  styles: StyleSheet | undefined,
  writer: StyleWriter,
): void {
  const found = readConditionalFormats(editor.root, styles?.differences ?? []);
  const { changed, removed, added } = pairRules(found, sheet.conditionalFormats, ruleKey);
  takeOut(editor, [...removed, ...changed.map(([rule]) => rule)]);
  for (const [rule, record] of changed)
    insertBlock(editor, record.ref, changedRule(editor, rule, record, writer));
  const rules = children(editor.root, 'conditionalFormatting').flatMap((block) => children(block, 'cfRule'));
  let priority = Math.max(0, ...rules.map((rule) => numberOf(rule, 'priority') ?? 0));
  for (const record of added) {
    insertBlock(
      editor,
      record.ref,
      `<cfRule type="expression" dxfId="${writer.differenceIndex(record)}" priority="${++priority}">` +
        `<formula>${escapeText(toFileForm(record.formula))}</formula></cfRule>`,
    );
  }
}

function ruleKey(format: FileConditionalFormat): string {
  return [sameAreasKey(format.ref), toFileForm(format.formula), ...lookOf(format)].join('|');
}

function lookOf(format: FileConditionalFormat): string[] {
  return [
    format.bold ? 'bold' : '',
    plainColour(format.fontColour) ?? '',
    plainColour(format.fillColour) ?? '',
  ];
}

/** A block of rules goes with its last rule. */
function takeOut(editor: PartEditor, rules: readonly FoundRule[]): void {
  const byBlock = new Map<XmlElement, XmlElement[]>();
  for (const { block, rule } of rules) byBlock.set(block, [...(byBlock.get(block) ?? []), rule]);
  for (const [block, gone] of byBlock) {
    if (gone.length === block.children.length) editor.remove(block);
    else for (const rule of gone) editor.remove(rule);
  }
}

function insertBlock(editor: PartEditor, ref: string, rule: string): void {
  const xml = `<conditionalFormatting sqref="${escapeAttribute(ref)}">${rule}</conditionalFormatting>`;
  editor.insertInOrder(editor.root, 'conditionalFormatting', xml, SHEET_ORDER);
}

/** The rule of the file with the record's formula and look; priority, stop-if-true and the like stay. */
function changedRule(
  editor: PartEditor,
  { rule, record: before }: FoundRule,
  record: FileConditionalFormat,
  writer: StyleWriter,
): string {
  const raw = editor.raw(rule);
  const formula = child(rule, 'formula');
  const sameLook = lookOf(before).join() === lookOf(record).join();
  const tag = raw.slice(0, rule.openEnd - rule.start);
  const newTag = sameLook ? tag : editTag(tag, { dxfId: String(writer.differenceIndex(record)) });
  if (!formula || formula.selfClosing) return newTag + raw.slice(tag.length);
  return (
    newTag +
    raw.slice(tag.length, formula.openEnd - rule.start) +
    escapeText(toFileForm(record.formula)) +
    raw.slice(formula.closeStart - rule.start)
  );
}
