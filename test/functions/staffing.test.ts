import { FRACTIONAL_STAFF, REQUIRED_STAFF } from '../../src/functions/staffing';
import { SERVICE_LEVEL } from '../../src/functions/service';
import { call, cells, column, errorOf, row, value } from './support/excel';

describe('REQUIRED_STAFF', () => {
  it('gives the textbook 14 agents for 100 calls of 180 s, 80 % in 20 s', () => {
    expect(value(REQUIRED_STAFF, 100, 180, 0.8, 20)).toBe(14);
  });

  it('divides by what shrinkage leaves: 20 at 30 %, not 21', () => {
    expect(value(REQUIRED_STAFF, 100, 180, 0.8, 20, 30, 0.3)).toBe(20);
  });

  it('needs nobody for no calls', () => {
    expect(value(REQUIRED_STAFF, 0, 180, 0.8, 20)).toBe(0);
    expect(value(REQUIRED_STAFF, 100, 0, 0.8, 20)).toBe(0);
  });

  it('takes other intervals', () => {
    expect(value(REQUIRED_STAFF, 50, 180, 0.8, 20, 15)).toBe(14);
  });

  it('keeps occupancy down when asked', () => {
    expect(value(REQUIRED_STAFF, 100, 180, 0, 0, 30, 0, 0.5)).toBe(20);
  });

  it('needs fewer agents where callers have patience, even fewer than erlangs', () => {
    expect(value(REQUIRED_STAFF, 100, 180, 0.8, 20, 30, 0, 1, 120)).toBeLessThan(14);
    expect(value(REQUIRED_STAFF, 100, 180, 0, 0, 30, 0, 1, 120, null, null, 0.3)).toBeLessThan(10);
  });

  it('meets a mean wait, an abandonment rate and a minimum as well', () => {
    const asaTarget = value(REQUIRED_STAFF, 100, 180, 0, 0, 30, 0, 1, null, null, 5);
    expect(asaTarget).toBe(15);
    expect(value(REQUIRED_STAFF, 100, 180, 0.8, 20, 30, 0, 1, null, null, null, null, 25)).toBe(25);
    expect(value(REQUIRED_STAFF, 0, 180, 0.8, 20, 30, 0, 1, null, null, null, null, 2)).toBe(2);
  });

  it('takes the service-level definition that is asked for', () => {
    const definitions = row('offered', 'answered', 'NET');
    const [offered, answered, net] =
      cells(REQUIRED_STAFF, 100, 180, 0.9, 10, 30, 0, 1, 60, definitions)[0] ?? [];
    expect(offered).toBeGreaterThanOrEqual(Number(net));
    expect(net).toBeGreaterThanOrEqual(Number(answered) - 1);
  });

  it('is the smallest that meets the target', () => {
    const agents = Number(value(REQUIRED_STAFF, 470, 306, 0.85, 15, 15));
    expect(value(SERVICE_LEVEL, 470, 306, agents, 15, 15)).toBeGreaterThanOrEqual(0.85);
    expect(value(SERVICE_LEVEL, 470, 306, agents - 1, 15, 15)).toBeLessThan(0.85);
  });

  it('fills a day from a column of calls, empty where no forecast is, with one bad row by itself', () => {
    expect(cells(REQUIRED_STAFF, column(100, null, 'many', 0), 180, 0.8, 20)).toEqual([
      [14],
      [''],
      ['#VALUE!: calls in row 3 must be a number; it is the text "many".'],
      [0],
    ]);
  });

  it('leaves a row of blanks in all ranges empty and names a blank among values', () => {
    expect(cells(REQUIRED_STAFF, column(100, null, 50), column(180, null, null), 0.8, 20)).toEqual([
      [14],
      [''],
      ['#N/A: aht_seconds is blank in row 3.'],
    ]);
  });

  it('says where ranges do not line up', () => {
    const result = cells(REQUIRED_STAFF, column(100, 100, 100), column(180, 180), 0.8, 20);
    expect(result[2]).toEqual([
      '#N/A: aht_seconds has no cell in row 3: ranges of different sizes do not line up.',
    ]);
  });

  it.each([
    [[100, 180, 1, 20], '#N/A: No number of agents meets the targets.'],
    [[100, 180, 0, 0, 30, 0, 1, 120, null, null, 0], '#N/A: No number of agents meets the targets.'],
    [[100, 180, 0.8, -5], '#NUM!: answer_seconds must be 0 or more; it is -5.'],
    [[-1, 180, 0.8, 20], '#NUM!: calls must be 0 or more; it is -1.'],
    [[100, 180, 0.8, 20, 0], '#NUM!: interval_minutes must be above 0; it is 0.'],
    [[100, 180, 0.8, 20, 30, 1], '#NUM!: shrinkage must be 0 or more and below 1; it is 1.'],
    [[100, 180, 0.8, 20, 30, 0, 0], '#NUM!: max_occupancy must be above 0 and at most 1; it is 0.'],
    [[100, 180, 0.8, 20, 30, 0, 1, 0], '#NUM!: patience_seconds must be above 0; it is 0.'],
    [
      [100, 180, 0.8, 20, 30, 0, 1, 60, 'mine'],
      '#VALUE!: definition must be one of "offered", "answered", "net"; it is the text "mine".',
    ],
    [[null, 180, 0.8, 20], '#N/A: calls is blank.'],
    [[1e300, 1e300, 0.8, 20], '#N/A: There is no answer for these arguments.'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(REQUIRED_STAFF, ...given)).toBe(error);
  });

  it('gives a long column the very cells that each row by itself gets, errors and blanks among them', () => {
    const odd = ['many', null, 0, -5, 1e300, 1e-9, true, 45_000, 1e9];
    const calls = Array.from({ length: 700 }, (_, index) =>
      index % 10 === 9 ? odd[((index - 9) / 10) % odd.length] : (index * 7919) % 1201,
    );
    const targets = [
      [180, 0.8, 20],
      [200, 0.9, 15, 15, 0.3, 0.88],
      [180, 0.8, 20, 30, 0.25, 1, 90, 'answered', null, 0.04],
      [180, 0, 0, 30, 0, 1, null, null, 8, null, 12.5],
      [180, 1, 20],
      [0, 0.8, 20],
    ];
    for (const rest of targets) {
      const together = cells(REQUIRED_STAFF, column(...calls), ...rest);
      const alone = calls.map((one) => cells(REQUIRED_STAFF, column(one, one), ...rest)[0]);
      const withoutRow = (cell: unknown): string => String(cell).replace(/ in row \d+/, '');
      expect(together.flat().map(withoutRow)).toEqual(alone.flat().map(withoutRow));
    }
  });

  it('answers a year of quarter hours in one call', () => {
    const calls = column(...Array.from({ length: 35_040 }, (_, index) => 20 + (index % 96)));
    expect(call(REQUIRED_STAFF, calls, 180, 0.8, 20, 15)).toHaveLength(35_040);
  });
});

describe('FRACTIONAL_STAFF', () => {
  it('lies at or below the whole answer and above one less', () => {
    const fraction = Number(value(FRACTIONAL_STAFF, 100, 180, 0.8, 20));
    expect(fraction).toBeGreaterThan(13);
    expect(fraction).toBeLessThanOrEqual(14);
  });

  it('divides by what shrinkage leaves without rounding', () => {
    const fraction = Number(value(FRACTIONAL_STAFF, 100, 180, 0.8, 20));
    expect(value(FRACTIONAL_STAFF, 100, 180, 0.8, 20, 30, 0.3)).toBeCloseTo(fraction / 0.7, 9);
  });

  it('needs nobody for no calls and says when nobody is enough', () => {
    expect(value(FRACTIONAL_STAFF, 0, 180, 0.8, 20)).toBe(0);
    expect(errorOf(FRACTIONAL_STAFF, 100, 180, 1, 20)).toBe('#N/A: No number of agents meets the targets.');
  });
});
