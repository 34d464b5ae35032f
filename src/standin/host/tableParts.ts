import type { BookTable } from '../book/book';
import type { Area } from '../areas';
import { officeError } from './officeError';
import type { Session } from './session';

export function tableOf(id: string, session: Session): BookTable {
  const table = session.book.tables.find((candidate) => candidate.id === id);
  if (!table) throw officeError('ItemNotFound');
  return table;
}

export function headerArea({ area }: BookTable): Area {
  return { ...area, rows: 1 };
}

/** The rows between header and totals. */
export function bodyArea({ area, showTotals }: BookTable): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (showTotals ? 1 : 0) };
}

export function totalsArea({ area, showTotals }: BookTable): Area {
  if (!showTotals) throw officeError('ItemNotFound');
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}
