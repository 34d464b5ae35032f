import { toFileForm } from '../formula/fileForm';
import type { FileSheet, FileValidation, ValidationMessage, ValidationRule } from '../workbookFile';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { child } from '../xml/xmlElement';
import { sameAreasKey } from './areaList';
import { pairRules } from './pairRules';
import { readValidations, type FoundValidation } from './readValidations';
import { SHEET_ORDER } from './sheetOrder';

/** Brings the rules of a sheet that records hold to what they say. Rules of other kinds are not touched. */
export function saveValidations(editor: PartEditor, sheet: FileSheet): void {
  const { changed, removed, added } = pairRules(readValidations(editor.root), sheet.validations, key);
  for (const [rule, record] of changed) changeRule(editor, rule, record);
  if (removed.length === 0 && added.length === 0) return;
  const list = child(editor.root, 'dataValidations');
  const count = (list?.children.length ?? 0) - removed.length + added.length;
  const xml = added.map(validationXml).join('');
  if (!list) {
    const whole = `<dataValidations count="${count}">${xml}</dataValidations>`;
    editor.insertInOrder(editor.root, 'dataValidations', whole, SHEET_ORDER);
  } else if (count === 0) editor.remove(list);
  else {
    for (const { element } of removed) editor.remove(element);
    editor.append(list, xml);
    editor.setAttributes(list, { count: String(count) });
  }
}

function key({ ref, ...rule }: FileValidation): string {
  return `${sameAreasKey(ref)}|${formulasOf(rule).join('|')}`;
}

/** Messages, the error style and the rest of a rule stay as they are. */
function changeRule(editor: PartEditor, { element }: FoundValidation, record: FileValidation): void {
  editor.setAttributes(element, { sqref: record.ref });
  formulasOf(record).forEach((text, index) => {
    const formula = child(element, `formula${index + 1}`);
    if (formula && !formula.selfClosing) {
      editor.replaceText(formula.openEnd, formula.closeStart, escapeText(text));
    }
  });
}

function validationXml(validation: FileValidation): string {
  const kind = validation.between ? 'type="decimal" operator="between"' : 'type="list"';
  const formulas = formulasOf(validation).map(
    (text, index) => `<formula${index + 1}>${escapeText(text)}</formula${index + 1}>`,
  );
  return (
    `<dataValidation ${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    `${messageXml('error', validation.alert)}${messageXml('prompt', validation.prompt)} ` +
    `sqref="${escapeAttribute(validation.ref)}">${formulas.join('')}</dataValidation>`
  );
}

function messageXml(name: 'error' | 'prompt', given: ValidationMessage | undefined): string {
  if (!given) return '';
  return ` ${name}Title="${escapeAttribute(given.title)}" ${name}="${escapeAttribute(given.message)}"`;
}

/** What a rule allows as it stands in a file: one formula of a list, the two bounds of a number. */
function formulasOf({ list = '', between }: ValidationRule): string[] {
  if (between) return [String(between.lowest), String(between.highest)];
  return [list.startsWith('=') ? toFileForm(list.slice(1)) : `"${list.replace(/"/g, '""')}"`];
}
