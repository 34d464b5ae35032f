import { ladderLevels } from '../../model/plan/ladder';
import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import {
  bridgeFormat,
  checkFormulas,
  headHelpers,
  moneyHelpers,
  ratesHelpers,
  shownHeads,
  shownDatedMoney,
  shownMoney,
  summedHeads,
  summedMoney,
  type BridgeCell,
  type BridgeFormulas,
  type BridgeKey,
} from './bridgeKeys';
import { columnMaker } from '../columnMaker';
import { hasDatedCosts } from '../settings/datedRatesTable';
import { headsBridgeFormulas } from './headsBridgeColumns';
import { moneyBridgeFormulas } from './moneyBridgeColumns';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';

/**
 * The bridge (变动桥): for each line and month but the first, the steps from the month before, in heads and with a
 * Costs table in money, then the merged total. None for a plan of one month.
 */
export function bridgeTables(layout: LayoutInput): TableSpec<BridgeKey>[] {
  return layout.bridge.totals.length > 0 ? [lineTable(layout), totalTable(layout)] : [];
}

function lineTable(layout: LayoutInput): TableSpec<BridgeKey> {
  const { bridge, plan, input, words, review } = layout;
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
    ...headsBridgeFormulas(layout),
    ...(review && moneyBridgeFormulas(layout)),
    ...checkFormulas(hasDatedCosts(layout)),
  };
  const { shown, helper } = columnMaker<BridgeKey>(words.bridge);
  const helpers = [
    ...headHelpers,
    ...(review ? moneyHelpers : []),
    ...(review && hasDatedCosts(layout) ? ratesHelpers : []),
  ];
  return {
    name: ourTables.bridge,
    sheet: ourSheets.bridge,
    column: 0,
    rows: steps.length,
    columns: [
      ...shownKeys(layout).map((key) => ({
        ...shown(key, bridgeFormat(key), { values: constants[key], formula: formulas[key] }),
        startsPage: key === 'costBefore',
      })),
      ...helpers.map((key) =>
        helper(key, bridgeFormat(key), { values: constants[key], formula: formulas[key] }),
      ),
    ],
  };
}

function totalTable(layout: LayoutInput): TableSpec<BridgeKey> {
  const { bridge, words } = layout;
  const steps = bridge.totals;
  const checks = checkFormulas(hasDatedCosts(layout));
  const constants: Partial<Record<BridgeKey, CellInput[]>> = {
    month: steps.map(({ month }) => monthSerial(month)),
    line: steps.map(() => words.total),
    fromMonth: steps.map(({ fromMonth }) => monthSerial(fromMonth)),
  };
  const ofLines = (key: BridgeKey): string => columnOfTable(ourTables.bridge, words.bridge[key]);
  const sum = (key: BridgeKey) => (cell: BridgeCell) =>
    `SUMIFS(${ofLines(key)},${ofLines('month')},${cell.self('month')})`;
  const summed = [...summedHeads, ...summedMoney, 'ratesCost'];
  const { shown } = columnMaker<BridgeKey>(words.bridge);
  return {
    name: ourTables.bridgeTotal,
    sheet: ourSheets.bridge,
    column: 0,
    rows: steps.length,
    columns: shownKeys(layout).map((key) =>
      shown(key, bridgeFormat(key), {
        values: constants[key],
        formula: summed.includes(key) ? sum(key) : checks[key],
      }),
    ),
  };
}

function shownKeys(layout: LayoutInput): readonly BridgeKey[] {
  if (!layout.review) return shownHeads;
  return [...shownHeads, ...(hasDatedCosts(layout) ? shownDatedMoney : shownMoney)];
}
