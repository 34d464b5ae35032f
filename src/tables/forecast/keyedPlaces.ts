/** Formula pieces that find a place in a row or a column of the user's cells by the text that stands there. */
import type { KeyCells } from '../../read/rows/keyedBlock';

/** Whether cells run down or across. */
export type Along = 'ROW' | 'COLUMN';

/** What a match counts for beside its place, so that one sum tells how many there are and where the only one is. */
const oneMatch = 10_000_000;

/** The places of a range's cells, counted from 1. */
export function placesOf(range: string, along: Along): string {
  return `${along}(${range})-${along}(INDEX(${range},1))+1`;
}

/**
 * What holds in the cells of a range: their own; or where a name holds for the cells below, that of the nearest one,
 * which LOOKUP finds, since it passes over the errors that all other cells make. The first cell holds where there is none.
 */
export function heldCells(
  range: string,
  along: Along,
  holds: KeyCells['holds'],
  except: readonly string[] = [],
): string {
  if (holds === 'own') return range;
  const place = placesOf(range, along);
  const names =
    holds === 'below'
      ? [`(${range}<>"")`, ...except.map((text) => `(TRIM(${range})<>${literal(text)})`)].join('*')
      : holds.headings.map((text) => `(TRIM(${range})=${literal(text)})`).join('+');
  return `LOOKUP(${place},(${place})/(${names}+(${place}=1)>0),${range})`;
}

/** The condition under which cells say what is wanted, whatever spaces stand around it. */
export function areText(texts: string, wanted: string): string {
  return `(TRIM(${texts})=TRIM(${wanted}))`;
}

/** The same for months, which may be any day of theirs. */
export function areMonth(cells: string, written: string, month: string): string {
  return `(${areText(cells, written)}+(${cells}>=${month})*(${cells}<EDATE(${month},1))>0)`;
}

/** How many of the places fit, and the sum of those that do. */
export function hitsAt(conditions: readonly string[], places: string): string {
  return `SUMPRODUCT(${[...conditions, `(${oneMatch}+${places})`].join('*')})`;
}

/** What is found only together with others: the mark of the row, and the columns of all marks and hits. */
export interface FoundTogether {
  mark: string;
  marks: string;
  hits: string;
}

/** The one place that fits, else #N/A; of those that are found only together each, as long as every one of them is. */
export function onlyPlace(hits: string, together: FoundTogether | null): string {
  const isOne = (count: string): string => `INT(${count}/${oneMatch})`;
  const place = `MOD(${hits},${oneMatch})`;
  const all = together
    ? `IF(${together.mark}=0,${place},IF(SUMPRODUCT((${together.marks}=${together.mark})*(${isOne(together.hits)}<>1))=0,${place},NA()))`
    : place;
  return `IF(${isOne(hits)}=1,${all},NA())`;
}

/** A text in a formula, with single spaces, as TRIM leaves them. */
function literal(text: string): string {
  return `"${text.trim().replace(/ +/g, ' ').replace(/"/g, '"&CHAR(34)&"')}"`;
}
