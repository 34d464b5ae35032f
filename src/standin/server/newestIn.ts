import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** When the newest file of a folder, or of those in it, was written, in ms. */
export function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(
    0,
    ...files.map((file) => statSync(path.join(file.parentPath ?? file.path, file.name)).mtimeMs),
  );
}
