/** How figures and dates are written in a file, which is found out once for all of it. */
export interface Notation {
  decimal: '.' | ',';
  /** By column, in which order dates such as 03/04/2026 give day and month; null where they may be either. */
  orders: readonly (DateOrder | null)[];
}

export type DateOrder = 'dmy' | 'mdy';

/** Day, month and year in one order or another, with a time behind them or none. */
export const turnedDate = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]+(\S.*))?$/;

/** Rows by which separators of numbers are told. */
const SAMPLE_ROWS = 2000;

const months = /month|monat|mois|\bmes\b|mês|月/i;

/** The notation of a file, by its rows and the character that parts its fields. */
export function notationOf(rows: readonly (readonly string[])[], separator: string): Notation {
  const decimal = decimalOf(rows, separator);
  const found = dateColumns(rows);
  const sure = [...new Set(found.flatMap(({ order }) => order ?? []))];
  // Who writes the day first in one column does so in all.
  const ofFile = sure.length === 1 ? sure[0]! : null;
  const orders: (DateOrder | null)[] = [];
  for (const { column, order } of found) orders[column] = order ?? ofFile;
  return { decimal, orders };
}

function decimalOf(rows: readonly (readonly string[])[], separator: string): '.' | ',' {
  let [point, comma] = [0, 0];
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    for (const field of row) {
      if (!/^\s*[-+(]?\d/.test(field)) continue;
      const figure = field.trim().replace(/[\s%）)]+$/, '');
      // A mark that comes twice, or before three digits more than once, parts thousands; one before any other number of digits is the decimal one.
      if (
        /^[-+(]?\d+,(\d{1,2}|\d{4,})$|^[-+(]?\d{1,3}(\.\d{3})+,\d+$|^[-+(]?\d{1,3}(\.\d{3}){2,}$/.test(figure)
      ) {
        comma++;
      } else if (
        /^[-+(]?\d+\.(\d{1,2}|\d{4,})$|^[-+(]?\d{1,3}(,\d{3})+\.\d+$|^[-+(]?\d{1,3}(,\d{3}){2,}$/.test(figure)
      ) {
        // A month such as 01.2026 is no number.
        if (!/^(0?[1-9]|1[0-2])\.\d{4}$/.test(figure)) point++;
      }
    }
  }
  if (comma !== point) return comma > point ? ',' : '.';
  return separator === ';' ? ',' : '.';
}

interface DateColumn {
  column: number;
  order: DateOrder | null;
}

/** The columns with dates that begin with a day or a month, and which of the two it is. */
function dateColumns(rows: readonly (readonly string[])[]): DateColumn[] {
  const seen = new Map<number, { dmy: boolean; mdy: boolean; firstIsOne: boolean; secondIsOne: boolean }>();
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      const field = row[column]!;
      if (field.length < 6 || field.length > 40) continue;
      const code = field.charCodeAt(0);
      if (code < 48 || code > 57) continue;
      const [, first, mark, second] = turnedDate.exec(field) ?? [];
      if (first === undefined || mark === '.') continue;
      let one = seen.get(column);
      if (!one) seen.set(column, (one = { dmy: false, mdy: false, firstIsOne: true, secondIsOne: true }));
      if (Number(first) > 12) one.dmy = true;
      if (Number(second) > 12) one.mdy = true;
      if (Number(first) !== 1) one.firstIsOne = false;
      if (Number(second) !== 1) one.secondIsOne = false;
    }
  }
  return [...seen].map(([column, { dmy, mdy, firstIsOne, secondIsOne }]) => {
    if (dmy !== mdy) return { column, order: dmy ? 'dmy' : 'mdy' };
    const header = rows.find((row) => (row[column] ?? '') !== '')?.[column] ?? '';
    // Months are named by their first days.
    const areFirsts = !dmy && firstIsOne !== secondIsOne && months.test(header);
    return { column, order: areFirsts ? (firstIsOne ? 'dmy' : 'mdy') : null };
  });
}
