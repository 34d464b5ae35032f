import fc from 'fast-check';
import { formatArea, formatReference } from '../../../src/standin/host/address';
import { parseReference } from '../../../src/grid/a1';
import { wholeSheet } from '../../../src/standin/areas';

describe('an address', () => {
  it('names one cell without a colon', () => {
    expect(formatArea({ row: 2, column: 1, rows: 1, columns: 1 })).toBe('B3');
  });

  it('names an area by its corners', () => {
    expect(formatArea({ row: 0, column: 0, rows: 3, columns: 28 })).toBe('A1:AB3');
  });

  it('names whole columns and whole rows by their letters and numbers', () => {
    expect(formatArea({ ...wholeSheet, column: 1, columns: 2 })).toBe('B:C');
    expect(formatArea({ ...wholeSheet, row: 4, rows: 1 })).toBe('5:5');
  });

  it('names the whole sheet by its corners', () => {
    expect(formatArea(wholeSheet)).toBe('A1:XFD1048576');
  });

  it('quotes a sheet name only where Excel does', () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(formatReference('Plan', cell)).toBe('Plan!A1');
    expect(formatReference('My plan', cell)).toBe("'My plan'!A1");
    expect(formatReference("Anna's", cell)).toBe("'Anna''s'!A1");
    expect(formatReference('预测', cell)).toBe("'预测'!A1");
  });

  it('is read with and without absolute marks', () => {
    expect(parseReference('$B$3:C4')).toEqual({ area: { row: 2, column: 1, rows: 2, columns: 2 } });
  });

  it('is read with its sheet, quoted or not', () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(parseReference('Plan!A1')).toEqual({ sheet: 'Plan', area });
    expect(parseReference("'Anna''s plan'!A1")).toEqual({ sheet: "Anna's plan", area });
    expect(parseReference('预测!A1')).toEqual({ sheet: '预测', area });
  });

  it.each(['', 'Forecast', 'A', 'A0', '1', 'A1:', 'XFE1', 'A1048577', 'Plan!', '=A1', 'A1,B2'])(
    'is not made of %j',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );

  it('reads back as what it was written from', () => {
    const area = fc.record({
      row: fc.nat(1000),
      column: fc.nat(1000),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 500 }),
    });
    const sheet = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => !/[[\]:*?/\\!]|^\s|\s$/.test(name));
    fc.assert(
      fc.property(area, sheet, (place, name) => {
        expect(parseReference(formatReference(name, place))).toEqual({ sheet: name, area: place });
      }),
    );
  });
});
