import { templateInputs, type TemplateInput } from '../../grid/names';
import type { Place, Problem } from '../../grid/problem';

/** What the pane has mended on a press, told where the press was. */
export type Mended =
  | { kind: 'lineAdded' | 'lineNoRoom'; line: string; place: Place }
  | { kind: 'inserted'; input: TemplateInput; place: Place };

/** Whether the pane can mend a problem by itself: a line that Lines lacks, or a table that there is not. */
export function isMendable(problem: Problem): boolean {
  return missingInput(problem) !== null || unknownLine(problem) !== null;
}

/** The line that a problem misses in the Lines table; null where it is about something else. */
export function unknownLine({ code, values }: Problem): string | null {
  return code === 'unknownLine' ? String(values['line']) : null;
}

/** The input that a problem misses; null where it is about something else, or a template has no such table. */
export function missingInput({ code, values }: Problem): TemplateInput | null {
  if (code !== 'missingTable') return null;
  return templateInputs.find((input) => input === values['input']) ?? null;
}
