import type { TablesCatalogue } from '../../words/catalogue';
import type { Stage } from '../../model/hiring/funnel';
import type { PlanInput } from '../../model/plan/planInput';
import { ourSheets, ourTables } from '../../grid/names';
import { columnReference, rowsOf } from '../../read/rows/source';
import { cellRangeOf } from '../formulas';
import type { LayoutInput } from '../planInputs';
import { hasStageCosts } from '../quotas/quotaColumns';
import { columnOfTable, formats, type CellContext, type TableSpec } from '../tableSpec';
import { lineCell, stageCell } from '../userCells';

type StagesKey = keyof TablesCatalogue['stages'];

/** The rows of the stages table: each line's stages in their order. */
export function stageRows({ lines }: PlanInput): { line: string; stage: string; kind: Stage }[] {
  return lines.flatMap((line) => line.stages.map((kind) => ({ line: line.name, stage: kind.name, kind })));
}

/** Stages by line with the share who come through from each of them to the last, and through the training from it on. */
export function stagesTable(layout: LayoutInput): TableSpec<StagesKey> {
  const { inputs, input, words } = layout;
  const rows = stageRows(input);
  const source = inputs.sources.Stages!;
  type Cell = CellContext<StagesKey>;
  const fromStages = (cell: Cell, column: 'passRate' | 'leadDays' | 'costPerCandidate'): string => {
    const sameStage = `(${cellRangeOf(source, 'stage')}=${cell.self('stage')})`;
    const lines = columnReference(source, 'line');
    if (lines === null) return `SUMPRODUCT(${sameStage}*1,${cellRangeOf(source, column)})`;
    const whose = `IF(SUMPRODUCT((${lines}=${cell.self('line')})*1)>0,${cell.self('line')},"")`;
    return `SUMPRODUCT(${sameStage}*(${lines}=${whose}),${cellRangeOf(source, column)})`;
  };
  const leadDays = (cell: Cell): string =>
    columnReference(source, 'leadDays') === null ? '0' : fromStages(cell, 'leadDays');
  const column = (key: StagesKey): string => columnOfTable(ourTables.stages, words.stages[key]);
  // The product over a line's stages from this one on. SUMPRODUCT makes PRODUCT take its cells one by one.
  const passing =
    (counted: string) =>
    (cell: Cell): string => {
      const fromHere = `(${column('line')}=${cell.self('line')})*(${column('stagesLeft')}<=${cell.self('stagesLeft')})`;
      return `SUMPRODUCT(PRODUCT(1-${fromHere}${counted}+${fromHere}${counted}*${column('passRate')}))`;
    };
  const header = words.stages;
  return {
    name: ourTables.stages,
    sheet: ourSheets.settings,
    column: 11,
    rows: rows.length,
    columns: [
      {
        key: 'line',
        header: header.line,
        format: formats.general,
        values: rows.map((row) => lineCell(layout, row.line)),
      },
      {
        key: 'stage',
        header: header.stage,
        format: formats.general,
        values: rows.map((row) => stageCell(layout, row.stage)),
      },
      {
        key: 'passRate',
        header: header.passRate,
        format: formats.share,
        formula: (cell) => fromStages(cell, 'passRate'),
      },
      {
        key: 'isInterview',
        header: header.isInterview,
        format: formats.general,
        values: rows.map((row, index) => (row.kind.inYield && !countsBefore(rows, index) ? 1 : 0)),
      },
      {
        key: 'isTraining',
        header: header.isTraining,
        format: formats.general,
        values: rows.map((row) => (row.kind.isTraining ? 1 : 0)),
      },
      { key: 'yield', header: header.yield, format: formats.factor, formula: passing('') },
      {
        key: 'trainingPass',
        header: header.trainingPass,
        format: formats.factor,
        formula: passing(`*(${column('isTraining')}=1)`),
      },
      { key: 'leadDays', header: header.leadDays, format: formats.days, formula: leadDays },
      {
        key: 'stagesLeft',
        header: header.stagesLeft,
        format: formats.general,
        values: rows.map(
          ({ line }, index) => rows.slice(index + 1).filter((row) => row.line === line).length,
        ),
      },
      ...(hasStageCosts(layout)
        ? [
            {
              key: 'costPerCandidate' as const,
              header: header.costPerCandidate,
              format: formats.general,
              formula: (cell: Cell) => fromStages(cell, 'costPerCandidate'),
            },
          ]
        : []),
    ],
  };
}

/** Whether the stage before a row is one of its line's and counts for the yield: the interview is the first that does. */
function countsBefore(rows: ReturnType<typeof stageRows>, index: number): boolean {
  const before = rows[index - 1];
  return before?.line === rows[index]!.line && before.kind.inYield;
}

/** The row of a line's first stage: all its other stages are left behind it. */
export function firstStage(words: TablesCatalogue, line: string): string {
  const column = (key: StagesKey): string => columnOfTable(ourTables.stages, words.stages[key]);
  const own = `(${column('line')}=${line})`;
  const places = rowsOf(column('line'));
  const first = `SUMPRODUCT(${own}*(${column('stagesLeft')}+1=SUMPRODUCT(${own}*1))*${places})`;
  // Row 0 of INDEX would be the whole column.
  return `IF(${first}=0,NA(),${first})`;
}

/** A line's yield: that from its interview stage on, which is marked. */
export function lineYield(words: TablesCatalogue, line: string): string {
  const column = (key: StagesKey): string => columnOfTable(ourTables.stages, words.stages[key]);
  const found = `SUMPRODUCT((${column('line')}=${line})*${column('isInterview')}*${column('yield')})`;
  return `IF(${found}=0,NA(),${found})`;
}

/** The row of a line's stage, by their names. */
export function stagePlace(words: TablesCatalogue, line: string, stage: string): string {
  const column = (key: StagesKey): string => columnOfTable(ourTables.stages, words.stages[key]);
  return `SUMPRODUCT((${column('line')}=${line})*(${column('stage')}=${stage})*${rowsOf(column('line'))})`;
}
