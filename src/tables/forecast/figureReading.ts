import { textSecondsFormula } from '../../cells/clockText';
import { textNumberFormula } from '../../cells/numberText';
import { factors } from '../../cells/units';
import type { CellInput } from '../../grid/port';
import type { Origin } from '../../read/rows/planForecastCells';

/** How a column of figures is read in seconds, calls or its own measure, by one formula for all of its rows. */
export interface FigureReading {
  /** The formula of a cell's figure, which is blank where the cell is. */
  formula: (cell: string, helpers: Record<keyof ReadingHelpers, string>) => string;
  /** What differs from row to row; a column that no row needs is not there. */
  helpers: ReadingHelpers;
}

interface ReadingHelpers {
  /** What one of the figures is worth. */
  Factor?: readonly CellInput[];
  /** Texts that no formula reads, and what they say. */
  Typed?: readonly CellInput[];
  Read?: readonly CellInput[];
}

/** The reading of a column whose cells come from these, row by row; a row may have no such figure. */
export function figureReading(origins: readonly (Origin | undefined)[]): FigureReading {
  const reads = origins.map((origin) => origin?.reads);
  const units = reads.map((one) => (one && 'unit' in one ? factors[one.unit] : null));
  const [first = 1, ...others] = [...new Set(units.filter((one) => one !== null))];
  const isMixed = others.length > 0;
  const figures = reads.map((one) => (one && 'figure' in one ? one.figure : null));
  const isRead = figures.some((one) => one !== null);
  const hasDigits = reads.some((one) => one && 'isText' in one && one.isText);
  const hasTimes = reads.some(
    (one) => one && 'unit' in one && !('figure' in one) && (one.isTime || one.unit === 'clockText'),
  );
  return {
    formula: (cell, { Factor, Typed, Read }) => {
      const times = (number: string): string => {
        const factor = isMixed ? Factor : first === 1 ? null : String(first);
        return factor === null ? number : `${number}*${factor}`;
      };
      const number = times(cell);
      if (!hasDigits && !hasTimes && !isRead) return `IF(${cell}="","",${number})`;
      const text = textFormula(cell, times, { hasDigits, hasTimes });
      // A number that is typed over such a text is read at once; another text asks for a new plan.
      const known = isRead ? `IF(${cell}=${Typed},${Read},${text})` : text;
      return `IF(${cell}="","",IF(ISNUMBER(${cell}),${number},${known}))`;
    },
    helpers: {
      ...(isMixed && { Factor: units.map((one) => one ?? 1) }),
      ...(isRead && {
        Typed: origins.map((origin, row) => (figures[row] === null ? '' : String(origin!.raw))),
        Read: figures.map((one) => one ?? ''),
      }),
    },
  };
}

function textFormula(
  cell: string,
  times: (number: string) => string,
  { hasDigits, hasTimes }: { hasDigits: boolean; hasTimes: boolean },
): string {
  const digits = textNumberFormula(cell);
  if (!hasTimes) return hasDigits ? times(digits) : 'NA()';
  const seconds = textSecondsFormula(cell);
  // A colon makes no number of what it stands in, whatever a program takes it for.
  const plain = textNumberFormula(`SUBSTITUTE(SUBSTITUTE(${cell},":","x"),"：","x")`);
  return hasDigits ? `IF(ISNUMBER(${plain}),${times(digits)},${seconds})` : seconds;
}
