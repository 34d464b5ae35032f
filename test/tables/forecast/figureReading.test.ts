import { durationUnits, factors, inPlainUnit, type Unit } from '../../../src/cells/units';
import type { CellValue } from '../../../src/grid/port';
import { readsFigure, type Origin } from '../../../src/read/rows/planForecastCells';
import { figureReading } from '../../../src/tables/forecast/figureReading';

const origin = (raw: CellValue, unit: Unit): Origin => ({
  sheet: 'Data',
  row: 0,
  column: 0,
  raw,
  reads: readsFigure(unit === 'ones' ? 'calls' : 'aht', raw, unit),
});
const helpers = { Factor: '[@Factor]', Typed: '[@Typed]', Read: '[@Read]' };
const formulaOf = (origins: (Origin | undefined)[]): string =>
  figureReading(origins).formula('Data!C5', helpers);

describe('the formula of a column of figures', () => {
  it('leaves a blank blank and shows the conversion', () => {
    expect(formulaOf([origin(240, 'seconds')])).toBe('IF(Data!C5="","",Data!C5)');
    expect(formulaOf([origin(4, 'minutes'), undefined])).toBe('IF(Data!C5="","",Data!C5*60)');
    expect(formulaOf([origin(0.01, 'excelTime')])).toBe('IF(Data!C5="","",Data!C5*86400)');
  });

  it.each(durationUnits)('in %s multiplies numbers by what its values are multiplied by', (unit) => {
    expect(formulaOf([origin(1, unit)]).includes(`Data!C5*${factors[unit]}`)).toBe(factors[unit] !== 1);
    expect(inPlainUnit(1, unit)).toBe(factors[unit]);
  });

  it('takes the factor of each row where they differ', () => {
    const reading = figureReading([origin(4, 'minutes'), undefined, origin(240, 'seconds')]);
    expect(reading.helpers).toEqual({ Factor: [60, 1, 1] });
    expect(reading.formula('Data!C5', helpers)).toBe('IF(Data!C5="","",Data!C5*[@Factor])');
  });

  it('keeps what no formula reads as long as the text is the same, and reads what is typed over it', () => {
    const reading = figureReading([origin('12万', 'ones'), origin(7, 'ones')]);
    expect(reading.helpers).toEqual({ Typed: ['12万', ''], Read: [120_000, ''] });
    expect(reading.formula('Data!C5', helpers)).toBe(
      'IF(Data!C5="","",IF(ISNUMBER(Data!C5),Data!C5,IF(Data!C5=[@Typed],[@Read],NA())))',
    );
  });

  it('reads digits and times as text side by side', () => {
    const formula = formulaOf([origin('240', 'minutes'), origin('4:30', 'minutes')]);
    expect(formula).toContain('SUBSTITUTE(Data!C5,":","x")');
    expect(formula).toMatch(/NUMBERVALUE\(SUBSTITUTE.*\)\*60,\(NUMBERVALUE/);
  });
});
