import { officeError } from './officeError';

/** Readers of a member's arguments; each refuses what Excel refuses, with InvalidArgument. */

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw officeError('InvalidArgument');
  return value;
}

export function wholeArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw officeError('InvalidArgument');
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw officeError('InvalidArgument');
  return value;
}

export function countArgument(value: unknown, least = 0): number {
  const count = wholeArgument(value);
  if (count < least) throw officeError('InvalidArgument');
  return count;
}

export function flagArgument(value: unknown, whenMissing = false): boolean {
  if (isMissing(value)) return whenMissing;
  if (typeof value !== 'boolean') throw officeError('InvalidArgument');
  return value;
}

export function choiceArgument<C extends string>(value: unknown, choices: readonly C[], whenMissing?: C): C {
  if (isMissing(value) && whenMissing !== undefined) return whenMissing;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw officeError('InvalidArgument');
  return found;
}

/** A record of named values, such as the rule of a data validation. */
export function recordArgument(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw officeError('InvalidArgument');
  return value as Record<string, unknown>;
}
