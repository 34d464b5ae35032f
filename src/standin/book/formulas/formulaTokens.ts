/**
 * A formula cut at the places where references can stand. `text` is a string in double quotes, `sheet` a
 * quoted sheet name with its "!", `word` a name, function, number or cell reference (with "$", "." and a plain
 * sheet prefix "Plan!"), `bracket` a balanced [...] and `other` everything between.
 */
export interface FormulaToken {
  kind: 'text' | 'sheet' | 'word' | 'bracket' | 'other';
  text: string;
}

const WORD = /[\p{L}\p{N}_.\\$?․\u200b]+!?/uy;
const PLAIN = /[^"'[\p{L}\p{N}_.\\$?․\u200b]+/uy;

/** Undefined where quotes or brackets do not close: no spreadsheet reads such a formula. */
export function formulaTokens(formula: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    const last = tokens[tokens.length - 1];
    if (token.kind === 'other' && last?.kind === 'other') last.text += token.text;
    else tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken | undefined {
  const character = formula[at] ?? '';
  if (character === '"') return quoted(formula, at, '"', 'text');
  if (character === "'") return quotedSheet(formula, at);
  if (character === '[') return bracket(formula, at);
  const word = matchAt(WORD, formula, at);
  if (word !== undefined) return { kind: 'word', text: word };
  return { kind: 'other', text: matchAt(PLAIN, formula, at) ?? character };
}

function matchAt(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

/** A quote inside is written twice. */
function quoted(
  formula: string,
  at: number,
  quote: string,
  kind: FormulaToken['kind'],
): FormulaToken | undefined {
  let end = at + 1;
  for (;;) {
    end = formula.indexOf(quote, end);
    if (end < 0) return undefined;
    if (formula[end + 1] !== quote) return { kind, text: formula.slice(at, end + 1) };
    end += 2;
  }
}

function quotedSheet(formula: string, at: number): FormulaToken | undefined {
  const name = quoted(formula, at, "'", 'sheet');
  if (!name) return undefined;
  return formula[at + name.text.length] === '!' ? { kind: 'sheet', text: `${name.text}!` } : name;
}

/** Inside brackets an apostrophe takes its special meaning from the character after it. */
function bracket(formula: string, at: number): FormulaToken | undefined {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return { kind: 'bracket', text: formula.slice(at, end + 1) };
  }
  return undefined;
}

export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join('');
}
