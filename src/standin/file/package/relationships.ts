import { escapeAttribute } from '../xml/escape';
import { children, type XmlElement } from '../xml/xmlElement';
import type { OfficePackage } from './officePackage';
import { relationshipsPath, relativeTarget, resolveTarget } from './partPath';

export interface Relationship {
  id: string;
  /** Full type address. */
  type: string;
  /** Package path, or the address itself where the target is outside the file. */
  target: string;
  external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part ("" for the package); none when it has no such file. */
export function readRelationships(file: OfficePackage, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!file.has(path)) return [];
  return children(file.xml(path), 'Relationship').map((element) => toRelationship(file, part, element));
}

function toRelationship(file: OfficePackage, part: string, element: XmlElement): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
  const external = TargetMode === 'External';
  return {
    id: Id,
    type: Type,
    target: external ? Target : partAt(file, resolveTarget(part, Target)),
    external,
  };
}

/** A target is an address, in which spaces and Chinese may be spelled by their codes; the zip has the plain name. */
function partAt(file: OfficePackage, target: string): string {
  if (!/%[0-9A-F]{2}/i.test(target) || file.has(target)) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Relationship kind: the last step of its type, which transitional and strict files share. */
export function isKind(relationship: Relationship, kind: string): boolean {
  return !relationship.external && relationship.type.endsWith(`/${kind}`);
}

/** Adds a relationship and returns its id. */
export function addRelationship(file: OfficePackage, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const known = new Set(readRelationships(file, part).map((relationship) => relationship.id));
  let number = known.size + 1;
  while (known.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const entry =
    `<Relationship xmlns="${NAMESPACE}" Id="${id}" Type="${escapeAttribute(type)}" ` +
    `Target="${escapeAttribute(part === '' ? target : relativeTarget(part, target))}"/>`;
  if (!file.has(path)) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    file.write(path, `${head}<Relationships xmlns="${NAMESPACE}">${withoutNamespace(entry)}</Relationships>`);
    return id;
  }
  const root = file.xml(path);
  const text = file.text(path);
  const plain = root.attributes['xmlns'] === NAMESPACE ? withoutNamespace(entry) : entry;
  file.write(
    path,
    root.selfClosing
      ? `${text.slice(0, root.openEnd - 2)}>${plain}</${tagName(text, root)}>${text.slice(root.end)}`
      : text.slice(0, root.closeStart) + plain + text.slice(root.closeStart),
  );
  return id;
}

/** Takes a relationship out; the file of relationships goes with its last one. */
export function removeRelationship(file: OfficePackage, part: string, id: string): void {
  const path = relationshipsPath(part);
  if (!file.has(path)) return;
  const text = file.text(path);
  const all = children(file.xml(path), 'Relationship');
  const element = all.find((candidate) => candidate.attributes['Id'] === id);
  if (!element) return;
  if (all.length === 1) file.remove(path);
  else file.write(path, text.slice(0, element.start) + text.slice(element.end));
}

function withoutNamespace(entry: string): string {
  return entry.replace(` xmlns="${NAMESPACE}"`, '');
}

function tagName(text: string, element: XmlElement): string {
  return /^<([^\s/>]+)/.exec(text.slice(element.start, element.openEnd))![1]!;
}
