/** Columns side by side, counted from 0. */
export interface Strip {
  column: number;
  columns: number;
}

/** What a page has room for, in points, and what is known of the columns that it may show. */
export interface PageRoom {
  most: number;
  pointsOf(column: number): number;
  /** Whether a column holds nothing, so that those to both sides of it may share a page. */
  isBlank(column: number): boolean;
  /** Columns that each page to the right of them repeats. */
  repeated: Strip;
}

/**
 * Lays runs of columns onto pages: those with nothing between them go onto one page while it has room, and a run that no
 * page has room for is spread evenly over as few as it takes.
 */
export function stripsOf(runs: readonly Strip[], room: PageRoom): Strip[] {
  const strips: Strip[] = [];
  for (const run of runs) {
    const last = strips.at(-1);
    const joined = last && { column: last.column, columns: run.column + run.columns - last.column };
    const isNear = last && columnsOf(last.column + last.columns, run.column).every(room.isBlank);
    if (joined && isNear && stripPoints(joined, room) <= room.most) strips.splice(-1, 1, joined);
    else strips.push(...spread(run, room));
  }
  return strips;
}

/** How wide a page is with the columns of a strip and those that it repeats. */
export function stripPoints(
  { column, columns }: Strip,
  { pointsOf, repeated }: Pick<PageRoom, 'pointsOf' | 'repeated'>,
): number {
  const isRight = column >= repeated.column + repeated.columns;
  const titles = isRight ? pointsOfRun(repeated, pointsOf) : 0;
  return titles + pointsOfRun({ column, columns }, pointsOf);
}

function pointsOfRun({ column, columns }: Strip, pointsOf: PageRoom['pointsOf']): number {
  return columnsOf(column, column + columns).reduce((sum, one) => sum + pointsOf(one), 0);
}

/** The columns from one to before another. */
function columnsOf(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, at) => from + at);
}

/** The fewest pages that a run takes, and of all ways to lay it onto so many the one with the narrowest widest page. */
function spread(run: Strip, room: PageRoom): Strip[] {
  let best = filled(run, room);
  for (;;) {
    const widest = Math.max(...best.map((strip) => stripPoints(strip, room)));
    // A page of one column cannot be any narrower.
    const narrower = filled(run, { ...room, most: widest - 0.01 });
    if (narrower.length > best.length || narrower.some((strip) => stripPoints(strip, room) >= widest)) {
      return best;
    }
    best = narrower;
  }
}

/** A run on pages that are each filled before the next one begins. */
function filled(run: Strip, room: PageRoom): Strip[] {
  const strips: Strip[] = [];
  for (const column of columnsOf(run.column, run.column + run.columns)) {
    const last = strips.at(-1);
    const wider = last && { column: last.column, columns: last.columns + 1 };
    if (wider && stripPoints(wider, room) <= room.most) strips.splice(-1, 1, wider);
    else strips.push({ column, columns: 1 });
  }
  return strips;
}
