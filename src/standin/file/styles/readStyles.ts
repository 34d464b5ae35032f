import type { OfficePackage } from '../package/officePackage';
import { child, children, descend, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import type { FileStyle } from '../workbookFile';
import { readColour } from './colours';
import { builtInFormat } from './numberFormats';

/** What styles.xml says, with the tree that a save edits. */
export interface StyleSheet {
  part: string;
  root: XmlElement;
  /** One for each cell format of the file, in its order. */
  styles: FileStyle[];
  /** Looks of conditional formats, in the file's order. */
  differences: { bold?: boolean; fontColour?: string; fillColour?: string }[];
  /** Number formats that the file defines, by id. */
  ownFormats: Map<number, string>;
  theme: string[];
}

export function readStyles(file: OfficePackage, part: string, theme: string[]): StyleSheet {
  const root = file.xml(part);
  const ownFormats = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((element): [number, string] => [
      numberOf(element, 'numFmtId') ?? -1,
      element.attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font');
  const fills = children(child(root, 'fills'), 'fill');
  const formats = children(child(root, 'cellXfs'), 'xf');
  return {
    part,
    root,
    ownFormats,
    theme,
    styles: formats.map((xf, base) => ({
      numberFormat: formatCode(numberOf(xf, 'numFmtId') ?? 0, ownFormats),
      ...readFont(fonts[numberOf(xf, 'fontId') ?? 0], theme),
      ...definite({ fillColour: readFill(fills[numberOf(xf, 'fillId') ?? 0], theme) }),
      ...readAlignment(child(xf, 'alignment')),
      base,
    })),
    differences: children(child(root, 'dxfs'), 'dxf').map((dxf) => ({
      ...definite({
        bold: switchedOn(descend(dxf, 'font', 'b')) || undefined,
        fontColour: readColour(descend(dxf, 'font', 'color'), theme),
        fillColour: readDifferenceFill(child(dxf, 'fill'), theme),
      }),
    })),
  };
}

function formatCode(id: number, own: Map<number, string>): string {
  return own.get(id) ?? builtInFormat(id) ?? 'General';
}

function readFont(font: XmlElement | undefined, theme: readonly string[]): Partial<FileStyle> {
  return definite({
    bold: switchedOn(child(font, 'b')) || undefined,
    italic: switchedOn(child(font, 'i')) || undefined,
    fontSize: numberOf(child(font, 'sz'), 'val'),
    fontName: child(font, 'name')?.attributes['val'],
    fontColour: readColour(child(font, 'color'), theme),
  });
}

function switchedOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, 'val', true);
}

/** Only solid fills have one colour; patterns and gradients stay with the file. */
function readFill(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid'
    ? readColour(child(pattern, 'fgColor'), theme)
    : undefined;
}

/** In a conditional format the colour of a solid fill is the background one. */
function readDifferenceFill(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  return readColour(child(pattern, 'bgColor'), theme) ?? readColour(child(pattern, 'fgColor'), theme);
}

function readAlignment(alignment: XmlElement | undefined): Partial<FileStyle> {
  const horizontal = alignment?.attributes['horizontal'];
  const vertical = alignment?.attributes['vertical'];
  return definite({
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    vertical: vertical === 'top' || vertical === 'center' || vertical === 'bottom' ? vertical : undefined,
    wrap: flag(alignment, 'wrapText') || undefined,
  });
}

/** Without the keys that are undefined, so that records compare by what they say. */
function definite<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}
