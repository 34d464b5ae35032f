import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isOurTable } from '../../../src/grid/names';
import { runPlanCommandLine } from '../../../src/standin/cli/planCommandLine';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';

/** What became of a file, in a few words that are counted, and what is wrong with that; null where nothing is. */
export interface Verdict {
  outcome: string;
  fault: string | null;
}

/** Seconds of processor time that a file may take. */
const mostSeconds = 20;

interface Run {
  code: number;
  said: string[];
  /** What stands in our tables; null where nothing was written. */
  plan: string | null;
}

/** Plans files by the command line and compares what comes of them with the plan of the sample. */
export class Judge {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'crewplan-fuzz-'));
  private readonly original: string;
  private usual: string | null | undefined;

  constructor(private readonly sample: Uint8Array) {
    this.original = inputsOf(readWorkbook(sample));
  }

  async judge(bytes: Uint8Array): Promise<Verdict> {
    const start = process.cpuUsage();
    const { code, said, plan } = await this.run(bytes);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const stack = said.find((line) => /^\s+at |\n\s+at |that nobody has thought of/.test(line));
    if (stack !== undefined) return { outcome: 'unforeseen', fault: stack };
    if (seconds > mostSeconds) return { outcome: 'slow', fault: `took ${Math.round(seconds)} s` };
    if (code === 2) return refused(said, plan);
    if (code !== 0 || plan === null) return { outcome: `exit ${code}`, fault: `ends with ${code}` };
    return this.compared(bytes, plan);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The same inputs come to the same plan, and others to that of a clean file which holds them. */
  private async compared(bytes: Uint8Array, plan: string): Promise<Verdict> {
    this.usual ??= (await this.run(this.sample)).plan;
    if (plan === this.usual) return { outcome: 'planned as the sample', fault: null };
    const file = readWorkbook(bytes);
    if (inputsOf(file) === this.original) {
      return { outcome: 'planned otherwise', fault: 'has the inputs of the sample and another plan' };
    }
    const clean = (await this.run(saveWorkbook(null, file))).plan;
    const fault = clean === plan ? null : 'has another plan than a clean file with its inputs';
    return { outcome: 'planned by its other inputs', fault };
  }

  private async run(bytes: Uint8Array): Promise<Run> {
    const [input, output] = ['input.xlsx', 'output.xlsx'].map((name) => path.join(this.folder, name));
    writeFileSync(input!, bytes);
    rmSync(output!, { force: true });
    const said: string[] = [];
    const code = await runPlanCommandLine(['input.xlsx', 'output.xlsx'], {
      folder: this.folder,
      out: () => undefined,
      err: (line) => said.push(line),
    });
    return { code, said, plan: existsSync(output!) ? planOf(readFileSync(output!)) : null };
  }
}

/** A refusal is one sentence about the file, or one for each problem in its cells, and leaves nothing behind. */
function refused(said: readonly string[], plan: string | null): Verdict {
  const last = said.at(-1) ?? '';
  const word = /is (damaged|too large|not an Excel workbook|protected)|holds (macros)/.exec(last);
  const outcome = `refused: ${word ? (word[1] ?? word[2]) : 'problems in cells'}`;
  if (plan !== null) return { outcome, fault: 'is refused and written all the same' };
  return { outcome, fault: last === '' ? 'is refused without a word' : null };
}

/** What a plan is made of: cells, tables and names. Looks, and the caches of formulas, count for nothing. */
function inputsOf({ sheets, names, settings, date1904 }: WorkbookFile): string {
  const cells = sheets.map((sheet) => [
    sheet.name,
    sheet.visibility,
    sheet.protected,
    sheet.merges,
    sheet.tables,
    [...sheet.cells].map(([row, list]) => [
      row,
      [...list].map(([column, { value, formula }]) => [column, formula ?? value]),
    ]),
  ]);
  return JSON.stringify([cells, names, [...settings], date1904]);
}

/** The values of our tables by sheet and table. */
function planOf(bytes: Uint8Array): string {
  const { sheets } = readWorkbook(new Uint8Array(bytes));
  return JSON.stringify(
    sheets.flatMap(({ name, tables, cells }) =>
      tables.some((table) => isOurTable(table.name))
        ? [
            [
              name,
              [...cells].map(([row, list]) => [row, [...list].map(([column, cell]) => [column, cell.value])]),
            ],
          ]
        : [],
    ),
  );
}
