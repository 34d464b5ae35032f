import { argb, plainColour, readColour, readThemeColours } from '../../../../src/standin/file/styles/colours';
import { parseXml } from '../../../../src/standin/file/xml/parseXml';
import { THEME } from '../support/styles';

const theme = readThemeColours(parseXml(THEME, 'theme'));
const colour = (attributes: string) => readColour(parseXml(`<color ${attributes}/>`, 'p'), theme);

describe('readColour', () => {
  test('reads an outright colour without its opacity', () => {
    expect(colour('rgb="FF9c0006"')).toBe('9C0006');
  });

  test('counts theme colours light before dark, unlike the theme itself', () => {
    expect(colour('theme="0"')).toBe('FFFFFF');
    expect(colour('theme="1"')).toBe('000000');
    expect(colour('theme="2"')).toBe('E7E6E6');
    expect(colour('theme="3"')).toBe('44546A');
    expect(colour('theme="4"')).toBe('4472C4');
    expect(colour('theme="10"')).toBe('0563C1');
  });

  test('applies a tint', () => {
    expect(colour('theme="0" tint="-0.5"')).toBe('808080');
  });

  test('reads the palette of Excel 97', () => {
    expect(colour('indexed="2"')).toBe('FF0000');
    expect(colour('indexed="10"')).toBe('FF0000');
    expect(colour('indexed="13"')).toBe('FFFF00');
    expect(colour('indexed="63"')).toBe('333333');
  });

  test('knows no colour for automatic ones and for what the theme lacks', () => {
    expect(colour('auto="1"')).toBeUndefined();
    expect(colour('indexed="64"')).toBeUndefined();
    expect(colour('theme="40"')).toBeUndefined();
    expect(readColour(undefined, theme)).toBeUndefined();
    expect(readColour(parseXml('<color theme="4"/>', 'p'), readThemeColours(undefined))).toBeUndefined();
  });
});

describe('colours of records', () => {
  test('are taken with and without the number sign and in any case', () => {
    expect(plainColour('#ffc7ce')).toBe('FFC7CE');
    expect(plainColour('FFC7CE')).toBe('FFC7CE');
    expect(plainColour('')).toBeUndefined();
    expect(plainColour(undefined)).toBeUndefined();
  });

  test('are written opaque', () => {
    expect(argb('#ffc7ce')).toBe('FFFFC7CE');
  });
});
