import type { PaneState } from '../shell/state';
import type { ChangeDraft } from './scenarioDraft';

/** What a change can be about. */
export interface Scope {
  lines: string[];
  stages: string[];
  /** yyyy-mm */
  months: string[];
}

/**
 * The lines, months and stages of the plan, and whatever the change names though the plan has it no more: a choice must
 * not turn into another one by itself.
 */
export function scopeOf({ survey }: PaneState, { line, stage, from, to }: ChangeDraft): Scope {
  const basis = survey.kind === 'seen' ? survey.survey.basis : undefined;
  const lines = basis?.lines ?? [];
  const stages = lines
    .filter(({ name }) => line === '' || name === line)
    .flatMap((one) => one.stages.map(({ name }) => name));
  const months = basis?.forecast.map(({ month }) => month) ?? [];
  return {
    lines: each([...lines.map(({ name }) => name), line]),
    stages: each([...stages, stage]),
    months: each([...months, from, to]).sort(),
  };
}

function each(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}
