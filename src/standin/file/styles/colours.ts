import { numberOf, child, descend, type XmlElement } from '../xml/xmlElement';
import { applyTint } from './tint';

/** Colour scheme order in which a cell colour counts; the scheme itself lists dark before light. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The palette of Excel 97, which old files index (ECMA-376 part 1, 18.8.27); 0 to 7 repeat 8 to 15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = [...PALETTE.split(' ').slice(0, 8), ...PALETTE.split(' ')];

/** Theme colours in the order in which cells index them, RRGGBB. */
export function readThemeColours(theme: XmlElement | undefined): string[] {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  return THEME_ORDER.map((name) => {
    const colour = child(scheme, name)?.children[0];
    return (colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '').toUpperCase();
  });
}

/** RRGGBB of a colour element; undefined where it is automatic or cannot be resolved. */
export function readColour(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const tint = numberOf(element, 'tint') ?? 0;
  const rgb = element.attributes['rgb'];
  const themed = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const base =
    rgb?.slice(-6).toUpperCase() ?? (themed !== undefined ? theme[themed] : INDEXED[indexed ?? -1]);
  return base && /^[0-9A-F]{6}$/.test(base) ? applyTint(base, tint) : undefined;
}

/** A colour as records may give it, "#rrggbb" or "RRGGBB", in the records' own form. */
export function plainColour(colour: string | undefined): string | undefined {
  return colour ? colour.replace('#', '').slice(-6).toUpperCase() : undefined;
}

/** The ARGB attribute value of an opaque colour. */
export function argb(colour: string): string {
  return `FF${plainColour(colour)}`;
}
