import type { DurationColumn } from '../../read/calls/durationColumns';
import { durationUnits, type DurationUnit } from '../../cells/units';
import { h, type VNode } from '../dom/vnode';
import { checkField } from '../views/checkField';
import { selectField } from '../views/selectField';
import type { ViewContext } from '../views/view';
import { isCounted, type CallsDraft, type CheckedCalls } from './callsDraft';

/** Which columns add up to the handling time, where there are several, and the unit of each column of times. */
export function durationFields(
  { source: { durations }, openUnits }: CheckedCalls,
  { draft, tried }: { draft: CallsDraft; tried: boolean },
  context: ViewContext,
): VNode[] {
  const handling = durations.filter(({ role }) => role !== 'wait');
  const isOn = (one: DurationColumn): boolean => isCounted(one, draft);
  const hint = tried ? context.words.text.calls.invalid.unit : context.words.text.mapping.askUnit;
  return [
    ...(handling.length > 1 ? [partsField(handling, isOn, context)] : []),
    ...durations
      .filter(isOn)
      .map((one) => unitField(one, openUnits.includes(one.header) ? hint : null, draft, context)),
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

/** The unit of a column; where the figures leave it open, `hint` says so and none is chosen yet. */
function unitField(
  { header, offset, unit, doubt }: DurationColumn,
  hint: string | null,
  draft: CallsDraft,
  { words, actions }: ViewContext,
): VNode {
  const { calls: text, mapping } = words.text;
  return selectField<DurationUnit | ''>({
    id: `calls-unit-${offset}`,
    label: words.fill(text.unitOf, { name: header }),
    ...(hint !== null && { hint }),
    value: hint === null ? (draft.units?.[header] ?? unit) : '',
    options: [
      ...(hint === null ? [] : [{ value: '' as const, label: mapping.choose }]),
      ...[...new Set([...doubt, ...durationUnits])].map((one) => ({ value: one, label: mapping.units[one] })),
    ],
    onChange: (chosen) => {
      if (chosen !== '') actions.chooseCalls({ units: { ...draft.units, [header]: chosen } });
    },
  });
}
