import { sameStyle } from '../../../../src/standin/file/styles/sameStyle';
import type { FileStyle } from '../../../../src/standin/file/workbookFile';

const original: FileStyle = {
  numberFormat: '0.0',
  bold: true,
  fontColour: '9C0006',
  fillColour: 'FFC7CE',
  fontSize: 11,
  fontName: 'Calibri',
  horizontal: 'center',
  base: 4,
};

describe('sameStyle', () => {
  test('is true for the record as it was read, wherever it says it lies', () => {
    expect(sameStyle({ ...original, base: 9 }, original)).toBe(true);
  });

  test('takes false and absent, and the default alignment, for the same', () => {
    expect(sameStyle({ ...original, italic: false, wrap: false, vertical: 'bottom' }, original)).toBe(true);
  });

  test('takes colours in either spelling', () => {
    expect(sameStyle({ ...original, fontColour: '#9c0006', fillColour: '#FFC7CE' }, original)).toBe(true);
  });

  test.each<[string, Partial<FileStyle>]>([
    ['number format', { numberFormat: '0.00' }],
    ['weight', { bold: false }],
    ['slant', { italic: true }],
    ['font colour', { fontColour: undefined }],
    ['fill', { fillColour: undefined }],
    ['size', { fontSize: 12 }],
    ['font', { fontName: 'Arial' }],
    ['alignment', { horizontal: undefined }],
    ['vertical alignment', { vertical: 'top' }],
    ['wrapping', { wrap: true }],
  ])('sees another %s', (_, change) => {
    expect(sameStyle({ ...original, ...change }, original)).toBe(false);
  });
});
