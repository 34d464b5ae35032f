import type { CallSourceFound } from '../../read/calls/callForecast';
import type { DurationColumn } from '../../read/calls/durationColumns';
import { durationUnits, type DurationUnit } from '../../cells/durations';
import { h, type VNode } from '../dom/vnode';
import { checkField } from '../views/checkField';
import { selectField } from '../views/selectField';
import type { ViewContext } from '../views/view';
import type { CallsDraft } from './callsDraft';

/** Which columns add up to the handling time, where there are several, and the unit of each column of times. */
export function durationFields(
  { durations }: CallSourceFound,
  draft: CallsDraft,
  context: ViewContext,
): VNode[] {
  const handling = durations.filter(({ role }) => role !== 'wait');
  const isCounted = ({ header, isUsed }: DurationColumn): boolean =>
    draft.handling?.includes(header) ?? isUsed;
  const shown = durations.filter((one) => one.role === 'wait' || isCounted(one));
  return [
    ...(handling.length > 1 ? [partsField(handling, isCounted, context)] : []),
    ...shown.map((one) => unitField(one, draft, context)),
  ];
}

function partsField(
  handling: readonly DurationColumn[],
  isCounted: (one: DurationColumn) => boolean,
  { words, actions }: ViewContext,
): VNode {
  return h(
    'fieldset',
    { class: 'calls-parts', key: 'parts' },
    h('legend', {}, words.text.calls.handling),
    ...handling.map((one, index) =>
      checkField({
        id: `calls-part-${index}`,
        label: one.header,
        checked: isCounted(one),
        error: null,
        onChange: (checked) => {
          const chosen = handling.filter((other) => (other === one ? checked : isCounted(other)));
          actions.chooseCalls({ handling: chosen.map(({ header }) => header) });
        },
      }),
    ),
  );
}

function unitField(
  { header, offset, unit }: DurationColumn,
  draft: CallsDraft,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text } = words.text;
  return selectField<DurationUnit>({
    id: `calls-unit-${offset}`,
    label: words.fill(text.unitOf, { name: header }),
    value: draft.units?.[header] ?? unit,
    options: durationUnits.map((one) => ({ value: one, label: words.text.mapping.units[one] })),
    onChange: (chosen) => actions.chooseCalls({ units: { ...draft.units, [header]: chosen } }),
  });
}
