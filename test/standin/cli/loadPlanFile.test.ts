import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPlanFile } from '../../../src/standin/cli/loadPlanFile';

let repository: string;
let whole: string;

beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'load-plan-'));
  whole = path.join(repository, 'out', 'plan', 'planFile.cjs');
  mkdirSync(path.join(repository, 'src'));
  for (const file of ['package-lock.json', 'src/one.ts']) writeFileSync(path.join(repository, file), '');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

const written = (): number => statSync(whole).mtimeMs;

test('what plans a file is put together once, and anew when something of it is newer', async () => {
  expect(typeof (await loadPlanFile(repository)).planFile).toBe('function');
  const first = written();
  expect(typeof (await loadPlanFile(repository)).planFile).toBe('function');
  expect(written()).toBe(first);
  const later = new Date(Date.now() + 5000);
  utimesSync(path.join(repository, 'src/one.ts'), later, later);
  await loadPlanFile(repository);
  expect(written()).toBeGreaterThan(first);
}, 60_000);

test('where it cannot be written, it is loaded file by file', async () => {
  writeFileSync(path.join(repository, 'out'), '');
  expect(typeof (await loadPlanFile(repository)).planFile).toBe('function');
  expect(existsSync(whole)).toBe(false);
}, 60_000);
