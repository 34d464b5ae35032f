import { gridOf } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import type { InputChoice } from '../../settings/mappingChoices';
import type { WorkbookContents } from '../../grid/port';
import { columnUnits } from '../../cells/columnUnits';
import { unitsOf, type ReadUnit, type UnitEvidence } from '../../cells/readUnit';
import type { AcrossGroup } from './acrossGroups';

/** The unit of each label's figures: two labels of the same column may be in different ones. */
export function labelUnits(
  { rows, labels, columns }: AcrossGroup,
  choice: InputChoice,
  contents: WorkbookContents,
): Map<string, ReadUnit> {
  const evidenceOf = (label: string): UnitEvidence => {
    const own = rows.filter((row) => row.label === label);
    const cells = own.flatMap(({ block, row }) => {
      const grid = gridOf(contents, block.sheet);
      return block.months.map(({ offset }) => [grid.value(row, offset), grid.format(row, offset)] as const);
    });
    return {
      label: [label, ...new Set(own.map(({ unitText }) => unitText))].join(' ').trim(),
      values: cells.map(([value]) => value),
      formats: cells.map(([, format]) => format),
    };
  };
  const talk = labels.find((label) => columns.get(label) === 'talk');
  const found = new Map<string, ReadUnit>();
  for (const label of labels) {
    const column = columns.get(label);
    if (!column || unitsOf(column).length === 0) continue;
    const evidence = new Map<InputColumn, UnitEvidence>(
      talk === undefined ? [] : [['talk', evidenceOf(talk)]],
    );
    const unit = columnUnits(evidence.set(column, evidenceOf(label)), choice.units).get(column);
    if (unit) found.set(label, unit);
  }
  return found;
}
