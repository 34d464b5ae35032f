import { addLine } from '../../../src/jobs/template/addLine';
import { createFilePort } from '../../support/filePort';
import { sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';
import { problemsOf } from '../../support/prepared';
import { snapshot } from '../../support/bookSnapshot';

const withSupport = (changes: Parameters<typeof planningBook>[0] = {}) => {
  const file = planningBook(changes);
  setCell(sheetOf(file, 'Forecast'), 2, 1, 'Support');
  return file;
};

describe('a line that Lines lacks', () => {
  it('is added below its last row, and is unknown no more', async () => {
    const file = withSupport();
    expect(problemsOf(file)).toContain('Forecast!B3 unknownLine');
    const place = { sheet: 'Lines', address: 'A4' };
    expect(await addLine(createFilePort(file), 'Support')).toEqual({ kind: 'added', place });
    expect(problemsOf(file)).not.toContain('Forecast!B3 unknownLine');
    expect(sheetOf(file, 'Lines').tables[0]!.ref).toBe('A1:E4');
  });

  it('is added to a plain range as well, and into a blank row that a table has left', async () => {
    const plain = withSupport({ Lines: { table: null } });
    expect(await addLine(createFilePort(plain), 'Support')).toMatchObject({ place: { address: 'A4' } });
    expect(problemsOf(plain)).not.toContain('Forecast!B3 unknownLine');
    const roomy = withSupport();
    sheetOf(roomy, 'Lines').tables[0]!.ref = 'A1:E6';
    expect(await addLine(createFilePort(roomy), 'Support')).toMatchObject({ place: { address: 'A4' } });
    expect(sheetOf(roomy, 'Lines').tables[0]!.ref).toBe('A1:E6');
  });

  it('stays a number where it is one, and is added once', async () => {
    const file = planningBook();
    setCell(sheetOf(file, 'Forecast'), 2, 1, 7);
    const port = createFilePort(file);
    await addLine(port, '7');
    expect(sheetOf(file, 'Lines').cells.get(3)!.get(0)!.value).toBe(7);
    const after = snapshot(file);
    expect(await addLine(port, '7')).toMatchObject({ kind: 'added' });
    expect(snapshot(file)).toEqual(after);
  });

  it('is left to be typed where something stands below the table', async () => {
    const file = withSupport();
    setCell(sheetOf(file, 'Lines'), 3, 2, 'my note');
    const before = snapshot(file);
    const place = { sheet: 'Lines', address: 'A4' };
    expect(await addLine(createFilePort(file), 'Support')).toEqual({ kind: 'noRoom', place });
    expect(snapshot(file)).toEqual(before);
  });

  it('is refused where there is no Lines table', async () => {
    const outcome = await addLine(createFilePort(planningBook({ Lines: null })), 'Support');
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'missingTable' }] });
  });
});
