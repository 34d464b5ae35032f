import type { WriteStep } from '../../grid/port';
import { rangeOf } from './rangeOf';

export type FoldStep = Extract<WriteStep, { kind: 'foldColumns' }>;

/** Queues a group of columns that is folded, or its end. */
export function foldColumns(context: Excel.RequestContext, step: FoldStep): void {
  const columns = foldedColumns(context, step);
  if (step.folded) {
    columns.group('ByColumns');
    columns.hideGroupDetails('ByColumns');
  } else {
    columns.showGroupDetails('ByColumns');
    columns.ungroup('ByColumns');
  }
}

/** The first cells of the columns, which stand for the whole of them. */
export function foldedColumns(
  context: Excel.RequestContext,
  { sheet, column, columns }: FoldStep,
): Excel.Range {
  return rangeOf(context, { sheet, row: 0, column, rows: 1, columns });
}
