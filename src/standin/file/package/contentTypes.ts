import { escapeAttribute } from '../xml/escape';
import { children } from '../xml/xmlElement';
import type { OfficePackage } from './officePackage';

const PATH = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

function overrides(file: OfficePackage, part: string) {
  const wanted = `/${part}`.toLowerCase();
  return children(file.xml(PATH), 'Override').filter(
    (element) => (element.attributes['PartName'] ?? '').toLowerCase() === wanted,
  );
}

/** The declared content type of a part: its own entry, else that of its extension, else "". */
export function contentTypeOf(file: OfficePackage, part: string): string {
  const own = overrides(file, part)[0];
  if (own) return own.attributes['ContentType'] ?? '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = children(file.xml(PATH), 'Default').find(
    (element) => element.attributes['Extension']?.toLowerCase() === extension,
  );
  return byExtension?.attributes['ContentType'] ?? '';
}

/** Declares the content type of a part, in place of an earlier declaration. */
export function setContentType(file: OfficePackage, part: string, contentType: string): void {
  removeContentType(file, part);
  const text = file.text(PATH);
  const root = file.xml(PATH);
  const namespace = root.attributes['xmlns'] === NAMESPACE ? '' : ` xmlns="${NAMESPACE}"`;
  const entry = `<Override${namespace} PartName="${escapeAttribute(`/${part}`)}" ContentType="${contentType}"/>`;
  file.write(PATH, text.slice(0, root.closeStart) + entry + text.slice(root.closeStart));
}

/** Takes the declaration of a part out, where it has one of its own. */
export function removeContentType(file: OfficePackage, part: string): void {
  const element = overrides(file, part)[0];
  if (!element) return;
  const text = file.text(PATH);
  file.write(PATH, text.slice(0, element.start) + text.slice(element.end));
}
