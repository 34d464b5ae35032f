import { problem, type Place, type Problem } from '../../grid/problem';
import {
  WorkbookError,
  type CellValue,
  type UndoableStep,
  type WorkbookContents,
  type WorkbookPort,
} from '../../grid/port';
import { readFormulas } from '../../grid/readFormulas';
import { blocksOf, type Block, type ChangedCell, blockInputs } from './blocksOf';
import { boundFormula, callsOurs, mayHideOurs } from './boundFormula';
import { placeOf } from '../../grid/a1';
import type { SheetCell } from '../../grid/area';
import { Grid } from '../../grid/grid';

export type RepairOutcome =
  | {
      kind: 'repaired';
      /** How many formulas were written anew, in cells and in names. */
      formulas: number;
      /** Cells with our functions that show #NAME? all the same. */
      left: Place[];
      /** Cells that Excel does not let be written one by one, as those of a block entered with Ctrl+Shift+Enter. */
      refused: Place[];
    }
  | { kind: 'refused'; problems: Problem[] };

/**
 * Writes anew every formula in which Excel does not find our functions, in cells and in defined names; only formulas
 * change, and what they calculate is the same. So is every formula that would not show it, as =IFERROR(CREW.X(...),0),
 * and it counts where it shows something else afterwards. A cell that shows #NAME? afterwards calls a function that there is not, or
 * the add-in is not running.
 */
export async function repairFormulas(port: WorkbookPort): Promise<RepairOutcome> {
  const contents = await readFormulas(port);
  const broken = brokenFormulas(contents);
  const problems = protectedSheets(broken, contents);
  if (problems.length > 0) return { kind: 'refused', problems };
  const names = nameSteps(contents);
  const hidden = hiddenFormulas(contents);
  if (broken.length + names.length + hidden.length === 0)
    return { kind: 'repaired', formulas: 0, left: [], refused: [] };
  if (names.length > 0) await port.write(names);
  const refused = await writeBlocks(port, blocksOf(broken));
  await writeBlocks(port, blocksOf(hidden));
  const isRefused = new Set(refused.map(keyOf));
  const after = await readFormulas(port);
  const left = brokenFormulas(after).filter((cell) => !isRefused.has(keyOf(cell)));
  // Whether such a formula was broken shows only in what has become of it.
  const mended = hidden.filter((cell) => shownIn(contents, cell) !== shownIn(after, cell));
  return {
    kind: 'repaired',
    formulas: broken.length - refused.length + names.length + mended.length,
    left: left.map(placeOf),
    refused: refused.map(placeOf),
  };
}

/** Every formula that must be written anew, in reading order of its sheet. */
export function brokenFormulas({ sheets }: WorkbookContents): ChangedCell[] {
  return sheets.flatMap((sheet) =>
    [...new Grid(sheet).formulas()].flatMap(({ row, column, formula, shown }): ChangedCell[] => {
      if (!callsOurs(formula)) return [];
      const after = boundFormula(formula, shown);
      return after === null ? [] : [{ sheet: sheet.name, row, column, before: formula, after }];
    }),
  );
}

/** Formulas that may hide that they are broken, which are the same when they are entered again. */
function hiddenFormulas({ sheets }: WorkbookContents): ChangedCell[] {
  return sheets
    .filter((sheet) => !sheet.protected)
    .flatMap((sheet) =>
      [...new Grid(sheet).formulas()].flatMap(({ row, column, formula, shown }): ChangedCell[] => {
        if (!mayHideOurs(formula) || boundFormula(formula, shown) !== null) return [];
        return [{ sheet: sheet.name, row, column, before: formula, after: formula }];
      }),
    );
}

/** What a cell shows. */
function shownIn({ sheets }: WorkbookContents, { sheet, row, column }: SheetCell): CellValue | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found && new Grid(found).value(row, column);
}

/**
 * Writes blocks, all of them at once where Excel takes them; where it refuses, halves of them, so that one cell that
 * cannot be written keeps no other from being mended. Gives the cells that were refused.
 */
async function writeBlocks(port: WorkbookPort, blocks: readonly Block[]): Promise<ChangedCell[]> {
  if (blocks.length === 0) return [];
  try {
    await port.write(blocks.map(blockStep));
    return [];
  } catch (error) {
    const isRefusal = error instanceof WorkbookError && error.code === 'failed' && error.undone;
    if (!isRefusal) throw error;
  }
  const [only] = blocks;
  if (blocks.length === 1 && only!.cells.length === 1) return only!.cells;
  const halves = blocks.length === 1 ? halvesOf(only!.cells).map(blocksOf) : halvesOf(blocks);
  const refused: ChangedCell[] = [];
  for (const half of halves) refused.push(...(await writeBlocks(port, half)));
  return refused;
}

function halvesOf<Item>(list: readonly Item[]): [Item[], Item[]] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

function blockStep(block: Block): UndoableStep {
  const { area } = block;
  return {
    step: { kind: 'cells', area, cells: blockInputs(block, 'after') },
    undo: [{ kind: 'cells', area, cells: blockInputs(block, 'before') }],
  };
}

/** Names show no value, so that only those are written anew whose formula carries a mark or a path. */
function nameSteps({ names }: WorkbookContents): UndoableStep[] {
  return names.flatMap(({ name, formula }): UndoableStep[] => {
    const bound = boundFormula(formula, null);
    if (bound === null) return [];
    return [
      {
        step: { kind: 'setName', name, formula: bound, replaces: true },
        undo: [{ kind: 'setName', name, formula, replaces: true }],
      },
    ];
  });
}

function protectedSheets(broken: readonly ChangedCell[], { sheets }: WorkbookContents): Problem[] {
  return sheets
    .filter((sheet) => sheet.protected)
    .flatMap(({ name }): Problem[] => {
      const first = broken.find(({ sheet }) => sheet === name);
      if (!first) return [];
      const values = { sheet: name };
      return [problem('toolSheetProtected', placeOf(first), values)];
    });
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${row} ${column} ${sheet}`;
}
