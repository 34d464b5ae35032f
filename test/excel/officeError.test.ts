import { officeError } from '../../src/excel/officeError';
import { WorkbookError } from '../../src/grid/port';

describe('a failure of Office.js', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['RequestPayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'payloadTooLarge'],
    ['ActivityLimitReached', 'activityLimit'],
    ['InvalidSession', 'sessionLost'],
    ['AccessDenied', 'protected'],
    ['5004', 'cellEditMode'],
    ['5103', 'payloadTooLarge'],
    ['5012', 'sessionLost'],
    ['7000', 'accessDenied'],
    ['ItemNotFound', 'failed'],
  ])('%s is %s to us', (code, ours) => {
    const error = officeError({ code, message: 'as Office says' }, true);
    expect([error.name, error.code, error.undone]).toEqual(['WorkbookError', ours, true]);
    expect(error.detail).toBe(`${code}: as Office says`);
  });

  it('of ours stays what it is', () => {
    const own = new WorkbookError('protected', 'x', true);
    expect(officeError(own, false)).toBe(own);
  });

  it('that is no error of Office keeps its words', () => {
    expect(officeError(new TypeError('x is not a function'), false)).toMatchObject({
      code: 'failed',
      detail: 'Error: x is not a function',
      undone: false,
    });
    expect(officeError('gone', true).detail).toBe('gone');
    expect(officeError(null, true).detail).toBe('null');
  });
});
