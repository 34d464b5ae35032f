import { toFileForm } from '../formula/fileForm';
import type { FileSheet, FileValidation } from '../workbookFile';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { child } from '../xml/xmlElement';
import { readValidations } from './readValidations';
import { SHEET_ORDER } from './sheetOrder';

/** Adds the list rules that the part does not have and removes those that the record no longer lists. */
export function saveValidations(editor: PartEditor, sheet: FileSheet): void {
  const found = readValidations(editor.root);
  const wanted = new Set(sheet.validations.map(key));
  const known = new Set(found.map(({ record }) => key(record)));
  const removed = found.filter(({ record }) => !wanted.has(key(record)));
  const added = sheet.validations.filter((validation) => !known.has(key(validation)));
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
  return `${validation.ref.replace(/\$/g, '')}|${listFormula(validation.list)}`;
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
