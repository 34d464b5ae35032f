import { isReadByFormula, secondsOfText, textSecondsFormula } from '../../src/cells/clockText';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { blankWorkbook } from '../support/blankSheet';
import { addGrid } from '../support/gridSheet';
import { findLibreOffice, recalculate } from '../support/libreOffice';
import { fullWidthTimes, timeTexts } from './support/timeTexts';

describe('a time as text', () => {
  it.each([...timeTexts, ...fullWidthTimes])('“%s” is %p seconds', (text, seconds) =>
    expect(secondsOfText(text)).toBe(seconds),
  );

  it.each([
    'soon',
    '4.30',
    '4:3',
    ':30',
    '',
    ' ',
    '4:30:1',
    '秒',
    'h',
    '分',
    '4分半',
    '4 months',
    '3s 12m',
    '270',
    '-4:30',
    true,
    null,
    4.5,
  ])('%p is none', (value) => expect(secondsOfText(value)).toBeNull());
});

describe('the formula of such a text', () => {
  it('is for all but full-width digits and spaces that are none of the keyboard’s', () => {
    expect(timeTexts.filter(([text]) => !isReadByFormula(text))).toEqual([]);
    expect(fullWidthTimes.filter(([text]) => isReadByFormula(text))).toEqual([]);
  });

  it('is short enough for Excel, the name of a long column in it', () => {
    expect(textSecondsFormula('x'.repeat(255)).length).toBeLessThan(8192 / 2);
  });

  (findLibreOffice() === null ? it.skip : it)(
    'comes to the same seconds, over one cell and over many',
    async () => {
      const texts: FileCellValue[] = [...timeTexts.map(([text]) => text), null];
      const file = addGrid(
        blankWorkbook(),
        'Times',
        'A1',
        texts.map((text) => [text ?? '', 0]),
      );
      const { cells } = sheetIn(file);
      texts.forEach((_, row) => {
        const formula = textSecondsFormula(`A${row + 1}`);
        cells.get(row)!.set(1, { ...cells.get(row)!.get(1)!, formula });
      });
      const all = `SUMPRODUCT(${textSecondsFormula(`A1:A${texts.length}`)})`;
      cells.get(0)!.set(2, { ...cells.get(0)!.get(1)!, formula: all });
      const after = sheetIn(await recalculate(saveWorkbook(null, file))).cells;
      const seconds = timeTexts.map(([, one]) => one);
      expect(texts.map((_, row) => after.get(row)!.get(1)!.value)).toEqual([...seconds, 0]);
      expect(after.get(0)!.get(2)!.value).toBeCloseTo(
        seconds.reduce((sum, one) => sum + one, 0),
        9,
      );
    },
  );
});

const sheetIn = (file: WorkbookFile): WorkbookFile['sheets'][number] =>
  file.sheets.find(({ name }) => name === 'Times')!;
