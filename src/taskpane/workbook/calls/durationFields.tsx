import type { VNode } from 'preact';
import type { DurationColumn } from '../../../read/calls/durationColumns';
import { durationUnits, type DurationUnit } from '../../../cells/units';
import { CheckField } from '../../shell/views/checkField';
import { SelectField } from '../../shell/views/selectField';
import { isCounted, type CallsDraft, type CheckedCalls } from './callsDraft';
import { usePane } from '../../shell/views/view';

/** Which columns add up to the handling time, where there are several, and the unit of each column of times. */
export function DurationFields({
  checked: {
    source: { durations },
    openUnits,
  },
  shown: { draft, tried },
}: {
  checked: CheckedCalls;
  shown: { draft: CallsDraft; tried: boolean };
}): VNode | null {
  const { words } = usePane();
  const handling = durations.filter(({ role }) => role !== 'wait');
  const isOn = (one: DurationColumn): boolean => isCounted(one, draft);
  const hint = tried ? words.text.calls.invalid.unit : words.text.mapping.askUnit;
  return (
    <>
      {handling.length > 1 && <PartsField handling={handling} isOn={isOn} />}
      {durations.filter(isOn).map((one) => (
        <UnitField
          key={one.offset}
          column={one}
          hint={openUnits.includes(one.header) ? hint : null}
          draft={draft}
        />
      ))}
    </>
  );
}

function PartsField({
  handling,
  isOn,
}: {
  handling: readonly DurationColumn[];
  isOn: (one: DurationColumn) => boolean;
}): VNode {
  const { words, actions } = usePane();
  return (
    <fieldset class="calls-parts">
      <legend>{words.text.calls.handling}</legend>
      {handling.map((one, index) => (
        <CheckField
          key={one.offset}
          id={`calls-part-${index}`}
          label={one.header}
          checked={isOn(one)}
          error={null}
          onChange={(checked) => {
            const chosen = handling.filter((other) => (other === one ? checked : isOn(other)));
            actions.chooseCalls({ handling: chosen.map(({ header }) => header) });
          }}
        />
      ))}
    </fieldset>
  );
}

/** The unit of a column; where the figures leave it open, `hint` says so and none is chosen yet. */
function UnitField({
  column: { header, offset, unit, doubt },
  hint,
  draft,
}: {
  column: DurationColumn;
  hint: string | null;
  draft: CallsDraft;
}): VNode {
  const { words, actions } = usePane();
  const { calls: text, mapping } = words.text;
  return (
    <SelectField<DurationUnit | ''>
      id={`calls-unit-${offset}`}
      label={words.fill(text.unitOf, { name: header })}
      {...(hint !== null && { hint })}
      value={hint === null ? (draft.units?.[header] ?? unit) : ''}
      options={[
        ...(hint === null ? [] : [{ value: '' as const, label: mapping.choose }]),
        ...[...new Set([...doubt, ...durationUnits])].map((one) => ({
          value: one,
          label: mapping.units[one],
        })),
      ]}
      onChange={(chosen) => {
        if (chosen !== '') actions.chooseCalls({ units: { ...draft.units, [header]: chosen } });
      }}
    />
  );
}
