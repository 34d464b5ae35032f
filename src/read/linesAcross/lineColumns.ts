import { columnOf } from '../../cells/header/columnOf';
import { measureOfLabel } from '../../cells/measureOfText';
import { headerIds } from '../find/pickColumns';
import { isTotalLabel } from '../../cells/totalLabel';
import type { LineName } from './lineNames';

/** The texts above one column, with blank cells of merged headers filled from their left. */
export interface ColumnTexts {
  /** On the sheet. */
  column: number;
  /** What may be the name of a line, with the cell that holds it; null where nothing stands there. */
  name: { text: string; row: number; column: number } | null;
  /** The measure above or below the name, "" where there is none. */
  measure: string;
  hasNumbers: boolean;
}

/** A column of a block with its lines across. */
export interface LineColumn {
  column: number;
  /** By which a choice knows it. */
  header: string;
  /** The figures of a line; those of every line of the month; a line or something else, which is asked; none of these. */
  kind: 'line' | 'shared' | 'open' | 'other';
  /** The line, and the cell of its name; `isWhole` where that cell holds nothing else. */
  line: { name: string; row: number; column: number; isWhole: boolean } | null;
  /** Under which its measure goes; null where nothing but the block as a whole can say it. */
  label: string | null;
}

/** What each column below the headers holds, as far as the names of the lines and the user's choices say. */
export function lineColumns(
  texts: readonly ColumnTexts[],
  lineIn: (text: string) => LineName | null,
  chosen: Readonly<Record<string, boolean>>,
): LineColumn[] {
  const ids = headerIds(texts.map(({ name, measure }) => `${name?.text ?? ''} ${measure}`.trim()));
  return texts.map((one, index): LineColumn => {
    const { column, name, measure } = one;
    const header = ids[index]!;
    const hit = name && lineIn(name.text);
    const kind = kindOf(one, hit, chosen[header]);
    const label = [measure, hit?.measure ?? '', kind === 'shared' ? name!.text : ''].find(
      (text) => text !== '',
    );
    const isLine = kind === 'line' && name !== null;
    const line = isLine
      ? { ...name, name: hit?.name ?? name.text, isWhole: !hit || hit.measure === '' }
      : null;
    return { column, header, kind, line: line && placed(line), label: label ?? null };
  });
}

function placed({ name, row, column, isWhole }: NonNullable<LineColumn['line']>): LineColumn['line'] {
  return { name, row, column, isWhole };
}

function kindOf(
  { name, measure, hasNumbers }: ColumnTexts,
  hit: LineName | null,
  chosen: boolean | undefined,
): LineColumn['kind'] {
  const text = name?.text ?? '';
  if (chosen === false || isTotalLabel(text) || isTotalLabel(measure)) return 'other';
  if (hit || (chosen && text !== '')) return 'line';
  const column = columnOf('Forecast', text);
  // The calls of all lines together are a total by another name.
  if (column === 'calls' || column === 'month' || column === 'line') return 'other';
  if (measureOfLabel(text) !== null) return 'shared';
  return hasNumbers && text !== '' ? 'open' : 'other';
}
