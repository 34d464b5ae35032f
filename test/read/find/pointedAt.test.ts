import { pointedAt } from '../../../src/read/find/pointedAt';
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { blankWorkbook } from '../../support/blankSheet';
import { contentsOf } from '../../support/fileContents';
import { addGrid } from '../../support/gridSheet';
import { planningBook } from '../../support/planningBook';

const rows: FileCellValue[][] = [
  ['Ref', 'Wann', null, 'Wer'],
  [1, 46_023.4, 'x', 'Ann'],
  [2, 46_024.5, 'y', 'Ben'],
];
const at = (place: string, cells: FileCellValue[][] = rows, from = 'B3') => {
  const found = pointedAt(contentsOf(addGrid(blankWorkbook(), 'My data', from, cells), []), place);
  return found && { headers: found.headers, area: found.area };
};

describe('cells that are pointed at', () => {
  const whole = {
    headers: ['Ref', 'Wann', 'D', 'Wer'],
    area: { sheet: 'My data', row: 2, column: 1, rows: 3, columns: 4 },
  };

  it.each(['My data!B3:E5', 'My data!', "'My data'!", 'my data!A:XFD', 'My data!C4', 'My data!A1:Z99'])(
    'as %s begin with their header; a column without one goes by its letter',
    (place) => expect(at(place)).toEqual(whole),
  );

  it('may leave out columns and rows', () => {
    expect(at('My data!C3:E4')).toEqual({
      headers: ['Wann', 'D', 'Wer'],
      area: { sheet: 'My data', row: 2, column: 2, rows: 2, columns: 3 },
    });
  });

  it('begin below a title', () => {
    const titled = [['Export of 5 January', null, null, null], ...rows];
    expect(at('My data!', titled)).toEqual({ ...whole, area: { ...whole.area, row: 3 } });
  });

  it('without a row of headers go by their letters', () => {
    const data = rows.slice(1);
    const letters = { headers: ['A', 'B', 'C', 'D'], area: { row: -1, rows: 3, column: 0 } };
    expect(at('My data!', data, 'A1')).toMatchObject(letters);
    const texts = [['2026-01-05 08:00', 'Sales', 'Ann', 'yes']];
    expect(at('My data!', texts, 'A1')).toMatchObject({ headers: ['A', 'B', 'C', 'D'] });
  });

  it.each(['Other!', 'My data!H1:J9', 'My data!nonsense', '', 'My data'])('are none at "%s"', (place) => {
    expect(at(place)).toBeNull();
  });

  it('may be a table, by its name', () => {
    const found = pointedAt(contentsOf(planningBook(), []), 'lines');
    expect(found).toMatchObject({ table: 'Lines', place: 'lines' });
  });
});
