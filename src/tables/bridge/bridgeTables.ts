import { checkFigures, headFigures, moneyFigures, type Dating } from '../../model/bridge/bridgeFigures';
import { monthSerial } from '../../model/calendar/month';
import { ladderLevels } from '../../model/plan/ladder';
import { ourSheets, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import { figureColumns, rowFormulas, totalFormulas } from '../figureColumns';
import type { LayoutInput } from '../planInputs';
import { hasDatedCosts } from '../settings/datedRatesTable';
import { columnOfTable, type ColumnSpec, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';
import {
  bridgeColumns,
  bridgeKeys,
  type BridgeCell,
  type BridgeFormulas,
  type BridgeKey,
} from './bridgeKeys';
import { headsLookUps, moneyLookUps, namesOf } from './bridgeLookUps';

/**
 * The bridge (变动桥): for each line and month but the first, the steps from the month before, in heads and with a
 * Costs table in money, then the merged total. None for a plan of one month.
 */
export function bridgeTables(layout: LayoutInput): TableSpec<BridgeKey>[] {
  return layout.bridge.totals.length > 0 ? [lineTable(layout), totalTable(layout)] : [];
}

function lineTable(layout: LayoutInput): TableSpec<BridgeKey> {
  const { bridge, plan, input, review } = layout;
  const steps = bridge.lines;
  const levels = ladderLevels(input.lines);
  const has = new Set(plan.lines.map(({ month, line }) => `${month} ${line}`));
  const present = (month: string, line: string): number => (has.has(`${month} ${line}`) ? 1 : 0);
  const constants: Partial<Record<BridgeKey, CellInput[]>> = {
    month: steps.map(({ month }) => monthSerial(month)),
    line: steps.map(({ line }) => lineCell(layout, line)),
    fromMonth: steps.map(({ fromMonth }) => monthSerial(fromMonth)),
    level: steps.map(({ line }) => levels.findIndex((names) => names.includes(line)) + 1),
    inBefore: steps.map(({ fromMonth, line }) => present(fromMonth, line)),
    inMonth: steps.map(({ month, line }) => present(month, line)),
  };
  const formulas: BridgeFormulas = {
    ...headsLookUps(layout),
    ...(review && moneyLookUps(layout)),
    ...rowFormulas<BridgeKey, Dating>(allFigures, datingOf(layout), namesOf(layout)),
  };
  const { shown, helpers } = keysOf(layout);
  return table(layout, ourTables.bridge, steps.length, [...shown, ...helpers], (key) => ({
    values: constants[key],
    formula: formulas[key],
    startsPage: key === 'costBefore',
  }));
}

function totalTable(layout: LayoutInput): TableSpec<BridgeKey> {
  const { bridge, words } = layout;
  const steps = bridge.totals;
  const constants: Partial<Record<BridgeKey, CellInput[]>> = {
    month: steps.map(({ month }) => monthSerial(month)),
    line: steps.map(() => words.total),
    fromMonth: steps.map(({ fromMonth }) => monthSerial(fromMonth)),
  };
  const ofLines = (key: BridgeKey): string => columnOfTable(ourTables.bridge, words.bridge[key]);
  const sum = (key: BridgeKey, cell: BridgeCell): string =>
    `SUMIFS(${ofLines(key)},${ofLines('month')},${cell.self('month')})`;
  const names = namesOf(layout);
  const formulas = totalFormulas<BridgeKey, Dating>(allFigures, datingOf(layout), names, { sum });
  return table(layout, ourTables.bridgeTotal, steps.length, keysOf(layout).shown, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
}

const allFigures = { ...headFigures, ...moneyFigures, ...checkFigures };

function datingOf(layout: LayoutInput): Dating {
  return { dated: hasDatedCosts(layout) };
}

function keysOf(layout: LayoutInput): ReturnType<typeof bridgeKeys> {
  return bridgeKeys(layout.words.bridge, layout.review !== null, hasDatedCosts(layout));
}

function table(
  { words }: LayoutInput,
  name: string,
  rows: number,
  keys: readonly BridgeKey[],
  content: (key: BridgeKey) => Pick<ColumnSpec<BridgeKey>, 'values' | 'formula' | 'startsPage'>,
): TableSpec<BridgeKey> {
  const columns = figureColumns(keys, bridgeColumns, words.bridge, content);
  return { name, sheet: ourSheets.bridge, column: 0, rows, columns };
}
