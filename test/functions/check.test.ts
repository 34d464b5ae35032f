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

  it('tells of a handling time that is an Excel time, or in minutes', () => {
    expect(check('REQUIRED_STAFF', 100, 180 / 86_400, 0.8, 20)).toEqual([
      ['aht_seconds is 0.00208333333333, an Excel time: 180 s. Give 180, or multiply the cell by 86400.'],
    ]);
    expect(check('ASA', 100, 3, 14)).toEqual([
      ['OK; aht_seconds is 3 s. If that is meant in minutes, give 180.'],
    ]);
    expect(check('ASA', 100, 0.5, 14)[0]![0]).toMatch(/^OK; .* is 0.5 s. If .* minutes, give 30.$/);
    expect(check('AHT', 0.0025)[0]![0]).toContain('talk_seconds is 0.0025, an Excel time: 216 s');
    expect(check('ASA', 100, 0, 14)).toEqual([['OK']]);
    expect(check('ASA', 100, 20, 14)).toEqual([['OK']]);
  });

  it('tells of it in its row, and of any row where there is one answer', () => {
    expect(check('WORKLOAD_HOURS', column(100, 100, 100), column(180, 0.002, null))).toEqual([
      ['OK'],
      ['aht_seconds in row 2 is 0.002, an Excel time: 172.8 s. Give 172.8, or multiply the cell by 86400.'],
      ['aht_seconds is blank in row 3.'],
    ]);
    expect(check('REQUIRED_HOURS', column(60, 100), column(180, 0.002), 0.8, 20)[0]![0]).toMatch(
      /^aht_seconds in row 2 is 0.002, an Excel time/,
    );
    speak('zh-CN');
    expect(check('REQUIRED_HOURS', column(60, 100), column(180, 3), 0.8, 20)).toEqual([
      ['正常；aht_seconds（第 2 行）为 3 秒。如果是分钟，请填 180。'],
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
