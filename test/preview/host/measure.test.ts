import { CHARACTER_POINTS, columnWidthFor, textWidth } from '../../../src/preview/host/measure';
import { MemoryBook } from '../../support/memoryBook';

describe('widths', () => {
  it('make the default column 48 points wide', () => {
    const book = new MemoryBook();
    expect(book.activeSheet.columnWidth(0) * CHARACTER_POINTS).toBeCloseTo(48, 1);
  });

  it('count a Chinese letter twice', () => {
    expect(textWidth('Line')).toBe(4);
    expect(textWidth('预测')).toBe(4);
  });

  it('fit a column to its longest entry', () => {
    const { activeSheet } = new MemoryBook();
    const column = { row: 0, column: 0, rows: 3, columns: 1 };
    activeSheet.write(column, [['Required heads'], [1.23456789], ['']]);
    expect(columnWidthFor(activeSheet, column)).toBe('Required heads'.length + 2);
  });

  it('never exceed a readable width', () => {
    const { activeSheet } = new MemoryBook();
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    activeSheet.write(cell, [['x'.repeat(500)]]);
    expect(columnWidthFor(activeSheet, cell)).toBe(60);
  });
});
