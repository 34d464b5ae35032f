/** The same cells mean the same in every input. */
import { callers, type Understood } from './support/callers';
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
});
