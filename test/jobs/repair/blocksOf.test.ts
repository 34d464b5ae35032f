import { blocksOf, blockInputs, type ChangedCell } from '../../../src/jobs/repair/blocksOf';

const cell = (row: number, column: number, before = `=${row} ${column}`, sheet = 'S'): ChangedCell => ({
  sheet,
  row,
  column,
  before,
  after: `${before}!`,
});

describe('cells that are written anew', () => {
  it('become one block where they fill a rectangle, in reading order', () => {
    const [block, ...others] = blocksOf([cell(4, 2), cell(4, 3), cell(5, 2), cell(5, 3)]);
    expect(others).toEqual([]);
    expect(block!.area).toEqual({ sheet: 'S', row: 4, column: 2, rows: 2, columns: 2 });
    expect(blockInputs(block!, 'before')).toEqual([
      ['=4 2', '=4 3'],
      ['=5 2', '=5 3'],
    ]);
    expect(blockInputs(block!, 'after')[1]).toEqual(['=5 2!', '=5 3!']);
  });

  it.each([
    ['a row lies between them', [cell(1, 1), cell(3, 1)]],
    ['a column lies between them', [cell(1, 1), cell(1, 3)]],
    ['the lower ones are wider', [cell(1, 1), cell(2, 1), cell(2, 2)]],
    ['they stand on different sheets', [cell(1, 1), cell(2, 1, '=2 1', 'T')]],
    ['they have the same text side by side', [cell(1, 1, '=x'), cell(1, 2, '=x')]],
    ['they have the same text below each other', [cell(1, 1, '=x'), cell(2, 1, '=x')]],
  ])('stay apart where %s', (_, cells) => {
    const blocks = blocksOf(cells);
    expect(blocks).toHaveLength(2);
    expect(blocks.flatMap((block) => block.cells)).toEqual(cells);
  });

  it('keep two columns apart that are not neighbours, each as one block', () => {
    const rows = Array.from({ length: 100 }, (_, row) => [cell(row, 1), cell(row, 5)]).flat();
    expect(blocksOf(rows).map(({ area }) => [area.column, area.rows])).toEqual([
      [1, 100],
      [5, 100],
    ]);
  });
});
