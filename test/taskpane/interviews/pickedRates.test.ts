import { learnedRate } from '../../../src/model/hiring/learnedRate';
import { isEarly, isOutside, isPicked, pickedRates } from '../../../src/taskpane/interviews/pickedRates';
import { rateCell } from '../../../src/taskpane/interviews/rateNames';
import type { LearnedPassRate } from '../../../src/jobs/interviews/learnedPassRates';
import { sampleRates } from '../support/hiringSamples';

const [interview, offer] = sampleRates as [LearnedPassRate, LearnedPassRate];

const today = '2026-01-05';

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

describe('a learned pass rate', () => {
  const underWay = { ...interview, until: today };

  test('below the plan is early until the last of its people are due at the next stage', () => {
    expect(isEarly(underWay, today)).toBe(true);
    expect(isEarly(underWay, '2026-01-06')).toBe(false);
  });

  test('above the plan is never early, since it can only rise', () => {
    expect(isEarly({ ...underWay, planned: 0.2 }, today)).toBe(false);
    expect(isEarly({ ...underWay, planned: interview.learned.rate }, today)).toBe(false);
  });
});

describe('the pass rates to use', () => {
  test('leave out what is early until somebody ticks it', () => {
    const underWay = { ...interview, until: today };
    expect(pickedRates([underWay], { picked: {} }, today)).toEqual([]);
    expect(pickedRates([underWay], { picked: { [rateCell(underWay)]: true } }, today)).toEqual([underWay]);
    const above = { ...underWay, planned: 0.2 };
    expect(pickedRates([above], { picked: {} }, today)).toEqual([above]);
  });

  test('are those that the records speak against', () => {
    expect(pickedRates(sampleRates, { picked: {} }, today)).toEqual([interview]);
  });

  test('are what a person ticks and unticks', () => {
    const picked = { [rateCell(interview)]: false, [rateCell(offer)]: true };
    expect(pickedRates(sampleRates, { picked }, today)).toEqual([offer]);
    expect(isPicked(interview, { picked }, today)).toBe(false);
  });
});
