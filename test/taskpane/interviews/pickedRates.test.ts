import { learnedRate } from '../../../src/model/learnedRate';
import { isOutside, isPicked, pickedRates } from '../../../src/taskpane/interviews/pickedRates';
import { rateCell } from '../../../src/taskpane/interviews/rateNames';
import type { LearnedPassRate } from '../../../src/workbook/outcome';
import { sampleRates } from '../support/hiringSamples';

const [interview, offer] = sampleRates as [LearnedPassRate, LearnedPassRate];

describe('a planned pass rate', () => {
  test('is spoken against where it lies outside the range, on either side', () => {
    expect(isOutside(interview)).toBe(true);
    expect(isOutside({ ...interview, planned: 0.2 })).toBe(true);
    expect(isOutside({ ...interview, planned: interview.learned.low })).toBe(false);
    expect(isOutside({ ...interview, planned: interview.learned.high })).toBe(false);
  });

  test('is not spoken against by two or three people', () => {
    expect(isOutside({ ...interview, learned: learnedRate(0, 2)! })).toBe(false);
  });
});

describe('the pass rates to use', () => {
  test('are those that the records speak against', () => {
    expect(pickedRates(sampleRates, { picked: {} })).toEqual([interview]);
  });

  test('are what a person ticks and unticks', () => {
    const picked = { [rateCell(interview)]: false, [rateCell(offer)]: true };
    expect(pickedRates(sampleRates, { picked })).toEqual([offer]);
    expect(isPicked(interview, { picked })).toBe(false);
  });
});
