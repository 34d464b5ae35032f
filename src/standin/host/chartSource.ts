import type { BookSheet } from '../book/book';
import type { Area } from '../areas';
import type { FileChartSeries } from '../file/workbookFile';
import { absoluteReference } from '../../grid/a1';
import { shownValue } from './cellMatrix';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

function reference(sheet: BookSheet, area: Area): string {
  return absoluteReference({ sheet: sheet.name, ...area });
}

function isLabel(value: unknown): boolean {
  return typeof value === 'string';
}

/** The area turned over, so that series always run down. */
function oriented(sheet: BookSheet, area: Area, byColumns: boolean) {
  const cells = sheet.values(area).map((row) => row.map(shownValue));
  const at = (series: number, point: number) => (byColumns ? cells[point]?.[series] : cells[series]?.[point]);
  const part = (series: number, from: number, count: number): Area =>
    byColumns
      ? { row: area.row + from, column: area.column + series, rows: count, columns: 1 }
      : { row: area.row + series, column: area.column + from, rows: 1, columns: count };
  return {
    at,
    part,
    series: byColumns ? area.columns : area.rows,
    points: byColumns ? area.rows : area.columns,
  };
}

/**
 * The series that Excel finds in a chart's source: the first column holds the categories when it holds text (or its
 * corner is empty), the first row the names of the series when it holds text.
 */
export function seriesFrom(sheet: BookSheet, area: Area, by: SeriesBy): FileChartSeries[] {
  const byColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const { at, part, series, points } = oriented(sheet, area, byColumns);
  const corner = at(0, 0) === '';
  const named = points > 1 && (corner || (series > 1 ? isLabel(at(1, 0)) : isLabel(at(0, 0))));
  const first = named ? 1 : 0;
  const categorised = series > 1 && (corner || isLabel(at(0, first)));
  const length = points - first;
  const found: FileChartSeries[] = [];
  for (let index = categorised ? 1 : 0; index < series; index++) {
    found.push({
      name: named ? String(at(index, 0) ?? '') : `Series${found.length + 1}`,
      categories: categorised ? reference(sheet, part(0, first, length)) : '',
      values: reference(sheet, part(index, first, length)),
    });
  }
  return found;
}
