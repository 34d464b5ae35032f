/** The same cells mean the same in every input. */
import { callers, counters, dated, type Understood } from './support/callers';
import { fullWidthTimes, timeTexts } from './support/timeTexts';

const inputs = Object.entries(callers);

/** A call log knows a handling time by another name than AHT as well; this one all know. */
const aht = 'AHT';

describe.each(inputs)('in %s', (_, read) => {
  const seconds = ({ seconds: all }: Understood) =>
    all.map((one) => (one === null ? null : Number(one.toPrecision(12))));

  it.each(timeTexts)('“%s” is a time of %p seconds', (text, expected) => {
    expect(read(aht, [text, text, '10:00'])).toMatchObject({ told: [] });
    expect(seconds(read(aht, [text, text, '10:00']))).toEqual([expected, expected, 600]);
  });

  it.each(fullWidthTimes)('“%s” is read as %p seconds, or told with that figure', (text, expected) => {
    const { told, seconds: read3 } = read(aht, [text, text, '10:00']);
    expect([told.join(), read3[0]]).toEqual(told.length > 0 ? ['numberAsText', null] : ['', expected]);
    expect(read3[2]).toBe(600);
  });

  it.each([
    ['AHT (h)', [0.08, 0.07, 0.075], [288, 252, 270]],
    ['AHT (hrs)', [0.08, 0.07, 0.075], [288, 252, 270]],
    ['AHT [hours]', [0.08, 0.07, 0.075], [288, 252, 270]],
    ['平均处理时长（小时）', [0.08, 0.07, 0.075], [288, 252, 270]],
    ['AHT (min)', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['AHT (minutes)', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['AHT (min)', [0.8, 0.7, 0.75], [48, 42, 45]],
    ['AHT min', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['AHT minutes', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['AHT seconds', [288, 252, 270], [288, 252, 270]],
    ['AHT mm:ss', [288 / 86_400, 252 / 86_400, 270 / 86_400], [288, 252, 270]],
    ['平均处理时长分钟', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['平均处理时长小时', [0.08, 0.07, 0.075], [288, 252, 270]],
    ['平均处理时长（分）', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['平均处理时长【分】', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['平均处理时长（分钟）', [4.8, 4.2, 4.5], [288, 252, 270]],
    ['AHT (s)', [4.8, 4.2, 4.5], [4.8, 4.2, 4.5]],
    ['AHT (sec)', [0.8, 0.7, 0.75], [0.8, 0.7, 0.75]],
    ['平均处理时长（秒）', [4.8, 4.2, 4.5], [4.8, 4.2, 4.5]],
    ['AHT', [288, 252, 270], [288, 252, 270]],
    ['AHT (mm:ss)', [288 / 86_400, 252 / 86_400, 270 / 86_400], [288, 252, 270]],
    ['平均处理时长（分:秒）', [288 / 86_400, 252 / 86_400, 270 / 86_400], [288, 252, 270]],
  ])('%s of %j are %j seconds', (header, figures, expected) => {
    expect(read(header, figures)).toMatchObject({ told: [] });
    expect(seconds(read(header, figures))).toEqual(expected);
  });

  it.each([
    ['AHT', [4.8, 4.2, 4.5]],
    ['AHT', ['4.8', '4.2', '4.5']],
    ['AHT', [0.08, 0.07, 0.075]],
    ['AHT', [0.03, 0.02, 0.025]],
    ['AHT', [4.8 / 24, 4.2 / 24, 4.5 / 24]],
    ['平均处理时长', [4.8, 4.2, 4.5]],
    ['AHT (mm:ss)', [4.8, 4.2, 4.5]],
    ['AHT (mm:ss)', [4.8 / 24, 4.2 / 24, 4.5 / 24]],
    ['AHT', [4.8, '4:12', 4.5]],
  ])('the unit of %s with %j is asked', (header, figures) => {
    expect(read(header, figures).told).toContain('unclearUnit');
  });

  it.each([
    [
      [270 / 86_400, 0.003, 0.0031],
      [270, 259.2, 267.84],
    ],
    [
      [270, '4:20', '4m'],
      [270, 260, 240],
    ],
    [
      ['4:30', 260 / 86_400, '4分'],
      [270, 260, 240],
    ],
  ])('the figures %j under a bare AHT are %j seconds', (figures, expected) => {
    expect(read(aht, figures)).toMatchObject({ told: [] });
    expect(seconds(read(aht, figures)).map((one) => one ?? 0)).toEqual(expected);
  });
});

describe.each(Object.entries(counters))('calls in %s', (_, read) => {
  it.each([
    ['12,345', 12_345],
    ['12，345', 12_345],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['12\u2009345', 12_345],
    ["12'345", 12_345],
    [' 12345 ', 12_345],
    ['１２３４５', 12_345],
    ['1.2万', 12_000],
    ['1.2 万通', 12_000],
    ['1.2w', 12_000],
    ['12k', 12_000],
    ['3千', 3000],
    ['12345通', 12_345],
    ['12345 calls', 12_345],
  ])('“%s” are %p, or told with that number', (text, expected) => {
    const { calls, told } = read('Calls', [text, text, 2000]);
    expect([told.join(), calls[0]]).toEqual(told.length > 0 ? ['numberAsText', null] : ['', expected]);
    expect(calls.at(-1)).toBe(2000);
  });

  it.each(['1.234', '1,2', 'many', '12%', '--'])('“%s” is told and not taken for a number', (text) => {
    const { calls, told } = read('Calls', [text, 1500, 2000]);
    expect(told).toHaveLength(1);
    expect(calls.slice(-2)).toEqual([1500, 2000]);
  });

  it.each([
    ['Calls (thousands)', [1.5, 2, 2.5], [1500, 2000, 2500]],
    ['Calls (000s)', [1.5, 2, 2.5], [1500, 2000, 2500]],
    ['Calls thousands', [1.5, 2, 2.5], [1500, 2000, 2500]],
    ['Calls（万）', [1.5, 2, 2.5], [15_000, 20_000, 25_000]],
    ['Calls', [1500, 2000, 2500], [1500, 2000, 2500]],
  ])('%s of %j are %j', (header, figures, expected) => {
    expect(read(header, figures)).toEqual({ calls: expected, told: [] });
  });
});

describe.each(Object.entries(dated))('months in %s', (_, read) => {
  it.each([
    '2026-01',
    '2026/1',
    '2026.01',
    '2026-01-31',
    '2026/1/31',
    '2026年1月',
    '2026年01月',
    '2026年1月份',
    '26年1月',
    '2026年一月',
    '2026年1月31日',
    '202601',
    202_601,
    46_023,
    46_050,
    'Jan 2026',
    'Jan-26',
    'JAN 2026',
    'January 2026',
    '2026 Jan',
    '01/2026',
    ' 2026-01 ',
  ])('%j is January 2026', (month) => {
    expect(read(month).slice(0, 3)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it.each(['2026-13', 'soon', '2026年', '31/31/2026'])('%j is none', (month) => {
    expect(read(month)).toEqual(expect.arrayContaining(['2026-02', '2026-03']));
    expect(read(month)).not.toContain('2026-01');
  });
});
