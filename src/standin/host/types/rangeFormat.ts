import type { BookSheet } from '../../book/book';
import { clip, isEntireColumns, isEntireRows } from '../../areas';
import { choiceArgument, flagArgument, numberArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { columnWidthFor, rowHeightFor } from '../measure';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { located } from '../session';
import { sharedStyle } from '../sharedStyle';
import type { TrackedRange } from '../trackedRange';
import { CHARACTER_POINTS } from '../measure';

const horizontals = ['General', 'Left', 'Center', 'Right'] as const;
const verticals = ['Top', 'Center', 'Bottom'] as const;

/** The value that every column or row agrees on, else null. */
function agreed(from: number, count: number, read: (index: number) => number): number | null {
  const first = read(from);
  for (let index = from; index < from + count; index++) if (read(index) !== first) return null;
  return first;
}

/** Sets the width of a column in points; Excel has none of more than 255 characters. */
export function setColumnWidth(sheet: BookSheet, column: number, points: number): void {
  if (points < 0 || points / CHARACTER_POINTS > 256) throw officeError('InvalidArgument');
  sheet.setColumnWidth(column, points / CHARACTER_POINTS);
  // A width shows a column that was hidden, as no width hides it.
  if (points > 0 === sheet.isColumnHidden(column)) sheet.setColumnHidden(column, points === 0);
}

/** How cells look and how wide their columns are. Where cells differ a value is null. */
export const rangeFormatMembers: Members<TrackedRange> = {
  properties: {
    // Points, whatever unit the file uses.
    ColumnWidth: {
      get: (range, session) => {
        const { sheet, area } = located(range, session);
        const span = clip(area, sheet.usedArea(false)) ?? { ...area, columns: 1 };
        const columns = isEntireRows(area) ? span : area;
        const width = agreed(columns.column, columns.columns, (column) =>
          sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column),
        );
        return width === null ? null : width * CHARACTER_POINTS;
      },
      set: (range, value, session) => {
        const { sheet, area } = located(range, session);
        assertUnprotected(sheet);
        const points = numberArgument(value);
        for (let column = area.column; column < area.column + area.columns; column++) {
          setColumnWidth(sheet, column, points);
        }
      },
    },
    HorizontalAlignment: {
      get: (range, session) => {
        const { horizontal } = sharedStyle(range, session);
        return horizontal === null ? null : (capital(horizontal) ?? 'General');
      },
      set: (range, value, session) => {
        const { sheet, area } = located(range, session);
        assertUnprotected(sheet);
        const chosen = choiceArgument(value, horizontals);
        if (chosen !== 'General') sheet.setStyle(area, { horizontal: lower(chosen) });
        else if (sharedStyle(range, session).horizontal !== undefined) {
          const refusal = 'RangeFormat.horizontalAlignment cannot be put back to General in this host.';
          throw officeError('ApiNotFound', refusal);
        }
      },
    },
    RowHeight: {
      get: (range, session) => {
        const { sheet, area } = located(range, session);
        const span = isEntireColumns(area) ? { row: area.row, rows: 1 } : area;
        return agreed(span.row, span.rows, (row) => sheet.rowHeight(row));
      },
      set: (range, value, session) => {
        const { sheet, area } = located(range, session);
        assertUnprotected(sheet);
        const points = numberArgument(value);
        if (points < 0 || points > 409.5 || isEntireColumns(area)) throw officeError('InvalidArgument');
        for (let row = area.row; row < area.row + area.rows; row++) sheet.setRowHeight(row, points);
      },
    },
    VerticalAlignment: {
      get: (range, session) => {
        const { vertical } = sharedStyle(range, session);
        return vertical === null ? null : (capital(vertical) ?? 'Bottom');
      },
      set: (range, value, session) => {
        const { sheet, area } = located(range, session);
        assertUnprotected(sheet);
        sheet.setStyle(area, { vertical: lower(choiceArgument(value, verticals)) });
      },
    },
    WrapText: {
      get: (range, session) => {
        const { wrap } = sharedStyle(range, session);
        return wrap === null ? null : (wrap ?? false);
      },
      set: (range, value, session) => {
        const { sheet, area } = located(range, session);
        assertUnprotected(sheet);
        sheet.setStyle(area, { wrap: flagArgument(value) });
      },
    },
  },
  children: {
    Fill: (range) => objectOf('RangeFill', range),
    Font: (range) => objectOf('RangeFont', range),
  },
  methods: {
    AutofitColumns: (range, _args, session) => {
      const { sheet, area } = located(range, session);
      assertUnprotected(sheet);
      const used = clip(area, sheet.usedArea(true));
      if (!used) return;
      for (let column = used.column; column < used.column + used.columns; column++) {
        sheet.setColumnWidth(column, columnWidthFor(sheet, { ...used, column, columns: 1 }));
      }
    },
    AutofitRows: (range, _args, session) => {
      const { sheet, area } = located(range, session);
      assertUnprotected(sheet);
      const used = sheet.usedArea(true);
      const rows = clip(area, used);
      if (!used || !rows) return;
      for (let row = rows.row; row < rows.row + rows.rows; row++) {
        const height = rowHeightFor(sheet, { ...used, row, rows: 1 });
        if (height !== sheet.rowHeight(row)) sheet.setRowHeight(row, height);
      }
    },
  },
};

function lower<C extends string>(choice: C): Lowercase<C> {
  return choice.toLowerCase() as Lowercase<C>;
}

function capital(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}
