/** Every input that has handling times, with one column of them: what becomes of the same cells in each. */
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { findCallSources } from '../../../src/read/calls/findCallSources';
import { readCalls } from '../../../src/read/calls/readCalls';
import { readInputs, type Inputs } from '../../../src/read/readInputs';
import { blankWorkbook } from '../../support/blankSheet';
import { contentsOf } from '../../support/fileContents';
import { addGrid } from '../../support/gridSheet';
import { addInput, months } from '../../support/planningBook';

/** What an input makes of its cells. */
export interface Understood {
  /** Seconds of each cell; of one that is blank or cannot be read null. */
  seconds: (number | null)[];
  /** Codes of what is wrong with the cells or with the unit of their column. */
  told: string[];
}

/** Reads three cells under a header. */
type Caller = (header: string, cells: readonly FileCellValue[]) => Understood;

/** Problems of figures and their unit; that the books have no stages is no matter here. */
const ofFigures = ['notNumber', 'numberAsText', 'unclearNumber', 'unclearUnit', 'outOfRange', 'onlySpaces'];

const serials = months(3);
const monday = 46_083;

function planned(file: WorkbookFile, ahtsOf: (inputs: Inputs) => (number | null)[]): Understood {
  const { inputs, problems } = readInputs(contentsOf(file, []));
  const told = [...new Set(problems.map(({ code }) => code).filter((code) => ofFigures.includes(code)))];
  return { seconds: ahtsOf(inputs), told };
}

const ofForecast = ({ forecast }: Inputs): (number | null)[] => forecast.rows.map((row) => row.ahtSeconds);

function called(rows: FileCellValue[][]): Understood {
  const [source] = findCallSources(contentsOf(addGrid(blankWorkbook(), 'Calls', 'A1', rows), []));
  const { counts, problems, durations } = readCalls(source!, null, 'All');
  const isAsked = durations.some(({ isUsed, doubt }) => isUsed && doubt.length > 0);
  const told = [...problems.map(({ code }) => code), ...(isAsked ? ['unclearUnit'] : [])];
  return { seconds: counts.map((one) => (one.handled > 0 ? one.handledSeconds / one.handled : null)), told };
}

/** The inputs by what one would call them. */
export const callers: Record<string, Caller> = {
  'a forecast': (header, cells) =>
    planned(
      addGrid(blankWorkbook(), 'Data', 'A1', [
        ['Month', 'Line', 'Calls', header],
        ...cells.map((cell, row) => [serials[row]!, 'Hotline', 1000, cell]),
      ]),
      ofForecast,
    ),
  'a forecast with months across': (header, cells) =>
    planned(
      addGrid(blankWorkbook(), 'Data', 'A1', [
        ['Line', 'Measure', ...serials],
        ['Hotline', 'Calls', 1000, 1000, 1000],
        ['Hotline', header, ...cells],
      ]),
      ofForecast,
    ),
  'a forecast with lines across': (header, cells) => {
    const file = blankWorkbook();
    addInput(file, {
      sheet: 'Lines',
      table: 'Lines',
      at: 'A1',
      headers: ['Line'],
      rows: [['Hotline'], ['VIP']],
    });
    addGrid(file, '话务量', 'A1', [
      ['Month', 'Hotline', 'VIP', header],
      ...cells.map((cell, row) => [serials[row]!, 1000, 200, cell]),
    ]);
    return planned(file, ({ forecast }) =>
      forecast.rows.filter(({ line }) => line === 'VIP').map((row) => row.ahtSeconds),
    );
  },
  lines: (header, cells) => {
    const rows = cells.map((cell, row) => [`Line ${row}`, cell]);
    const file = blankWorkbook();
    addInput(file, { sheet: 'Lines', table: 'Lines', at: 'A1', headers: ['Line', header], rows });
    return planned(file, ({ lines }) => lines.map((row) => row.ahtSeconds));
  },
  actuals: (header, cells) => {
    const headers = ['Month', 'Line', 'Handled calls', header, 'Paid hours'];
    const rows = cells.map((cell, row) => [serials[row]!, 'Hotline', 1000, cell, 900]);
    const file = blankWorkbook();
    addInput(file, { sheet: 'Actuals', table: 'Actuals', at: 'A1', headers, rows });
    return planned(file, ({ actuals }) => actuals.rows.map((row) => row.ahtSeconds));
  },
  'a call log': (header, cells) =>
    called([
      // A log has the time of one call, and no average.
      ['Start', 'Outcome', header.replace('平均', '')],
      ...cells.map((cell, row) => [monday + row + 0.4, 'answered', cell]),
    ]),
  'interval counts': (header, cells) =>
    called([['Start', 'Calls', header], ...cells.map((cell, row) => [monday + row + 0.4, 10, cell])]),
  'monthly totals': (header, cells) =>
    called([['Month', 'Calls', header], ...cells.map((cell, row) => [serials[row]!, 1000, cell])]),
};
