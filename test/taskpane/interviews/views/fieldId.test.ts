import { fieldId } from '../../../../src/taskpane/interviews/views/fieldId';

describe('the id of a field', () => {
  test('names its stage, without blanks, which would end it', () => {
    expect(fieldId({ month: '2026-01', line: 'CIC  desk', stage: 'Written test' })).toBe(
      'done-2026-01-CIC-desk-Written-test',
    );
  });
});
