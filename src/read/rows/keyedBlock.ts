import { gridOf, isFilled, textOf, type Grid } from '../../grid/grid';
import type { CellValue, SheetArea, WorkbookContents } from '../../grid/port';
import { monthOfSerial, type Month } from '../../model/calendar/month';

/**
 * A block of the user's figures with a line along one of its sides and a month along the other. Where a figure stands
 * is said by the texts beside it and never by an address, so that it is found again wherever it has gone.
 */
export interface KeyedBlock {
  /** The figures, without what names them. */
  area: SheetArea;
  linesAre: 'rows' | 'columns';
  lines: KeyedSide;
  months: KeyedSide;
}

/** What names the rows of a block, or its columns. */
export interface KeyedSide {
  /** As long as the block is on this side, each a row or a column of cells. */
  keys: KeyCells[];
  /** By place, counted from 1. */
  places: ReadonlyMap<number, KeyedPlace>;
}

/** Cells that name places: each its own, or all up to the next one that is filled or one of these headings. */
export interface KeyCells {
  area: SheetArea;
  holds: 'own' | 'below' | { headings: readonly string[] };
}

export interface KeyedPlace {
  /** What stands there, or holds there, in each of the keys. */
  texts: CellValue[];
  /** Whether the texts stand at another place as well, so that only this one is meant. */
  isFixed: boolean;
  /** Whether a name holds here that stands above: it is known only as long as all such places of the block are there. */
  isShared: boolean;
}

/** Cells beside a block, and the headings among them, if only headings hold for others. */
export interface SideCells {
  area: SheetArea;
  headings?: readonly string[];
}

/** The names of a side's places that are asked for; months are those of their places, which may be any day of theirs. */
export function keyedSide(
  cells: readonly SideCells[],
  asked: Iterable<number>,
  contents: WorkbookContents,
  months?: ReadonlyMap<number, Month>,
): KeyedSide {
  const places = [...new Set(asked)].sort((one, other) => one - other);
  const columns = cells.map((one) => {
    const values = valuesOf(gridOf(contents, one.area.sheet), one.area);
    const holds = one.headings
      ? { headings: one.headings }
      : places.every((place) => isFilled(values[place - 1], 'asBlank'))
        ? 'own'
        : 'below';
    const key: KeyCells = { area: one.area, holds };
    return { key, values, held: heldValues(values, holds) };
  });
  const textsAt = (place: number): CellValue[] => columns.map(({ held }) => held[place - 1] ?? null);
  const isSame = (place: number, other: number): boolean => {
    const [mine, others] = [textsAt(place), textsAt(other)];
    return mine.every((text, index) => {
      const isMonth = index === 0 && months !== undefined && typeof others[index] === 'number';
      return (
        spoken(text) === spoken(others[index]!) ||
        (isMonth && monthOfSerial(others[index] as number) === months.get(place))
      );
    });
  };
  const length = columns[0]?.values.length ?? 0;
  const all = Array.from({ length }, (_, index) => index + 1);
  return {
    keys: columns.map(({ key }) => key),
    places: new Map(
      places.map((place) => [
        place,
        {
          texts: textsAt(place),
          isFixed: all.filter((other) => isSame(place, other)).length !== 1,
          isShared: columns.some(
            ({ key, values }) =>
              typeof key.holds === 'object' ||
              (key.holds === 'below' && !isFilled(values[place - 1], 'asBlank')),
          ),
        },
      ]),
    ),
  };
}

function valuesOf(grid: Grid, area: SheetArea): CellValue[] {
  return grid.values(area).flat();
}

/** What holds at each place: as the formulas look it up, what stands first holds where nothing else does. */
function heldValues(values: readonly CellValue[], holds: KeyCells['holds']): CellValue[] {
  if (holds === 'own') return [...values];
  const isName = (value: CellValue): boolean =>
    holds === 'below'
      ? value !== null && value !== ''
      : holds.headings.some((heading) => spoken(heading) === spoken(value));
  let last: CellValue = values[0] ?? null;
  return values.map((value) => (last = isName(value) ? value : last));
}

/** A text as formulas compare it: without spaces around it or twice within, whatever its letters. */
function spoken(value: CellValue): string {
  return textOf(value).replace(/ +/g, ' ').toLowerCase();
}
