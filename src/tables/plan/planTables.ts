import { monthSerial } from '../../model/calendar/month';
import type { LineMonth } from '../../model/plan/lineMonth';
import { planFigures } from '../../model/plan/planFigures';
import { displayWidth } from '../../grid/displayWidth';
import { ourNames, ourSheets, ourTables, planTable } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import { figureColumns, totalFormulas } from '../figureColumns';
import { ladderLevels } from '../../model/plan/ladder';
import { cellRangeOf, roundTotalFormula } from '../formulas';
import { planLevels } from '../levels';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, type ColumnSpec, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';
import { namesOf, planFormulas } from './planFormulas';
import { planColumns, type PlanCell, type PlanFormulas, type PlanKey } from './planKeys';

/**
 * The hiring plan: a table per level of the line ladder, so that a line can look up the gaps of the lines above it
 * without a circular reference, then the merged total. All have the same columns in the same places, which lets one
 * frozen header serve the whole sheet; the total has none of those that carry the calculation.
 */
export function planTables(layout: LayoutInput): TableSpec<PlanKey>[] {
  const levels = planLevels(layout);
  const tables = levels.map((rows, level) => levelTable(layout, level, rows));
  return [...tables, totalTable(layout, levels.length)];
}

function levelTable(layout: LayoutInput, level: number, rows: readonly LineMonth[]): TableSpec<PlanKey> {
  const { words, input } = layout;
  const formulas = planFormulas(layout, level);
  const constants: Partial<Record<PlanKey, CellInput[]>> = {
    month: rows.map((row) => monthSerial(row.month)),
    line: rows.map((row) => lineCell(layout, row.line)),
    rounding: rows.map(() => words.rounding[input.settings.rounding]),
  };
  return table(layout, planTable(level), rows.length, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
}

/** The merged total (分线后合并): the lines' tables added up by month. */
function totalTable(layout: LayoutInput, levels: number): TableSpec<PlanKey> {
  const { words, plan, input } = layout;
  const { settings } = input;
  const sum = (key: PlanKey, cell: PlanCell): string =>
    Array.from({ length: levels }, (_, level) => {
      const column = (one: PlanKey): string => columnOfTable(planTable(level), words.plan[one]);
      return `SUMIFS(${column(key)},${column('month')},${cell.self('month')})`;
    }).join('+');
  const ofMonth = (cell: PlanCell, header: string): string => {
    const months = columnOfTable(ourTables.calendar, words.calendar.month);
    return `INDEX(${columnOfTable(ourTables.calendar, header)},MATCH(${cell.self('month')},${months},0))`;
  };
  const formulas: PlanFormulas = {
    ...totalFormulas<PlanKey, typeof settings>(planFigures, settings, namesOf(layout), {
      sum,
      tolerated: (text) => roundTotalFormula(text, settings.rounding, ourNames.tolerance),
    }),
    named: namedLines(layout),
    calendar: (cell) => ofMonth(cell, words.calendar.source),
    workingDays: (cell) => ofMonth(cell, words.calendar.workingDays),
    confidence: () => ourNames.confidence,
  };
  const constants: Partial<Record<PlanKey, CellInput[]>> = {
    month: plan.totals.map((row) => monthSerial(row.month)),
    line: plan.totals.map(() => words.total),
    rounding: plan.totals.map(() => words.rounding[settings.rounding]),
  };
  const spec = table(layout, ourTables.total, plan.totals.length, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
  return { ...spec, columns: spec.columns.filter(({ helper }) => !helper) };
}

/** Excel takes formulas of at most 8192 characters, and texts in them of at most 255. */
const longestNames = 7800;
const longestText = 255;

/** The lines that are short or over in the month, each with its heads; more than a formula can name end in dots. */
function namedLines(layout: LayoutInput): (cell: PlanCell) => string {
  const { words, plan, inputs } = layout;
  const months = plan.totals.length;
  const lineNumbers = cellRangeOf(inputs.sources.Lines!, 'line');
  const levels = ladderLevels(layout.input.lines);
  const { next } = words.named;
  return (cell) => {
    const parts = levels.flatMap((names, level) => {
      const column = (key: PlanKey): string => columnOfTable(planTable(level), words.plan[key]);
      return names.flatMap((name) => {
        const own = lineCell(layout, name);
        if (typeof own === 'string' && own.length > longestText) return [];
        // Some programs take a text such as "1-2" for a date where it is an argument, but not what comes of joining texts.
        const text = (): string =>
          `"${String(own).replaceAll('"', '""')}"${/^\d/.test(String(own)) ? '&""' : ''}`;
        const literal = typeof own === 'string' ? text() : String(own);
        const row = `MATCH(${cell.self('month')}*1000+MATCH(${literal},${lineNumbers},0),${column('key')},0)`;
        const part = `INDEX(${column('inTotal')},${row})`;
        const isInAll = plan.lines.filter(({ line }) => line === name).length === months;
        return [isInAll ? part : `IF(ISNA(${row}),"",${part})`];
      });
    });
    const kept = parts.filter((_, index) => parts.slice(0, index + 1).join('&').length <= longestNames);
    const all = kept.length < parts.length ? [...kept, `"${next}…"`] : kept;
    return `MID(${all.join('&')},${next.length + 1},${longestNames})`;
  };
}

/** Room for one line with its heads; where several are named, a month is read in its cell. */
function lettersOfNamed({ words: { named }, plan }: LayoutInput): number {
  const longest = Math.max(0, ...plan.lines.map(({ line }) => displayWidth(line)));
  return Math.min(mostLetters, longest + displayWidth(`${named.short.join('')}12.3`));
}

/** With more the sheet would not stay on one page. */
const mostLetters = 19;

function table(
  layout: LayoutInput,
  name: string,
  rows: number,
  content: (key: PlanKey) => Pick<ColumnSpec<PlanKey>, 'values' | 'formula'>,
): TableSpec<PlanKey> {
  const { words } = layout;
  const keys = Object.keys(words.plan) as PlanKey[];
  const columns = figureColumns(keys, planColumns, words.plan, content).map((column) =>
    column.key === 'named' ? { ...column, letters: lettersOfNamed(layout) } : column,
  );
  return { name, sheet: ourSheets.plan, column: 0, columns, rows };
}
