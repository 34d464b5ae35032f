import type { VNode } from 'preact';
import { isMonthly, scenarioDrivers, scenarioManners } from '../../../model/whatIf/scenario';
import type { PaneState } from '../../shell/state';
import { Icon } from '../../shell/views/icon';
import { unitOf, type ChangeDraft, type CheckedDrafts, type ScenarioDraft } from '../scenarioDraft';
import { focusOn, valueId } from './fieldIds';
import { usePane, type ViewContext } from '../../shell/views/view';

interface ChangeProps {
  change: ChangeDraft;
  /** Its place among the scenario's changes, from 0. */
  index: number;
  draft: ScenarioDraft;
  checked: CheckedDrafts;
  state: PaneState;
}

/** One change in two short lines: what, how and by how much; then on which line, and at which stage or in which months. */
export function ChangeRow(row: ChangeProps): VNode {
  const { change, index, checked, draft } = row;
  const context = usePane();
  const { words, actions } = context;
  const { scenarios: text } = words.text;
  const { driver, how } = change;
  const wrong = checked.values.get(change.id);
  const errorId = `${valueId(change.id)}-error`;
  const number = String(index + 1);
  const edit = (part: Partial<ChangeDraft>): void => actions.scenarios.change(change.id, part);
  return (
    <div class="change" role="group" aria-label={words.fill(text.change, { number })}>
      <div class="change-what">
        <CompactSelect
          id={`change-driver-${change.id}`}
          label={text.what}
          value={driver}
          options={scenarioDrivers.map((value) => ({ value, label: text.drivers[value] }))}
          onChange={(value) => edit({ driver: value })}
        />
        <CompactSelect
          id={`change-how-${change.id}`}
          label={text.how}
          value={how}
          options={scenarioManners.map((value) => ({ value, label: text.manners[value] }))}
          onChange={(value) => edit({ how: value })}
        />
        <ValueField {...row} errorId={wrong === undefined ? null : errorId} />
        <span class="change-unit" id={`change-unit-${change.id}`}>
          {unitText(change, context)}
        </span>
        <button
          type="button"
          class="quiet icon-button"
          aria-label={words.fill(text.removeChange, { number })}
          title={words.fill(text.removeChange, { number })}
          onClick={() => {
            actions.scenarios.removeChange(change.id);
            focusOn(`add-change-${draft.id}`);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {wrong !== undefined && (
        <p class="field-error" id={errorId}>
          {words.fill(text.wrongValue[wrong], { example: context.notation.write(1.1) })}
        </p>
      )}
      <div class="change-where">
        <ScopeFields {...row} />
      </div>
      {driver === 'pay' && <p class="detail">{text.payHint}</p>}
    </div>
  );
}

/** Signs that every language shares, and words for the rest. */
function unitText(change: ChangeDraft, { words }: ViewContext): string {
  const unit = unitOf(change);
  if (unit === 'factor') return '×';
  return unit === 'percent' ? '%' : words.text.scenarios.units[unit];
}

/** Enter goes on to the next change, or adds one after the last; Esc gives the keyboard back to the name. */
function ValueField({ change, index, draft, errorId }: ChangeProps & { errorId: string | null }): VNode {
  const { words, actions } = usePane();
  const { scenarios: text } = words.text;
  const next = draft.changes[index + 1];
  return (
    <input
      id={valueId(change.id)}
      value={change.value}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label={text.value}
      aria-invalid={errorId ? 'true' : undefined}
      aria-describedby={errorId ?? `change-unit-${change.id}`}
      onInput={(event) =>
        actions.scenarios.change(change.id, { value: (event.target as HTMLInputElement).value })
      }
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Enter') return;
        event.preventDefault();
        focusOn(valueId(next ? next.id : actions.scenarios.addChange(draft.id)));
      }}
    />
  );
}

function ScopeFields({ change, state }: ChangeProps): VNode {
  const { words, actions } = usePane();
  const { scenarios: text } = words.text;
  const { lines, stages, months } = scopeOf(state, change);
  const edit = (part: Partial<ChangeDraft>): void => actions.scenarios.change(change.id, part);
  const named = (values: readonly string[]): { value: string; label: string }[] =>
    values.map((value) => ({ value, label: value }));
  const select = (
    field: 'line' | 'stage' | 'from' | 'to',
    all: string,
    options: { value: string; label: string }[],
  ): VNode => (
    <CompactSelect
      id={`change-${field}-${change.id}`}
      label={text[field]}
      value={change[field]}
      options={[{ value: '', label: all }, ...options]}
      onChange={(value) => edit({ [field]: value })}
    />
  );
  const inMonths = months.map((value) => ({ value, label: words.month(value) }));
  return (
    <>
      {select('line', text.allLines, named(lines))}
      {change.driver === 'passRates' && select('stage', text.allStages, named(stages))}
      {isMonthly(change.driver) && select('from', text.fromStart, inMonths)}
      {isMonthly(change.driver) && select('to', text.toEnd, inMonths)}
    </>
  );
}

interface CompactSelectProps<T extends string> {
  id: string;
  /** What is chosen, for those who do not see the fields beside it. */
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** A choice whose place in a row says what it is, so that its label is only heard. */
function CompactSelect<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: CompactSelectProps<T>): VNode {
  return (
    <select
      id={id}
      value={value}
      aria-label={label}
      title={label}
      onChange={(event) => onChange((event.target as HTMLSelectElement).value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** What a change can be about. */
interface Scope {
  lines: string[];
  stages: string[];
  /** yyyy-mm */
  months: string[];
}

/**
 * The lines, months and stages of the plan, and whatever the change names though the plan has it no more: a choice must
 * not turn into another one by itself.
 */
function scopeOf({ survey }: PaneState, { line, stage, from, to }: ChangeDraft): Scope {
  const basis = survey.kind === 'seen' ? survey.survey.basis : undefined;
  const lines = basis?.lines ?? [];
  const stages = lines
    .filter(({ name }) => line === '' || name === line)
    .flatMap((one) => one.stages.map(({ name }) => name));
  const months = basis?.forecast.map(({ month }) => month) ?? [];
  return {
    lines: each([...lines.map(({ name }) => name), line]),
    stages: each([...stages, stage]),
    months: each([...months, from, to]).sort(),
  };
}

function each(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}
