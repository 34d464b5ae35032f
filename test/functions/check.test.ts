import { CHECK } from '../../src/functions/check';
import { speak } from '../../src/functions/language';
import { call, column, errorOf } from './support/excel';

/** CHECK as Excel calls it: the repeating arguments arrive as one list of ranges. */
const check = (name: unknown, ...inputs: unknown[]): unknown[][] =>
  call(
    CHECK,
    name,
    inputs.map((input) => (Array.isArray(input) ? input : [[input ?? null]])),
  );

describe('CHECK', () => {
  afterEach(() => speak('en-US'));

  it('says OK where the function gives a number', () => {
    expect(check('ERLANGC', 10, 14)).toEqual([['OK']]);
  });

  it('says the sentence that Excel does not show with #NUM!', () => {
    expect(check('REQUIRED_STAFF', 100, 180, 80, 20)).toEqual([
      ['service_level must be from 0 to 1; it is 80. Write 80 % as 0.8.'],
    ]);
  });

  it('answers row by row, as the function spills', () => {
    expect(check('ERLANGC', column(10, null, 'x', 5), 14)).toEqual([
      ['OK'],
      ['Empty row'],
      ['load_erlangs in row 3 must be a number; it is the text "x".'],
      ['OK'],
    ]);
  });

  it('tells of an estimated calendar', () => {
    expect(check('WORKDAYS', '2099-05')).toEqual([
      ['OK; estimated, since the 2099 calendar is not announced yet'],
    ]);
  });

  it('says that a queue grows without end', () => {
    expect(check('ASA', 100, 180, 10)[0]?.[0]).toContain('grows without end');
  });

  it('takes the name in any case, with the namespace or without', () => {
    expect(check('crew.erlangc', 10, 14)).toEqual([['OK']]);
  });

  it('names a required argument that was not given', () => {
    expect(check('ERLANGC')).toEqual([['load_erlangs is blank.']]);
    expect(call(CHECK, 'ERLANGC', null)).toEqual([['load_erlangs is blank.']]);
  });

  it('speaks Chinese where Office does', () => {
    speak('zh-CN');
    expect(check('ERLANGC', 10, 14)).toEqual([['正常']]);
    expect(check('ERLANGC', -1, 14)).toEqual([['load_erlangs 必须不小于 0，现在是 -1。']]);
  });

  it('knows the functions by name', () => {
    expect(errorOf(CHECK, 'SUM')).toBe(
      '#VALUE!: function_name must be the name of a CREW function; the text "SUM" is none.',
    );
    expect(errorOf(CHECK, 5)).toBe('#VALUE!: function_name must be text; it is 5.');
    expect(errorOf(CHECK, null)).toBe('#N/A: function_name is blank.');
  });
});
