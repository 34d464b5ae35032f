import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { rangeOfArea } from '../../book/area';
import type { UniverBook } from '../../book/univerBook';

/** Brings cells into view that the add-in selects: Univer marks them, but leaves them out of sight. */
export function followHost(book: UniverBook): () => void {
  const { engine } = book.core;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = book.on((event) => {
    if (event.kind !== 'selected' || !engine.byHost) return;
    const range = rangeOfArea(event.area);
    // The sheet that was brought to the front has to be drawn before it can scroll.
    clearTimeout(timer);
    timer = setTimeout(() => void engine.commands.executeCommand(ScrollToRangeOperation.id, { range }), 50);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
