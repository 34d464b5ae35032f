import type { BookInput, BookSheet, BookValue } from '../../book/book';
import { type Area, cellCount, isEntireColumns, isEntireRows } from '../../areas';
import { isFormula, matrixFor, shownValue, valueType } from '../cellMatrix';
import { fillColumns } from '../fillColumns';
import { assertUnprotected } from '../guards';
import type { Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';
import { readEntry } from '../typedEntry';

/** No request reads or writes more cells than this at once. */
const CELL_LIMIT = 5_000_000;

/** Whole columns and rows have no matrix of values: Excel gives null for them. */
function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

function readMatrix<V>(
  range: TrackedRange,
  session: Session,
  read: (sheet: BookSheet, area: Area) => V[][],
): V[][] | null {
  const { sheet, area } = located(range, session);
  if (isUnbounded(area)) return null;
  if (cellCount(area) > CELL_LIMIT) throw officeError('OperationCellsExceedLimit');
  return read(sheet, area);
}

function shownValues(sheet: BookSheet, area: Area): (number | string | boolean)[][] {
  return sheet.values(area).map((row) => row.map(shownValue));
}

/** Values and formulas are written alike: text is taken as typed, null leaves a cell as it is. */
function writeCells(range: TrackedRange, value: unknown, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  if (isUnbounded(area) || cellCount(area) > CELL_LIMIT) throw officeError('OperationCellsExceedLimit');
  const formats = sheet.numberFormats(area);
  let formatted = false;
  const cells = matrixFor(value, area).map((row, r) =>
    row.map((cell, c) => {
      const entry = readCell(cell, formats[r]?.[c] ?? 'General', session.book.date1904);
      if (entry.numberFormat !== undefined && formats[r]?.[c] === 'General') {
        formats[r][c] = entry.numberFormat;
        formatted = true;
      }
      return entry.value;
    }),
  );
  sheet.write(area, cells);
  if (session.fillsTableColumns) fillColumns(sheet, session.book.tables, area, cells);
  if (formatted) sheet.setNumberFormats(area, formats);
}

function readCell(
  cell: unknown,
  format: string,
  date1904: boolean,
): { value: BookInput; numberFormat?: string } {
  if (cell === null || cell === undefined) return { value: null };
  if (typeof cell === 'number' || typeof cell === 'boolean') return { value: cell };
  if (typeof cell !== 'string') throw officeError('InvalidArgument');
  if (cell === '' || isFormula(cell)) return { value: cell };
  return readEntry(cell, format, date1904);
}

function writeFormats(range: TrackedRange, value: unknown, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  const given = matrixFor(
    value,
    isUnbounded(area) && !Array.isArray(value) ? { ...area, rows: 1, columns: 1 } : area,
  );
  if (isUnbounded(area)) {
    sheet.setStyle(area, { numberFormat: formatText(given[0]?.[0], 'General') });
    return;
  }
  const before = sheet.numberFormats(area);
  sheet.setNumberFormats(
    area,
    given.map((row, r) => row.map((format, c) => formatText(format, before[r]?.[c] ?? 'General'))),
  );
}

function formatText(format: unknown, before: string): string {
  if (format === null || format === undefined) return before;
  if (typeof format !== 'string') throw officeError('InvalidArgument');
  return format === '' ? 'General' : format;
}

const formulas = {
  get: (range: TrackedRange, session: Session) =>
    readMatrix(range, session, (sheet, area) => sheet.formulas(area)),
  set: writeCells,
};

const numberFormat = {
  get: (range: TrackedRange, session: Session) =>
    readMatrix(range, session, (sheet, area) => sheet.numberFormats(area)),
  set: writeFormats,
};

/** What the cells of a range hold. Text, formulas and formats are en-US whatever the user's language. */
export const rangeCells: NonNullable<Members<TrackedRange>['properties']> = {
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Values: {
    calculated: true,
    get: (range, session) => readMatrix(range, session, shownValues),
    set: writeCells,
  },
  ValueTypes: {
    calculated: true,
    get: (range, session) =>
      readMatrix(range, session, (sheet, area) =>
        sheet.values(area).map((row: BookValue[]) => row.map(valueType)),
      ),
  },
};
