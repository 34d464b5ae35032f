import { monthOf, monthOfSerial } from '../model/calendar/month';
import type { Argument } from './argument';
import { isErrorCell, type Cell } from './cell';
import { dateOfSerial } from '../model/calendar/serialDate';
import type { Problem } from './problem';
import { isWithin } from '../model/bound';

/** Differences from a whole number that are floating-point noise, as in 14 / 0.7 * 0.7. */
const noise = 1e-6;

/**
 * The value of one cell for an argument, or what is wrong with it. Text is never a number, even when it looks like
 * one; a boolean is neither.
 */
export function decode(argument: Argument, cell: Cell | undefined): unknown {
  if (typeof cell === 'number' && argument.kind === 'number') return decodeNumber(argument, cell);
  if (cell === undefined) return { problem: 'noSuchCell', name: argument.name } satisfies Problem;
  if (cell === null) {
    return argument.required
      ? ({ problem: 'blank', name: argument.name } satisfies Problem)
      : argument.ifBlank;
  }
  if (isErrorCell(cell)) {
    return { problem: 'errorCell', name: argument.name, value: cell.error } satisfies Problem;
  }
  return decoders[argument.kind](argument, cell);
}

type Filled = Exclude<Cell, null | object>;
type Decoder = (argument: Argument, cell: Filled) => number | string | boolean | Problem;

const decoders: Record<Argument['kind'], Decoder> = {
  number: decodeNumber,
  whole: decodeWhole,
  month: decodeMonth,
  date: decodeDate,
  choice: decodeChoice,
  text: decodeText,
  flag: decodeFlag,
};

function decodeNumber(argument: Argument, cell: Filled): number | Problem {
  const { name, bounds } = argument;
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return { problem: 'notNumber', name, value: cell };
  if (isWithin(cell, bounds)) return cell;
  return { problem: 'outside', name, value: cell, bounds, words: shareHint(argument, cell) };
}

function decodeWhole(argument: Argument, cell: Filled): number | Problem {
  const { name, bounds } = argument;
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return { problem: 'notNumber', name, value: cell };
  const nearest = Math.round(cell) + 0;
  if (Math.abs(cell - nearest) > noise) return { problem: 'notWhole', name, value: cell, bounds };
  return isWithin(nearest, bounds) ? nearest : { problem: 'notWhole', name, value: cell, bounds };
}

function decodeMonth(argument: Argument, cell: Filled): string | Problem {
  const found = typeof cell === 'number' ? monthOfSerial(cell) : monthOfText(cell);
  return found ?? { problem: 'notMonth', name: argument.name, value: cell };
}

function decodeDate(argument: Argument, cell: Filled): string | Problem {
  const found = typeof cell === 'number' ? dateOfSerial(cell) : null;
  return found ?? { problem: 'notDate', name: argument.name, value: cell };
}

function decodeChoice(argument: Argument, cell: Filled): string | Problem {
  const given = String(cell).trim().toLowerCase();
  const found = argument.choices.find((choice) => choice.toLowerCase() === given);
  const words = { choices: argument.choices.map((choice) => `"${choice}"`).join(', ') };
  return found ?? { problem: 'unknownChoice', name: argument.name, value: cell, words };
}

function decodeText(argument: Argument, cell: Filled): string | Problem {
  return typeof cell === 'string' ? cell : { problem: 'notText', name: argument.name, value: cell };
}

function decodeFlag(argument: Argument, cell: Filled): boolean | Problem {
  if (typeof cell === 'boolean') return cell;
  return cell === 0 || cell === 1 ? cell === 1 : { problem: 'notFlag', name: argument.name, value: cell };
}

/** Who types 80 for 80 % learns how to write it. */
function shareHint(argument: Argument, value: number): Record<string, number> | undefined {
  return argument.unit === 'share' && value > 1 && value <= 100 ? { share: value / 100 } : undefined;
}

/** Months written as 2026-02, 2026/2 or 2026年2月. */
function monthOfText(cell: Filled): string | null {
  const match = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?$/.exec(String(cell).trim());
  return match ? monthOf(Number(match[1]), Number(match[2])) : null;
}
