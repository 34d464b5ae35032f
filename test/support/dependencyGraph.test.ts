import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { dependencyGraph, findCircle, inDistances } from './dependencyGraph';
import { planningBook, setCell } from './planningBook';

/** A table T in A1:C4 with columns A, B and C, and formulas put into it or elsewhere. */
function book(formulas: Record<string, string>): WorkbookFile {
  const file = planningBook({
    Forecast: {
      table: 'T',
      headers: ['A', 'B b', 'C'],
      rows: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    },
    Lines: null,
    Stages: null,
  });
  for (const [address, formula] of Object.entries(formulas)) {
    const [letter, ...digits] = address;
    setCell(file.sheets[0]!, Number(digits.join('')) - 1, letter!.charCodeAt(0) - 65, formula);
  }
  return file;
}

const circle = (formulas: Record<string, string>): string[] | null =>
  findCircle(dependencyGraph(book(formulas)));

describe('the dependency graph', () => {
  it('resolves cells of the own row, whole columns, plain references and names', () => {
    const file = book({ C3: '=[@A]+[@[B b]]', E1: "=SUM(T[B b])+'Forecast'!$A$2:$B$2+Rate" });
    file.names.push({ name: 'Rate', formula: 'Forecast!$G$7' });
    const graph = dependencyGraph(file);
    expect([...graph.get('Forecast!R3C3')!]).toEqual(['Forecast!R3C1', 'Forecast!R3C2']);
    expect([...graph.get('Forecast!R1C5')!].sort()).toEqual([
      'Forecast!R2C1',
      'Forecast!R2C2',
      'Forecast!R3C2',
      'Forecast!R4C2',
      'Forecast!R7C7',
    ]);
  });

  it('does not pass over what it cannot resolve', () => {
    expect(() => dependencyGraph(book({ E1: '=T[Gone]' }))).toThrow('T has no column Gone');
    expect(() => dependencyGraph(book({ E1: '=Gone[A]' }))).toThrow('No table for Gone[A]');
    expect(() => dependencyGraph(book({ E1: '=Gone*2' }))).toThrow('There is no name Gone');
    expect(() => dependencyGraph(book({ E9: '=[@A]' }))).toThrow('No table for [@A]');
  });
});

describe('a circle', () => {
  it('is not seen in formulas that only look up, down and aside', () => {
    expect(circle({ C2: '=[@A]', C3: '=C2+[@A]', C4: '=C3', E1: '=SUM(T[C])' })).toBeNull();
  });

  it('is a cell that refers to itself, by way of others too', () => {
    expect(circle({ E1: '=E1+1' })).toEqual(['Forecast!R1C5', 'Forecast!R1C5']);
    expect(circle({ E1: '=F1', F1: '=G1', G1: '=E1' })).toHaveLength(4);
  });

  it('is a look-up into the own column, even where the condition leaves the own row out', () => {
    expect(circle({ C3: '=SUMIFS(T[C],T[A],1)' })).not.toBeNull();
    expect(circle({ C3: '=INDEX(T[C],1)' })).not.toBeNull();
    expect(circle({ C3: '=INDEX(T[B b],1)' })).toBeNull();
  });
});

describe('a formula in distances', () => {
  it('is the same in every row of a column', () => {
    expect(inDistances('A2+[@A]', 2, 2)).toBe('R[-1]C[-2]+[@A]');
    expect(inDistances('A3+[@A]', 3, 2)).toBe(inDistances('A2+[@A]', 2, 2));
    expect(inDistances('$A$2', 3, 2)).toBe('$A$2');
  });
});
