import { readWorkbook } from '../../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../../src/standin/file/saveWorkbook';
import { sameAreasKey } from '../../../../src/standin/file/sheet/areaList';
import { pairRules } from '../../../../src/standin/file/sheet/pairRules';
import type { FileSheet } from '../../../../src/standin/file/workbookFile';
import { MARGINS, plainWorkbook } from '../support/plainWorkbook';
import { sheetWith, workbookWith } from '../support/records';
import { STYLES } from '../support/styles';
import { partOf } from '../support/zips';

const workbookOf = (xml: string) =>
  plainWorkbook({ sheets: [{ name: 'S', xml: `<sheetData/>${xml}` }], styles: STYLES });
const read = (xml: string) => readWorkbook(workbookOf(xml)).sheets[0]!;

function after(xml: string, change: (sheet: FileSheet) => void): string {
  const bytes = workbookOf(xml);
  const book = readWorkbook(bytes);
  change(book.sheets[0]!);
  return partOf(saveWorkbook(bytes, book), 'xl/worksheets/sheet1.xml').replace(
    /^.*<sheetData\/>|<\/worksheet>$/g,
    '',
  );
}

const BAR =
  '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>';
const RED =
  '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$B2&gt;100000</formula></cfRule>';
const BOTH = `<conditionalFormatting sqref="B2:B4">${BAR}${RED}</conditionalFormatting>`;

describe('conditional formats', () => {
  test('are the formula rules, with the colours of their look', () => {
    expect(read(BOTH).conditionalFormats).toEqual([
      { ref: 'B2:B4', formula: '$B2>100000', fontColour: '9C0006', fillColour: 'FFC7CE', added: false },
    ]);
  });

  test('stay as they are written when none changed', () => {
    expect(after(BOTH, () => undefined)).toBe(BOTH);
    expect(after(BOTH, ({ conditionalFormats: [rule] }) => (rule!.ref = '$B$2:$B$4'))).toBe(BOTH);
  });

  test('are added behind the others, each with the next priority', () => {
    const xml = after(BOTH, (sheet) =>
      sheet.conditionalFormats.push({
        ref: 'C2:C4',
        formula: 'C2<0',
        fontColour: '9C0006',
        fillColour: 'FFC7CE',
        added: true,
      }),
    );
    expect(xml).toBe(
      `${BOTH}<conditionalFormatting sqref="C2:C4"><cfRule type="expression" dxfId="0" priority="3"><formula>C2&lt;0</formula></cfRule></conditionalFormatting>`,
    );
  });

  test('are taken out alone, or with their block when they are the last of it', () => {
    expect(after(BOTH, (sheet) => (sheet.conditionalFormats = []))).toBe(
      `<conditionalFormatting sqref="B2:B4">${BAR}</conditionalFormatting>`,
    );
    const alone = `<conditionalFormatting sqref="A1">${RED}${RED}</conditionalFormatting>`;
    expect(after(alone, (sheet) => (sheet.conditionalFormats = []))).toBe('');
  });

  test('move with inserted rows and keep what records do not hold of them', () => {
    const xml = after(BOTH, ({ conditionalFormats: [rule] }) =>
      Object.assign(rule!, { ref: 'B3:B5', formula: '$B3>100000' }),
    );
    expect(xml).toBe(
      `<conditionalFormatting sqref="B2:B4">${BAR}</conditionalFormatting>` +
        `<conditionalFormatting sqref="B3:B5">${RED.replace('$B2', '$B3')}</conditionalFormatting>`,
    );
  });

  test('take another look and keep the rest', () => {
    const xml = after(BOTH, ({ conditionalFormats: [rule] }) => (rule!.fillColour = 'FFEB9C'));
    expect(xml).toContain('dxfId="2" priority="1" stopIfTrue="1"');
  });

  test('come back with their look from a workbook made anew', () => {
    const rule = {
      ref: 'A1:A9',
      formula: 'A1>IFS(B1,1)',
      bold: true,
      fontColour: '006100',
      fillColour: 'C6EFCE',
      added: true,
    };
    const colours = { ref: 'C1', formula: 'C1=1', fontColour: '006100', fillColour: 'C6EFCE' };
    const sheet = sheetWith(
      'S',
      {},
      {
        conditionalFormats: [rule, { ...colours, added: true }, { ref: 'B1', formula: 'B1=""', added: true }],
      },
    );
    const [again] = readWorkbook(saveWorkbook(null, workbookWith([sheet]))).sheets;
    expect(again?.conditionalFormats).toEqual([
      { ...rule, added: false },
      { ...colours, added: false },
      { ref: 'B1', formula: 'B1=""', added: false },
    ]);
  });

  test('use a look of the file only when it has nothing but these colours', () => {
    const xml = after('', (sheet) =>
      sheet.conditionalFormats.push({ ref: 'A1', formula: 'TRUE', fontColour: '006100', added: true }),
    );
    expect(xml).toContain('dxfId="2"');
  });
});

const LIST =
  '<dataValidation type="list" allowBlank="1" promptTitle="Pick" sqref="E4"><formula1>"CN,None"</formula1></dataValidation>';
const WHOLE =
  '<dataValidation type="whole" sqref="B2:B4"><formula1>0</formula1><formula2>9</formula2></dataValidation>';
const FROM_CELLS =
  '<dataValidation type="list" sqref="F1:F9 H1"><formula1>$A$1:$A$3</formula1></dataValidation>';
const validations = (...rules: string[]) =>
  `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;

describe('list rules', () => {
  test('have their items, or a formula with its "="', () => {
    expect(read(validations(LIST, WHOLE, FROM_CELLS)).validations).toEqual([
      { ref: 'E4', list: 'CN,None', added: false },
      { ref: 'F1:F9 H1', list: '=$A$1:$A$3', added: false },
    ]);
  });

  test('stay as they are written when none changed', () => {
    const xml = validations(LIST, WHOLE, FROM_CELLS);
    expect(after(xml, () => undefined)).toBe(xml);
  });

  test('are added to the others', () => {
    const xml = after(validations(WHOLE), (sheet) =>
      sheet.validations.push(
        { ref: 'A1', list: 'Yes,"No"', added: true },
        { ref: 'A2', list: '=Lines', added: true },
      ),
    );
    expect(xml).toContain('<dataValidations count="3">');
    expect(xml).toContain('sqref="A1"><formula1>"Yes,""No"""</formula1>');
    expect(xml).toContain('sqref="A2"><formula1>Lines</formula1>');
  });

  test('are taken out, and their list goes with the last', () => {
    expect(after(validations(LIST, WHOLE), (sheet) => (sheet.validations = []))).toBe(validations(WHOLE));
    expect(after(validations(LIST), (sheet) => (sheet.validations = []))).toBe('');
  });

  test('keep their messages when area or items change', () => {
    const xml = after(validations(LIST), ({ validations: [rule] }) =>
      Object.assign(rule!, { ref: 'E5', list: 'CN,Plain' }),
    );
    expect(xml).toBe(validations(LIST.replace('E4', 'E5').replace('CN,None', 'CN,Plain')));
  });

  test('stand where the schema has them in a sheet that had none', () => {
    const bytes = plainWorkbook({ sheets: [{ name: 'S', xml: `<sheetData/>${MARGINS}` }] });
    const book = readWorkbook(bytes);
    book.sheets[0]!.validations.push({ ref: 'A1', list: 'a,b', added: true });
    expect(partOf(saveWorkbook(bytes, book), 'xl/worksheets/sheet1.xml')).toMatch(
      /<sheetData\/><dataValidations count="1">.*<\/dataValidations><pageMargins/,
    );
  });
});

const SHARE =
  '<dataValidation type="decimal" allowBlank="1" errorTitle="PTY" error="At most 1." promptTitle="PTY" prompt="A share." sqref="C2:C9"><formula1>0.001</formula1><formula2>1</formula2></dataValidation>';
const share = {
  ref: 'C2:C9',
  between: { lowest: 0.001, highest: 1 },
  prompt: { title: 'PTY', message: 'A share.' },
  alert: { title: 'PTY', message: 'At most 1.' },
};

describe('rules of a number between two others', () => {
  test('have their bounds and messages', () => {
    expect(read(validations(SHARE)).validations).toEqual([{ ...share, added: false }]);
  });

  test('are not for records where a bound is a formula or only one counts', () => {
    const others = [
      SHARE.replace('0.001', 'A1'),
      SHARE.replace('type="decimal"', 'type="decimal" operator="lessThan"'),
    ];
    expect(read(validations(...others)).validations).toEqual([]);
    const xml = validations(...others);
    expect(after(xml, () => undefined)).toBe(xml);
  });

  test('stay as they are written when none changed, and move with their cells', () => {
    expect(after(validations(SHARE), () => undefined)).toBe(validations(SHARE));
    const xml = after(validations(SHARE), ({ validations: [rule] }) =>
      Object.assign(rule!, { ref: 'C3:C10', between: { lowest: 0, highest: 2 } }),
    );
    const moved = SHARE.replace('C2:C9', 'C3:C10').replace('0.001', '0').replace('>1<', '>2<');
    expect(xml).toBe(validations(moved));
  });

  test('come back with their messages from a workbook made anew', () => {
    const said = { ...share, prompt: { title: '“Share”', message: 'a < b & "c"' } };
    const sheet = sheetWith('S', {}, { validations: [{ ...said, added: true }] });
    const [again] = readWorkbook(saveWorkbook(null, workbookWith([sheet]))).sheets;
    expect(again?.validations).toEqual([{ ...said, added: false }]);
  });
});

describe('pairRules', () => {
  const rule = (name: string, added = false) => ({ name, added });
  const found = (...names: string[]) => names.map((name) => ({ record: rule(name) }));
  const pair = (names: string[], records: ReturnType<typeof rule>[]) =>
    pairRules(found(...names), records, ({ name }) => name);

  test('pairs equal rules in any order and finds nothing to do', () => {
    expect(pair(['a', 'b'], [rule('b'), rule('a')])).toEqual({ changed: [], removed: [], added: [] });
  });

  test('takes a known rule that reads otherwise for the one that is left', () => {
    const { changed, removed, added } = pair(['a', 'b'], [rule('a'), rule('c')]);
    expect(changed.map(([was, is]) => [was.record.name, is.name])).toEqual([['b', 'c']]);
    expect([removed, added]).toEqual([[], []]);
  });

  test('takes a rule of ours for a new one and the other for gone', () => {
    const { changed, removed, added } = pair(['a'], [rule('b', true)]);
    expect(changed).toEqual([]);
    expect(removed.map(({ record }) => record.name)).toEqual(['a']);
    expect(added.map(({ name }) => name)).toEqual(['b']);
  });

  test('adds a known rule that the file does not have at all', () => {
    expect(pair([], [rule('a')]).added.map(({ name }) => name)).toEqual(['a']);
  });

  test('counts equal rules', () => {
    expect(pair(['a', 'a'], [rule('a')]).removed).toHaveLength(1);
    expect(pair(['a'], [rule('a'), rule('a', true)]).added).toHaveLength(1);
  });
});

describe('sameAreasKey', () => {
  test('takes spellings of the same areas for one', () => {
    expect(sameAreasKey('$a$1:$A$1  B:B')).toBe(sameAreasKey('A1 B1:B1048576'));
    expect(sameAreasKey('A1')).not.toBe(sameAreasKey('A2'));
    expect(sameAreasKey('#REF!')).toBe('#REF!');
  });
});
