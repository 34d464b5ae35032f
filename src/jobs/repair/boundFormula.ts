import { joinTokens, tokens, type Token } from '../../grid/formulaTokens';

/** Our functions as Excel writes them while it does not know the add-in: _xldudf_CREW_X, also with another id before CREW. */
const unbound = /^_xldudf_(?:\w+_)?CREW_(\w+)$/i;

/** Marks of unknown functions, which stay before a name that was typed or pasted. */
const marks = /^(?:_xlfn\.|_xlws\.|_xludf\.)+(?=CREW\.|_xldudf_)/i;

/**
 * A formula with our functions as =CREW.NAME(...), so that Excel binds them when it is written; null where none needs
 * it. Needed are calls that carry the mark of another add-in or the path of an old file, and all calls of a cell that
 * shows #NAME?: Excel looks for the function anew only when the formula is entered again.
 */
export function boundFormula(formula: string, shown: unknown): string | null {
  if (!formula.startsWith('=') || !/CREW[._]/i.test(formula)) return null;
  const pieces = tokens(formula.slice(1));
  let calls = 0;
  let renamed = 0;
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'function') return;
    const name = nameOf(piece.text);
    if (name === null) return;
    calls += 1;
    if (name === piece.text && !hasPath(pieces, index)) return;
    renamed += 1;
    piece.text = name;
    dropPath(pieces, index);
  });
  if (renamed === 0 && (calls === 0 || shown !== '#NAME?')) return null;
  return `=${joinTokens(pieces)}`;
}

/** Whether a formula calls one of our functions, bound or not. */
export function callsOurs(formula: unknown): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=') || !/CREW[._]/i.test(formula)) return false;
  return tokens(formula.slice(1)).some(({ kind, text }) => kind === 'function' && nameOf(text) !== null);
}

/** Functions that show something else where what they are given is an error. */
const hiding = /^(?:_xlfn\.)?(?:IFERROR|IFNA|ISERROR|ISERR|ISNA|ERROR\.TYPE|AGGREGATE)$/i;

/**
 * Whether a formula may call one of our functions in vain and not show it, as in =IFERROR(CREW.X(...),0). Nothing in it
 * tells whether Excel finds the function.
 */
export function mayHideOurs(formula: unknown): formula is string {
  if (!callsOurs(formula)) return false;
  return tokens(String(formula).slice(1)).some(({ kind, text }) => kind === 'function' && hiding.test(text));
}

/** The name under which Excel finds one of our functions; null for any other function. */
function nameOf(text: string): string | null {
  const plain = text.replace(marks, '');
  if (/^CREW\./i.test(plain)) return plain === text ? text : plain.toUpperCase();
  const [, name] = unbound.exec(plain) ?? [];
  return name === undefined ? null : `CREW.${name.toUpperCase()}`;
}

/** A file before the call: 'C:\tools\crew.xlam'!CREW.X( or [1]!CREW.X(. */
function hasPath(pieces: readonly Token[], index: number): boolean {
  const before = pieces[index - 1];
  return before?.kind === 'sheet' || (before?.text === '!' && pieces[index - 2]?.kind === 'brackets');
}

function dropPath(pieces: readonly Token[], index: number): void {
  if (!hasPath(pieces, index)) return;
  const before = pieces[index - 1]!;
  before.text = '';
  const file = pieces[index - 2];
  if (file?.kind === 'brackets') file.text = '';
}
