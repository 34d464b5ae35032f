import type { VNode } from 'preact';
import type { InputMapping, MappedColumn, Sample } from '../../../read/mapping/inputMapping';
import type { CellValue } from '../../../grid/port';
import { durationUnits, type Unit } from '../../../cells/units';
import { headerLabel } from './placeLabel';
import { SelectField } from '../../shell/views/selectField';
import { usePane, type ViewContext } from '../../shell/views/view';

/** Stands for "not there" among the options: no header is a line break. */
const absent = '\n';

/** The choice of a column's header, with sample cells, and of its unit where it has one. */
export function ColumnFields({ one, column }: { one: InputMapping; column: MappedColumn }): VNode | null {
  const hasUnit = column.units.length > 0 && column.header !== null;
  return (
    <>
      <HeaderField mapping={one} column={column} />
      {hasUnit && <UnitField mapping={one} column={column} />}
    </>
  );
}

function HeaderField({
  mapping: { input, headers, headerSamples = {} },
  column,
}: {
  mapping: InputMapping;
  column: MappedColumn;
}): VNode {
  const context = usePane();
  const { words, actions, notation } = context;
  const { mapping: text } = words.text;
  const name = words.column(column.column);
  const isAsked = column.rivals.length > 0;
  const label = words.fill(column.isNeeded ? text.needed : text.optional, { name });
  const hint = isAsked ? text.askColumn : samples(column, context);
  return (
    <SelectField
      id={`mapping-${input}-${column.column}`}
      label={label}
      {...(hint !== null && { hint })}
      value={isAsked ? '' : (column.header ?? absent)}
      options={[
        ...(isAsked ? [{ value: '', label: text.choose }] : []),
        { value: absent, label: text.notThere },
        ...headers.map((header) => ({
          value: header,
          label: headerLabel(header, headerSamples[header] ?? [], words, notation),
        })),
      ]}
      onChange={(header) => {
        actions.chooseMapping(input, { columns: { [column.column]: header === absent ? null : header } });
      }}
    />
  );
}

function UnitField({ mapping: { input }, column }: { mapping: InputMapping; column: MappedColumn }): VNode {
  const { words, actions } = usePane();
  const { mapping: text } = words.text;
  return (
    <SelectField<Unit | ''>
      id={`mapping-${input}-${column.column}-unit`}
      label={words.fill(text.unit, { name: words.column(column.column) })}
      {...(column.isUnitAsked && { hint: text.askUnit })}
      value={column.unit ?? ''}
      options={[
        ...(column.unit === null ? [{ value: '' as const, label: text.choose }] : []),
        ...column.units.map((unit) => ({ value: unit, label: text.units[unit] })),
      ]}
      onChange={(unit) => {
        if (unit !== '') actions.chooseMapping(input, { units: { [column.column]: unit } });
      }}
    />
  );
}

/** Sample cells, and what was made of those that are not taken as they stand; null where the column is blank. */
function samples(column: MappedColumn, context: ViewContext): string | null {
  const { words } = context;
  const filled = column.samples.filter(({ raw }) => raw !== null && raw !== '');
  if (filled.length === 0) return null;
  const shown = filled.map((sample) => sampleText(sample, column, context));
  return words.fill(words.text.mapping.samples, { samples: words.list(shown) });
}

function sampleText({ raw, read }: Sample, column: MappedColumn, { words, notation }: ViewContext): string {
  const { mapping: text } = words.text;
  const write = (value: CellValue): string =>
    typeof value === 'number' ? notation.write(value) : String(value);
  if (column.column === 'month' && typeof read === 'string' && /^\d{4}-\d{2}$/.test(read)) {
    const month = words.month(read);
    return typeof raw === 'number' ? month : words.fill(text.sample, { raw: write(raw), read: month });
  }
  const isPlain = column.isUnitAsked || raw === read;
  if (isPlain || typeof read !== 'number') return write(raw);
  const isTime = durationUnits.some((unit) => column.units.includes(unit));
  const figure = notation.write(Number(read.toPrecision(9)));
  const understood = isTime ? words.fill(text.seconds, { seconds: figure }) : figure;
  return words.fill(text.sample, { raw: write(raw), read: understood });
}
