import type { ICellData, Worksheet } from '@univerjs/core';
import type { Engine } from '../engine';

export interface StoredFormula {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
  cell: ICellData;
}

/** Every cell of the book that holds a formula of its own, sheet by sheet. */
export function* storedFormulas(engine: Engine): Generator<StoredFormula> {
  for (const sheet of engine.workbook.getSheets())
    if (holdsFormulas(engine, sheet)) yield* formulasOn(engine, sheet.getSheetId());
}

/** Every cell whose formula holds a word, in whatever case. */
export function* storedMentions(engine: Engine, word: string): Generator<StoredFormula> {
  const wanted = word.toLowerCase();
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const mentions = new Set<string>();
    for (const [formula, text] of textsOn(engine, sheetId)) if (text.includes(wanted)) mentions.add(formula);
    if (mentions.size === 0) continue;
    for (const stored of formulasOn(engine, sheetId)) if (mentions.has(stored.formula)) yield stored;
  }
}

function* formulasOn(engine: Engine, sheetId: string): Generator<StoredFormula> {
  const cells = engine.cells(sheetId);
  for (const rowKey of Object.keys(cells)) {
    const row = Number(rowKey);
    const columns = cells[row] ?? {};
    for (const columnKey of Object.keys(columns)) {
      const column = Number(columnKey);
      const cell = columns[column];
      if (cell?.f) yield { sheetId, row, column, formula: cell.f, cell };
    }
  }
}

/** The formulas of a sheet, those of a table's column once, each with its text in small letters. */
function textsOn(engine: Engine, sheetId: string): ReadonlyMap<string, string> {
  return engine.memory.recall(sheetId, 'texts', () => {
    const texts = new Map<string, string>();
    for (const { formula } of formulasOn(engine, sheetId))
      if (!texts.has(formula)) texts.set(formula, formula.toLowerCase());
    return texts;
  });
}

/** Whether any cell of a sheet holds a formula of its own. */
export function holdsFormulas(engine: Engine, sheet: Worksheet): boolean {
  const id = sheet.getSheetId();
  return engine.memory.recall(id, 'formulas', () =>
    holdsFormula(engine.cells(id), sheet.getRowCount(), sheet.getColumnCount()),
  );
}

/** Above this width, looking at every place of a row takes longer than asking the row for what it holds. */
const narrow = 64;

/** Makes no lists where it can do without, since a log may have cells by the hundred thousand. */
function holdsFormula(cells: ReturnType<Engine['cells']>, rows: number, columns: number): boolean {
  for (let row = 0; row < rows; row++) {
    const own = cells[row];
    if (!own) continue;
    if (columns > narrow) {
      if (Object.values(own as Record<number, ICellData | null | undefined>).some((cell) => cell?.f))
        return true;
      continue;
    }
    for (let column = 0; column < columns; column++) if (own[column]?.f) return true;
  }
  return false;
}

/**
 * Gives formulas a new text without touching their values; `rewrite` returns the old text to leave one alone.
 * Gives those that have changed.
 * @param concerned Those that may change; all of the book unless said.
 */
export function rewriteFormulas(
  engine: Engine,
  rewrite: (stored: StoredFormula) => string,
  concerned: Iterable<StoredFormula> = storedFormulas(engine),
): StoredFormula[] {
  const rewritten: StoredFormula[] = [];
  const changed = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const stored of concerned) {
    const formula = rewrite(stored);
    if (formula === stored.formula) continue;
    rewritten.push(stored);
    const cells = changed.get(stored.sheetId) ?? {};
    changed.set(stored.sheetId, cells);
    (cells[stored.row] ??= {})[stored.column] = { f: formula };
  }
  for (const [sheetId, cells] of changed) engine.setCells(sheetId, cells);
  return rewritten;
}
