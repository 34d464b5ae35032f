import type { OfficePackage } from '../package/officePackage';
import { isKind, readRelationships } from '../package/relationships';
import { child, children, type XmlElement } from '../xml/xmlElement';

export interface WebExtension {
  part: string;
  root: XmlElement;
}

/** The part that lists the task panes of all add-ins that a workbook knows. */
export function taskPanesPart(file: OfficePackage): string | undefined {
  const target = readRelationships(file, '').find((relationship) =>
    isKind(relationship, 'webextensiontaskpanes'),
  )?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

/** Our add-in's own entry among those of a workbook. */
export function ownWebExtension(file: OfficePackage): WebExtension | undefined {
  const panes = taskPanesPart(file);
  if (panes === undefined) return undefined;
  return readRelationships(file, panes)
    .filter((relationship) => isKind(relationship, 'webextension') && file.has(relationship.target))
    .map(({ target }) => ({ part: target, root: file.xml(target) }))
    .find(({ root }) => isOurs(root));
}

function isOurs(root: XmlElement): boolean {
  return references(root).some(({ attributes }) => plainId(attributes['id'] ?? '') === ADDIN_ID);
}

/** Whether an entry says that the add-in may come from a store of that type. */
export function namesStore({ root }: WebExtension, type: string): boolean {
  return references(root).some(
    ({ attributes }) => attributes['storeType']?.toLowerCase() === type.toLowerCase(),
  );
}

function references(root: XmlElement): XmlElement[] {
  const first = child(root, 'reference');
  return [...(first ? [first] : []), ...children(child(root, 'alternateReferences'), 'reference')];
}

function plainId(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}

/** Settings as Office keeps them: a name, and the value as JSON text. */
export function readProperties(extension: WebExtension | undefined): Map<string, string> {
  return new Map(
    children(child(extension?.root, 'properties'), 'property').map((property): [string, string] => [
      property.attributes['name'] ?? '',
      property.attributes['value'] ?? '',
    ]),
  );
}

/** The id in manifest.xml: Office keeps an add-in's settings in a file under it. */
export const ADDIN_ID = '5f1c9a3e-7d42-4b86-9e0d-c2a4b81f6e37';

/** The version that Office notes beside the id; it does not have to be the newest. */
export const ADDIN_VERSION = '1.0.0.0';
