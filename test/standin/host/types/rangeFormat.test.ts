import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeAll(async () => (office = await openOffice(['Plan'])));
afterAll(() => office.close());

describe('the look of a range through Office.js', () => {
  it('has a font that is set and read', async () => {
    await office.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem('Plan').getRange('A1:B1').format;
      font.bold = true;
      font.italic = true;
      font.color = '#4472c4';
      font.size = 14;
      font.name = 'Arial';
      font.load();
      await context.sync();
      expect(font.toJSON()).toMatchObject({
        bold: true,
        italic: true,
        color: '#4472C4',
        size: 14,
        name: 'Arial',
      });
    });
    expect(office.book.activeSheet.style(0, 1)).toMatchObject({
      bold: true,
      fontColour: '4472C4',
      fontSize: 14,
    });
  });

  it('has the defaults of Excel where nothing was set', async () => {
    await office.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Plan').getRange('Z50');
      format.load('wrapText,horizontalAlignment,verticalAlignment,columnWidth,rowHeight');
      format.font.load('bold,color,size,name');
      format.fill.load('color');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        wrapText: false,
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        rowHeight: 15,
      });
      expect(format.columnWidth).toBeCloseTo(48, 1);
      expect(format.font.toJSON()).toMatchObject({
        bold: false,
        color: '#000000',
        size: 11,
        name: 'Calibri',
      });
      expect(format.fill.color).toBe('#FFFFFF');
    });
  });

  it('is null where cells differ', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('A5').format.font.bold = true;
      sheet.getRange('A5').format.fill.color = 'yellow';
      const { format } = sheet.getRange('A5:A6');
      format.font.load('bold,italic');
      format.fill.load('color');
      await context.sync();
      expect(format.font.bold).toBeNull();
      expect(format.font.italic).toBe(false);
      expect(format.fill.color).toBeNull();
    });
  });

  it('has a fill that is set and taken away', async () => {
    await office.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem('Plan').getRange('A8').format;
      fill.color = '#FFF2CC';
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFF2CC');
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  it('wraps and aligns', async () => {
    await office.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Plan').getRange('A10:B10');
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.load();
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
      });
    });
  });

  it('takes General for an alignment only where there is no other', async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('Z1').format.horizontalAlignment = 'General';
      await context.sync();
    });
    const code = await office.codeOf((context) => {
      const { format } = context.workbook.worksheets.getItem('Plan').getRange('Z2');
      format.horizontalAlignment = 'Right';
      format.horizontalAlignment = 'General';
    });
    expect(code).toBe('ApiNotFound');
  });

  it('measures columns in points and rows in points', async () => {
    await office.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Plan').getRange('C1:D2');
      format.columnWidth = 105;
      format.rowHeight = 30;
      format.load('columnWidth,rowHeight');
      const wider = context.workbook.worksheets.getItem('Plan').getRange('D1:E1').format;
      wider.load('columnWidth');
      await context.sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([105, 30]);
      expect(wider.columnWidth).toBeNull();
    });
    expect(office.book.activeSheet.columnWidth(2)).toBe(20);
  });

  it('fits columns to what they hold', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('F1:F2');
      range.values = [['A rather long header'], [1]];
      range.format.autofitColumns();
      await context.sync();
    });
    expect(office.book.activeSheet.columnWidth(5)).toBe('A rather long header'.length + 2);
  });

  it('fits rows to the texts that wrap in them, and back', async () => {
    const heights: number[] = [];
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('H5:I5');
      range.format.columnWidth = 63;
      range.format.wrapText = true;
      for (const header of ['Overtime pay per hour', 'Overtime']) {
        range.values = [['Calls', header]];
        range.format.autofitRows();
        await context.sync();
        heights.push(office.book.activeSheet.rowHeight(4));
      }
    });
    expect(heights).toEqual([30, 15]);
  });

  it('takes the widths of columns side by side at once, one for each', async () => {
    const set = (columns: Excel.SettableColumnProperties[]): Promise<string> =>
      office.codeOf((context) => {
        context.workbook.worksheets.getItem('Plan').getRange('L1:M1').setColumnProperties(columns);
      });
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('L1:M1');
      range.setColumnProperties([{ format: { columnWidth: 56 } }, { format: { columnWidth: 84 } }]);
      const widths = ['L1', 'M1'].map((address) =>
        context.workbook.worksheets.getItem('Plan').getRange(address).format.load('columnWidth'),
      );
      await context.sync();
      expect(widths.map(({ columnWidth }) => columnWidth)).toEqual([56, 84]);
    });
    expect(await set([{ format: { columnWidth: 56 } }])).toBe('InvalidArgument');
    expect(await set([{ format: { columnWidth: 56 } }, { format: { columnWidth: 5000 } }])).toBe(
      'InvalidArgument',
    );
    expect(await set([{ columnHidden: true }, { format: { columnWidth: 56 } }])).toBe('InvalidArgument');
    const looks = { columnWidth: 56, font: { bold: true } };
    expect(await set([{ format: looks }, { format: looks }])).toBe('ApiNotFound');
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour that is none', (format) => (format.font.color = 'sky')],
    ['a font of no size', (format) => (format.font.size = 0)],
    ['a column wider than Excel has them', (format) => (format.columnWidth = 5000)],
    ['a negative row', (format) => (format.rowHeight = -1)],
    ['an alignment that is none', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ])('refuses %s', async (_what, change) => {
    const code = await office.codeOf((context) =>
      change(context.workbook.worksheets.getItem('Plan').getRange('A1').format),
    );
    expect(code).toBe('InvalidArgument');
  });
});
