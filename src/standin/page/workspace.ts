import type { Univer } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import type { Language } from '../../words/language';
import { openBook } from '../book/openBook';
import { toWorkbookFile } from '../book/toWorkbookFile';
import type { UniverBook } from '../book/univerBook';
import { registerAddinFunctions, type FunctionsJson } from '../host/addinFunctions';
import type { WorkbookFile } from '../file/workbookFile';
import { createHost, type Host } from '../host/host';
import { chartLayer } from './charts/chartLayer';
import { element } from './element';
import { createGrid } from './grid/createGrid';
import { followTheme, prefersDark } from './grid/darkMode';
import { drawRules } from './grid/drawRules';
import { fitRows } from './grid/fitRows';
import { holdDrawing } from './grid/holdDrawing';
import type { OpenDocument, OriginalDocument } from './openDocument';
import { openPaneFrame, type PaneFrame } from './pane/paneFrame';
import { undoHost } from './undo/undoHost';
import { watchBatches } from './watchBatches';
import { whenQuiet } from './whenQuiet';
import { IEditorBridgeService, ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { rangeOfArea } from '../book/area';

export interface WorkspaceSettings {
  language: Language;
  /** Where the pane is loaded from. */
  paneAddress: string;
  paneTitle: string;
  functions: FunctionsJson;
}

/** One open workbook with everything around it: the grid that shows it, the host over it, the add-in beside it. */
export interface Workspace {
  readonly document: OriginalDocument;
  readonly univer: Univer;
  readonly book: UniverBook;
  readonly host: Host;
  readonly frame: PaneFrame;
  /** Gives the grid the keyboard. */
  focusGrid(): void;
  /** The workbook as it stands now, every formula calculated; where the add-in is writing, once it has written all. */
  current(): Promise<OpenDocument>;
  close(): void;
}

/** Opens a workbook into the two places of the page. */
export async function openWorkspace(
  places: { grid: HTMLElement; pane: HTMLElement },
  document: OpenDocument,
  settings: WorkspaceSettings,
): Promise<Workspace> {
  // Univer empties what it draws into, so that charts over it need a common parent.
  const canvas = element('div', { class: 'grid-canvas' });
  places.grid.replaceChildren(canvas);
  const univer = createGrid(canvas, { language: settings.language, dark: prefersDark() });
  const book = await openBook(document.file, { univer }).catch((problem: unknown) => {
    univer.dispose();
    throw problem;
  });
  const watched = watchBatches(createHost(book));
  const { host, isBusy, lastExchange } = watched;
  registerAddinFunctions(book, host, settings.functions);
  const frame = openPaneFrame(places.pane, settings.paneAddress, host, {
    language: settings.language === 'zh-CN' ? 'zh-CN' : 'en-US',
    documentName: document.name,
    title: settings.paneTitle,
  });
  // Cells that came without a value ask the add-in for it as soon as that has loaded; what a file says holds until an edit, as in Excel.
  if (lacksValues(document.file)) void book.calculate();
  const focusGrid = (): void => univer.__getInjector().get(ILayoutService).focus();
  const stops = [
    followHost(book),
    followTheme(univer),
    reportEditMode(univer, host),
    fitRows(book),
    holdDrawing(univer, book.core.engine.unitId, lastExchange),
    drawRules(univer, book),
    chartLayer(univer, book, places.grid),
    undoHost(book, isBusy),
    switchFocus(frame.element, focusGrid),
  ];
  // The grid has its own cells: the records that it was opened from go.
  const { name, original } = document;
  return {
    document: { name, original },
    univer,
    book,
    host,
    frame,
    focusGrid,
    current: async () => {
      await whenQuiet(watched);
      await host.settle();
      return { name, original, file: toWorkbookFile(book) };
    },
    close: () => {
      frame.close();
      for (const stop of stops) stop();
      host.dispose();
      book.dispose();
      univer.dispose();
    },
  };
}

/** While a person types into a cell the host refuses the add-in, as Excel does. */
function reportEditMode(univer: Univer, host: Host): () => void {
  const editing = univer
    .__getInjector()
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => host.setCellEditMode(visible));
  return () => editing.unsubscribe();
}

/** Brings cells into view that the add-in selects: Univer marks them, but leaves them out of sight. */
function followHost(book: UniverBook): () => void {
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

/** F6 goes from the grid to the task pane and back, as in Excel; no other key leaves the grid by keyboard. */
function switchFocus(frame: HTMLIFrameElement, focusGrid: () => void): () => void {
  const toPane = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    frame.contentWindow?.focus();
    frame.contentDocument?.querySelector<HTMLElement>('button, a[href], input')?.focus();
  };
  const toGrid = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    frame.blur();
    focusGrid();
  };
  const loaded = (): void => frame.contentWindow?.addEventListener('keydown', toGrid);
  window.addEventListener('keydown', toPane, { capture: true });
  frame.addEventListener('load', loaded);
  return () => {
    window.removeEventListener('keydown', toPane, { capture: true });
    frame.removeEventListener('load', loaded);
  };
}

/** Whether a formula of the file has no value yet. */
function lacksValues(file: WorkbookFile): boolean {
  return file.sheets.some(({ cells }) =>
    [...cells.values()].some((row) =>
      [...row.values()].some(({ formula, value }) => formula !== undefined && value === null),
    ),
  );
}
