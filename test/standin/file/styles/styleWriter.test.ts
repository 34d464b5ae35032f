import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import type { FileStyle } from '../../../../src/standin/file/workbookFile';
import { workbookOfRows } from '../support/plainWorkbook';
import { cellAt, put, sheetWith, workbookWith } from '../support/records';
import { STYLES, THEME } from '../support/styles';
import { partOf } from '../support/zips';

const ROW = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"><v>3</v></c></row>';
const original = () => workbookOfRows(ROW, { styles: STYLES, theme: THEME });

/** Saves with the style of a cell changed, and gives back the style as read again with the style sheet's XML. */
function restyle(
  address: string,
  change: (style: FileStyle) => FileStyle,
): { style: FileStyle; xml: string } {
  const book = readWorkbook(original());
  const cell = cellAt(book.sheets[0], address)!;
  book.styles.push(change(book.styles[cell.style ?? 0]!));
  put(book.sheets[0]!, address, { ...cell, style: book.styles.length - 1 });
  const saved = saveWorkbook(original(), book);
  const again = readWorkbook(saved);
  return {
    style: again.styles[cellAt(again.sheets[0], address)!.style ?? 0]!,
    xml: partOf(saved, 'xl/styles.xml'),
  };
}

describe('saving styles', () => {
  test('leaves the style sheet as it is when no style is new', () => {
    expect(partOf(saveWorkbook(original(), readWorkbook(original())), 'xl/styles.xml')).toBe(STYLES);
  });

  test('adds a format at the end and keeps the earlier ones', () => {
    const { style, xml } = restyle('A1', (old) => ({ ...old, numberFormat: '#,##0.00" 人"' }));
    expect(style).toMatchObject({ numberFormat: '#,##0.00" 人"', fontName: 'Calibri', base: 6 });
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot; h&quot;"/><numFmt numFmtId="165"',
    );
    expect(xml).toContain('<cellXfs count="7">');
    expect(xml).toContain('<keep me="yes"/>');
  });

  test('names built-in formats by their id and formats of the file by theirs', () => {
    expect(restyle('A1', (old) => ({ ...old, numberFormat: '0.00' })).xml).toContain('numFmtId="2"');
    const { xml } = restyle('A1', (old) => ({ ...old, numberFormat: '0.0" h"' }));
    expect(xml).toContain('<numFmts count="1">');
  });

  test('keeps border, protection, underline, indent and theme colour of the cell that changes', () => {
    const { style, xml } = restyle('B1', (old) => ({ ...old, bold: false, horizontal: 'right' }));
    expect(style).toMatchObject({ horizontal: 'right', vertical: 'top', wrap: true, fontColour: '2F5597' });
    const added = xml.slice(xml.lastIndexOf('<xf '), xml.indexOf('</cellXfs>'));
    expect(added).toContain('borderId="1"');
    expect(added).toContain('<protection locked="0"/>');
    expect(added).toContain('indent="1"');
    expect(xml).toContain('<font><u/><sz val="14"/><color theme="4" tint="-0.25"/>');
  });

  test('sets a colour, and takes it back to automatic', () => {
    expect(restyle('A1', (old) => ({ ...old, fontColour: '#9c0006' })).style.fontColour).toBe('9C0006');
    expect(restyle('C1', (old) => ({ ...old, fontColour: undefined })).style.fontColour).toBeUndefined();
  });

  test('fills and empties cells', () => {
    expect(restyle('A1', (old) => ({ ...old, fillColour: 'DDEBF7' })).style.fillColour).toBe('DDEBF7');
    expect(restyle('B1', (old) => ({ ...old, fillColour: undefined })).style.fillColour).toBeUndefined();
  });

  test('changes the font by name without what belonged to the old one', () => {
    const { style, xml } = restyle('C1', (old) => ({ ...old, fontName: 'Arial' }));
    expect(style).toMatchObject({ fontName: 'Arial', italic: true, fontSize: 9 });
    expect(xml).not.toContain('<name val="Arial"/><charset');
  });

  test('takes an absent font name and size for the ones of the base', () => {
    const { style } = restyle('C1', (old) => ({
      ...old,
      fontName: undefined,
      fontSize: undefined,
      bold: true,
    }));
    expect(style).toMatchObject({ bold: true, italic: true, fontName: '微软雅黑', fontSize: 9 });
  });

  test('writes equal styles once, however often the records hold them', () => {
    const book = workbookWith(
      [
        sheetWith('S', {
          A1: { value: 1, style: 1 },
          A2: { value: 2, style: 2 },
          A3: { value: 3, style: 3 },
        }),
      ],
      {
        styles: [
          { numberFormat: 'General' },
          { numberFormat: '0.0', bold: true },
          { numberFormat: '0.0', bold: true },
          { numberFormat: '0.0', italic: true },
        ],
      },
    );
    const again = readWorkbook(saveWorkbook(null, book));
    expect(again.styles).toHaveLength(3);
    expect(['A1', 'A2', 'A3'].map((address) => cellAt(again.sheets[0], address)?.style)).toEqual([1, 1, 2]);
  });

  test('takes a style without a base for a change of the default one', () => {
    const { style } = restyle('B1', () => ({ numberFormat: '0', bold: true }));
    expect(style).toMatchObject({ numberFormat: '0', bold: true, fontName: 'Calibri', fontSize: 11 });
    expect(style.fillColour).toBeUndefined();
  });

  test('does not grow from save to save', () => {
    const book = workbookWith([sheetWith('S', { A1: { value: 1, style: 1 } })]);
    const first = saveWorkbook(null, book);
    const second = saveWorkbook(first, readWorkbook(first));
    expect(partOf(second, 'xl/styles.xml')).toBe(partOf(first, 'xl/styles.xml'));
  });

  test('takes a missing style for the default one', () => {
    const book = workbookWith([sheetWith('S', { A1: { value: 1, style: 40 } })]);
    expect(cellAt(readWorkbook(saveWorkbook(null, book)).sheets[0], 'A1')).toEqual({ value: 1 });
  });
});
