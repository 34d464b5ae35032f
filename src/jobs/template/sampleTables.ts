import { monthOf, monthSerial } from '../../model/calendar/month';
import { serialOfDay } from '../../model/calendar/serialDate';
import type { InputColumn } from '../../grid/headers';
import type { TemplateInput } from '../../grid/names';
import type { Language } from '../../words/language';
import type { CellValue } from '../../grid/port';
import {
  sampleCalendar,
  sampleEvents,
  sampleLines,
  sampleStages,
  season,
  type SampleLine,
} from './sampleFigures';

/** An input table with sample rows; a null leaves its cell blank. */
export interface TemplateTable {
  input: TemplateInput;
  columns: InputColumn[];
  rows: CellValue[][];
}

/** The name of a sample line or stage in a language. */
export function sampleName({ en, zh }: { en: string; zh: string }, language: Language): string {
  return language === 'en' ? en : zh;
}

/** Every input table from which heads follow, with a year (1900 to 9999) of sample rows. */
export function sampleTables(language: Language, year: number): TemplateTable[] {
  const lines = sampleLines.map((sample) => ({ name: sampleName(sample, language), sample }));
  return [
    forecastTable(lines, year),
    {
      input: 'Lines',
      columns: ['line', 'fedBy', 'pty', 'absenceRate', 'openingHeads', 'joinersFrom'],
      rows: sampleLines.map((line) => [
        sampleName(line, language),
        feederOf(line, language),
        line.pty,
        line.absenceRate,
        line.openingHeads,
        null,
      ]),
    },
    stagesTable(language),
    {
      input: 'Calendar',
      columns: ['month', 'workingDays'],
      rows: sampleCalendar.map((row) => [monthSerial(monthOf(year, row.month)!), row.workingDays]),
    },
  ];
}

/** Days of a year (1900 to 9999) that move the sample's calls. */
export function sampleEventTable(language: Language, year: number): TemplateTable {
  return {
    input: 'Events',
    columns: ['event', 'fromDay', 'toDay', 'line', 'uplift', 'extraCalls'],
    rows: sampleEvents.map(({ from, to, line, ...event }) => [
      sampleName(event, language),
      serialOfDay(year, from[0], from[1]),
      serialOfDay(year, to[0], to[1]),
      line &&
        sampleName(
          sampleLines.find(({ en }) => en === line)!,
          language,
        ),
      'uplift' in event ? event.uplift : null,
      'extraCalls' in event ? event.extraCalls : null,
    ]),
  };
}

/** Twelve months of calls and handling times for lines that each go by the figures of a sample line. */
export function forecastTable(
  lines: readonly { name: CellValue; sample: SampleLine }[],
  year: number,
): TemplateTable {
  return {
    input: 'Forecast',
    columns: ['month', 'line', 'calls', 'talk', 'hold', 'afterCall', 'attritionHeads', 'plannedJoiners'],
    rows: season.flatMap((share, index) =>
      lines.map(({ name, sample }) => [
        monthSerial(monthOf(year, index + 1)!),
        name,
        Math.round((sample.calls * share) / 100) * 100,
        sample.talk,
        sample.hold,
        sample.afterCall,
        sample.attrition,
        sample.joiners[index]!,
      ]),
    ),
  };
}

/** Hiring stages that hold for every line. */
export function stagesTable(language: Language): TemplateTable {
  return {
    input: 'Stages',
    columns: ['stage', 'passRate', 'leadDays', 'costPerCandidate'],
    rows: sampleStages.map((stage) => [
      sampleName(stage, language),
      stage.passRate,
      stage.leadDays,
      stage.cost,
    ]),
  };
}

function feederOf({ fedBy }: SampleLine, language: Language): string | null {
  const feeder = sampleLines.find((one) => one.en === fedBy);
  return feeder ? sampleName(feeder, language) : null;
}
