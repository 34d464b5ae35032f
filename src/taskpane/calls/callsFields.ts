import { monthsAheadAllowed, type CallSourceFound, type LineColumn } from '../../workbook/calls/callForecast';
import type { VNode } from '../dom/vnode';
import { numberField } from '../views/numberField';
import { selectField } from '../views/selectField';
import type { ViewContext } from '../views/view';
import type { CheckedCalls } from './callsDraft';
import type { CallsState } from './callsState';

/** Stands for "all calls are one line's" among the options: no header is a line break. */
const oneLine = '\n';

/** The choices that a forecast needs; what there is no choice about is not asked. */
export function callsFields(
  checked: CheckedCalls,
  sources: readonly CallSourceFound[],
  state: CallsState,
  context: ViewContext,
): VNode[] {
  const { lineColumns } = checked.source;
  return [
    ...(sources.length > 1 ? [sourceField(checked, sources, context)] : []),
    ...(lineColumns.length > 1 ? [lineField(checked, context)] : []),
    monthsField(checked, state, context),
    ...(asksAht(checked, state) ? [ahtField(checked, state, context)] : []),
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

function lineField({ source, lineColumn }: CheckedCalls, { words, actions }: ViewContext): VNode {
  const { calls: text } = words.text;
  const label = ({ header, lines }: LineColumn): string =>
    header === null ? text.oneLine : words.count(text.lineOption, lines.length, { header });
  return selectField({
    id: 'calls-line',
    label: text.lineColumn,
    value: lineColumn.header ?? oneLine,
    options: source.lineColumns.map((one) => ({ value: one.header ?? oneLine, label: label(one) })),
    onChange: (header) => actions.changeCalls({ lineColumn: header === oneLine ? null : header }),
  });
}

function monthsField(
  { months }: CheckedCalls,
  { draft }: CallsState,
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

function ahtField(
  { source, aht }: CheckedCalls,
  { draft, tried }: CallsState,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text } = words.text;
  const error = aht === 'ahtMissing' && !tried ? null : aht;
  return numberField({
    id: 'calls-aht',
    label: source.hasAht ? text.ahtOfOthers : text.aht,
    value: draft.aht,
    error: error && text.invalid[error],
    describedBy: null,
    onInput: (typed) => actions.changeCalls({ aht: typed }),
  });
}

/** AHT is asked where no row gives one, or once a line turned out to have none. */
function asksAht({ source }: CheckedCalls, { draft, outcome }: CallsState): boolean {
  const isMissed = outcome?.kind === 'refused' && outcome.problems.some(({ code }) => code === 'callsNoAht');
  return !source.hasAht || isMissed || draft.aht !== '';
}
