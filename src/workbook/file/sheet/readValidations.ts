import { toRecordForm } from '../formula/recordForm';
import type { FileValidation } from '../workbookFile';
import { child, children, type XmlElement } from '../xml/xmlElement';

export interface FoundValidation {
  element: XmlElement;
  record: FileValidation;
}

/** The list rules of a sheet; other kinds of rules are not for records. */
export function readValidations(root: XmlElement): FoundValidation[] {
  return children(child(root, 'dataValidations'), 'dataValidation')
    .filter((element) => element.attributes['type'] === 'list')
    .map((element) => ({
      element,
      record: {
        ref: element.attributes['sqref'] ?? '',
        list: listText(child(element, 'formula1')?.text ?? ''),
        added: false,
      },
    }));
}

/** Items stand in a file as one quoted text; anything else is a formula. */
function listText(formula: string): string {
  const items = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  return items ? items[1]!.replace(/""/g, '"') : `=${toRecordForm(formula)}`;
}
