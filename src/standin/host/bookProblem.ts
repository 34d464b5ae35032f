import { BookProblem, type BookProblemCode } from '../book/bookProblem';
import { officeError, type OfficeError, type OfficeErrorCode } from './officeError';

/** How Excel names what the workbook itself refuses. */
const codes: Record<BookProblemCode, OfficeErrorCode> = {
  sheetNotFound: 'ItemNotFound',
  sheetNameInvalid: 'InvalidArgument',
  sheetNameInUse: 'ItemAlreadyExists',
  lastSheet: 'InvalidOperation',
  tableNotFound: 'ItemNotFound',
  tableNameInvalid: 'InvalidArgument',
  tableNameInUse: 'InvalidArgument',
  tableOverlap: 'InvalidArgument',
  tableTooSmall: 'InvalidArgument',
  tableHeaderMoved: 'InvalidArgument',
  tableMerged: 'MergedRangeConflict',
  tableCut: 'InsertDeleteConflict',
  nameInvalid: 'InvalidArgument',
  nameNotFound: 'ItemNotFound',
  formulaInvalid: 'InvalidArgument',
  arrayPart: 'InvalidOperation',
  outsideGrid: 'InvalidArgument',
};

/** Any other failure below the object model keeps its message: it is a fault of the host, not of the add-in. */
export function bookProblem(thrown: unknown): OfficeError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return officeError(thrown instanceof BookProblem ? codes[thrown.code] : 'GeneralException', message);
}
