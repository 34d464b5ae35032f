import type { BookEvent } from '../book/book';
import { type Area, isEntireColumns, isEntireRows } from '../areas';
import { shiftArea } from './shift';

/** A reference to cells that follows them when rows, columns or cells are inserted or deleted. */
export class TrackedRange {
  /** Given once the add-in asks to keep the range beyond its batch. */
  referenceId: string | undefined;

  constructor(
    readonly sheetId: string,
    /** Null once the cells are gone. */
    public area: Area | null,
  ) {}
}

/** Holds the ranges in use: those of the running batch, and those kept across batches under a reference id. */
export class RangeTracker {
  private readonly kept = new Map<string, TrackedRange>();
  private readonly ofBatch = new Set<TrackedRange>();
  private nextId = 1;

  create(sheetId: string, area: Area): TrackedRange {
    const range = new TrackedRange(sheetId, area);
    this.ofBatch.add(range);
    return range;
  }

  keep(range: TrackedRange): void {
    if (range.referenceId !== undefined) return;
    range.referenceId = `R${this.nextId++}`;
    this.kept.set(range.referenceId, range);
  }

  find(referenceId: string): TrackedRange | undefined {
    return this.kept.get(referenceId);
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  /** Ranges nobody asked to keep end with their batch. */
  endBatch(): void {
    this.ofBatch.clear();
  }

  follow(event: BookEvent): void {
    if (!('sheetId' in event)) return;
    for (const range of new Set([...this.ofBatch, ...this.kept.values()])) {
      if (range.sheetId !== event.sheetId || range.area === null) continue;
      range.area = event.kind === 'sheetRemoved' ? null : this.moved(range.area, event);
    }
  }

  /** Whole columns stay whole however many rows come and go, and whole rows likewise. */
  private moved(area: Area, event: BookEvent): Area | null {
    const rowsMove = event.kind === 'rowsInserted' || event.kind === 'rowsDeleted';
    const columnsMove = event.kind === 'columnsInserted' || event.kind === 'columnsDeleted';
    if ((rowsMove && isEntireColumns(area)) || (columnsMove && isEntireRows(area))) return area;
    return shiftArea(area, event);
  }
}
