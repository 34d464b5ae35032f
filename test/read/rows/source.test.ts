import { findSources } from '../../../src/read/find/findSources';
import {
  cellOf,
  columnReference,
  filledRows,
  headerPlace,
  holdsOnlySpaces,
  cellPlace,
  rowPlace,
  type Source,
} from '../../../src/read/rows/source';
import { contentsOf } from '../../support/fileContents';
import { planningBook, type InputTable } from '../../support/planningBook';

const stages = (change: Partial<InputTable> = {}): Source =>
  findSources(contentsOf(planningBook({ Stages: change }), [])).sources.Stages!;

describe('a cell of an input', () => {
  const source = stages({
    at: 'C4',
    rows: [
      ['Interview', 0.5],
      [' ', null],
      ['Offer', 0.8],
    ],
  });

  it('is read by row and column', () => {
    expect(cellOf(source, 0, 'stage')).toBe('Interview');
    expect(cellOf(source, 2, 'passRate')).toBe(0.8);
  });

  it('is nothing where it is blank, holds spaces, lies outside or has no column', () => {
    expect(cellOf(source, 1, 'passRate')).toBeNull();
    expect(cellOf(source, 1, 'stage')).toBeNull();
    expect(cellOf(source, 9, 'stage')).toBeNull();
    expect(cellOf(source, 0, 'line')).toBeNull();
  });

  it('that holds only spaces is known from one that is blank', () => {
    expect(holdsOnlySpaces(source, 1, 'stage')).toBe(true);
    expect(holdsOnlySpaces(source, 1, 'passRate')).toBe(false);
    expect(holdsOnlySpaces(source, 0, 'stage')).toBe(false);
  });

  it('has an address, and so have its header and its row', () => {
    expect(cellPlace(source, 2, 'passRate')).toEqual({ sheet: 'Stages', address: 'D7' });
    expect(headerPlace(source, 'passRate')).toEqual({ sheet: 'Stages', address: 'D4' });
    expect(headerPlace(source)).toEqual({ sheet: 'Stages', address: 'C4' });
    expect(rowPlace(source, 2)).toEqual({ sheet: 'Stages', address: 'C7' });
  });

  it('counts as filled by known columns only', () => {
    expect(filledRows(source)).toEqual([0, 2]);
    expect(filledRows(stages({ headers: ['Stage', 'Pass rate', 'Who'], rows: [[null, null, 'x']] }))).toEqual(
      [],
    );
  });
});

describe("a formula's reference to a column", () => {
  it('is structured for a table with a plain header', () => {
    expect(columnReference(stages(), 'passRate')).toBe('Stages[Pass rate]');
    expect(columnReference(stages({ headers: ['环节', '通过率'] }), 'passRate')).toBe('Stages[通过率]');
  });

  it.each(['Pass rate (%)', 'Pass-rate', 'Pass rate.', 'Pass rate [%]'])(
    'is one of cells where the header %s would need escaping',
    (header) => {
      expect(columnReference(stages({ headers: ['Stage', header] }), 'passRate')).toBe('Stages!$B$2:$B$4');
    },
  );

  it('is one of cells for a plain range, with its sheet quoted where it must be', () => {
    const source = stages({ table: null, sheet: 'Our stages', at: 'B2' });
    expect(columnReference(source, 'passRate')).toBe("'Our stages'!$C$3:$C$5");
  });

  it('is one of cells where the table has the name of a cell, which no Excel gives it', () => {
    expect(columnReference(stages({ table: 'T1' }), 'passRate')).toBe('Stages!$B$2:$B$4');
  });

  it('does not exist where the column does not', () => {
    expect(columnReference(stages(), 'line')).toBeNull();
  });
});
