import { monthSerial } from '../../src/model/calendar/month';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { areaAddress } from '../../src/grid/a1';
import { areaOf } from '../support/fileArea';
import { createFilePort } from '../support/filePort';
import { snapshot } from '../support/bookSnapshot';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { planningBook, setCell } from '../support/planningBook';
import { ready } from '../support/prepared';

/** The worked example with more months, so that every table grows. */
function addMonths(file: WorkbookFile, count: number): void {
  const sheet = sheetOf(file, 'Forecast');
  for (let index = 1; index <= count; index++) {
    const month = monthSerial(`2026-${String(index + 1).padStart(2, '0')}`);
    [month, 'Hotline', 110_000, 180, 20, 40, 3, 12].forEach((value, column) =>
      setCell(sheet, 2 + index, column, value),
    );
  }
  sheet.tables[0]!.ref = `A1:H${3 + count}`;
}

/** Takes the months that were added off again. */
function removeMonths(file: WorkbookFile): void {
  const sheet = sheetOf(file, 'Forecast');
  for (const row of sheet.cells.keys()) if (row > 2) sheet.cells.delete(row);
  sheet.tables[0]!.ref = 'A1:H3';
}

function replan(file: WorkbookFile): void {
  createFilePort(file).take(ready(file).steps);
}

/** Where a value of the user's stands now, as "R3C7", or null. */
function find(file: WorkbookFile, sheet: string, value: FileCellValue): string | null {
  const cells = Object.entries(snapshot(file).cells[sheet]!);
  return cells.find(([, cell]) => (cell as unknown[])[0] === value)?.[0] ?? null;
}

const refOf = (file: WorkbookFile, sheet: string, table: string) =>
  areaOf(sheetOf(file, sheet).tables.find(({ name }) => name === table)!.ref);

describe("the user's notes", () => {
  it('below the tables move down and up with their end', () => {
    const file = plannedBook();
    const { row, rows } = refOf(file, 'TrainingLoss', 'TrainingLoss');
    setCell(sheetOf(file, 'TrainingLoss'), row + rows, 1, 'right below');
    setCell(sheetOf(file, 'TrainingLoss'), row + rows + 3, 1, 'further below');
    addMonths(file, 3);
    replan(file);
    expect(find(file, 'TrainingLoss', 'right below')).toBe(`R${row + rows + 4}C2`);
    removeMonths(file);
    replan(file);
    expect(find(file, 'TrainingLoss', 'right below')).toBe(`R${row + rows + 1}C2`);
    expect(find(file, 'TrainingLoss', 'further below')).toBe(`R${row + rows + 4}C2`);
  });

  it('beside the tables stay where they are', () => {
    const file = plannedBook();
    setCell(sheetOf(file, 'HiringPlan'), 5, 40, 'beside');
    addMonths(file, 3);
    replan(file);
    expect(find(file, 'HiringPlan', 'beside')).toBe('R6C41');
  });

  it('beside the shorter rows of the total outlive the rows', () => {
    const file = plannedBook();
    addMonths(file, 3);
    replan(file);
    const { row, rows } = refOf(file, 'HiringPlan', 'HiringTotal');
    setCell(sheetOf(file, 'HiringPlan'), row + rows - 1, 36, 'about March');
    removeMonths(file);
    replan(file);
    expect(find(file, 'HiringPlan', 'about March')).not.toBeNull();
    expect(refOf(file, 'HiringPlan', 'HiringTotal').rows).toBe(2);
  });

  it('between two tables of the plan stay between them', () => {
    const file = plannedBook();
    const { row } = refOf(file, 'HiringPlan', 'HiringTotal');
    setCell(sheetOf(file, 'HiringPlan'), row - 1, 0, 'between');
    addMonths(file, 2);
    replan(file);
    const total = refOf(file, 'HiringPlan', 'HiringTotal').row;
    expect(find(file, 'HiringPlan', 'between')).toBe(`R${total}C1`);
  });

  it('under a level that goes are kept', () => {
    const file = plannedBook();
    const { row, rows } = refOf(file, 'HiringPlan', 'HiringPlan_2');
    setCell(sheetOf(file, 'HiringPlan'), row + rows, 2, 'under the second level');
    setCell(sheetOf(file, 'Lines'), 2, 1, null);
    replan(file);
    expect(find(file, 'HiringPlan', 'under the second level')).not.toBeNull();
  });
});

describe("the user's own column at the right end of a table", () => {
  const withColumn = (): WorkbookFile => {
    const file = plannedBook();
    const sheet = sheetOf(file, 'TrainingLoss');
    const table = sheet.tables[0]!;
    table.ref = table.ref.replace(':N', ':O');
    table.columns.push({ name: 'Cost' });
    setCell(sheet, 3, 14, 'Cost');
    setCell(sheet, 4, 14, '=[@[Hours lost]]*50');
    setCell(sheet, 5, 14, 1234);
    return file;
  };

  it('stays when the table stays', () => {
    const file = withColumn();
    replan(file);
    expect(find(file, 'TrainingLoss', 'Cost')).toBe('R4C15');
    expect(find(file, 'TrainingLoss', '=[@[Hours lost]]*50')).toBe('R5C15');
    expect(find(file, 'TrainingLoss', 1234)).toBe('R6C15');
  });

  it('stays when the table grows and shrinks', () => {
    const file = withColumn();
    addMonths(file, 2);
    replan(file);
    expect(refOf(file, 'TrainingLoss', 'TrainingLoss')).toMatchObject({ rows: 5, columns: 15 });
    removeMonths(file);
    replan(file);
    expect(refOf(file, 'TrainingLoss', 'TrainingLoss')).toMatchObject({ rows: 3, columns: 15 });
    expect(find(file, 'TrainingLoss', '=[@[Hours lost]]*50')).toBe('R5C15');
  });
});

describe("the user's formulas on our tables", () => {
  it('are not touched, and their tables stay the same ones', () => {
    const file = plannedBook();
    setCell(sheetOf(file, 'Forecast'), 20, 20, '=SUM(HiringTotal[Hires])+HiringPlan!C5');
    addMonths(file, 2);
    replan(file);
    expect(find(file, 'Forecast', '=SUM(HiringTotal[Hires])+HiringPlan!C5')).toBe('R21C21');
  });
});

describe('tables that the user has moved', () => {
  /** Moves everything on a sheet as a column or row that is put in before it would. */
  function move(file: WorkbookFile, name: string, rows: number, columns: number): void {
    const sheet = sheetOf(file, name);
    sheet.cells = new Map(
      [...sheet.cells].map(([row, cells]) => [
        row + rows,
        new Map([...cells].map(([column, cell]) => [column + columns, cell])),
      ]),
    );
    const letters = (ref: string) => areaOf(ref);
    for (const table of sheet.tables) {
      const { row, column, rows: height, columns: width } = letters(table.ref);
      const area = { row: row + rows, column: column + columns, rows: height, columns: width };
      table.ref = areaAddress(area);
    }
    if (name !== 'PlanSettings') return;
    for (const one of file.names) {
      one.formula = one.formula.replace(
        /\$B\$(\d+)/,
        (_, row) => `$${'BCD'[columns]!}$${Number(row) + rows}`,
      );
    }
  }

  it.each(['TrainingLoss', 'InterviewQuota', 'PlanSettings'])('are planned where they stand: %s', (name) => {
    const moved = plannedBook();
    move(moved, name, 2, 1);
    const before = snapshot(moved);
    replan(moved);
    const after = snapshot(moved);
    expect(after.tables).toEqual(before.tables);
    expect(after.names).toEqual(before.names);
    expect(Object.keys(after.cells[name]!).sort()).toEqual(Object.keys(before.cells[name]!).sort());
  });

  it('leave what the user has put in the place of the title', () => {
    const file = plannedBook();
    setCell(sheetOf(file, 'TrainingLoss'), 0, 0, 'Training of our centre');
    replan(file);
    expect(find(file, 'TrainingLoss', 'Training of our centre')).toBe('R1C1');
  });
});

describe('how the sheets look', () => {
  it("is the user's once they are there: widths and frozen panes are set only once", () => {
    const file = plannedBook();
    const sheet = sheetOf(file, 'HiringPlan');
    sheet.columnWidths.set(0, 33);
    sheet.frozen = { rows: 0, columns: 0 };
    replan(file);
    expect(sheet.columnWidths.get(0)).toBe(33);
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it('has a frozen header and widths for every column of a new sheet', () => {
    const sheet = sheetOf(plannedBook(planningBook()), 'HiringPlan');
    expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
    expect([...sheet.columnWidths.keys()].length).toBe(46);
    expect([...sheet.columnWidths.values()].every((width) => width >= 9.5 && width <= 44)).toBe(true);
  });
});
