import { Layer } from '@univerjs/engine-render';

/** What each layer is to become, as long as its turn has not come. */
const due = new WeakMap<Layer, boolean>();

let mended = false;

/**
 * Spares Univer 0.25.1 a leak: to have a layer drawn a moment later it opens a message channel and closes it only where
 * another change overtakes it, so that each drawing left one behind, and with it a workbook that was long closed.
 */
export function debounceLayers(): void {
  if (mended) return;
  mended = true;
  Layer.prototype.makeDirtyWithDebounce = function (this: Layer, state = true) {
    const isDue = due.has(this);
    due.set(this, state);
    if (isDue) return;
    soon(() => {
      this.makeDirty(due.get(this));
      due.delete(this);
    });
  };
}

/** Runs the task once what is under way is through: sooner than any timer would. */
function soon(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
