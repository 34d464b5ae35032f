/** Whether anybody can see the pane. Its page may run unseen for as long as a cell needs our functions. */
export interface Visibility {
  visible(): boolean;
  onChange(listener: (visible: boolean) => void): void;
}

/** What Excel's shared runtime says of its pane; absent on older builds. */
export interface PaneReports {
  onVisibilityModeChanged?(listener: (message: { visibilityMode: string }) => void): Promise<unknown>;
}

/** Joins what the browser says of the page with what Excel says of the pane: seen unless either says hidden. */
export function paneVisibility(page: Document, reports: PaneReports | undefined): Visibility {
  let hiddenByExcel = false;
  const listeners: ((visible: boolean) => void)[] = [];
  const visible = (): boolean => page.visibilityState !== 'hidden' && !hiddenByExcel;
  const tell = (): void => listeners.forEach((listener) => listener(visible()));
  page.addEventListener('visibilitychange', tell);
  reports
    ?.onVisibilityModeChanged?.(({ visibilityMode }) => {
      hiddenByExcel = visibilityMode === 'Hidden';
      tell();
    })
    // Where Excel cannot tell, the page's own visibility has to do.
    .catch(() => undefined);
  return { visible, onChange: (listener) => void listeners.push(listener) };
}
