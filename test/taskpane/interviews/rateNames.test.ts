import { nameOf, rateCell } from '../../../src/taskpane/interviews/rateNames';
import type { LearnedPassRate } from '../../../src/jobs/interviews/learnedPassRates';
import { sampleRates } from '../support/hiringSamples';

const [interview, offer] = sampleRates as [LearnedPassRate, LearnedPassRate];

describe('a learned pass rate', () => {
  test('is known by the cell of the planned one', () => {
    expect(rateCell(interview)).toBe('Hiring stages!C6');
  });

  test('is named by its stage, with the line where that has stages of its own', () => {
    expect(nameOf(interview)).toBe('Interview');
    expect(nameOf(offer)).toBe('Offer · VIP');
  });
});
