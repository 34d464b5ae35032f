import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { newestIn } from '../server/newestIn';
import { projectFolder } from './officeFolder';
import type { planFile } from './planFile';

interface PlanFile {
  planFile: typeof planFile;
}

/**
 * What plans a file, with the spreadsheet engine, in one file: Node takes two seconds to find and read the two thousand
 * files that it is made of. The file is written anew when it is older than what it is made of.
 */
export async function loadPlanFile(repository = projectFolder()): Promise<PlanFile> {
  const whole = path.join(repository, 'out', 'plan', 'planFile.cjs');
  try {
    if (!isFresh(whole, repository)) await joinFiles(whole, repository);
  } catch {
    // Where nothing can be written, it goes file by file.
    return import('./planFile');
  }
  return run(whole);
}

function isFresh(whole: string, repository: string): boolean {
  if (!existsSync(whole)) return false;
  const installed = statSync(path.join(repository, 'package-lock.json')).mtimeMs;
  return statSync(whole).mtimeMs > Math.max(installed, newestIn(path.join(repository, 'src')));
}

/** Written under another name first: somebody else may be reading it. */
async function joinFiles(whole: string, repository: string): Promise<void> {
  const unfinished = `${whole}.${process.pid}`;
  await build({
    absWorkingDir: repository,
    entryPoints: [path.join(__dirname, 'planFile.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As short as it gets with all names whole, which errors are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  if (existsSync(whole)) await rm(compiledOf(whole), { force: true });
  await rename(unfinished, whole);
}

/**
 * Runs a script as `require` would, but for what TypeScript's loader makes of it, and compiled once for all runs: what the
 * first plan has needed is kept.
 */
function run(whole: string): PlanFile {
  const compiled = compiledOf(whole);
  const known = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new vm.Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(whole, 'utf8')}\n})`,
    { filename: whole, ...(known && { cachedData: known }) },
  );
  const module = { exports: {} as PlanFile };
  const start = script.runInThisContext() as (...scope: unknown[]) => void;
  start(module.exports, createRequire(whole), module, whole, path.dirname(whole));
  const plan = module.exports.planFile;
  if (known && !script.cachedDataRejected) return { planFile: plan };
  return {
    planFile: async (...asked) => {
      const outcome = await plan(...asked);
      keep(compiled, script.createCachedData());
      return outcome;
    },
  };
}

/** Of this very file: Node tells another one by nothing but its length. */
function compiledOf(whole: string): string {
  return `${whole}.${Math.round(statSync(whole).mtimeMs)}.v8-${process.versions.v8}`;
}

function keep(file: string, data: Buffer): void {
  try {
    writeFileSync(file, data);
  } catch {
    // It is only the quicker for it.
  }
}
