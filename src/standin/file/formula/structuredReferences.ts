import type { Token } from '../../../grid/formulaTokens';

/**
 * Puts structured references into the form that a file holds: [@Col] and Table[@Col] become Table[[#This Row],[Col]],
 * and one that leaves its table out gets the name of the table that the cell is in. Changes the pieces in place.
 */
export function writeStructuredReferences(pieces: Token[], ownTable: string | undefined): void {
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'brackets') return;
    const named = pieces[index - 1]?.kind === 'name';
    const next = pieces[index + 1];
    // [Book.xlsx]Sheet!A1 and [1]!Name belong to other workbooks.
    if (!named && (next?.kind === 'sheet' || next?.text === '!')) return;
    const content = thisRow(piece.text);
    piece.text = named || ownTable === undefined ? content : ownTable + content;
  });
}

function thisRow(text: string): string {
  const match = /^\[\s*@\s*([^]*)\]$/.exec(text);
  if (!match) return text;
  const columns = match[1]!.trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
