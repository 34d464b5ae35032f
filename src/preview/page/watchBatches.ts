import type { Host } from '../host/host';

export interface WatchedHost {
  readonly host: Host;
  /** Whether the add-in waits for an answer. */
  isBusy(): boolean;
}

/** The same host, with a count of the batches under way. */
export function watchBatches(host: Host): WatchedHost {
  let running = 0;
  const process = host.process.bind(host);
  host.process = async (body, flags) => {
    running++;
    try {
      return await process(body, flags);
    } finally {
      running--;
    }
  };
  return { host, isBusy: () => running > 0 };
}
