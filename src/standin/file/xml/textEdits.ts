interface Edit {
  start: number;
  end: number;
  text: string;
  rank: number;
  order: number;
}

/** Changes to a text, gathered first and made at once; what lies between them is copied as it is. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly original: string) {}

  /**
   * Puts `text` where `start` to `end` was. Edits must not overlap. Insertions at one place stand before what is
   * replaced there, by rank and then in the order in which they were made.
   */
  replace(start: number, end: number, text: string, rank = 0): void {
    this.edits.push({ start, end, text, rank, order: this.edits.length });
  }

  insert(at: number, text: string, rank = 0): void {
    this.replace(at, at, text, rank);
  }

  apply(): string {
    if (this.edits.length === 0) return this.original;
    this.edits.sort(
      (a, b) =>
        a.start - b.start ||
        Number(a.end > a.start) - Number(b.end > b.start) ||
        a.rank - b.rank ||
        a.order - b.order,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const edit of this.edits) {
      if (edit.start < at) throw new RangeError('overlapping edits');
      pieces.push(this.original.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    pieces.push(this.original.slice(at));
    return pieces.join('');
  }
}
