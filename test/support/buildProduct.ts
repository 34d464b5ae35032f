import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the production build is made of. */
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

export const webpack = (root: string): string => join(root, 'node_modules/webpack/bin/webpack.js');

/** Builds dist/ as `npm run build` does, where it is missing or older than what it is made of. */
export async function buildProduct(root: string): Promise<void> {
  const manifest = join(root, 'dist/manifest.xml');
  const newest = Math.max(...sources.map((name) => newestIn(join(root, name))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return;
  const args = [webpack(root), '--mode', 'production'];
  await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 230_000 });
}

function newestIn(name: string): number {
  const { mtimeMs } = statSync(name);
  if (!statSync(name).isDirectory()) return mtimeMs;
  const files = readdirSync(name, { recursive: true }).map((file) => statSync(join(name, String(file))));
  return Math.max(mtimeMs, ...files.map((file) => file.mtimeMs));
}
