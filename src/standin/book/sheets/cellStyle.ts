import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { FileStyle } from '../../file/workbookFile';

export const GENERAL = 'General';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** The part of a style that Univer shows; a property that is absent here stays as it was. */
export function engineStyle(style: Partial<FileStyle>): IStyleData {
  const data: IStyleData = {};
  if (style.numberFormat !== undefined)
    data.n = style.numberFormat === GENERAL ? null : { pattern: style.numberFormat };
  if (style.bold !== undefined) data.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) data.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontColour !== undefined) data.cl = engineColour(style.fontColour);
  if (style.fillColour !== undefined) data.bg = engineColour(style.fillColour);
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.horizontal !== undefined) data.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) data.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return data;
}

/** An empty text takes a colour away. */
function engineColour(colour: string): Nullable<IColorStyle> {
  return colour === '' ? null : { rgb: `#${colour.replace(/^#/u, '')}` };
}

/** What a cell's style says in the file's words; a missing style is the default. */
export function fileStyle(data: Nullable<IStyleData>, base?: number): FileStyle {
  const style: FileStyle = { numberFormat: data?.n?.pattern ?? GENERAL };
  if (base !== undefined) style.base = base;
  if (!data) return style;
  if (data.bl !== undefined && data.bl !== null) style.bold = data.bl === BooleanNumber.TRUE;
  if (data.it !== undefined && data.it !== null) style.italic = data.it === BooleanNumber.TRUE;
  const fontColour = hexColour(data.cl);
  if (fontColour !== undefined) style.fontColour = fontColour;
  const fillColour = hexColour(data.bg);
  if (fillColour !== undefined) style.fillColour = fillColour;
  if (data.fs) style.fontSize = data.fs;
  if (data.ff) style.fontName = data.ff;
  const horizontal = keyOf(HORIZONTAL, data.ht);
  if (horizontal) style.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, data.vt);
  if (vertical) style.vertical = vertical;
  if (data.tb !== undefined && data.tb !== null) style.wrap = data.tb === WrapStrategy.WRAP;
  return style;
}

function keyOf<K extends string>(table: Record<K, number>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** Univer writes "#rrggbb" or "rgb(r, g, b)"; the file wants RRGGBB. */
function hexColour(colour: Nullable<IColorStyle>): string | undefined {
  const text = colour?.rgb;
  if (!text) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const long = /^#?([0-9a-f]{6})/iu.exec(text);
  if (long) return long[1]?.toUpperCase();
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/u.exec(text);
  if (!parts) return undefined;
  return parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
