import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Folders } from './folders';
import { newestIn } from './newestIn';

/** Folders whose files can go into the page's script. */
const sources = ['src'];

/** How long another process may take to build the page, in ms. */
const PATIENCE = 180_000;

/**
 * Builds the preview page where it is missing or older than its sources. Processes that ask at the same
 * time wait for the first.
 */
export async function buildPage(repository: string, folders: Folders): Promise<void> {
  const isFresh = (): boolean => {
    const built = path.join(folders.page, 'page.js');
    const newest = Math.max(...sources.map((folder) => newestIn(path.join(repository, folder))));
    return existsSync(built) && statSync(built).mtimeMs > newest;
  };
  if (isFresh()) return;
  const release = await lock(`${folders.page}.lock`);
  try {
    if (isFresh()) return;
    await run([path.resolve(__dirname, '../page/build.cjs')], repository);
  } finally {
    release();
  }
}

/** Resolves once no other process holds the folder of that name; one that died holding it is outwaited. */
async function lock(name: string): Promise<() => void> {
  mkdirSync(path.dirname(name), { recursive: true });
  for (;;) {
    try {
      mkdirSync(name);
      return () => rmdirSync(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(name, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > PATIENCE) rmSync(name, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function run(args: string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The preview page could not be built.\n${said}`)),
    );
  });
}
