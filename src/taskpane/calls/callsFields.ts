import { monthsAheadAllowed, type CallSourceFound, type LineColumn } from '../../read/calls/callForecast';
import { dateOrders, type DateOrder } from '../../cells/dateOrder';
import type { VNode } from '../dom/vnode';
import { checkField } from '../views/checkField';
import { numberField } from '../views/numberField';
import { selectField } from '../views/selectField';
import type { ViewContext } from '../views/view';
import type { AhtField } from './ahtFields';
import type { CallsDraft, CheckedCalls } from './callsDraft';
import { durationFields } from './durationFields';

/** Stands for "all calls are one line's" among the options: no header is a line break. */
const oneLine = '\n';

/** What the fields show, and whether a forecast was asked for with a choice missing. */
interface CallsShown {
  draft: CallsDraft;
  tried: boolean;
}

/** The choices that a forecast needs; what there is no choice about is not asked. */
export function callsFields(
  checked: CheckedCalls,
  sources: readonly CallSourceFound[],
  state: CallsShown,
  context: ViewContext,
): VNode[] {
  const { source } = checked;
  return [
    ...(sources.length > 1 ? [sourceField(checked, sources, context)] : []),
    ...(source.isForecast ? [pastField(checked, state, context)] : []),
    ...rivalFields(checked, state, context),
    ...(source.openDate === null ? [] : [orderField(checked, source.openDate, state, context)]),
    ...(source.lineColumns.length > 1 ? [lineField(checked, context)] : []),
    ...durationFields(checked, state, context),
    monthsField(checked, state, context),
    ...(source.kind === 'months' ? [dayOffField(checked, state, context)] : []),
    ...checked.ahts.map((field, index) => ahtField(field, index, checked, state, context)),
  ];
}

function sourceField(
  { source }: CheckedCalls,
  sources: readonly CallSourceFound[],
  { words, actions }: ViewContext,
): VNode {
  return selectField({
    id: 'calls-source',
    label: words.text.calls.source,
    value: source.id,
    options: sources.map(({ id }) => ({ value: id, label: id })),
    onChange: (id) => actions.changeCalls({ source: id }),
  });
}

/** Months may be past or to come; what a plan takes for its Forecast is only projected on a person's word. */
function pastField(
  { past }: CheckedCalls,
  { draft, tried }: CallsShown,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text } = words.text;
  return checkField({
    id: 'calls-past',
    label: text.arePast,
    checked: draft.arePast ?? false,
    error: past !== null && tried ? text.invalid[past] : null,
    onChange: (arePast) => actions.chooseCalls({ arePast }),
  });
}

/** Where several headers name the same column, which one is meant. */
function rivalFields(
  { source, open }: CheckedCalls,
  { draft, tried }: CallsShown,
  { words, actions }: ViewContext,
): VNode[] {
  const { calls: text, mapping } = words.text;
  return source.rivals.map(({ column, headers }) => {
    const isOpen = open.includes(column);
    return selectField({
      id: `calls-column-${column}`,
      label: text.columns[column],
      hint: isOpen && tried ? text.invalid.column : mapping.askColumn,
      value: isOpen ? '' : draft.columns![column]!,
      options: [
        ...(isOpen ? [{ value: '', label: mapping.choose }] : []),
        ...headers.map((header) => ({ value: header, label: header })),
      ],
      onChange: (header) => actions.chooseCalls({ columns: { ...draft.columns, [column]: header } }),
    });
  });
}

/** Dates that may be read both ways: which comes first in them. */
function orderField(
  { order }: CheckedCalls,
  date: string,
  { draft, tried }: CallsShown,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text, mapping } = words.text;
  return selectField<DateOrder | ''>({
    id: 'calls-date-order',
    label: words.fill(text.dateOrder, { date }),
    hint: order !== null && tried ? text.invalid[order] : text.askDateOrder,
    value: draft.dateOrder ?? '',
    options: [
      ...(draft.dateOrder === undefined ? [{ value: '' as const, label: mapping.choose }] : []),
      ...dateOrders.map((one) => ({ value: one, label: text.dateOrders[one] })),
    ],
    onChange: (dateOrder) => {
      if (dateOrder !== '') actions.chooseCalls({ dateOrder });
    },
  });
}

function lineField({ source, lineColumn }: CheckedCalls, { words, actions }: ViewContext): VNode {
  const { calls: text } = words.text;
  const label = ({ header, lines }: LineColumn): string =>
    header === null ? text.oneLine : words.count(text.lineOption, lines.length, { header });
  return selectField({
    id: 'calls-line',
    label: text.lineColumn,
    value: lineColumn.header ?? oneLine,
    options: source.lineColumns.map((one) => ({ value: one.header ?? oneLine, label: label(one) })),
    onChange: (header) => actions.chooseCalls({ lineColumn: header === oneLine ? null : header }),
  });
}

function monthsField(
  { months }: CheckedCalls,
  { draft }: CallsShown,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text } = words.text;
  const { least, most } = monthsAheadAllowed;
  const allowed = { least: String(least), most: String(most) };
  return numberField({
    id: 'calls-months',
    label: text.monthsAhead,
    value: draft.monthsAhead,
    error: months && words.fill(text.invalid[months], allowed),
    describedBy: null,
    onInput: (monthsAhead) => actions.changeCalls({ monthsAhead }),
  });
}

function dayOffField(
  { dayOff }: CheckedCalls,
  { draft }: CallsShown,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text } = words.text;
  return numberField({
    id: 'calls-day-off',
    label: text.dayOff,
    value: draft.dayOff ?? '',
    error: dayOff && text.invalid[dayOff],
    describedBy: null,
    onInput: (typed) => actions.changeCalls({ dayOff: typed }),
  });
}

function ahtField(
  { line, value, known, invalid }: AhtField,
  index: number,
  { source, ahts }: CheckedCalls,
  { draft, tried }: CallsShown,
  { words, actions, notation }: ViewContext,
): VNode {
  const { calls: text } = words.text;
  const error = invalid === 'ahtMissing' && !tried ? null : invalid;
  const seconds = notation.write(Math.round(known?.seconds ?? 0));
  const table = known ? words.text.found[known.input] : '';
  const ofAll = source.hasAht || ahts.length > 1 ? text.ahtOfOthers : text.aht;
  const ofLine = known ? text.ahtKnown : text.ahtOfLine;
  return numberField({
    id: line === null ? 'calls-aht' : `calls-aht-${index}`,
    label: line === null ? ofAll : words.fill(ofLine, { line, seconds, table }),
    value,
    error: error && text.invalid[error],
    describedBy: null,
    onInput: (typed) =>
      actions.changeCalls(
        line === null ? { aht: typed } : { ahtByLine: { ...draft.ahtByLine, [line]: typed } },
      ),
  });
}
