import { columnIndex } from '../../../grid/a1';
import type { XmlListener } from '../xml/parseXml';

/** A <c> as it stands in the part; the scanner uses one object for all, so that a listener copies what it keeps. */
export interface ScannedCell {
  row: number;
  column: number;
  attributes: Record<string, string>;
  start: number;
  openEnd: number;
  end: number;
  /** Text of <v>. */
  value: string | undefined;
  /** Text of <is>, runs joined. */
  inline: string | undefined;
  formula: string | undefined;
  formulaAttributes: Record<string, string>;
  formulaStart: number;
  formulaEnd: number;
}

export interface ScannedRow {
  row: number;
  attributes: Record<string, string>;
  start: number;
  openEnd: number;
}

export interface CellListener {
  row(row: ScannedRow): void;
  cell(cell: ScannedCell): void;
  rowEnd(closeStart: number, end: number): void;
}

const NO_ATTRIBUTES: Record<string, string> = {};

/** Reads rows and cells out of the stream of a sheet's elements; a missing address counts on from the one before. */
export function scanCells(listener: CellListener): XmlListener {
  const cell: ScannedCell = {
    row: -1,
    column: -1,
    attributes: NO_ATTRIBUTES,
    start: 0,
    openEnd: 0,
    end: 0,
    value: undefined,
    inline: undefined,
    formula: undefined,
    formulaAttributes: NO_ATTRIBUTES,
    formulaStart: 0,
    formulaEnd: 0,
  };
  let row = -1;
  let column = -1;
  let target: 'value' | 'inline' | 'formula' | undefined;
  let phonetic = false;
  return {
    open(name, attributes, start, openEnd) {
      switch (name) {
        case 'row':
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
          column = -1;
          listener.row({ row, attributes, start, openEnd });
          return true;
        case 'c':
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          cell.row = row;
          cell.column = column;
          cell.attributes = attributes;
          cell.start = start;
          cell.openEnd = openEnd;
          cell.value = cell.inline = cell.formula = undefined;
          break;
        case 'v':
          cell.value = '';
          target = 'value';
          break;
        case 'f':
          cell.formula = '';
          cell.formulaAttributes = attributes;
          cell.formulaStart = start;
          target = 'formula';
          break;
        case 'is':
          cell.inline = '';
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 't':
          target = phonetic ? undefined : 'inline';
          break;
      }
      return false;
    },
    text(content) {
      if (target) cell[target] = (cell[target] ?? '') + content;
    },
    close(name, closeStart, end) {
      target = undefined;
      if (name === 'c') {
        cell.end = end;
        listener.cell(cell);
      } else if (name === 'row') listener.rowEnd(closeStart, end);
      else if (name === 'f') cell.formulaEnd = end;
      else if (name === 'rPh') phonetic = false;
    },
  };
}

function columnOf(address: string): number {
  let letters = 0;
  while (letters < address.length && address.charCodeAt(letters) > 57) letters++;
  return columnIndex(address.slice(0, letters));
}
