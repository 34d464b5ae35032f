/** What `npm run plan` takes, beside what LibreOffice takes for the workbook that comes of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { largeWorkbook } from '../e2e/support/largeWorkbook';
import { buildProduct } from '../support/buildProduct';
import { conversion, findLibreOffice } from '../support/libreOffice';

const root = path.join(__dirname, '..', '..');

/** Most times of LibreOffice's that a plan, and its re-plan without a change, may take. */
const PLAN_LIMIT = 1.2;
const REPLAN_LIMIT = 1;

interface Taken {
  clock: number;
  /** Seconds of the processor; NaN where the system's shell does not tell them. */
  processor: number;
}

/**
 * Seconds of a plan and of its re-plan, without the build before them, and of LibreOffice's opening, recalculation and
 * saving of what was planned; no row where LibreOffice is not here, which is said.
 */
export async function measureStandin(): Promise<Record<string, string | number>[]> {
  const program = findLibreOffice();
  if (!program) {
    console.log('LibreOffice is not installed: nothing stands beside what a plan takes.\n');
    return [];
  }
  await buildProduct(root);
  const folder = mkdtempSync(path.join(tmpdir(), 'crewplan-bench-'));
  try {
    const large = path.join(folder, 'large.xlsx');
    writeFileSync(large, largeWorkbook(36, 20));
    const sample = path.join(root, 'assets', 'sample.xlsx');
    return [
      ...(await measure('the sample', sample, folder, program)),
      ...(await measure('36 months and 20 lines', large, folder, program)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function measure(
  what: string,
  input: string,
  folder: string,
  program: string,
): Promise<Record<string, string | number>[]> {
  const [planned, again] = ['planned.xlsx', 'again.xlsx'].map((name) => path.join(folder, name));
  const plan = runPlan(input, planned!);
  const out = path.join(folder, 'out');
  const office = run([program, ...(await conversion(folder, 'xlsx', out)), planned!]);
  if (!existsSync(path.join(out, 'planned.xlsx'))) throw new Error('LibreOffice did not open the workbook.');
  const replan = runPlan(planned!, again!);
  rmSync(out, { recursive: true });
  return [
    row(`${what}, planned`, plan, office, PLAN_LIMIT),
    row(`${what}, planned again without a change`, replan, office, REPLAN_LIMIT),
  ];
}

function row(what: string, plan: Taken, office: Taken, limit: number): Record<string, string | number> {
  return {
    what,
    s: plan.clock,
    'LibreOffice, s': office.clock,
    'times LibreOffice': plan.clock / office.clock,
    'of the processor': plan.processor / office.processor,
    limit: limit,
  };
}

function runPlan(input: string, output: string): Taken {
  const script = path.join(root, 'src', 'standin', 'cli', 'plan.ts');
  const taken = run([process.execPath, '--import', 'tsx', script, '--language', 'en', input, output]);
  if (!existsSync(output)) throw new Error(`${input} was not planned.`);
  return taken;
}

/** Runs a program in a shell that tells in the end what its children took of the processor. */
function run(command: string[]): Taken {
  const start = performance.now();
  const hasShell = process.platform !== 'win32';
  const { stdout } = hasShell
    ? spawnSync('sh', ['-c', '"$@" >/dev/null; times', 'sh', ...command], { cwd: root, encoding: 'utf8' })
    : spawnSync(command[0]!, command.slice(1), { cwd: root, encoding: 'utf8' });
  const clock = (performance.now() - start) / 1000;
  const times = [
    ...(stdout ?? '')
      .trim()
      .split('\n')
      .at(-1)!
      .matchAll(/(\d+)m([\d.]+)s/gu),
  ];
  const seconds = times.map(([, minutes, rest]) => 60 * Number(minutes) + Number(rest));
  return { clock, processor: hasShell && seconds.length === 2 ? seconds[0]! + seconds[1]! : NaN };
}
