import type { Host } from '../host/host';

export interface WatchedHost {
  readonly host: Host;
  /** Whether the add-in waits for an answer. */
  isBusy(): boolean;
  /** When the last batch came or was answered, as performance.now() counts. */
  lastExchange(): number;
}

/** The same host, with a count of the batches under way. */
export function watchBatches(host: Host): WatchedHost {
  let running = 0;
  let last = -Infinity;
  const process = host.process.bind(host);
  host.process = async (body, flags) => {
    running++;
    last = performance.now();
    try {
      return await process(body, flags);
    } finally {
      running--;
      last = performance.now();
    }
  };
  return { host, isBusy: () => running > 0, lastExchange: () => last };
}
