import type { InputColumn } from '../../grid/headers';
import { templateInputs, type TemplateInput } from '../../grid/names';
import type { Language } from '../../words/language';
import type { CellValue } from '../../grid/port';
import type { Inputs } from '../../read/readInputs';
import { cellOf } from '../../read/rows/source';
import { sampleCostTables } from './sampleCosts';
import { sampleLines, type SampleLine } from './sampleFigures';
import {
  forecastTable,
  sampleEventTable,
  sampleTables,
  stagesTable,
  type TemplateTable,
} from './sampleTables';
import { sameName } from '../../grid/sameName';

/** Hours that a head works in a month of 21 days of 8 hours, for a first guess at the heads there are. */
const hoursOfAMonth = 168;

/**
 * The input tables that the workbook lacks, with rows that fit those it has: the sample's figures for the lines that
 * are there already, so that the workbook can be planned at once. Into a workbook with a forecast goes no sample of a
 * calendar's working days nor of money, which would change that forecast's plan in silence: these tables come with a
 * blank row. `hasCalls` says that a forecast can be made from calls, which a sample of events would change.
 */
export function missingTables(
  inputs: Inputs,
  language: Language,
  year: number,
  hasCalls = false,
): TemplateTable[] {
  const missing = templateInputs.filter((input) => !inputs.sources[input]);
  const whole = [
    ...sampleTables(language, year),
    ...sampleCostTables(language, year),
    sampleEventTable(language, year),
  ];
  return missing.map((input) => {
    const sample = sampleOf(whole, input);
    // Days of a sample would be taken out of the calls that a forecast is made from.
    if (input === 'Events')
      return hasCalls || inputs.sources.Forecast ? withBlankRow(sample) : ofEveryLine(sample, inputs);
    return fittingTable(input, inputs, language, year, sample);
  });
}

/** A table of blank rows, but for months and lines that go by what the user has. */
export function withoutFigures(table: TemplateTable, { sources }: Inputs): TemplateTable {
  const { input, columns, rows } = table;
  const isFitted = (input === 'Forecast' && sources.Lines) || (input === 'Lines' && sources.Forecast);
  const keeps = columns.map((column) => isFitted && (column === 'month' || column === 'line'));
  return { ...table, rows: rows.map((row) => row.map((value, at) => (keeps[at] ? value : null))) };
}

/** A table that goes by what the user has, or the sample's own where it does. */
function fittingTable(
  input: TemplateInput,
  inputs: Inputs,
  language: Language,
  year: number,
  sample: TemplateTable,
): TemplateTable {
  const { Forecast, Lines } = inputs.sources;
  if (input === 'Forecast' && Lines && inputs.lines.length > 0) return forecastOfLines(inputs, year);
  if (input === 'Lines' && Forecast && inputs.forecast.rows.length > 0) return linesOfForecast(inputs);
  if (input === 'Stages') return stagesTable(language);
  if (input === 'Calendar' || input === 'Budget') return Forecast ? withBlankRow(sample) : sample;
  if (input === 'Costs' && Forecast) return withBlankRow(sample);
  return input === 'Costs' ? ofEveryLine(sample, inputs) : sample;
}

/** Without the rows of single lines where the user has lines of other names. */
function ofEveryLine(sample: TemplateTable, { sources }: Inputs): TemplateTable {
  if (!sources.Lines) return sample;
  return { ...sample, rows: sample.rows.filter((row) => row[sample.columns.indexOf('line')] === null) };
}

function withBlankRow(table: TemplateTable): TemplateTable {
  return { ...table, rows: [table.columns.map(() => null)] };
}

function sampleOf(tables: readonly TemplateTable[], input: TemplateInput): TemplateTable {
  return tables.find((table) => table.input === input)!;
}

/** A forecast of the lines there are, which also gives what the Lines table leaves open. */
function forecastOfLines({ lines }: Inputs, year: number): TemplateTable {
  const given = lines.map((line, index) => ({ name: line.cell, sample: sampleAt(index), line }));
  const table = forecastTable(given, year);
  const add = (column: InputColumn, valueOf: (one: (typeof given)[number], first: boolean) => CellValue) => {
    table.columns.push(column);
    table.rows.forEach((row, index) => row.push(valueOf(given[index % given.length]!, index < given.length)));
  };
  const hasPty = ({ pty, occupancy, shrinkage }: (typeof lines)[number]): boolean =>
    pty !== null || (occupancy !== null && shrinkage !== null);
  if (!lines.every(hasPty)) add('pty', ({ line, sample }) => line.pty ?? sample.pty);
  if (lines.some(({ openingHeads }) => openingHeads === null)) {
    add('actualHeads', ({ line, sample }, first) =>
      first ? (line.openingHeads ?? sample.openingHeads) : null,
    );
  }
  return table;
}

/** The lines of a forecast, each with a first guess at the heads there are: what its first month needs. */
function linesOfForecast({ sources, forecast }: Inputs): TemplateTable {
  const firstRows = forecast.rows.filter(
    (row, index) => forecast.rows.findIndex((one) => sameName(one.line, row.line)) === index,
  );
  const rows = firstRows.map((row, index): CellValue[] => {
    const { pty, absenceRate } = sampleAt(index);
    const needed = (row.calls * (row.ahtSeconds ?? 0)) / 3600 / hoursOfAMonth / (row.pty ?? pty);
    return [cellOf(sources.Forecast!, row.row, 'line'), null, pty, absenceRate, Math.round(needed), null];
  });
  const columns: InputColumn[] = ['line', 'fedBy', 'pty', 'absenceRate', 'openingHeads', 'joinersFrom'];
  return { input: 'Lines', columns, rows };
}

function sampleAt(index: number): SampleLine {
  return sampleLines[index % sampleLines.length]!;
}
