import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Forecast', 'Cost plan'])));
afterEach(() => office.close());

const page = (at = 0) => office.book.sheets[at]!.page;

describe('the page of a sheet through Office.js', () => {
  it('is upright at full size until someone says otherwise', async () => {
    await office.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Forecast');
      pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Portrait', 'Letter']);
      expect(pageLayout.zoom).toMatchObject({ scale: 100 });
    });
    expect(page()).toBeUndefined();
  });

  it('lies on the paper it is given, shrunk onto so many pages', async () => {
    await office.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Forecast');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 2 };
      pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 2, verticalFitToPages: null });
    });
    expect(page()).toMatchObject({ orientation: 'landscape', paperSize: 9, fit: { wide: 2, high: 0 } });
    expect(page(1)).toBeUndefined();
  });

  it('is either shrunk to fit or scaled', async () => {
    await office.run((context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Forecast');
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      pageLayout.zoom = { scale: 60 };
      return context.sync();
    });
    expect([page()?.fit, page()?.scale]).toEqual([undefined, 60]);
  });

  it.each([
    { scale: 9 },
    { scale: 401 },
    { scale: 55.5 },
    { horizontalFitToPages: 0 },
    { verticalFitToPages: -1 },
    {},
  ])('refuses the zoom %j', async (zoom) => {
    const run = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem('Forecast').pageLayout.zoom = zoom;
    };
    expect(await office.codeOf(run)).toBe('InvalidArgument');
  });

  it('repeats rows and columns, each kept while the other changes', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cost plan');
      sheet.pageLayout.setPrintTitleRows('$4:$4');
      sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      rows.load('address');
      columns.load('address');
      await context.sync();
      expect([rows.address, columns.address]).toEqual(["'Cost plan'!4:4", "'Cost plan'!A:B"]);
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
    });
    expect(office.book.names).toEqual([
      {
        name: '_xlnm.Print_Titles',
        formula: "='Cost plan'!$A:$B,'Cost plan'!$1:$2",
        sheetId: office.book.sheets[1]!.id,
      },
    ]);
  });

  it('repeats nothing at first', async () => {
    await office.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Forecast');
      const none = [
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      for (const range of none) range.load('address');
      await context.sync();
      expect(none.map((range) => range.isNullObject)).toEqual([true, true]);
    });
  });

  it.each([
    ['part of a row', (layout: Excel.PageLayout) => layout.setPrintTitleRows('A1:C1')],
    ['part of a column', (layout: Excel.PageLayout) => layout.setPrintTitleColumns('A1:A9')],
    ["another sheet's rows", (layout: Excel.PageLayout) => layout.setPrintTitleRows("'Cost plan'!1:1")],
    ['what is no place', (layout: Excel.PageLayout) => layout.setPrintTitleRows('the header')],
  ])('does not repeat %s', async (_, act) => {
    const code = await office.codeOf((context) =>
      act(context.workbook.worksheets.getItem('Forecast').pageLayout),
    );
    expect(code).toBe('InvalidArgument');
    expect(office.book.names).toEqual([]);
  });

  it('prints all cells until someone says which, in one area or several', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cost plan');
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      none.load('address');
      sheet.pageLayout.setPrintArea('A1:C30,F1:G30');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      await context.sync();
      expect([none.isNullObject, area.address]).toEqual([true, "'Cost plan'!A1:C30,'Cost plan'!F1:G30"]);
      sheet.pageLayout.setPrintArea(sheet.getRange('B2:C3'));
      await context.sync();
    });
    expect(office.book.names).toEqual([
      {
        name: '_xlnm.Print_Area',
        formula: "='Cost plan'!$B$2:$C$3",
        sheetId: office.book.sheets[1]!.id,
      },
    ]);
  });

  it.each(['Forecast!A1:B2', 'nowhere', 'A1:B2,'])('prints no such area: %s', async (address) => {
    const code = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('Cost plan').pageLayout.setPrintArea(address),
    );
    expect(code).toBe('InvalidArgument');
    expect(office.book.names).toEqual([]);
  });

  it('has the papers and orientations that it names, and no others', async () => {
    for (const change of [{ paperSize: 'A2' }, { orientation: 'Sideways' }]) {
      const code = await office.codeOf((context) =>
        Object.assign(context.workbook.worksheets.getItem('Forecast').pageLayout, change),
      );
      expect(code).toBe('InvalidArgument');
    }
  });
});

describe('the page breaks of a sheet through Office.js', () => {
  const rowsOf = (breaks: Excel.PageBreakCollection): number[] =>
    breaks.items.map(({ rowIndex }) => rowIndex);

  it('stand before the rows that they are put at, each once and in order', async () => {
    await office.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Forecast');
      for (const address of ['A97', 'A49', 'C49:D60']) horizontalPageBreaks.add(address);
      horizontalPageBreaks.load('items/rowIndex,items/columnIndex');
      const after = horizontalPageBreaks.getItem(0).getCellAfterBreak();
      after.load('address');
      await context.sync();
      expect(rowsOf(horizontalPageBreaks)).toEqual([48, 96]);
      expect(after.address).toBe('Forecast!A49');
    });
    expect(page()).toEqual({ orientation: 'portrait', breaks: [48, 96] });
  });

  it('are taken away one by one and all together', async () => {
    await office.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Forecast');
      for (const address of ['A10', 'A20', 'A30']) horizontalPageBreaks.add(address);
      await context.sync();
      horizontalPageBreaks.getItem(1).delete();
      await context.sync();
      expect(page()?.breaks).toEqual([9, 29]);
      horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(page()).toEqual({ orientation: 'portrait' });
  });

  it.each(['A1', "'Cost plan'!A5"])('do not stand at %s', async (address) => {
    const code = await office.codeOf((context) => {
      context.workbook.worksheets.getItem('Forecast').horizontalPageBreaks.add(address);
    });
    expect(code).toBe('InvalidArgument');
    expect(page()).toBeUndefined();
  });
});
