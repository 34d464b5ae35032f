import { existsSync } from 'node:fs';
import path from 'node:path';

/** Folders under Program Files in which desktop Excel stands, by edition. */
const windowsFolders = [
  'Microsoft Office/root/Office16',
  'Microsoft Office/Office16',
  'Microsoft Office/Office15',
];
const macPath = '/Applications/Microsoft Excel.app';

/** What the look-up needs of the machine, so that it can be tested on any other. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  exists(file: string): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
};

/** Where desktop Excel is installed, or null: add-ins are sideloaded on Windows and Mac only. */
export function desktopExcel({ platform, environment, exists }: Machine = thisMachine): string | null {
  if (platform === 'darwin') return exists(macPath) ? macPath : null;
  if (platform !== 'win32') return null;
  const roots = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].flatMap(
    (name) => environment[name] ?? [],
  );
  const places = roots.flatMap((root) =>
    windowsFolders.map((folder) => path.join(root, folder, 'EXCEL.EXE')),
  );
  return places.find(exists) ?? null;
}
