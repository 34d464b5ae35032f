import fc from 'fast-check';
import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan'])));
afterEach(() => office.close());

type Internal = { _GetReferenceCount(): { value: number }; _RemoveAllReferences(): void };
const internal = (context: Excel.RequestContext) => context.workbook as unknown as Internal;

describe('references that are kept', () => {
  it('live on beyond their run when the add-in tracks them', async () => {
    const range = await office.run(async (context) => {
      const tracked = context.workbook.worksheets.getItem('Plan').getRange('B5');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    office.book.activeSheet.insertRows(0, 3);
    await office.Excel.run(range, async (context) => {
      range.load('address');
      await context.sync();
    });
    expect(range.address).toBe('Plan!B8');
    range.untrack();
    await range.context.sync();
  });

  it('are forgotten when the client says so', async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').load('address');
      await context.sync();
      const before = internal(context)._GetReferenceCount();
      internal(context)._RemoveAllReferences();
      const after = internal(context)._GetReferenceCount();
      await context.sync();
      expect([before.value, after.value]).toEqual([1, 0]);
    });
  });

  it('stand where a mark in their first cell says, whatever rows come and go', async () => {
    const change = fc.record({
      insert: fc.boolean(),
      row: fc.nat(30),
      count: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        await office.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Plan');
          sheet.getRange().clear('Contents');
          const range = sheet.getRange('A15:A15');
          range.values = [['mark']];
          await context.sync();
          for (const { insert, row, count } of changes) {
            const rows = sheet.getRange(`${row + 1}:${row + count}`);
            if (insert) rows.insert('Down');
            else rows.delete('Up');
          }
          const used = sheet.getUsedRangeOrNullObject().load('address');
          await context.sync();
          // The mark is gone with its row exactly when the reference is.
          if (used.isNullObject) {
            range.load('address');
            await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
          } else {
            range.load('address,values');
            await context.sync();
            expect(range.address).toBe(used.address);
            expect(range.values).toEqual([['mark']]);
          }
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('values', () => {
  it('come back as they were written, whatever they are', async () => {
    const value = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.string({ minLength: 1 }).map((text) => `x${text}`),
      fc.constant(''),
    );
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    await fc.assert(
      fc.asyncProperty(matrix, async (values) => {
        await office.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Plan');
          const range = sheet.getRangeByIndexes(2, 3, values.length, values[0]?.length ?? 0);
          range.values = values;
          range.load('values');
          await context.sync();
          expect(range.values).toEqual(values);
        });
      }),
      { numRuns: 15 },
    );
  });
});
