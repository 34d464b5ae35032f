/**
 * Who depends on whom among a workbook's cells, as Excel judges circular references: a range counts whole, whatever a
 * condition or an index would pick from it.
 */
import { parseArea } from '../../src/grid/a1';
import { tokens, type Token } from '../../src/grid/formulaTokens';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { SheetArea } from '../../src/grid/port';
import { areaOf } from './fileArea';

/** Each formula's cell as "Sheet!R3C7", and the areas that it refers to. */
export interface DependencyGraph {
  /** How many formulas there are. */
  size: number;
  /** Every cell that a formula's cell refers to, be there a formula in it or not. */
  get(cell: string): ReadonlySet<string> | undefined;
  /** Formulas by their cells, each with the names of its areas. */
  areasOf: ReadonlyMap<string, readonly string[]>;
  /** Cells with formulas within an area. A column that each of its rows looks into is gone through once. */
  formulasIn(area: string): readonly string[];
}

interface Home {
  sheet: string;
  row: number;
  column: number;
}

export function dependencyGraph(file: WorkbookFile): DependencyGraph {
  const areasOf = new Map<string, string[]>();
  const areas = new Map<string, SheetArea>();
  for (const sheet of file.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula }] of cells) {
        if (formula === undefined) continue;
        const home = { sheet: sheet.name, row, column };
        const referred = referredAreas(formula, home, file).map((area) => [areaKey(area), area] as const);
        for (const [key, area] of referred) areas.set(key, area);
        areasOf.set(cellKey(home), [...new Set(referred.map(([key]) => key))]);
      }
    }
  }
  const formulas = new Map<string, string[]>();
  return {
    size: areasOf.size,
    areasOf,
    get: (cell) => {
      const referred = areasOf.get(cell);
      return referred && new Set(referred.flatMap((key) => cellsOf(areas.get(key)!)));
    },
    formulasIn: (key) => {
      const known = formulas.get(key);
      if (known) return known;
      const found = cellsOf(areas.get(key)!).filter((cell) => areasOf.has(cell));
      formulas.set(key, found);
      return found;
    },
  };
}

/** A circle of cells, the first one named again at its end; null where there is none. */
export function findCircle(graph: DependencyGraph): string[] | null {
  // Areas are nodes as cells are: who refers to one refers to the formulas in it.
  const next = (node: string): readonly string[] => graph.areasOf.get(node) ?? graph.formulasIn(node);
  const done = new Set<string>();
  for (const start of graph.areasOf.keys()) {
    const path: { node: string; rest: string[] }[] = [];
    const onPath = new Set<string>();
    const enter = (node: string): void => {
      onPath.add(node);
      path.push({ node, rest: [...next(node)] });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const node = top.rest.pop();
      if (node === undefined) {
        done.add(top.node);
        onPath.delete(top.node);
        path.pop();
      } else if (onPath.has(node)) {
        const nodes = path.map((one) => one.node);
        const cells = nodes.slice(nodes.indexOf(node)).filter((one) => graph.areasOf.has(one));
        return [...cells, cells[0]!];
      } else if (!done.has(node)) enter(node);
    }
  }
  return null;
}

/** The areas that a formula refers to; a reference that cannot be resolved is an error, never nothing. */
export function referredAreas(formula: string, home: Home, file: WorkbookFile): SheetArea[] {
  const pieces = tokens(formula).filter(({ kind }) => kind !== 'space');
  const areas: SheetArea[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const before = pieces[at - 1];
    if (piece.kind === 'brackets') {
      const table = before?.kind === 'name' ? before.text : null;
      areas.push(structuredArea(piece.text, table, home, file));
    } else if (piece.kind === 'cell') {
      const isRange = pieces[at + 1]?.text === ':';
      const sheet = before?.kind === 'sheet' ? sheetName(before) : home.sheet;
      const ref = isRange ? `${piece.text}:${pieces[at + 2]!.text}` : piece.text;
      areas.push({ sheet, ...areaOf(ref) });
      if (isRange) at += 2;
    } else if (piece.kind === 'name' && pieces[at + 1]?.kind !== 'brackets') {
      areas.push(...nameAreas(piece.text, file));
    } else if (piece.kind === 'columns' || piece.kind === 'rows') {
      throw new Error(`Whole columns and rows are not expected: ${piece.text}`);
    }
  }
  return areas;
}

/** [@Col], [@[Col name]] or Table[Col]. */
function structuredArea(text: string, table: string | null, home: Home, file: WorkbookFile): SheetArea {
  const own = /^\[@(?:\[(.+)\]|(.+))\]$/.exec(text);
  const header = own ? (own[1] ?? own[2]!) : text.slice(1, -1);
  for (const sheet of file.sheets) {
    if (table === null && sheet.name !== home.sheet) continue;
    for (const one of sheet.tables) {
      if (table !== null && one.name !== table) continue;
      const { row, column, rows, columns } = tableArea(one.ref);
      const holdsHome =
        home.row > row && home.row < row + rows && home.column >= column && home.column < column + columns;
      if (table === null && !holdsHome) continue;
      const offset = one.columns.findIndex(({ name }) => name === header);
      if (offset < 0) throw new Error(`${one.name} has no column ${header}`);
      const data = { sheet: sheet.name, column: column + offset, columns: 1 };
      return own ? { ...data, row: home.row, rows: 1 } : { ...data, row: row + 1, rows: rows - 1 };
    }
  }
  throw new Error(`No table for ${table ?? ''}${text}`);
}

const tableAreas = new Map<string, ReturnType<typeof areaOf>>();

/** The same few tables are asked for by every formula. */
function tableArea(ref: string): ReturnType<typeof areaOf> {
  const area = tableAreas.get(ref) ?? areaOf(ref);
  tableAreas.set(ref, area);
  return area;
}

function nameAreas(name: string, file: WorkbookFile): SheetArea[] {
  if (/^(TRUE|FALSE)$/i.test(name)) return [];
  const defined = file.names.find((one) => one.name === name);
  if (!defined) throw new Error(`There is no name ${name}`);
  return referredAreas(defined.formula, { sheet: '', row: 0, column: 0 }, file);
}

function sheetName({ text }: Token): string {
  return text.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
}

function cellsOf({ sheet, row, column, rows, columns }: SheetArea): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey({ sheet, row: row + Math.floor(index / columns), column: column + (index % columns) }),
  );
}

/** No cell has this name, not even the only one of an area. */
function areaKey({ sheet, row, column, rows, columns }: SheetArea): string {
  return `${cellKey({ sheet, row, column })}+${rows}x${columns}`;
}

function cellKey({ sheet, row, column }: Home): string {
  return `${sheet}!R${row + 1}C${column + 1}`;
}

/** A formula with its relative references as distances from its cell, by which a column's formulas are one formula. */
export function inDistances(formula: string, row: number, column: number): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      const area = kind === 'cell' && !text.includes('$') ? parseArea(text) : undefined;
      return area ? `R[${area.row - row}]C[${area.column - column}]` : text;
    })
    .join('');
}
