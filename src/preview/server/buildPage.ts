import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Folders } from './folders';

/** Folders whose files go into the page's script. */
const sources = ['src/preview', 'src/workbook', 'src/model', 'src/locales'];

/** Builds the preview page where it is missing or older than its sources; takes about 15 s when it has to. */
export async function buildPage(repository: string, folders: Folders): Promise<void> {
  const built = path.join(folders.page, 'page.js');
  const newest = Math.max(...sources.map((folder) => newestIn(path.join(repository, folder))));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  const webpack = path.join(repository, 'node_modules/webpack/bin/webpack.js');
  const config = path.join(repository, 'src/preview/page/webpack.config.js');
  await run([webpack, '--config', config, '--stats', 'errors-only'], repository);
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(
    0,
    ...files.map((file) => statSync(path.join(file.parentPath ?? file.path, file.name)).mtimeMs),
  );
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
