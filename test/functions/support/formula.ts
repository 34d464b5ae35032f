/**
 * Reads the formula of a docstring's example: `=CREW.NAME(1, "text", {1;2}, {1,2}, , TRUE)`, or one cell of its result:
 * `=INDEX(CREW.NAME(...), row, column)`.
 */
export interface ParsedFormula {
  id: string;
  args: unknown[];
  /** Row and column from 1, where one cell of the result is asked for. */
  cell?: [row: number, column: number];
}

export function parseFormula(formula: string): ParsedFormula {
  const index = /^=INDEX\((CREW\..*), (\d+), (\d+)\)$/.exec(formula);
  if (index) {
    return { ...parseFormula(`=${index[1] ?? ''}`), cell: [Number(index[2]), Number(index[3])] };
  }
  const match = /^=CREW\.([A-Z_]+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`Not a CREW formula: ${formula}`);
  const parts = split(match[2] ?? '', ',');
  return { id: match[1] ?? '', args: parts.length === 1 && parts[0] === '' ? [] : parts.map(parseArgument) };
}

function parseArgument(text: string): unknown {
  if (text === '') return undefined;
  if (!text.startsWith('{')) return parseValue(text);
  return split(text.slice(1, -1), ';').map((line) => split(line, ',').map(parseValue));
}

function parseValue(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`Not a value: ${text}`);
  return number;
}

/** Splits at a separator that stands outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === '{') depth++;
    if (!quoted && character === '}') depth--;
    if (character === separator && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** Reads the result of an example: rows apart by ";", cells by ",", numbers rounded to the digits shown. */
export function parseResult(result: string): string[][] {
  return split(result, ';').map((line) => split(line, ','));
}

/** Whether a cell is what the example shows: text as it is, numbers to the decimals that are shown. */
export function shows(shown: string, cell: unknown): boolean {
  if (typeof cell !== 'number') return String(cell) === shown.replace(/^"|"$/g, '');
  const decimals = (shown.split('.')[1] ?? '').length;
  return Math.abs(cell - Number(shown)) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}
