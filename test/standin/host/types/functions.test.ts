import { openOffice } from '../../../support/officeHarness';

it.each([
  [false, 36_526],
  [true, 35_064],
])('a workbook whose dates count from 1904 (%s) has 1 January 2000 for day %d', async (date1904, day) => {
  const office = await openOffice(['Plan']);
  office.book.date1904 = date1904;
  const found = await office.run(async (context) => {
    const result = context.workbook.functions.date(2000, 1, 1).load('value,error');
    await context.sync();
    return [result.value, result.error];
  });
  expect(found).toEqual([day, null]);
  expect(await office.codeOf((context) => context.workbook.functions.date(2000, 13, 1).load('value'))).toBe(
    'InvalidArgument',
  );
  office.close();
});
