import { columnLetters } from '../../grid/a1';
import type { InputColumn } from '../../grid/headers';
import { type CellValue, ruleMark, type Rule, type SheetArea } from '../../grid/port';
import type { TemplateTable } from './sampleTables';

/** Columns by which a row is known wherever it is sorted to; what else is a number is a figure. */
const keyColumns: readonly InputColumn[] = ['month', 'line', 'stage', 'fromMonth'];

/** Pale enough for black figures to be read on it, on paper too. */
const shade = { fillColour: '#FFF4CC' };

/** Excel takes formulas of 8,192 characters, and texts in them of 255. */
const [longestFormula, longestText] = [8000, 120];

/** Figures are compared in ten thousandths, whose text is the same whatever decimal mark Excel writes. */
const parts = 10_000;

/**
 * A conditional format for each column of figures that shades those that are still the sample's: known by the key of
 * their row, so that sorting takes the shade along and typing another figure takes it off.
 */
export function sampleMarks({ area, columns, rows }: TemplateTable & { area: SheetArea }): Rule[] {
  const first = area.row + 2;
  const cell = (offset: number, isFixed: boolean): string =>
    `${isFixed ? '$' : ''}${columnLetters(area.column + offset)}${first}`;
  const keys = columns.flatMap((column, offset) => (keyColumns.includes(column) ? [offset] : []));
  return columns.flatMap((_, offset): Rule[] => {
    if (keys.includes(offset)) return [];
    const figures = rows.flatMap((row) => {
      const value = row[offset];
      return typeof value === 'number'
        ? [
            entry(
              keys.map((key) => row[key] ?? ''),
              value,
            ),
          ]
        : [];
    });
    if (figures.length === 0) return [];
    const figure = cell(offset, false);
    const key = keys.map((at) => `${cell(at, true)}&"~"&`).join('');
    const wanted = `"|"&${key}ROUND(${figure}*${parts},0)&"|"`;
    const known = texts(`|${figures.join('|')}|`).join('&');
    const formula = `=AND(N("${ruleMark} sample")=0,ISNUMBER(${figure}),ISNUMBER(FIND(${wanted},${known})))`;
    const data = { ...area, row: area.row + 1, rows: rows.length, column: area.column + offset, columns: 1 };
    return formula.length > longestFormula ? [] : [{ area: data, formula, look: shade }];
  });
}

function entry(keys: readonly CellValue[], value: number): string {
  return [...keys, Math.round(value * parts)].join('~');
}

/** A long text as several that Excel takes. */
function texts(text: string): string[] {
  const count = Math.ceil(text.length / longestText);
  return Array.from({ length: count }, (_, index) => {
    const part = text.slice(index * longestText, (index + 1) * longestText);
    return `"${part.replaceAll('"', '""')}"`;
  });
}
