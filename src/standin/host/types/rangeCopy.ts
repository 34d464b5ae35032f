import { copiedFormula } from '../../../grid/copiedFormula';
import type { BookInput, BookSheet, BookValue } from '../../book/book';
import { isEntireColumns, isEntireRows, type Area } from '../../areas';
import { choiceArgument, flagArgument } from '../arguments';
import { isFormula } from '../cellMatrix';
import { assertUnprotected } from '../guards';
import { isObject, targetOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located } from '../session';
import type { TrackedRange } from '../trackedRange';
import type { Place } from './areaArgument';

const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Gives rows of cells the looks of one row, again and again; cells side by side that look alike are dressed at once. */
function copyRow(from: BookSheet, to: BookSheet, source: Area, target: Area): void {
  const styles = Array.from({ length: source.columns }, (_, index) =>
    from.style(source.row, source.column + index),
  );
  const texts = styles.map((style) => JSON.stringify(style));
  const textAt = (column: number): string => texts[column % texts.length]!;
  for (let start = 0; start < target.columns;) {
    let end = start + 1;
    while (end < target.columns && textAt(end) === textAt(start)) end++;
    const area = { ...target, column: target.column + start, columns: end - start };
    to.setStyle(area, styles[start % styles.length]!);
    start = end;
  }
}

function copyFormats(source: Place, target: Place): void {
  // A single row dresses all of them at once.
  const rows = source.area.rows === 1 ? target.area.rows : 1;
  for (let row = 0; row < target.area.rows; row += rows) {
    const from = { ...source.area, row: source.area.row + (row % source.area.rows), rows: 1 };
    copyRow(source.sheet, target.sheet, from, { ...target.area, row: target.area.row + row, rows });
  }
}

/**
 * What was typed into the cells, again and again until the target is full. References move by as much as each cell is
 * away from its own source; text stays text.
 */
function copyFormulas({ sheet, area }: Place, target: Place): void {
  const typed = sheet.formulas(area);
  const shown = sheet.values(area);
  const copies = typed.map((row, r) => row.map((cell, c) => copyOf(cell, shown[r]?.[c])));
  const [down, right] = [target.area.row - area.row, target.area.column - area.column];
  const cells = Array.from({ length: target.area.rows }, (_, r) => {
    const row = copies[r % area.rows]!;
    const rows = down + r - (r % area.rows);
    return Array.from({ length: target.area.columns }, (__, c) => {
      const from = c % area.columns;
      return row[from]!(rows, right + c - from);
    });
  });
  target.sheet.write(target.area, cells);
}

type Copy = (rows: number, columns: number) => BookInput;

function copyOf(typed: number | string | boolean, shown: BookValue | undefined): Copy {
  if (typeof typed !== 'string') return () => typed;
  if (isFormula(typed) && shown !== typed) return copiedFormula(typed);
  // An error that was typed is entered as a formula, and a text that looks like one with an apostrophe.
  const input = typeof shown === 'object' && shown ? `=${typed}` : typed.replace(/^(?=[='])/, "'");
  return () => input;
}

/** How often one size goes into another as a whole. */
function fits(whole: Area, part: Area): boolean {
  return whole.rows % part.rows === 0 && whole.columns % part.columns === 0;
}

/** Copies formats or formulas from one range to another, of the same size or one that they fill. */
export const rangeCopy: NonNullable<Members<TrackedRange>['methods']> = {
  CopyFrom: (range, args, session) => {
    if (!isObject('Range', args[0])) throw officeError('InvalidArgument');
    const source = located(targetOf('Range', args[0]), session);
    const target = located(range, session);
    const type = choiceArgument(args[1], copyTypes, 'All');
    const plain = !flagArgument(args[2]) && !flagArgument(args[3]);
    const isBounded = ![source, target].some(({ area }) => isEntireColumns(area) || isEntireRows(area));
    const { rows, columns } = source.area;
    const sameSize = target.area.rows === rows && target.area.columns === columns;
    assertUnprotected(target.sheet);
    const fills = isBounded && fits(target.area, source.area);
    if (plain && type === 'Formats' && (sameSize || fills)) copyFormats(source, target);
    else if (plain && type === 'Formulas' && fills) copyFormulas(source, target);
    else {
      throw officeError(
        'ApiNotFound',
        'Range.copyFrom copies formats and formulas between ranges of one size or to ranges that they fill, in this host.',
      );
    }
  },
};
