import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { workbookOfRows } from '../support/plainWorkbook';
import { STYLES, THEME } from '../support/styles';

const { styles } = readWorkbook(workbookOfRows('', { styles: STYLES, theme: THEME }));

describe('styles of a file', () => {
  test('come one for each cell format, in the order of the file', () => {
    expect(styles.map(({ base }) => base)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('have number formats of every origin', () => {
    expect(styles.map(({ numberFormat }) => numberFormat)).toEqual([
      'General',
      'm/d/yyyy',
      '0.0" h"',
      'yyyy"年"m"月"d"日"',
      '0%',
      '@',
    ]);
  });

  test('have the font, theme colours resolved and switched-off traits off', () => {
    expect(styles[2]).toMatchObject({ bold: true, fontSize: 14, fontName: 'Calibri', fontColour: '2F5597' });
    expect(styles[2]?.italic).toBeUndefined();
    expect(styles[3]).toMatchObject({
      italic: true,
      fontSize: 9,
      fontName: '微软雅黑',
      fontColour: 'FF0000',
    });
  });

  test('have the colour of solid fills', () => {
    expect(styles[2]?.fillColour).toBe('FFFF00');
    expect(styles[3]?.fillColour).toBe('DAE3F3');
    expect(styles[0]?.fillColour).toBeUndefined();
  });

  test('have alignment and wrapping', () => {
    expect(styles[2]).toMatchObject({ horizontal: 'center', vertical: 'top', wrap: true });
    expect(styles[0]?.horizontal).toBeUndefined();
  });

  test('are none in a file without a style sheet', () => {
    expect(readWorkbook(workbookOfRows('')).styles).toEqual([]);
  });

  test('fall back to General for a format id that nobody defines', () => {
    const odd = STYLES.replace('<xf numFmtId="14"', '<xf numFmtId="199"');
    expect(readWorkbook(workbookOfRows('', { styles: odd })).styles[1]?.numberFormat).toBe('General');
  });
});
