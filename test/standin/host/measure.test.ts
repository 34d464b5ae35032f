import { CHARACTER_POINTS, columnWidthFor, rowHeightFor, textWidth } from '../../../src/standin/host/measure';
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

describe('heights', () => {
  /** Lines of a text that wraps, or does not, in a column of twelve characters. */
  const lines = (text: string, wrap = true): number => {
    const { activeSheet } = new MemoryBook();
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    activeSheet.setColumnWidth(0, 12);
    activeSheet.write(cell, [[text]]);
    activeSheet.setStyle(cell, { wrap });
    return rowHeightFor(activeSheet, cell) / 15;
  };

  it('have room for each line of words that wrap', () => {
    expect(lines('Overtime')).toBe(1);
    expect(lines('Telecom cost')).toBe(1);
    expect(lines('Telecom cost per call')).toBe(2);
    expect(lines('Cost of lines begun or ended')).toBe(3);
  });

  it('break Chinese anywhere, and a text at its own breaks', () => {
    expect(lines('招聘环节成本')).toBe(1);
    expect(lines('招聘环节成本合计')).toBe(2);
    expect(lines('one\ntwo\nthree')).toBe(3);
  });

  it('count a word that is wider than its column once, and a text that does not wrap', () => {
    expect(lines('Overtimepayperhour')).toBe(1);
    expect(lines('pay Overtimepayperhour pay')).toBe(3);
    expect(lines('Telecom cost per call', false)).toBe(1);
  });
});
