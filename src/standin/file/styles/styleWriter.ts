import { escapeAttribute } from '../xml/escape';
import type { PartEditor } from '../xml/partEditor';
import { child, children, type XmlElement } from '../xml/xmlElement';
import type { FileStyle } from '../workbookFile';
import { argb, plainColour } from './colours';
import { fontXml } from './fontXml';
import { builtInFormatId, FIRST_OWN_FORMAT } from './numberFormats';
import type { StyleSheet } from './readStyles';
import { sameAlignment, sameFont, sameStyle } from './sameStyle';

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Gives styles of records their index in the file; what the file lacks is added at the end of its lists. */
export class StyleWriter {
  private readonly added = new Map<string, string[]>();
  private readonly formatIds = new Map<string, number>();
  private readonly indexes = new Map<FileStyle, number>();

  constructor(
    private readonly sheet: StyleSheet,
    private readonly editor: PartEditor,
  ) {
    for (const [id, code] of sheet.ownFormats) if (!this.formatIds.has(code)) this.formatIds.set(code, id);
  }

  /** Index of the cell format; undefined style is the default. */
  formatIndex(style: FileStyle | undefined): number {
    if (!style) return 0;
    let index = this.indexes.get(style);
    if (index === undefined) {
      index = this.findFormat(style);
      this.indexes.set(style, index);
    }
    return index;
  }

  /** Index of a conditional format's look. */
  differenceIndex(look: { bold?: boolean; fontColour?: string; fillColour?: string }): number {
    const known = this.sheet.differences.findIndex(
      (candidate, index) =>
        Boolean(candidate.bold) === Boolean(look.bold) &&
        plainColour(candidate.fontColour) === plainColour(look.fontColour) &&
        plainColour(candidate.fillColour) === plainColour(look.fillColour) &&
        this.isPlainLook(index),
    );
    if (known >= 0) return known;
    const letters =
      (look.bold ? '<b/>' : '') + (look.fontColour ? `<color rgb="${argb(look.fontColour)}"/>` : '');
    const font = letters === '' ? '' : `<font>${letters}</font>`;
    const fill = look.fillColour
      ? `<fill><patternFill><bgColor rgb="${argb(look.fillColour)}"/></patternFill></fill>`
      : '';
    return this.add('dxfs', 'dxf', `<dxf>${font}${fill}</dxf>`);
  }

  /** Puts what was added into the part. */
  finish(): void {
    for (const [list, items] of this.added) {
      const element = child(this.sheet.root, list);
      if (element) {
        this.editor.append(element, items.join(''));
        this.editor.setAttributes(element, { count: String(element.children.length + items.length) });
      } else {
        const xml = `<${list} count="${items.length}">${items.join('')}</${list}>`;
        this.editor.insertInOrder(this.sheet.root, list, xml, ORDER);
      }
    }
  }

  private findFormat(style: FileStyle): number {
    const base = style.base !== undefined && this.sheet.styles[style.base] ? style.base : 0;
    const original = this.sheet.styles[base];
    if (original && sameStyle(style, original)) return base;
    return this.add('cellXfs', 'xf', this.formatXml(style, base, original ?? { numberFormat: 'General' }));
  }

  /** A cell format that keeps what else its base says: borders, protection, indent. */
  private formatXml(style: FileStyle, base: number, original: FileStyle): string {
    const xf = this.items('cellXfs', 'xf')[base];
    const attributes: Record<string, string> = {
      numFmtId: '0',
      fontId: '0',
      fillId: '0',
      borderId: '0',
      xfId: '0',
    };
    Object.assign(attributes, xf?.attributes);
    if (style.numberFormat !== original.numberFormat) {
      attributes['numFmtId'] = String(this.formatId(style.numberFormat));
      attributes['applyNumberFormat'] = '1';
    }
    if (!sameFont(style, original)) {
      const font = this.items('fonts', 'font')[Number(attributes['fontId'])];
      const xml = fontXml(style, original, font, (element) => this.editor.raw(element));
      attributes['fontId'] = String(this.add('fonts', 'font', xml));
      attributes['applyFont'] = '1';
    }
    if (plainColour(style.fillColour) !== plainColour(original.fillColour)) {
      attributes['fillId'] = style.fillColour
        ? String(this.add('fills', 'fill', fillXml(style.fillColour)))
        : '0';
      attributes['applyFill'] = '1';
    }
    const alignment = child(xf, 'alignment');
    let alignmentXml = alignment ? this.editor.raw(alignment) : '';
    if (!sameAlignment(style, original)) {
      alignmentXml = alignmentElement(style, alignment);
      attributes['applyAlignment'] = '1';
    }
    const rest = xf?.children.filter((element) => element.name !== 'alignment') ?? [];
    const content = alignmentXml + rest.map((element) => this.editor.raw(element)).join('');
    const open = `<xf${attributesXml(attributes)}`;
    return content === '' ? `${open}/>` : `${open}>${content}</xf>`;
  }

  private formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values(), ...this.sheet.ownFormats.keys()) + 1;
    this.formatIds.set(code, id);
    this.add('numFmts', 'numFmt', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** Index in the list of the file, of an equal entry added before or of this new one. */
  private add(list: string, item: string, xml: string): number {
    const items = this.added.get(list) ?? [];
    this.added.set(list, items);
    const before = this.items(list, item).length;
    const known = items.indexOf(xml);
    return before + (known >= 0 ? known : items.push(xml) - 1);
  }

  private items(list: string, item: string): XmlElement[] {
    return children(child(this.sheet.root, list), item);
  }

  private isPlainLook(difference: number): boolean {
    const parts = this.items('dxfs', 'dxf')[difference]?.children ?? [];
    return parts.every(
      (part) =>
        part.name === 'fill' ||
        (part.name === 'font' &&
          part.children.every((element) => element.name === 'color' || element.name === 'b')),
    );
  }
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentElement(style: FileStyle, base: XmlElement | undefined): string {
  const attributes: Record<string, string> = { ...base?.attributes };
  for (const [name, value] of [
    ['horizontal', style.horizontal],
    ['vertical', style.vertical],
    ['wrapText', style.wrap ? '1' : undefined],
  ] as const) {
    if (value === undefined) delete attributes[name];
    else attributes[name] = value;
  }
  return Object.keys(attributes).length === 0 ? '' : `<alignment${attributesXml(attributes)}/>`;
}

function attributesXml(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
