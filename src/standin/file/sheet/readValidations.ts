import { quotedText } from '../../../grid/formulaTokens';
import { toRecordForm } from '../formula/recordForm';
import type { FileValidation, ValidationMessage, ValidationRule } from '../workbookFile';
import { child, children, type XmlElement } from '../xml/xmlElement';

export interface FoundValidation {
  element: XmlElement;
  record: FileValidation;
}

/** The list rules of a sheet, and those of a number between two others; other kinds of rules are not for records. */
export function readValidations(root: XmlElement): FoundValidation[] {
  return children(child(root, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const rule = ruleOf(element);
    if (!rule) return [];
    const messages = {
      ...messageOf(element, 'prompt', 'promptTitle', 'prompt'),
      ...messageOf(element, 'alert', 'errorTitle', 'error'),
    };
    return [
      { element, record: { ref: element.attributes['sqref'] ?? '', ...rule, ...messages, added: false } },
    ];
  });
}

function ruleOf(element: XmlElement): ValidationRule | null {
  const { type, operator = 'between' } = element.attributes;
  if (type === 'list') return { list: listText(child(element, 'formula1')?.text ?? '') };
  if (type !== 'decimal' || operator !== 'between') return null;
  const [lowest, highest] = ['formula1', 'formula2'].map((name) => numberOf(child(element, name)?.text));
  return lowest !== undefined && highest !== undefined ? { between: { lowest, highest } } : null;
}

/** A bound that is a plain number; undefined for a formula. */
function numberOf(text = ''): number | undefined {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

function messageOf(
  { attributes }: XmlElement,
  key: 'prompt' | 'alert',
  titleName: string,
  messageName: string,
): { prompt?: ValidationMessage; alert?: ValidationMessage } {
  const message = attributes[messageName];
  return message === undefined ? {} : { [key]: { title: attributes[titleName] ?? '', message } };
}

/** Items stand in a file as one quoted text; anything else is a formula. */
function listText(formula: string): string {
  return quotedText(formula.trim()) ?? `=${toRecordForm(formula)}`;
}
