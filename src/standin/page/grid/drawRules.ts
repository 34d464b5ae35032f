import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { engineStyle } from '../../book/sheets/cellStyle';
import { FormatRules } from '../../book/sheets/formatRules';
import type { UniverBook } from '../../book/univerBook';

/** How often (ms) rules are compared with those that were drawn; cells are only looked at where something has changed. */
const REDRAW = 200;

/** Draws the conditional formats of the book, which Univer knows nothing of, once each change has been calculated. */
export function drawRules(univer: Univer, book: UniverBook): () => void {
  const injector = univer.__getInjector();
  const rules = new FormatRules(book.core);
  let drawn = '';
  let isStale = true;
  const listening = book.on(({ kind }) => {
    if (kind !== 'selected') isStale = true;
  });
  const drawing = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook, rawData }, next) => {
      const sheet = book.sheet(subUnitId);
      const look = sheet && sheet.conditionalFormats.length > 0 && rules.lookOf(sheet, row, col);
      if (!look) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      // The stored cell must stay as it is.
      const shown = cell === rawData || !cell ? { ...cell } : cell;
      return next(Object.assign(shown, { s: { ...own, ...engineStyle(look) } }));
    },
  });
  const timer = setInterval(() => {
    if (book.core.calculation.isBusy) return;
    const { id, conditionalFormats } = book.activeSheet;
    const now = conditionalFormats.length === 0 ? '' : id + JSON.stringify(conditionalFormats);
    if (now === drawn && (!isStale || now === '')) return;
    drawn = now;
    isStale = false;
    rules.forget();
    const render = injector.get(IRenderManagerService).getRenderById(book.core.engine.unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }, REDRAW);
  return () => {
    clearInterval(timer);
    listening();
    drawing.dispose();
  };
}
