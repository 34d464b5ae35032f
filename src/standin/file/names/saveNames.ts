import { toFileForm } from '../formula/fileForm';
import type { FileName } from '../workbookFile';
import { escapeAttribute, escapeText } from '../xml/escape';
import { editTag } from '../xml/editTag';
import type { PartEditor } from '../xml/partEditor';
import { child, children, numberOf } from '../xml/xmlElement';
import { readNames } from './readNames';

/**
 * Brings the defined names to what the records say. `before` are the names of all sheets as the part numbers them,
 * `place` the number that each sheet has after the save; names scoped to a sheet that is gone go with it.
 */
export function saveNames(
  editor: PartEditor,
  names: readonly FileName[],
  before: readonly string[],
  place: { ofOld(index: number): number | undefined; ofName(sheet: string): number | undefined },
  order: readonly string[],
): void {
  const list = child(editor.root, 'definedNames');
  const wanted = new Map(names.map((name) => [key(name.name, name.sheet && place.ofName(name.sheet)), name]));
  const listed = new Map(readNames(editor.root, before).map(({ element, record }) => [element, record]));
  const entries: string[] = [];
  for (const element of children(list, 'definedName')) {
    const oldScope = numberOf(element, 'localSheetId');
    const scope = oldScope === undefined ? undefined : place.ofOld(oldScope);
    if (oldScope !== undefined && scope === undefined) continue;
    let xml = editor.raw(element);
    if (scope !== oldScope) xml = withAttributes(xml, { localSheetId: String(scope) });
    const known = listed.get(element);
    if (known) {
      const id = key(known.name, scope);
      const record = wanted.get(id);
      if (!record) continue;
      wanted.delete(id);
      if (Boolean(record.hidden) !== Boolean(known.hidden))
        xml = withAttributes(xml, { hidden: record.hidden ? '1' : null });
      if (toFileForm(record.formula) !== toFileForm(known.formula)) xml = withFormula(xml, record.formula);
    }
    entries.push(xml);
  }
  for (const name of wanted.values())
    entries.push(nameXml(name, name.sheet === undefined ? undefined : place.ofName(name.sheet)));
  const xml = entries.length === 0 ? '' : `<definedNames>${entries.join('')}</definedNames>`;
  if (!list) {
    if (xml !== '') editor.insertInOrder(editor.root, 'definedNames', xml, order);
  } else if (editor.raw(list) !== xml) editor.replace(list, xml);
}

function key(name: string, scope: number | string | undefined): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}

function nameXml(name: FileName, scope: number | undefined): string {
  const local = scope === undefined ? '' : ` localSheetId="${scope}"`;
  const hidden = name.hidden ? ' hidden="1"' : '';
  return `<definedName name="${escapeAttribute(name.name)}"${local}${hidden}>${escapeText(toFileForm(name.formula))}</definedName>`;
}

function withAttributes(xml: string, changes: Record<string, string | null>): string {
  const openEnd = xml.indexOf('>') + 1;
  return editTag(xml.slice(0, openEnd), changes) + xml.slice(openEnd);
}

function withFormula(xml: string, formula: string): string {
  const openEnd = xml.indexOf('>') + 1;
  return xml.slice(0, openEnd) + escapeText(toFileForm(formula)) + xml.slice(xml.lastIndexOf('</'));
}
