import { ruleMark, type Rule, type UndoableStep } from '../../../src/grid/port';
import { overlaysOf } from '../../support/fileOverlays';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';
import { planningBook } from '../../support/planningBook';

const rule = (name: string, row = 1): Rule => ({
  area: { sheet: 'Forecast', row, column: 2, rows: 3, columns: 1 },
  formula: `=AND(N("${ruleMark} ${name}")=0,$C${row + 1}>0)`,
  look: { bold: true, fontColour: '#9C0006', fillColour: '#FFC7CE' },
});
const step = (...rules: Rule[]): UndoableStep => ({
  step: { kind: 'rules', sheet: 'Forecast', rules },
  undo: [],
});

const usersRule = { ref: 'C2:C9', formula: '$C2>100', fontColour: 'FF0000', added: false };
const book = () => {
  const file = planningBook();
  sheetOf(file, 'Forecast').conditionalFormats.push({ ...usersRule });
  return file;
};

let workbook: OfficeWorkbook;
beforeEach(async () => void (workbook = await openOfficeWorkbook(book())));
afterEach(() => workbook.close());

const standing = () =>
  workbook.book.sheetNamed('Forecast')!.conditionalFormats.map(({ formula, area }) => [formula, area.row]);

describe('conditional formats of ours', () => {
  it('are put on with their look, beside those of the user', async () => {
    await workbook.port.write([step(rule('shortage'))]);
    expect(workbook.book.sheetNamed('Forecast')!.conditionalFormats).toMatchObject([
      { formula: '=$C2>100', fontColour: 'FF0000' },
      {
        area: { row: 1, column: 2, rows: 3, columns: 1 },
        formula: '=AND(N("Crewplan shortage")=0,$C2>0)',
        bold: true,
        fontColour: '9C0006',
        fillColour: 'FFC7CE',
      },
    ]);
  });

  it('take the place of those before, and never double', async () => {
    await workbook.port.write([step(rule('shortage'), rule('surplus'))]);
    await workbook.port.write([step(rule('late', 4))]);
    expect(standing()).toEqual([
      ['=$C2>100', 1],
      [rule('late', 4).formula, 4],
    ]);
    await workbook.port.write([step()]);
    expect(standing()).toEqual([['=$C2>100', 1]]);
  });

  it('are read by their formulas, on the sheets asked for only', async () => {
    await workbook.port.write([step(rule('shortage'))]);
    const { sheets } = await workbook.port.read(['Forecast']);
    expect(sheets[0]!.rules).toEqual(['=$C2>100', rule('shortage').formula]);
    expect(sheets[1]).not.toHaveProperty('rules');
    expect(overlaysOf(sheetOf(book(), 'Forecast')).rules).toEqual(['=$C2>100']);
  });

  it('are what they were after a failure at any change, where undoing asks for them', async () => {
    await workbook.port.write([step(rule('shortage'))]);
    const before = standing();
    const steps: UndoableStep[] = [
      { step: { kind: 'checkpoint' }, undo: [step(rule('shortage')).step] },
      step(rule('surplus', 2), rule('late', 4)),
    ];
    let afterChanges = 0;
    for (; ; afterChanges++) {
      workbook.host.failNext({ code: 'GeneralException', afterChanges });
      const error = await workbook.port.write(steps).catch((thrown: unknown) => thrown);
      if (error === undefined) break;
      expect(error).toMatchObject({ undone: true });
      expect({ afterChanges, rules: standing() }).toEqual({ afterChanges, rules: before });
    }
    expect(afterChanges).toBeGreaterThan(10);
    workbook.host.clearFaults();
  });
});
