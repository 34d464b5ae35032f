import { RBush, RTree, type IRTreeItem, type IRange, type IUnitRange } from '@univerjs/core';

export type RangeUser = IRTreeItem['id'];

/** A range that formulas read, kept once however many of them read it. */
export interface SharedRange {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
  readonly users: Set<RangeUser>;
}

type Bounds = Omit<SharedRange, 'users'>;

interface SheetRanges {
  /** Ranges of one cell, by row and column. */
  cells: Map<number, Map<number, SharedRange>>;
  /** Ranges of several cells, by their bounds as text. */
  byBounds: Map<string, SharedRange>;
  wide: RBush<SharedRange>;
}

/**
 * Who reads which range. Univer's own tree has an entry for each range of each formula, so that a table's column
 * that thousands of formulas read is found thousands of times for each of its cells. Here it is found once.
 */
export class SharedRanges extends RTree {
  private readonly units = new Map<string, Map<string, SheetRanges>>();

  override insert({ unitId, sheetId, range, id }: IRTreeItem): void {
    const bounds = boundsOf(range);
    const sheet = this.sheetOf(unitId, sheetId);
    const isCell = bounds.minX === bounds.maxX && bounds.minY === bounds.maxY;
    const { users } = isCell ? cellOf(sheet, bounds) : wideOf(sheet, bounds);
    users.add(id);
  }

  /** The ranges that share a cell with the one asked for. */
  rangesAt({ unitId, sheetId, range }: IUnitRange): SharedRange[] {
    const sheet = this.units.get(unitId)?.get(sheetId);
    if (!sheet) return [];
    const bounds = boundsOf(range);
    return [...cellsIn(sheet.cells, bounds), ...sheet.wide.search(bounds)];
  }

  override *searchGenerator(search: IUnitRange): IterableIterator<RangeUser> {
    for (const { users } of this.rangesAt(search)) yield* users;
  }

  override remove(item: IRTreeItem): void {
    for (const { users } of this.rangesAt(item)) users.delete(item.id);
  }

  override removeById(unitId: string, sheetId?: string): void {
    if (sheetId === undefined) this.units.delete(unitId);
    else this.units.get(unitId)?.delete(sheetId);
  }

  override clear(): void {
    this.units.clear();
  }

  /** Single cells are found at any time, so that there is nothing to get ready. */
  override openKdTree(): void {}
  override closeKdTree(): void {}

  private sheetOf(unitId: string, sheetId: string): SheetRanges {
    const sheets = this.units.get(unitId) ?? new Map<string, SheetRanges>();
    this.units.set(unitId, sheets);
    const sheet = sheets.get(sheetId) ?? { byBounds: new Map(), cells: new Map(), wide: new RBush() };
    sheets.set(sheetId, sheet);
    return sheet;
  }
}

function cellOf({ cells }: SheetRanges, bounds: Bounds): SharedRange {
  const columns = cells.get(bounds.minY) ?? new Map<number, SharedRange>();
  cells.set(bounds.minY, columns);
  const shared = columns.get(bounds.minX) ?? { ...bounds, users: new Set() };
  columns.set(bounds.minX, shared);
  return shared;
}

function wideOf({ byBounds, wide }: SheetRanges, bounds: Bounds): SharedRange {
  const key = `${bounds.minX},${bounds.minY},${bounds.maxX},${bounds.maxY}`;
  const known = byBounds.get(key);
  if (known) return known;
  const shared: SharedRange = { ...bounds, users: new Set() };
  byBounds.set(key, shared);
  wide.insert(shared);
  return shared;
}

function* cellsIn(cells: SheetRanges['cells'], { minX, minY, maxX, maxY }: Bounds): Iterable<SharedRange> {
  for (const columns of entriesBetween(cells, minY, maxY)) yield* entriesBetween(columns, minX, maxX);
}

/** The values whose keys lie in a span, looked up or gone through, whichever takes fewer steps. */
function* entriesBetween<T>(map: Map<number, T>, first: number, last: number): Iterable<T> {
  if (last - first < map.size) {
    for (let key = first; key <= last; key++) {
      const value = map.get(key);
      if (value !== undefined) yield value;
    }
  } else {
    for (const [key, value] of map) if (key >= first && key <= last) yield value;
  }
}

/** Univer writes NaN for the open ends of whole rows and columns. */
function boundsOf({ startRow, startColumn, endRow, endColumn }: IRange): Bounds {
  return {
    minX: Number.isNaN(startColumn) ? 0 : startColumn,
    minY: Number.isNaN(startRow) ? 0 : startRow,
    maxX: Number.isNaN(endColumn) ? Infinity : endColumn,
    maxY: Number.isNaN(endRow) ? Infinity : endRow,
  };
}
