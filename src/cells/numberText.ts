import type { CellValue } from '../grid/port';

/** Whole numbers as text: what stands behind a point would be read by the language of the machine. */
const digits = /^(\d{1,3}([,，]\d{3})+|\d{1,15})$/;

/** The number that a text such as "120,000" writes, as reports of telephone systems do; null where it writes none. */
export function numberOfText(value: CellValue): number | null {
  if (typeof value !== 'string' || !digits.test(value.trim())) return null;
  return Number(value.trim().replace(/[,，]/g, ''));
}

/** The formula of such a text's number. */
export function textNumberFormula(cell: string): string {
  return `VALUE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),",",""),"，",""))`;
}
