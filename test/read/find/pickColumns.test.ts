import { headerIds, pickColumns } from '../../../src/read/find/pickColumns';

describe('columns', () => {
  const headers = ['When', 'Line', 'Calls', 'AHT', 'Volume'];

  it('are those that the headers name, two names for one being told', () => {
    const { columns, repeated } = pickColumns('Forecast', headers);
    expect([...columns]).toEqual([
      ['line', 1],
      ['calls', 2],
      ['aht', 3],
    ]);
    expect(repeated).toEqual([{ column: 'calls', first: 2, second: 4 }]);
  });

  it('are chosen by hand before that, and then not told as repeated', () => {
    const { columns, repeated, gone } = pickColumns('Forecast', headers, { month: 'When', calls: 'Volume' });
    expect(Object.fromEntries(columns)).toEqual({ month: 0, line: 1, calls: 4, aht: 3 });
    expect([repeated, gone]).toEqual([[], []]);
  });

  it('may be said not to be there', () => {
    expect(pickColumns('Forecast', headers, { aht: null }).columns.has('aht')).toBe(false);
  });

  it('whose chosen header is gone are told, and read as if nothing were chosen', () => {
    const { columns, gone } = pickColumns('Forecast', headers, { calls: 'Demand 2025' });
    expect(columns.get('calls')).toBe(2);
    expect(gone).toEqual([{ column: 'calls', header: 'Demand 2025' }]);
  });

  it('of the same header are told apart by their number', () => {
    expect(headerIds(['AHT', 'Calls', 'AHT', 'AHT'])).toEqual(['AHT', 'Calls', 'AHT #2', 'AHT #3']);
    const { columns } = pickColumns('Forecast', ['AHT', 'Calls', 'AHT'], { aht: 'AHT #2' });
    expect(columns.get('aht')).toBe(2);
  });

  it('of another input are left alone', () => {
    expect([...pickColumns('Stages', headers).columns]).toEqual([['line', 1]]);
  });

  it('with a strange word each are those of several lines, and one alone is the calls', () => {
    expect(pickColumns('Forecast', ['Month', 'Hotline calls', 'AHT']).columns.get('calls')).toBe(1);
    const { columns, repeated } = pickColumns('Forecast', ['Month', 'Hotline calls', 'Billing calls', 'AHT']);
    expect(columns.has('calls')).toBe(false);
    expect(repeated).toEqual([]);
  });
});
