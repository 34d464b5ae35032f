import type { BookSheet } from '../../book/book';
import { choiceArgument, flagArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { isObject, targetOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located } from '../session';
import type { TrackedRange } from '../trackedRange';

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

/** Copies from one range to another, of the same size: formats only. */
export const rangeCopy: NonNullable<Members<TrackedRange>['methods']> = {
  CopyFrom: (range, args, session) => {
    if (!isObject('Range', args[0])) throw officeError('InvalidArgument');
    const source = located(targetOf('Range', args[0]), session);
    const target = located(range, session);
    const type = choiceArgument(args[1], copyTypes, 'All');
    const plain = !flagArgument(args[2]) && !flagArgument(args[3]);
    const { rows, columns } = target.area;
    const sameSize = source.area.rows === rows && source.area.columns === columns;
    if (type !== 'Formats' || !plain || !sameSize) {
      throw officeError(
        'ApiNotFound',
        'Range.copyFrom copies formats between ranges of one size in this host.',
      );
    }
    assertUnprotected(target.sheet);
    for (let row = 0; row < rows; row++) {
      const from = { row: source.area.row + row, column: source.area.column };
      const to = { row: target.area.row + row, column: target.area.column };
      copyRow(source.sheet, target.sheet, from, to, columns);
    }
  },
};
