import { monthSerial } from '../../model/calendar/month';
import { columnHeaders, type InputColumn } from '../../grid/headers';
import type { Language } from '../../words/language';
import type { SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../../grid/port';
import type { Sources } from '../../read/find/findSources';
import { stagesTable, type TemplateTable } from '../template/sampleTables';
import { placeTables, templateSteps, type PlacedInput } from '../template/templateSteps';
import type { CallLayout, ProjectedLine } from '../../tables/forecast/callLayout';
import { forecastFormulas, forecastMonths } from '../../tables/forecast/forecastCells';

/** What a plan runs with until the user knows better; the cells say that they are assumed. */
const assumed = { pty: 0.7, absenceRate: 0.08, hoursOfAMonth: 168 };
const assumedColumns: readonly InputColumn[] = ['pty', 'absenceRate', 'openingHeads', 'passRate', 'leadDays'];

/** Excel's own colours for a neutral cell: what is only assumed is to be replaced. */
const assumedLook = { fillColour: '#FFEB9C', fontColour: '#7F6000' };

/**
 * The inputs of a plan that the workbook lacks: a Forecast whose calls and AHT are looked up in our tables, so that they
 * follow them, and Lines and Stages with assumed figures. Each is the user's from then on; one that is there is left
 * alone, whatever its state.
 */
export function madeInputs(
  layout: CallLayout,
  sources: Sources,
  contents: WorkbookContents,
  language: Language,
): { names: string[]; steps: UndoableStep[] } {
  const makers = { Forecast: forecastRows, Lines: linesRows, Stages: () => stagesTable(language) } as const;
  const missing = (['Forecast', 'Lines', 'Stages'] as const).filter((input) => !sources[input]);
  const placed = placeTables(
    missing.map((input) => makers[input](layout)),
    contents,
    language,
  );
  const { notes } = layout.words;
  return {
    names: placed.map(({ name }) => name),
    steps: [
      ...templateSteps(placed, { sources }, language),
      ...placed.flatMap((table) =>
        table.input === 'Forecast'
          ? [formulaStep(table, layout, language), noteStep(table, notes.madeForecast)]
          : [...assumedLooks(table), noteStep(table, notes.assumed)],
      ),
    ].map((step) => ('step' in step ? step : { step, undo: [] })),
  };
}

function forecastRows(layout: CallLayout): TemplateTable {
  const rows = forecastMonths(layout).map(({ month, line }) => [monthSerial(month), line, null, null]);
  return { input: 'Forecast', columns: ['month', 'line', 'calls', 'aht'], rows };
}

/** The lines of the calls, each with a first guess at the heads there are: what its last month needed. */
function linesRows({ lines }: CallLayout): TemplateTable {
  const rows = lines.map((line) => [line.line, assumed.pty, assumed.absenceRate, headsOf(line)]);
  return { input: 'Lines', columns: ['line', 'pty', 'absenceRate', 'openingHeads'], rows };
}

function headsOf({ months, ahtSeconds }: ProjectedLine): number {
  const last = months.reduce((at, { used }, index) => (used ? index : at), 0);
  const hours = (months[last]!.calls.offered * ahtSeconds[last]!) / 3600;
  return Math.round(hours / assumed.hoursOfAMonth / assumed.pty / (1 - assumed.absenceRate));
}

function formulaStep({ area, rows }: PlacedInput, layout: CallLayout, language: Language): WriteStep {
  const header = (column: InputColumn): string => columnHeaders[column][language][0]!;
  const { calls, aht } = forecastFormulas({ month: header('month'), line: header('line') }, layout);
  const cells = { ...area, row: area.row + 1, rows: rows.length, column: area.column + 2, columns: 2 };
  return { kind: 'cells', area: cells, cells: rows.map(() => [calls, aht]) };
}

function assumedLooks({ area, columns, rows }: PlacedInput): WriteStep[] {
  const data = { ...area, row: area.row + 1, rows: rows.length, columns: 1 };
  return columns.flatMap((column, offset): WriteStep[] =>
    assumedColumns.includes(column)
      ? [{ kind: 'look', area: { ...data, column: area.column + offset }, look: assumedLook }]
      : [],
  );
}

/** Says what these rows are, in the place of the template's note on samples. */
function noteStep({ area }: PlacedInput, note: string): WriteStep {
  const cell: SheetArea = { ...area, row: 0, column: 0, rows: 1, columns: 1 };
  return { kind: 'cells', area: cell, cells: [[note]] };
}
