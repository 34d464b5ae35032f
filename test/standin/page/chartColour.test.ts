import { chartColour } from '../../../src/standin/page/charts/chartColour';
import { chartSpecs } from '../../../src/tables/charts/chartSpecs';

/** How light a colour is, from 0 for black to 255 for white. */
function lightness(colour: string): number {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}

describe('the colours of a chart', () => {
  it('are the workbook’s own on white, with or without a number sign', () => {
    expect([chartColour('#1F3864', false), chartColour('1F3864', false)]).toEqual(['#1F3864', '#1F3864']);
  });

  it('are lighter on a dark ground where they would not be seen, and only there', () => {
    expect(chartColour('#1F3864', true)).toBe('#8f9cb2');
    expect(chartColour('000000', true)).toBe('#808080');
    expect(chartColour('#F4B183', true)).toBe('#F4B183');
  });

  it('of a plan can all be seen on a dark ground, and told from their neighbours', () => {
    for (const { series } of chartSpecs) {
      const seen = series
        .filter(({ invisible }) => !invisible)
        .map(({ colour }) => chartColour(colour, true));
      for (const colour of seen) expect(lightness(colour)).toBeGreaterThan(80);
      seen.slice(1).forEach((colour, index) => expect(colour).not.toBe(seen[index]));
    }
  });
});
