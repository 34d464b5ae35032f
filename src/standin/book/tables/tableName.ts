import { parseCell } from '../../../grid/a1';
import { BookProblem } from '../bookProblem';

/** Excel's rule for the names of tables and defined names. */
export function checkName(name: string, code: 'tableNameInvalid' | 'nameInvalid'): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const isReference = parseCell(name) !== undefined || /^[rc]$/iu.test(name) || /^r\d*c\d*$/iu.test(name);
  if (!wellFormed || isReference || /^(true|false)$/iu.test(name)) throw new BookProblem(code, name);
}

/** "Table1" and so on: the first that nobody has. */
export function freeName(stem: string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
