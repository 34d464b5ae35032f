import { toRecordForm } from '../formula/recordForm';
import type { FileName } from '../workbookFile';
import { child, children, flag, numberOf, type XmlElement } from '../xml/xmlElement';

export interface FoundName {
  element: XmlElement;
  record: FileName;
}

/** Names that Excel keeps for functions it does not know; they are no names of the user's. */
const FUNCTION_PLACEHOLDER = /^_xl(?:fn|udf|dudf_|ws|pm)/i;

/** The defined names of a workbook part; `sheetNames` in the order of all its sheets, chart sheets too. */
export function readNames(root: XmlElement, sheetNames: readonly string[]): FoundName[] {
  return children(child(root, 'definedNames'), 'definedName')
    .filter((element) => !FUNCTION_PLACEHOLDER.test(element.attributes['name'] ?? ''))
    .map((element) => {
      const scope = sheetNames[numberOf(element, 'localSheetId') ?? -1];
      return {
        element,
        record: {
          name: element.attributes['name'] ?? '',
          formula: toRecordForm(element.text),
          ...(scope === undefined ? {} : { sheet: scope }),
          ...(flag(element, 'hidden') ? { hidden: true } : {}),
        },
      };
    });
}
