import { existsSync } from 'node:fs';
import path from 'node:path';

const OFFICE = path.join('node_modules', '@microsoft', 'office-js', 'dist');

/** The folder that the add-in's own package.json and its installed packages lie in. */
export function projectFolder(from: string = __dirname): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, OFFICE, 'office.js'))) return folder;
    if (folder === path.dirname(folder)) throw new Error('Office.js is not installed: run "npm ci" first.');
  }
}

/** Where the files of Office.js lie. */
export function officeFolder(): string {
  return path.join(projectFolder(), OFFICE);
}
