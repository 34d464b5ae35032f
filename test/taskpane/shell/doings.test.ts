import { faultOf } from '../../../src/taskpane/shell/doings';
import { WorkbookError } from '../../../src/grid/port';

describe('the fault behind an error', () => {
  test('is what the workbook said', () => {
    expect(faultOf(new WorkbookError('protected', 'AccessDenied', true), 'plan')).toEqual({
      code: 'protected',
      doing: 'plan',
      detail: 'AccessDenied',
      undone: true,
    });
  });

  test('is a failure of ours for any other error, which may have left a plan half written', () => {
    expect(faultOf(new TypeError('x is undefined'), 'plan')).toEqual({
      code: 'failed',
      doing: 'plan',
      detail: 'x is undefined',
      undone: false,
    });
  });

  test.each(['record', 'useRates'] as const)('may have left cells half written in %s', (doing) => {
    expect(faultOf(new Error('lost'), doing).undone).toBe(false);
  });

  test('changed nothing where nothing is written', () => {
    expect(faultOf(new Error('lost'), 'look').undone).toBe(true);
    expect(faultOf('lost', 'goTo')).toMatchObject({ detail: 'lost', undone: true });
  });
});
