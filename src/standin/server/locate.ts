import path from 'node:path';
import { contentType } from './contentType';
import type { Folders } from './folders';
import { OFFICE_PREFIX } from './officeAddress';

/**
 * Finds the file that an address stands for; undefined for everything that the preview does not serve. The bundle's
 * own addresses are those of the manifest: everything that is not the preview's.
 */
export function locate(address: string, folders: Folders): string | undefined {
  const name = decoded(address);
  if (name === undefined) return undefined;
  if (name === '/') return path.join(folders.page, 'index.html');
  for (const [prefix, folder] of [
    ['/preview/', folders.page],
    [OFFICE_PREFIX, folders.office],
    ['/samples/', folders.samples],
  ] as const) {
    if (name.startsWith(prefix)) return within(folder, name.slice(prefix.length));
  }
  return within(folders.bundle, name.slice(1));
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** Refuses whatever would leave the folder, hidden files, and kinds of files that nobody asks for. */
function within(folder: string, name: string): string | undefined {
  const plain = name.split('/').every((part) => /^[\w@-][\w@. -]*$/u.test(part));
  return plain && contentType(name) !== undefined ? path.join(folder, name) : undefined;
}
