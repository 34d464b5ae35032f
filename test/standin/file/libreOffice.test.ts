import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { FileSheet, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { convert, findLibreOffice, recalculate } from '../../support/libreOffice';
import { put, sheetWith, tableWith, valueAt, workbookWith } from './support/records';
import { richWorkbook } from './support/richWorkbook';
import { zipOf } from './support/zips';

const office = findLibreOffice();
const describeOffice = office ? describe : describe.skip;
if (!office) console.warn('LibreOffice is not installed: the files are not opened by another program.');

const MONTHS = 6;

/** A small plan: a table of formulas over an input sheet, totals, names, rules and charts of every kind. */
function plan(): WorkbookFile {
  const input = sheetWith('预测 Forecast', { A1: 'Month', B1: 'Calls', D1: 'AHT', D2: 240 });
  const sheet = sheetWith(
    'Plan',
    {},
    { frozen: { rows: 3, columns: 1 }, columnWidths: new Map([[0, 14]]), merges: ['A1:C1'] },
  );
  put(sheet, 'A1', { value: 'Hiring plan 招聘计划' });
  ['Month', 'Calls', 'Base heads', '需要', 'Growth'].forEach((name, column) =>
    put(sheet, `${'ABCDE'[column]}3`, name),
  );
  let total = 0;
  for (let index = 0; index < MONTHS; index++) {
    const [calls, serial, row] = [100_000 + index * 10_007, 46023 + index * 31, index + 4];
    const base = Math.round(((calls * 240) / 3600 / 168 / 0.7) * 1e6) / 1e6;
    const before = index === 0 ? 0 : calls - 10_007;
    total += Math.ceil(base);
    put(input, `A${index + 2}`, { value: serial, style: 1 });
    put(input, `B${index + 2}`, calls);
    put(sheet, `A${row}`, { value: serial, formula: `'预测 Forecast'!A${index + 2}`, style: 1 });
    put(sheet, `B${row}`, {
      value: calls,
      formula: `SUMIFS('预测 Forecast'!$B$2:$B$7,'预测 Forecast'!$A$2:$A$7,[@Month])`,
    });
    put(sheet, `C${row}`, { value: base, formula: 'ROUND([@Calls]*Handling/3600/168/0.7,6)' });
    put(sheet, `D${row}`, { value: Math.ceil(base), formula: 'ROUNDUP(ROUND([@[Base heads]],6),0)' });
    put(sheet, `E${row}`, {
      value: index === 0 ? '' : calls / before - 1,
      formula: index === 0 ? 'IF(ROW()=4,"",1)' : `B${row}/B${row - 1}-1`,
    });
  }
  put(sheet, 'A10', 'Total');
  put(sheet, 'D10', { value: total, formula: 'SUBTOTAL(109,[需要])' });
  put(sheet, 'G1', { value: 6, formula: 'SUMPRODUCT((Plan[Calls]>0)*1)' });
  put(sheet, 'G2', { value: { error: '#DIV/0!' }, formula: '1/0' });
  put(sheet, 'G3', { value: true, formula: 'AND(TRUE,D4>0)' });
  put(sheet, 'G4', { value: 'yes', formula: 'IFS(FALSE,"no",TRUE,"yes")' });
  sheet.tables.push(
    tableWith(
      'Plan',
      'A3:E10',
      [
        { name: 'Month', totalsLabel: 'Total' },
        { name: 'Calls', calculated: "SUMIFS('预测 Forecast'!$B$2:$B$7,'预测 Forecast'!$A$2:$A$7,[@Month])" },
        { name: 'Base heads', calculated: 'ROUND([@Calls]*Handling/3600/168/0.7,6)' },
        {
          name: '需要',
          calculated: 'ROUNDUP(ROUND([@[Base heads]],6),0)',
          totalsFormula: 'SUBTOTAL(109,[需要])',
        },
        { name: 'Growth' },
      ],
      { showTotals: true },
    ),
  );
  sheet.conditionalFormats.push({
    ref: 'D4:D9',
    formula: '$D4>70',
    fillColour: 'FFC7CE',
    fontColour: '9C0006',
    added: true,
  });
  sheet.validations.push({ ref: 'G6', list: 'CN,None', added: true });
  (['columnClustered', 'columnStacked', 'barClustered', 'line', 'combo'] as const).forEach((kind, index) =>
    sheet.charts.push({
      name: `Chart ${kind}`,
      kind,
      title: `Heads, ${kind}`,
      valueAxisTitle: 'Heads',
      series: ['C', 'D'].map((column, place) => ({
        name: column,
        categories: 'Plan!$A$4:$A$9',
        values: `Plan!$${column}$4:$${column}$9`,
        ...(kind === 'combo' && place === 1 ? { line: true } : {}),
      })),
      anchor: { fromRow: 12 + index * 15, fromColumn: 0, toRow: 26 + index * 15, toColumn: 8 },
    }),
  );
  return workbookWith([input, sheet], {
    names: [{ name: 'Handling', formula: "'预测 Forecast'!$D$2" }],
    settings: new Map([['crewplan', '{"version":1}']]),
    activeSheet: 1,
  });
}

function expectSameValues(sheet: FileSheet, original: FileSheet): void {
  for (const [row, cells] of original.cells) {
    for (const [column, { value }] of cells) {
      const other = sheet.cells.get(row)?.get(column)?.value ?? null;
      if (typeof value !== 'number')
        expect({ row, column, value: other === null ? '' : other }).toEqual({ row, column, value });
      else
        expect(Math.abs((other as number) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
    }
  }
}

describeOffice('LibreOffice', () => {
  jest.setTimeout(130_000);

  test('opens a workbook of ours and comes to the same numbers', async () => {
    const book = plan();
    const result = await recalculate(saveWorkbook(null, book));
    book.sheets.forEach((sheet, index) => expectSameValues(result.sheets[index]!, sheet));
  });

  test('sees tables, rules, merged cells and charts in it', async () => {
    const [, sheet] = (await recalculate(saveWorkbook(null, plan()))).sheets;
    expect(sheet?.tables.map(({ name, ref, showTotals }) => [name, ref, showTotals])).toEqual([
      ['Plan', 'A3:E10', true],
    ]);
    expect(sheet?.merges).toEqual(['A1:C1']);
    expect(sheet?.conditionalFormats).toMatchObject([
      { ref: 'D4:D9', formula: '$D4>70', fillColour: 'FFC7CE' },
    ]);
    expect(sheet?.validations).toMatchObject([{ ref: 'G6', list: 'CN,None' }]);
    expect(sheet?.charts.map(({ kind, title, series }) => [kind, title, series.length])).toEqual(
      ['columnClustered', 'columnStacked', 'barClustered', 'line', 'combo'].map((kind) => [
        kind,
        `Heads, ${kind}`,
        2,
      ]),
    );
  });

  test('does recalculate: a wrong value that was saved comes out right', async () => {
    const book = plan();
    put(book.sheets[1]!, 'D10', { value: -1, formula: 'SUBTOTAL(109,[需要])' });
    const result = await recalculate(saveWorkbook(null, book));
    expect(valueAt(result.sheets[1], 'D10')).toBe(valueAt(plan().sheets[1], 'D10'));
  });

  test('opens a workbook of somebody else after we added a sheet to it', async () => {
    const book = readWorkbook(richWorkbook());
    const added = sheetWith('Plan', {
      A1: 'Heads',
      A2: { value: 22, formula: 'SUM(OldPlan[Heads])' },
      A3: { value: 48.5, formula: 'SUM(Forecast!C2:C4)/371.134020618557' },
    });
    book.sheets.push(added);
    put(book.sheets[0]!, 'B3', 90_000);
    const result = await recalculate(saveWorkbook(richWorkbook(), book));
    expect(result.sheets.map(({ name }) => name)).toEqual(['Forecast', 'Old plan', 'Plan']);
    expect(valueAt(result.sheets[2], 'A2')).toBe(22);
    expect(valueAt(result.sheets[0], 'C3')).toBe(6000);
    expect(valueAt(result.sheets[0], 'A6')).toBe('Bold and plain');
  });

  test('gives the same rows as text', async () => {
    const csv = new TextDecoder().decode(
      await convert(saveWorkbook(null, workbookWith([plan().sheets[0]!])), 'csv'),
    );
    expect(csv.split('\n')[0]).toBe('Month,Calls,,AHT');
    expect(csv.split('\n')[1]).toMatch(/,100000,,240$/);
  });

  test('gives up with a message on a file that it cannot open', async () => {
    await expect(recalculate(zipOf({ 'x.txt': 'nothing' }))).rejects.toThrow();
  });
});
