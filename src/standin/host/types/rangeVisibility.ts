import { cellCount, isEntireColumns } from '../../areas';
import { flagArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import type { Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';

/** True or false where all rows agree, null where they differ. */
function rowsHidden(range: TrackedRange, session: Session): boolean | null {
  const { sheet, area } = located(range, session);
  const first = sheet.isRowHidden(area.row);
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.isRowHidden(row) !== first) return null;
  }
  return first;
}

/** Rows put out of sight. */
export const rangeVisibility: NonNullable<Members<TrackedRange>['properties']> = {
  RowHidden: {
    get: (range, session) =>
      isEntireColumns(located(range, session).area) ? false : rowsHidden(range, session),
    set: (range, value, session) => {
      const { sheet, area } = located(range, session);
      assertUnprotected(sheet);
      const hidden = flagArgument(value);
      if (isEntireColumns(area) || cellCount(area) === 0) throw officeError('OperationCellsExceedLimit');
      for (let row = area.row; row < area.row + area.rows; row++) sheet.setRowHidden(row, hidden);
    },
  },
};
