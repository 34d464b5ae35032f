import path from 'node:path';
import { parsePlanArguments, usageText } from '../../../src/standin/cli/planArguments';

const folder = path.resolve('/plans');
const parse = (...argv: string[]) => parsePlanArguments(argv, folder);
const refusal = (...argv: string[]) => {
  const parsed = parse(...argv);
  return 'usage' in parsed ? parsed.usage : '';
};

describe('the command line of a plan', () => {
  it('names a workbook and where the plan goes, from where the user stands', () => {
    expect(parse('forecast.xlsx', 'out/planned.xlsx')).toEqual({
      arguments: {
        input: path.join(folder, 'forecast.xlsx'),
        output: path.join(folder, 'out', 'planned.xlsx'),
        language: 'en',
        settings: {},
      },
    });
  });

  it('may set the language and every setting of a plan', () => {
    const options =
      '--language zh-CN --mode Solved --rounding perline --calendar cn --buddy-span 3 --coach-span 8 ' +
      '--lost-share 0.5 --hours-per-day 7.5 --months-ahead 6';
    expect(parse('a.xlsx', 'b.xlsx', ...options.split(' '))).toMatchObject({
      arguments: {
        language: 'zh-CN',
        settings: {
          newJoinerMode: 'solved',
          rounding: 'perLine',
          calendar: 'CN',
          buddySpan: 3,
          coachSpan: 8,
          lostShare: 0.5,
          hoursPerDay: 7.5,
          monthsAhead: 6,
        },
      },
    });
  });

  it('may say where inputs stand and what their headers mean', () => {
    const pointed = [
      '--input',
      'Our data!A3:H90=forecast',
      '--input',
      "'a=b'!=线",
      '--column',
      'Forecast.calls=Offered = in',
      '--column',
      'forecast.月份=F1',
    ];
    expect(parse('a.xlsx', 'b.xlsx', ...pointed)).toMatchObject({
      arguments: {
        settings: {
          mapping: {
            Forecast: { where: 'Our data!A3:H90', columns: { calls: 'Offered = in', month: 'F1' } },
            Lines: { where: "'a=b'!" },
          },
        },
      },
    });
  });

  it('takes a lost share of nothing', () => {
    expect(parse('a.xlsx', 'b.xlsx', '--lost-share', '0')).toMatchObject({
      arguments: { settings: { lostShare: 0 } },
    });
  });

  it.each<[string, string[], RegExp]>([
    ['no files', [], /^Two file names are needed/],
    ['one file', ['a.xlsx'], /^Two file names are needed/],
    ['three files', ['a.xlsx', 'b.xlsx', 'c.xlsx'], /^Two file names are needed/],
    ['the input as output', ['a.xlsx', './a.xlsx'], /the input is never changed/],
    ['an unknown option', ['a.xlsx', 'b.xlsx', '--fast'], /--fast/],
    [
      'an unknown language',
      ['a.xlsx', 'b.xlsx', '--language', 'fr'],
      /--language must be en or zh-CN; it is fr/,
    ],
    ['an unknown input', ['a.xlsx', 'b.xlsx', '--input', 'A!A1=Prices'], /--input cannot be A!A1=Prices/],
    ['cells alone', ['a.xlsx', 'b.xlsx', '--input', 'A!A1'], /<cells>=Forecast\|Lines/],
    [
      'an unknown column',
      ['a.xlsx', 'b.xlsx', '--column', 'Lines.calls=X'],
      /--column cannot be Lines.calls=X .*line\|fedBy/,
    ],
    ['an unknown mode', ['a.xlsx', 'b.xlsx', '--mode', 'guess'], /--mode cannot be guess/],
    ['a span of nothing', ['a.xlsx', 'b.xlsx', '--buddy-span', '0'], /--buddy-span cannot be 0/],
    [
      'a span without end',
      ['a.xlsx', 'b.xlsx', '--buddy-span', 'Infinity'],
      /--buddy-span cannot be Infinity/,
    ],
    ['a share above one', ['a.xlsx', 'b.xlsx', '--lost-share', '2'], /--lost-share cannot be 2/],
    ['hours that are no number', ['a.xlsx', 'b.xlsx', '--hours-per-day', 'x'], /--hours-per-day cannot be x/],
    ['part of a month', ['a.xlsx', 'b.xlsx', '--months-ahead', '1.5'], /--months-ahead cannot be 1.5/],
    ['an empty number', ['a.xlsx', 'b.xlsx', '--coach-span', ' '], /--coach-span cannot be/],
  ])('is refused with its usage: %s', (_what, argv, reason) => {
    expect(refusal(...argv)).toMatch(reason);
    expect(refusal(...argv)).toContain(usageText());
  });
});
