import type { CallCount } from '../../src/model/forecast/callCount';
import { monthOfSerial } from '../../src/model/calendar/month';
import type { WorkbookContents } from '../../src/grid/port';
import { isError } from '../../src/grid/problem';
import { openUnit } from '../../src/read/calls/durationColumns';
import { readCalls } from '../../src/read/calls/readCalls';
import { offeredSources, offsetOf, surveyCalls } from '../../src/read/calls/surveyCalls';
import { readInputs } from '../../src/read/readInputs';
import type { Case } from './case';

/** What came of a case: figures by month and line, and the codes of what is asked. */
export interface CaseReading {
  kind: string;
  calls: Record<string, number>;
  aht: Record<string, number>;
  abandoned: number;
  questions: string[];
}

/** What stands in a workbook besides: neither Lines nor Stages can be in a file of calls. */
const missing = ['missingTable', 'noPty', 'noActual', 'notMonthly'];

export function contentsOfCase({ sheets, formats = {} }: Case): WorkbookContents {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const columns = Math.max(...rows.map((row) => row.length));
      const values = rows.map((row) =>
        Array.from(
          { length: columns },
          (_, column) => (row[column] ?? null) as string | number | boolean | null,
        ),
      );
      return {
        name,
        visible: true,
        protected: false,
        merges: [],
        used: { sheet: name, row: 0, column: 0, rows: rows.length, columns },
        values,
        numberFormats: values
          .slice(0, 60)
          .map((row, index) =>
            row.map((_, column) => (index === 0 ? 'General' : (formats[column] ?? 'General'))),
          ),
      };
    }),
    tables: [],
    names: [],
    structureProtected: false,
  };
}

/** Reads a case as the product does without any choice of the user's. */
export function readCase(one: Case): CaseReading {
  const contents = contentsOfCase(one);
  const { inputs, problems } = readInputs(contents);
  if (one.expected.kind === 'forecast' || inputs.forecast.rows.length > 0) {
    const rows = inputs.forecast.rows;
    const key = ({ month, line }: { month: string; line: string }): string => `${month} ${line}`;
    return {
      kind: rows.length > 0 ? 'forecast' : 'nothing',
      calls: Object.fromEntries(rows.map((row) => [key(row), row.calls])),
      aht: Object.fromEntries(rows.map((row) => [key(row), row.ahtSeconds ?? NaN])),
      abandoned: 0,
      questions: problems.filter(isError).flatMap(({ code }) => (missing.includes(code) ? [] : [code])),
    };
  }
  const [found] = surveyCalls(contents, inputs, {});
  const [source] = offeredSources(contents);
  if (!found || !source) return { kind: 'nothing', calls: {}, aht: {}, abandoned: 0, questions: [] };
  const lineOffset = offsetOf(source, found.lineColumns[0]!);
  const { counts, durations, dates } = readCalls(source, lineOffset, '', {});
  const questions = [
    ...(dates.order === 'asked' ? ['dateOrder'] : []),
    ...(openUnit(durations) === null ? [] : ['unit']),
    ...found.rivals.map(({ column }) => `rival ${column}`),
  ];
  return {
    kind: counts.length > 0 || questions.length > 0 ? found.kind : 'nothing',
    calls: callsByMonth(counts),
    aht: { all: found.ahtSeconds ?? NaN },
    abandoned: counts.reduce((sum, { abandoned }) => sum + (abandoned ?? 0), 0),
    questions,
  };
}

function callsByMonth(counts: readonly CallCount[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { line, start, offered } of counts) {
    const key = `${monthOfSerial(start)} ${line}`.trim();
    sums[key] = (sums[key] ?? 0) + offered;
  }
  return sums;
}
