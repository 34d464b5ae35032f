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

/** Gives a row of cells the look of another; cells in a row that look alike are dressed at once. */
function copyRow(
  from: BookSheet,
  to: BookSheet,
  source: { row: number; column: number },
  target: { row: number; column: number },
  columns: number,
): void {
  const styles = Array.from({ length: columns }, (_, index) => from.style(source.row, source.column + index));
  const texts = styles.map((style) => JSON.stringify(style));
  for (let start = 0; start < columns;) {
    let end = start + 1;
    while (end < columns && texts[end] === texts[start]) end++;
    const area = { row: target.row, column: target.column + start, rows: 1, columns: end - start };
    to.setStyle(area, styles[start]!);
    start = end;
  }
}

function copyFormats(source: Place, target: Place): void {
  const { rows, columns } = target.area;
  for (let row = 0; row < rows; row++) {
    const from = { row: source.area.row + row, column: source.area.column };
    const to = { row: target.area.row + row, column: target.area.column };
    copyRow(source.sheet, target.sheet, from, to, columns);
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

/** Copies from one range to another: formats to one of the same size, formulas also to one that they fill. */
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
    if (plain && type === 'Formats' && sameSize) copyFormats(source, target);
    else if (plain && type === 'Formulas' && isBounded && fits(target.area, source.area)) {
      copyFormulas(source, target);
    } else {
      throw officeError(
        'ApiNotFound',
        'Range.copyFrom copies formats between ranges of one size, and formulas to ranges that they fill, in this host.',
      );
    }
  },
};
