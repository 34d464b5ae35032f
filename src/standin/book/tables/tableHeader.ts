import type { BookValue } from '../book';

/** Header texts as Excel makes them when a table is laid over cells: text, never empty, never twice. */
export function headerNames(cells: readonly BookValue[]): string[] {
  const names: string[] = [];
  const used = new Set<string>();
  cells.forEach((cell, index) => {
    const text = headerText(cell) || `Column${index + 1}`;
    let name = text;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${text}${number}`;
    used.add(name.toLowerCase());
    names.push(name);
  });
  return names;
}

function headerText(cell: BookValue): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
