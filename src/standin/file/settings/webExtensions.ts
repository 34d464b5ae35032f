import type { OfficePackage } from '../package/officePackage';
import { isKind, readRelationships } from '../package/relationships';
import { child, children, type XmlElement } from '../xml/xmlElement';
import { ADDIN_ID } from './addinIdentity';

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
  const references = [child(root, 'reference'), ...children(child(root, 'alternateReferences'), 'reference')];
  return references.some((reference) => plainId(reference?.attributes['id'] ?? '') === ADDIN_ID);
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
