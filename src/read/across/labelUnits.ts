import type { InputColumn } from '../../grid/headers';
import type { InputChoice } from '../../settings/mappingChoices';
import type { WorkbookContents } from '../../grid/port';
import { columnUnits } from '../../cells/columnUnits';
import { unitsOf, type ReadUnit, type UnitEvidence } from '../../cells/readUnit';
import { cellsOf, formatsOf } from '../rows/sourceOf';
import type { AcrossGroup } from './acrossGroups';

/** The unit of each label's figures: two labels of the same column may be in different ones. */
export function labelUnits(
  { rows, labels, columns }: AcrossGroup,
  choice: InputChoice,
  contents: WorkbookContents,
): Map<string, ReadUnit> {
  const evidenceOf = (label: string): UnitEvidence => {
    const own = rows.filter((row) => row.label === label);
    const areas = own.flatMap(({ block, row }) =>
      block.months.map(({ offset }) => ({ sheet: block.sheet, row, column: offset, rows: 1, columns: 1 })),
    );
    return {
      label: [label, ...new Set(own.map(({ unitText }) => unitText))].join(' ').trim(),
      values: areas.map((area) => cellsOf(area, contents)[0]![0]!),
      formats: areas.map((area) => formatsOf(area, contents)[0]![0]),
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
