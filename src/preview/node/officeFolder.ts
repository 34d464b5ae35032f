import { existsSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.join('node_modules', '@microsoft', 'office-js', 'dist');

/** Where the Office.js package lies: in the nearest folder above the working folder that has it installed. */
export function officeFolder(from: string = process.cwd()): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, PACKAGE);
    if (existsSync(path.join(candidate, 'office.js'))) return candidate;
    if (folder === path.dirname(folder)) throw new Error('Office.js is not installed: run "npm ci" first.');
  }
}
