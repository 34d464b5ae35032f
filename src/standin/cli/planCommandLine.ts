import path from 'node:path';
import type { FileProblem } from '../file/problem';
import { fileSentence, systemSentence, unforeseenSentence } from './fileSentence';
import { loadPlanFile } from './loadPlanFile';
import { parsePlanArguments, type PlanArguments } from './planArguments';
import type { planFile as PlanFile } from './planFile';
import { placeProblem } from './places';
import { textTable } from './textTable';

/** What a run gives back to the shell. */
export const ExitCode = { done: 0, refused: 2, usage: 64 } as const;

export interface CommandLine {
  /** Folder that file names are relative to. */
  folder: string;
  out(line: string): void;
  err(line: string): void;
}

type Plan = typeof PlanFile;

/** The spreadsheet engine takes its time to load, which a mistyped command need not wait for. */
const planFile: Plan = async (...asked) => (await loadPlanFile()).planFile(...asked);

/** Runs `npm run plan`: the plan on the standard output, progress and problems beside it; gives the exit code. */
export async function runPlanCommandLine(
  argv: readonly string[],
  { folder, out, err }: CommandLine,
  plan: Plan = planFile,
): Promise<number> {
  const parsed = parsePlanArguments(argv, folder);
  if ('usage' in parsed) {
    err(parsed.usage);
    return ExitCode.usage;
  }
  try {
    const misplaced = await placeProblem(parsed.arguments);
    if (misplaced !== undefined) {
      err(misplaced);
      return ExitCode.refused;
    }
    const outcome = await plan(parsed.arguments, err);
    outcome.lines.forEach(err);
    outcome.notes?.forEach(err);
    if (outcome.kind !== 'written') return ExitCode.refused;
    textTable(outcome.table ?? []).forEach(out);
    return ExitCode.done;
  } catch (error) {
    return report(error, parsed.arguments, err);
  }
}

function report(
  error: unknown,
  { input, output, language }: PlanArguments,
  err: (line: string) => void,
): number {
  if (isFileProblem(error)) {
    err(fileSentence(error, path.basename(input), language));
    return ExitCode.refused;
  }
  if (isSystemError(error)) {
    const file = error.path !== undefined && path.resolve(error.path) === input ? input : output;
    err(systemSentence(error, path.basename(file), language));
    return ExitCode.refused;
  }
  err(unforeseenSentence(error, path.basename(input), language));
  return ExitCode.refused;
}

/** What is said of an error that went past the command line. */
export function unforeseenOf(argv: readonly string[], error: unknown): string {
  const parsed = parsePlanArguments(argv, '');
  const { input = '', language = 'en' } = 'usage' in parsed ? {} : parsed.arguments;
  return unforeseenSentence(error, path.basename(input), language);
}

/** Told by its name, since what plans a file may have been loaded with a class of its own. */
function isFileProblem(error: unknown): error is FileProblem {
  return (error as Partial<FileProblem> | null)?.name === 'FileProblem';
}

/** An error of the file system, such as a full disk; not all name the path that they met with. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
