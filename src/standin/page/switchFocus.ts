/** F6 goes from the grid to the task pane and back, as in Excel; no other key leaves the grid by keyboard. */
export function switchFocus(frame: HTMLIFrameElement, focusGrid: () => void): () => void {
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
