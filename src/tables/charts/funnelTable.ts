import type { TablesCatalogue } from '../../words/catalogue';
import { ourSheets, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import { besideCharts } from './chartSpecs';
import type { LayoutInput } from '../planInputs';
import { stageRows } from '../settings/stagesTable';
import { columnOfTable, formats, type CellContext, type TableSpec } from '../tableSpec';
import { stageCell } from '../userCells';

type FunnelKey = keyof TablesCatalogue['funnel'];
type FunnelCell = CellContext<FunnelKey>;

/**
 * People by stage over all months and lines that hire, first stage first and the hires last: how many each stage must
 * see on average and how many it has seen, and behind them those who joined. Stages of several lines that are called the same are one.
 */
export function funnelTable(layout: LayoutInput): TableSpec<FunnelKey> {
  const { words } = layout;
  const stages = hiringStages(layout);
  const order = [...stages.map((_, index) => index + 1), 0];
  const names: CellInput[] = [...stages.map((stage) => stageCell(layout, stage)), words.plan.hires];
  const column = (key: 'stage' | 'stageRow' | 'average' | 'done'): string =>
    columnOfTable(ourTables.quotas, words.quotas[key]);
  // A stage may have the name that the hires have here.
  const ofStage = (cell: FunnelCell, key: 'average' | 'done'): string =>
    `SUMPRODUCT((${column('stage')}=${cell.self('stage')})*(${column('stageRow')}>0),${column(key)})`;
  const ofJoined = (key: 'average' | 'done'): string =>
    `SUMPRODUCT((${column('stageRow')}=0)*1,${column(key)})`;
  const hires = `SUMPRODUCT(${columnOfTable(ourTables.total, words.plan.hires)})`;
  const either = (cell: FunnelCell, key: 'average' | 'done', without: string): string =>
    stages.length === 0 ? without : `IF(${cell.self('order')}=0,${ofJoined(key)},${ofStage(cell, key)})`;
  const header = words.funnel;
  return {
    name: ourTables.funnel,
    sheet: ourSheets.charts,
    column: besideCharts,
    rows: names.length,
    columns: [
      { key: 'stage', header: header.stage, format: formats.general, values: names },
      {
        key: 'average',
        header: header.average,
        format: formats.people,
        formula: (cell) => either(cell, 'average', hires),
      },
      {
        key: 'done',
        header: header.done,
        format: formats.whole,
        formula: (cell) => either(cell, 'done', '""'),
      },
      { key: 'order', header: header.order, format: formats.general, values: order, helper: true },
    ],
  };
}

/** Names of the stages that have quotas, each once whatever its case, in the order in which lines have them. */
function hiringStages({ input, plan }: LayoutInput): string[] {
  const hiring = new Set(input.lines.filter(({ fedBy }) => fedBy === null).map(({ name }) => name));
  const planned = new Set(plan.quotas.map(({ line }) => line));
  const names = new Map<string, string>();
  for (const { line, stage } of stageRows(input)) {
    const key = stage.toLowerCase();
    if (hiring.has(line) && planned.has(line) && !names.has(key)) names.set(key, stage);
  }
  return [...names.values()];
}
