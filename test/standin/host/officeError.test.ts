import { BookProblem } from '../../../src/standin/book/bookProblem';
import { bookProblem } from '../../../src/standin/host/runBatch';
import { OfficeError, officeError, unknownMember } from '../../../src/standin/host/officeError';

describe('an error of Office.js', () => {
  it('says what Excel says for its code', () => {
    expect(officeError('ItemNotFound').message).toBe("The requested resource doesn't exist.");
    expect(officeError('InvalidArgument', 'Too wide.').message).toBe('Too wide.');
  });

  it('of a code without a sentence says the code', () => {
    expect(new OfficeError('Conflict').message).toBe('Conflict');
  });

  it('names a member that is missing', () => {
    expect(unknownMember('Range', 'flashFill')).toMatchObject({
      code: 'ApiNotFound',
      message: 'Range.flashFill is not supported by this host.',
    });
  });

  it('has the code that Excel gives for what the workbook refuses', () => {
    expect(bookProblem(new BookProblem('tableOverlap', 'Plan')).code).toBe('InvalidArgument');
    expect(bookProblem(new BookProblem('tableCut', 'Plan')).code).toBe('InsertDeleteConflict');
    expect(bookProblem(new BookProblem('sheetNameInUse', 'Plan')).code).toBe('ItemAlreadyExists');
  });

  it('keeps the words of any other failure', () => {
    expect(bookProblem(new TypeError('x is undefined'))).toMatchObject({
      code: 'GeneralException',
      message: 'x is undefined',
    });
    expect(bookProblem('odd').message).toBe('odd');
  });
});
