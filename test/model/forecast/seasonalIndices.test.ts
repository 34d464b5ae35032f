import fc from 'fast-check';
import { seasonalIndices } from '../../../src/model/forecast/seasonalIndices';

const season = [0.7, 0.8, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 0.9, 0.9, 0.8];

describe('seasonal indices', () => {
  it('find the season of three years without growth', () => {
    const rates = Array.from({ length: 36 }, (_, month) => 500 * season[month % 12]!);
    seasonalIndices(rates)!.forEach((index, month) => expect(index).toBeCloseTo(season[month]!, 12));
  });

  it('tell the season from a rise of two in a hundred a month', () => {
    const rates = Array.from({ length: 36 }, (_, month) => 500 * 1.02 ** month * season[month % 12]!);
    seasonalIndices(rates)!.forEach((index, month) => expect(index).toBeCloseTo(season[month]!, 1));
  });

  it('have a mean of 1 and do not depend on the size of the centre', () => {
    const years = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 24, maxLength: 50 });
    fc.assert(
      fc.property(years, (rates) => {
        const indices = seasonalIndices(rates)!;
        expect(indices.reduce((sum, index) => sum + index, 0) / 12).toBeCloseTo(1, 9);
        const larger = seasonalIndices(rates.map((rate) => 7 * rate))!;
        larger.forEach((index, month) => expect(index).toBeCloseTo(indices[month]!, 9));
      }),
    );
  });

  it('are 1 throughout where all months are alike', () => {
    const indices = seasonalIndices(Array.from({ length: 24 }, () => 80))!;
    for (const index of indices) expect(index).toBeCloseTo(1, 12);
  });

  it('are none before two years are there, nor where a month of the year has no calls', () => {
    expect(seasonalIndices(Array.from({ length: 23 }, () => 10))).toBeNull();
    expect(seasonalIndices(Array.from({ length: 36 }, (_, month) => (month % 12 === 1 ? 0 : 10)))).toBeNull();
    expect(seasonalIndices(Array.from({ length: 30 }, () => 0))).toBeNull();
  });
});
