import type { FileStyle } from '../../../../src/standin/file/workbookFile';
import { engineStyle, fileStyle, GENERAL } from '../../../../src/standin/book/sheets/cellStyle';

const full: FileStyle = {
  numberFormat: '0.00%',
  bold: true,
  italic: false,
  fontColour: '1F4E79',
  fillColour: 'FFF2CC',
  fontSize: 12,
  fontName: 'Calibri',
  horizontal: 'center',
  vertical: 'bottom',
  wrap: true,
};

test('a style comes back as it went in', () => {
  expect(fileStyle(engineStyle(full))).toEqual(full);
});

test('the base of the file travels beside it', () => {
  expect(fileStyle(engineStyle(full), 7)).toEqual({ ...full, base: 7 });
});

test('no style is the default', () => {
  expect(fileStyle(undefined)).toEqual({ numberFormat: GENERAL });
  expect(fileStyle(null, 3)).toEqual({ numberFormat: GENERAL, base: 3 });
});

test('what a change leaves out is not touched', () => {
  expect(engineStyle({ bold: true })).toEqual({ bl: 1 });
  expect(engineStyle({})).toEqual({});
});

test('General takes a number format away', () => {
  expect(engineStyle({ numberFormat: GENERAL })).toEqual({ n: null });
});

test('a colour may come with its "#", and an empty one takes it away', () => {
  expect(engineStyle({ fontColour: '#FF0000' }).cl).toEqual({ rgb: '#FF0000' });
  expect(engineStyle({ fillColour: '' }).bg).toBeNull();
});

test.each([
  ['#1f4e79', '1F4E79'],
  ['#abc', 'AABBCC'],
  ['rgb(31, 78, 121)', '1F4E79'],
  ['rgba(31,78,121,0.5)', '1F4E79'],
  ['#1f4e79ff', '1F4E79'],
])('the colour %p is %p in a file', (rgb, hex) => {
  expect(fileStyle({ cl: { rgb } }).fontColour).toBe(hex);
});

test('a colour that only the theme knows is left out', () => {
  expect(fileStyle({ cl: { th: 4 } }).fontColour).toBeUndefined();
  expect(fileStyle({ bg: { rgb: 'tomato' } }).fillColour).toBeUndefined();
});
