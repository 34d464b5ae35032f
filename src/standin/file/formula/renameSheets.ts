import { tokens } from '../../../grid/formulaTokens';

/** New names of sheets by their old ones in lower case. */
export type SheetRenames = ReadonlyMap<string, string>;

/** The formula with the sheets under their new names. References into other workbooks are left alone. */
export function renameSheets(formula: string, renames: SheetRenames): string {
  if (renames.size === 0 || !formula.includes('!')) return formula;
  const pieces = tokens(formula);
  return pieces
    .map(({ kind, text }, index) =>
      kind === 'sheet' && pieces[index - 1]?.kind !== 'brackets' ? renamed(text, renames) : text,
    )
    .join('');
}

/** A sheet prefix such as `'Old name'!` or `First:Last!`. */
function renamed(prefix: string, renames: SheetRenames): string {
  const quoted = prefix.startsWith("'");
  const plain = quoted ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
  if (plain.includes('[')) return prefix;
  const names = plain.split(':');
  if (!names.some((name) => renames.has(name.toLowerCase()))) return prefix;
  const text = names.map((name) => renames.get(name.toLowerCase()) ?? name).join(':');
  const bare = /^[\p{L}_][\p{L}\p{N}_.:]*$/u.test(text) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(text);
  return bare ? `${text}!` : `'${text.replace(/'/g, "''")}'!`;
}
