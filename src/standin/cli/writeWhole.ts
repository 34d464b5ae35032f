import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file under another name beside its place and then moves it there, so that it is never seen half written, not
 * even where the program is stopped on the way. Where the place is a link, what it leads to is written.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const draft = path.join(path.dirname(place), `.${randomUUID()}.tmp`);
  const stopped = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => signals.forEach((signal) => process.off(signal, stopped));
  signals.forEach((signal) => process.on(signal, stopped));
  try {
    await writeFile(draft, bytes);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    forget();
  }
}
