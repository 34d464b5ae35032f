import type { VNode } from 'preact';
import { monthsAheadAllowed } from '../../../model/plan/planSettings';
import type { CallSourceFound, LineColumn } from '../../../read/calls/callForecast';
import { dateOrders, type DateOrder } from '../../../cells/dateOrder';
import { CheckField } from '../../shell/views/checkField';
import { NumberField } from '../../shell/views/numberField';
import { SelectField } from '../../shell/views/selectField';
import type { AhtField, CallsDraft, CheckedCalls } from './callsDraft';
import { DurationFields } from './durationFields';
import { usePane } from '../../shell/views/view';

/** Stands for "all calls are one line's" among the options: no header is a line break. */
const oneLine = '\n';

/** What the fields show, and whether a forecast was asked for with a choice missing. */
interface CallsShown {
  draft: CallsDraft;
  tried: boolean;
}

/** The choices that a forecast needs; what there is no choice about is not asked. */
export function CallsFields({
  checked,
  sources,
  shown,
}: {
  checked: CheckedCalls;
  sources: readonly CallSourceFound[];
  shown: CallsShown;
}): VNode {
  const { source, ahts } = checked;
  return (
    <>
      {sources.length > 1 && <SourceField checked={checked} sources={sources} />}
      {source.isForecast && <PastField checked={checked} shown={shown} />}
      <RivalFields checked={checked} shown={shown} />
      {source.openDate !== null && <OrderField checked={checked} date={source.openDate} shown={shown} />}
      {source.lineColumns.length > 1 && <LineField checked={checked} />}
      <DurationFields checked={checked} shown={shown} />
      <MonthsField checked={checked} shown={shown} />
      {source.kind === 'months' && <DayOffField checked={checked} shown={shown} />}
      {ahts.map((field, index) => (
        <AhtNumber key={field.line ?? ''} field={field} index={index} checked={checked} shown={shown} />
      ))}
    </>
  );
}

function SourceField({
  checked: { source },
  sources,
}: {
  checked: CheckedCalls;
  sources: readonly CallSourceFound[];
}): VNode {
  const { words, actions } = usePane();
  return (
    <SelectField
      id="calls-source"
      label={words.text.calls.source}
      value={source.id}
      options={sources.map(({ id }) => ({ value: id, label: id }))}
      onChange={(id) => actions.changeCalls({ source: id })}
    />
  );
}

/** Months may be past or to come; what a plan takes for its Forecast is only projected on a person's word. */
function PastField({
  checked: { past },
  shown: { draft, tried },
}: {
  checked: CheckedCalls;
  shown: CallsShown;
}): VNode {
  const { words, actions } = usePane();
  const { calls: text } = words.text;
  return (
    <CheckField
      id="calls-past"
      label={text.arePast}
      checked={draft.arePast ?? false}
      error={past !== null && tried ? text.invalid[past] : null}
      onChange={(arePast) => actions.chooseCalls({ arePast })}
    />
  );
}

/** Where several headers name the same column, which one is meant. */
function RivalFields({
  checked: { source, open },
  shown: { draft, tried },
}: {
  checked: CheckedCalls;
  shown: CallsShown;
}): VNode {
  const { words, actions } = usePane();
  const { calls: text, mapping } = words.text;
  const fields = source.rivals.map(({ column, headers }) => {
    const isOpen = open.includes(column);
    const chosen = draft.columns?.[column] ?? null;
    return (
      <SelectField
        key={column}
        id={`calls-column-${column}`}
        label={text.columns[column]}
        hint={isOpen && tried ? text.invalid.column : mapping.askColumn}
        value={isOpen ? '' : (chosen ?? '')}
        options={[
          ...(isOpen || chosen === null
            ? [{ value: '', label: isOpen ? mapping.choose : mapping.notThere }]
            : []),
          ...[...new Set([...headers, ...(chosen ? [chosen] : [])])].map((header) => ({
            value: header,
            label: header,
          })),
        ]}
        onChange={(header) => actions.chooseCalls({ columns: { ...draft.columns, [column]: header } })}
      />
    );
  });
  return <>{fields}</>;
}

/** Dates that may be read both ways: which comes first in them. */
function OrderField({
  checked: { order },
  date,
  shown: { draft, tried },
}: {
  checked: CheckedCalls;
  date: string;
  shown: CallsShown;
}): VNode {
  const { words, actions } = usePane();
  const { calls: text, mapping } = words.text;
  return (
    <SelectField<DateOrder | ''>
      id="calls-date-order"
      label={words.fill(text.dateOrder, { date })}
      hint={order !== null && tried ? text.invalid[order] : text.askDateOrder}
      value={draft.dateOrder ?? ''}
      options={[
        ...(draft.dateOrder === undefined ? [{ value: '' as const, label: mapping.choose }] : []),
        ...dateOrders.map((one) => ({ value: one, label: text.dateOrders[one] })),
      ]}
      onChange={(dateOrder) => {
        if (dateOrder !== '') actions.chooseCalls({ dateOrder });
      }}
    />
  );
}

function LineField({ checked: { source, lineColumn } }: { checked: CheckedCalls }): VNode {
  const { words, actions } = usePane();
  const { calls: text } = words.text;
  const label = ({ header, lines }: LineColumn): string =>
    header === null ? text.oneLine : words.count(text.lineOption, lines.length, { header });
  return (
    <SelectField
      id="calls-line"
      label={text.lineColumn}
      value={lineColumn.header ?? oneLine}
      options={source.lineColumns.map((one) => ({ value: one.header ?? oneLine, label: label(one) }))}
      onChange={(header) => actions.chooseCalls({ lineColumn: header === oneLine ? null : header })}
    />
  );
}

function MonthsField({
  checked: { months },
  shown: { draft },
}: {
  checked: CheckedCalls;
  shown: CallsShown;
}): VNode {
  const { words, actions } = usePane();
  const { calls: text } = words.text;
  const { least, most } = monthsAheadAllowed;
  const allowed = { least: String(least), most: String(most) };
  return (
    <NumberField
      id="calls-months"
      label={text.monthsAhead}
      value={draft.monthsAhead}
      error={months && words.fill(text.invalid[months], allowed)}
      describedBy={null}
      onInput={(monthsAhead) => actions.changeSettings({ monthsAhead })}
    />
  );
}

function DayOffField({
  checked: { dayOff },
  shown: { draft },
}: {
  checked: CheckedCalls;
  shown: CallsShown;
}): VNode {
  const { words, actions } = usePane();
  const { calls: text } = words.text;
  return (
    <NumberField
      id="calls-day-off"
      label={text.dayOff}
      value={draft.dayOff ?? ''}
      error={dayOff && text.invalid[dayOff]}
      describedBy={null}
      onInput={(typed) => actions.changeCalls({ dayOff: typed })}
    />
  );
}

function AhtNumber({
  field: { line, value, known, invalid },
  index,
  checked: { source, ahts },
  shown: { draft, tried },
}: {
  field: AhtField;
  index: number;
  checked: CheckedCalls;
  shown: CallsShown;
}): VNode {
  const { words, actions, notation } = usePane();
  const { calls: text } = words.text;
  const error = invalid === 'ahtMissing' && !tried ? null : invalid;
  const seconds = notation.write(Math.round(known?.seconds ?? 0));
  const table = known ? words.text.found[known.input] : '';
  const ofAll = source.hasAht || ahts.length > 1 ? text.ahtOfOthers : text.aht;
  const ofLine = known ? text.ahtKnown : text.ahtOfLine;
  return (
    <NumberField
      id={line === null ? 'calls-aht' : `calls-aht-${index}`}
      label={line === null ? ofAll : words.fill(ofLine, { line, seconds, table })}
      value={value}
      error={error && text.invalid[error]}
      describedBy={null}
      onInput={(typed) =>
        actions.changeCalls(
          line === null ? { aht: typed } : { ahtByLine: { ...draft.ahtByLine, [line]: typed } },
        )
      }
    />
  );
}
