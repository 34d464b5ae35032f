import { freeSheetName, freeTableName } from '../../src/grid/freeName';

describe('a free name', () => {
  it('is the wanted one where nobody has it', () => {
    expect(freeSheetName('Forecast', ['Lines'])).toBe('Forecast');
    expect(freeTableName('Forecast', [])).toBe('Forecast');
  });

  it('gets the first number that is free, whatever the case of those taken', () => {
    expect(freeSheetName('Forecast', ['forecast', 'FORECAST 2'])).toBe('Forecast 3');
    expect(freeTableName('线', ['线', '线_2'])).toBe('线_3');
  });

  it('keeps its ending and the 31 characters of Excel', () => {
    expect(freeSheetName('Plan', ['Plan (values)'], ' (values)')).toBe('Plan 2 (values)');
    const long = 'a sheet with a very long name in';
    expect(freeSheetName(long, [], ' (values)')).toBe('a sheet with a very lo (values)');
    expect(freeSheetName(long, []).length).toBe(31);
  });
});
