import { WorkbookError, type WorkbookErrorCode } from '../grid/port';

/** What Office.js calls its errors, and what they are to us. */
const codes: Record<string, WorkbookErrorCode> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  CellEditMode: 'cellEditMode',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  PayloadTooLarge: 'payloadTooLarge',
  ActivityLimitReached: 'activityLimit',
  SessionNotFound: 'sessionLost',
  InvalidSession: 'sessionLost',
  InvalidOrTimedOutSession: 'sessionLost',
  HostRestartNeeded: 'sessionLost',
  ConnectionFailure: 'sessionLost',
  AccessDenied: 'protected',
  ProtectedSheet: 'protected',
};

/** Numbers under which the host reports the same, when no name comes with them. */
const numbers: Record<string, WorkbookErrorCode> = {
  5004: 'cellEditMode',
  5103: 'payloadTooLarge',
  5104: 'payloadTooLarge',
  5102: 'activityLimit',
  5012: 'sessionLost',
  7000: 'accessDenied',
};

/** Any failure of a batch as our own typed error; `undone` says whether the workbook is as it was before. */
export function officeError(error: unknown, undone: boolean): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, message } = describe(error);
  return new WorkbookError(codes[code] ?? numbers[code] ?? 'failed', message, undone);
}

function describe(error: unknown): { code: string; message: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: String(code ?? ''), message: `${String(code ?? 'Error')}: ${String(message ?? '')}` };
}
