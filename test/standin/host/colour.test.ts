import { readColour, showColour } from '../../../src/standin/host/colour';

describe('a colour', () => {
  it.each([
    ['#4472c4', '4472C4'],
    ['4472C4', '4472C4'],
    ['orange', 'FFA500'],
    ['White', 'FFFFFF'],
    ['', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(readColour(text)).toBe(kept);
  });

  it.each(['#12', 'not a colour', '#GGGGGG', 12, null])('%j is refused', (value) => {
    expect(() => readColour(value)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('is shown with its hash, or as the default where there is none', () => {
    expect(showColour('4472c4', '#000000')).toBe('#4472C4');
    expect(showColour(undefined, '#FFFFFF')).toBe('#FFFFFF');
    expect(showColour('', '#FFFFFF')).toBe('#FFFFFF');
  });
});
