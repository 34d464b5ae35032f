import type { ICellData } from '@univerjs/core';
import type { FileStyle } from '../../file/workbookFile';
import { engineStyle, fileStyle, GENERAL } from './cellStyle';
import type { Engine } from '../engine';
import { baseOf } from './sheetLook';

/** The styles of a file in the making: those that it had keep their places, new ones come behind. */
export class StyleTable {
  readonly list: FileStyle[];
  private readonly places = new Map<string, number>();
  private readonly placeOfStyle = new Map<string, number>();

  constructor(
    private readonly engine: Engine,
    original: readonly FileStyle[],
  ) {
    this.list = original.length > 0 ? [...original] : [{ numberFormat: GENERAL }];
    this.list.forEach((style, place) => {
      const key = JSON.stringify(fileStyle(engineStyle(style), style.base));
      if (!this.places.has(key)) this.places.set(key, place);
    });
  }

  /** Undefined for the default. */
  place(cell: ICellData): number | undefined {
    if (!cell.s) return undefined;
    const base = baseOf(cell);
    const known = typeof cell.s === 'string' ? `${cell.s} ${base}` : undefined;
    const found = known === undefined ? undefined : this.placeOfStyle.get(known);
    if (found !== undefined) return found;
    const style = fileStyle(this.engine.workbook.getStyles().getStyleByCell(cell), base);
    const place = this.placeOf(style);
    if (known !== undefined) this.placeOfStyle.set(known, place);
    return place;
  }

  private placeOf(style: FileStyle): number {
    const key = JSON.stringify(style);
    const found = this.places.get(key);
    if (found !== undefined) return found;
    this.places.set(key, this.list.push(style) - 1);
    return this.list.length - 1;
  }
}
