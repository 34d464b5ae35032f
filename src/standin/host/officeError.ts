/** What Office.js says for each code, in the words of its own reference. */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'Cannot complete the operation. A table cannot overlap with merged cells.',
  NonBlankCellOffSheet:
    'Microsoft Excel can not insert new cells because it would push non-empty cells off the end of the worksheet.',
  OperationCellsExceedLimit: 'The attempted operation affects more cells than the limit of 5,000,000.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type OfficeErrorCode = keyof typeof messages;

/** An error that a member raises; the batch stops at it and says which action it was. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (code in messages ? messages[code as OfficeErrorCode] : code));
  }
}

export function officeError(code: OfficeErrorCode, message?: string): OfficeError {
  return new OfficeError(code, message);
}

/** A member that this host does not have is named, so that nobody takes silence for success. */
export function unknownMember(type: string, member: string): OfficeError {
  return officeError('ApiNotFound', `${type}.${member} is not supported by this host.`);
}

/** Numbers of the errors that stop a whole request before its first action. */
export const OfficeErrorNumber = {
  cellEditMode: 5004,
  invalidOrTimedOutSession: 5012,
  activityLimitReached: 5102,
  requestPayloadTooLarge: 5103,
  responsePayloadTooLarge: 5104,
  accessDenied: 7000,
  unknownMethod: 5001,
} as const;
