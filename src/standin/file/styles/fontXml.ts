import { escapeAttribute } from '../xml/escape';
import type { XmlElement } from '../xml/xmlElement';
import type { FileStyle } from '../workbookFile';
import { argb, plainColour } from './colours';

/** Order of a font's children as Excel writes and reads them. */
const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** A font that looks as the record says and keeps what else the base font has (underline, strike-through...). */
export function fontXml(
  style: FileStyle,
  original: FileStyle,
  base: XmlElement | undefined,
  raw: (element: XmlElement) => string,
): string {
  const parts = new Map(base?.children.map((element): [string, string] => [element.name, raw(element)]));
  put(parts, 'b', style.bold ? '<b/>' : undefined);
  put(parts, 'i', style.italic ? '<i/>' : undefined);
  // The colour the file gave may be a theme's, which a change of weight must not freeze.
  if (plainColour(style.fontColour) !== plainColour(original.fontColour)) {
    put(parts, 'color', style.fontColour ? `<color rgb="${argb(style.fontColour)}"/>` : undefined);
  }
  if (style.fontSize !== undefined) parts.set('sz', `<sz val="${style.fontSize}"/>`);
  if (style.fontName !== undefined && style.fontName !== original.fontName) {
    // Family, character set and theme link belong to the font that is being left.
    for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
    parts.set('name', `<name val="${escapeAttribute(style.fontName)}"/>`);
  }
  return `<font>${ORDER.map((name) => parts.get(name) ?? '').join('')}</font>`;
}

function put(parts: Map<string, string>, name: string, xml: string | undefined): void {
  if (xml === undefined) parts.delete(name);
  else parts.set(name, xml);
}
