/** Every input that has handling times, with one column of them: what becomes of the same cells in each. */
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { findCallSources } from '../../../src/read/calls/findCallSources';
import { readCalls } from '../../../src/read/calls/readCalls';
import { readInputs, type Inputs } from '../../../src/read/readInputs';
import { monthOfSerial } from '../../../src/model/calendar/month';
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

/** The inputs with handling times, by what one would call them. */
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

/** What an input makes of numbers of calls. */
export interface Counted {
  calls: (number | null)[];
  told: string[];
}

function plannedCalls(file: WorkbookFile, callsOf: (inputs: Inputs) => (number | null)[]): Counted {
  const { seconds: calls, told } = planned(file, callsOf);
  return { calls, told };
}

function calledCalls(rows: FileCellValue[][]): Counted {
  const [source] = findCallSources(contentsOf(addGrid(blankWorkbook(), 'Calls', 'A1', rows), []));
  const { counts, problems } = readCalls(source!, null, 'All');
  return { calls: counts.map(({ offered }) => offered), told: problems.map(({ code }) => code) };
}

const callsOfForecast = ({ forecast }: Inputs): number[] => forecast.rows.map((row) => row.calls);

/** The inputs with numbers of calls. */
export const counters: Record<string, (header: string, cells: readonly FileCellValue[]) => Counted> = {
  'a forecast': (header, cells) =>
    plannedCalls(
      addGrid(blankWorkbook(), 'Data', 'A1', [
        ['Month', 'Line', header, 'AHT'],
        ...cells.map((cell, row) => [serials[row]!, 'Hotline', cell, 300]),
      ]),
      callsOfForecast,
    ),
  'a forecast with months across': (header, cells) =>
    plannedCalls(
      addGrid(blankWorkbook(), 'Data', 'A1', [
        ['Line', 'Measure', ...serials],
        ['Hotline', header, ...cells],
        ['Hotline', 'AHT', 300, 300, 300],
      ]),
      callsOfForecast,
    ),
  actuals: (header, cells) => {
    const headers = ['Month', 'Line', header.replace('Calls', 'Handled calls'), 'Actual heads'];
    const rows = cells.map((cell, row) => [serials[row]!, 'Hotline', cell, 9]);
    const file = blankWorkbook();
    addInput(file, { sheet: 'Actuals', table: 'Actuals', at: 'A1', headers, rows });
    return plannedCalls(file, ({ actuals }) => actuals.rows.map((row) => row.handledCalls));
  },
  'interval counts': (header, cells) =>
    calledCalls([['Start', header], ...cells.map((cell, row) => [monday + row + 0.4, cell])]),
  'monthly totals': (header, cells) =>
    calledCalls([['Month', header, 'AHT'], ...cells.map((cell, row) => [serials[row]!, cell, 300])]),
};

/** The inputs with months, of which the second and the third are as Excel's own dates. */
export const dated: Record<string, (month: FileCellValue) => (string | number | null)[]> = {
  'a forecast': (month) => {
    const file = addGrid(blankWorkbook(), 'Data', 'A1', [
      ['Month', 'Line', 'Calls', 'AHT'],
      ...[month, ...serials.slice(1)].map((cell) => [cell, 'Hotline', 1000, 300]),
    ]);
    return readInputs(contentsOf(file, [])).inputs.forecast.rows.map((row) => row.month);
  },
  'a forecast with months across': (month) => {
    const file = addGrid(blankWorkbook(), 'Data', 'A1', [
      // Two months alone are no row of months.
      ['Line', 'Measure', month, ...months(5).slice(1)],
      ['Hotline', 'Calls', 1000, 1000, 1000, 1000, 1000],
      ['Hotline', 'AHT', 300, 300, 300, 300, 300],
    ]);
    return readInputs(contentsOf(file, [])).inputs.forecast.rows.map((row) => row.month);
  },
  actuals: (month) => {
    const headers = ['Month', 'Line', 'Actual heads'];
    const rows = [month, ...serials.slice(1)].map((cell) => [cell, 'Hotline', 9]);
    const file = blankWorkbook();
    addInput(file, { sheet: 'Actuals', table: 'Actuals', at: 'A1', headers, rows });
    return readInputs(contentsOf(file, [])).inputs.actuals.rows.map((row) => row.month);
  },
  costs: (month) => {
    const headers = ['From month', 'Base pay'];
    const rows = [month, ...serials.slice(1)].map((cell, row) => [cell, 5000 + row]);
    const file = blankWorkbook();
    addInput(file, { sheet: 'Costs', table: 'Costs', at: 'A1', headers, rows });
    return readInputs(contentsOf(file, [])).inputs.costs.rows.map((row) => row.from);
  },
  'monthly totals': (month) => {
    const rows = [month, ...serials.slice(1)].map((cell) => [cell, 1000, 300]);
    const file = addGrid(blankWorkbook(), 'Calls', 'A1', [['Month', 'Calls', 'AHT'], ...rows]);
    const [source] = findCallSources(contentsOf(file, []));
    return readCalls(source!, null, 'All').counts.map(({ start }) => monthOfSerial(start));
  },
};
