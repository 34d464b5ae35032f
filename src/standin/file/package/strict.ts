/** Addresses of the transitional form and of the strict form (ISO/IEC 29500) of the same thing. */
const FAMILIES: [string, string][] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];

/** True for the namespace of a strict file. */
export function isStrict(namespace: string | undefined): boolean {
  return namespace?.startsWith('http://purl.oclc.org/ooxml/') ?? false;
}

/** XML of ours as a strict file wants it. */
export function toStrict(xml: string): string {
  return FAMILIES.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);
}
