import { toRecordForm } from '../formula/recordForm';
import type { FileConditionalFormat } from '../workbookFile';
import { child, children, numberOf, type XmlElement } from '../xml/xmlElement';

export interface FoundRule {
  block: XmlElement;
  rule: XmlElement;
  record: FileConditionalFormat;
}

/** The formula rules of a sheet; colour scales, data bars and the rest are not for records. */
export function readConditionalFormats(
  root: XmlElement,
  looks: readonly { bold?: boolean; fontColour?: string; fillColour?: string }[],
): FoundRule[] {
  return children(root, 'conditionalFormatting').flatMap((block) =>
    children(block, 'cfRule')
      .filter((rule) => rule.attributes['type'] === 'expression')
      .map((rule) => ({
        block,
        rule,
        record: {
          ref: block.attributes['sqref'] ?? '',
          formula: toRecordForm(child(rule, 'formula')?.text ?? ''),
          ...looks[numberOf(rule, 'dxfId') ?? -1],
          added: false,
        },
      })),
  );
}
