import { toFileForm } from '../formula/fileForm';
import type { FileSheet, FileValidation } from '../workbookFile';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { child } from '../xml/xmlElement';
import { sameAreasKey } from './areaList';
import { pairRules } from './pairRules';
import { readValidations, type FoundValidation } from './readValidations';
import { SHEET_ORDER } from './sheetOrder';

/** Brings the list rules of a sheet to what the record says. Rules of other kinds are not touched. */
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

function key(validation: FileValidation): string {
  return `${sameAreasKey(validation.ref)}|${listFormula(validation.list)}`;
}

/** Messages, the error style and the rest of a rule stay as they are. */
function changeRule(editor: PartEditor, { element }: FoundValidation, record: FileValidation): void {
  editor.setAttributes(element, { sqref: record.ref });
  const formula = child(element, 'formula1');
  if (formula && !formula.selfClosing) {
    editor.replaceText(formula.openEnd, formula.closeStart, escapeText(listFormula(record.list)));
  }
}

function validationXml(validation: FileValidation): string {
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
    `sqref="${escapeAttribute(validation.ref)}"><formula1>${escapeText(listFormula(validation.list))}</formula1></dataValidation>`
  );
}

function listFormula(list: string): string {
  return list.startsWith('=') ? toFileForm(list.slice(1)) : `"${list.replace(/"/g, '""')}"`;
}
