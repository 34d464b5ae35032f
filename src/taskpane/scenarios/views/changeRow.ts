import { isMonthly, scenarioDrivers, scenarioManners } from '../../../model/whatIf/scenario';
import { h, type Child, type VNode } from '../../dom/vnode';
import type { PaneState } from '../../state';
import { icon } from '../../views/icon';
import type { ViewContext } from '../../views/view';
import { unitOf, type ChangeDraft, type CheckedDrafts, type ScenarioDraft } from '../scenarioDraft';
import { scopeOf } from '../scopeOf';
import { compactSelect } from './compactSelect';
import { focusOn, valueId } from './fieldIds';

export interface ChangeRow {
  change: ChangeDraft;
  /** Its place among the scenario's changes, from 0. */
  index: number;
  draft: ScenarioDraft;
  checked: CheckedDrafts;
  state: PaneState;
}

/** One change in two short lines: what, how and by how much; then on which line, and at which stage or in which months. */
export function changeRow(row: ChangeRow, context: ViewContext): VNode {
  const { change, index, checked } = row;
  const { words, actions } = context;
  const { scenarios: text } = words.text;
  const { driver, how } = change;
  const wrong = checked.values.get(change.id);
  const errorId = `${valueId(change.id)}-error`;
  const number = String(index + 1);
  const edit = (part: Partial<ChangeDraft>): void => actions.scenarios.change(change.id, part);
  return h(
    'div',
    {
      class: 'change',
      key: `change ${change.id}`,
      role: 'group',
      'aria-label': words.fill(text.change, { number }),
    },
    h(
      'div',
      { class: 'change-what' },
      compactSelect({
        id: `change-driver-${change.id}`,
        label: text.what,
        value: driver,
        options: scenarioDrivers.map((value) => ({ value, label: text.drivers[value] })),
        onChange: (value) => edit({ driver: value }),
      }),
      compactSelect({
        id: `change-how-${change.id}`,
        label: text.how,
        value: how,
        options: scenarioManners.map((value) => ({ value, label: text.manners[value] })),
        onChange: (value) => edit({ how: value }),
      }),
      valueField(row, wrong === undefined ? null : errorId, context),
      h('span', { class: 'change-unit', id: `change-unit-${change.id}` }, unitText(change, context)),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet icon-button',
          'aria-label': words.fill(text.removeChange, { number }),
          title: words.fill(text.removeChange, { number }),
          on: {
            click: () => {
              actions.scenarios.removeChange(change.id);
              focusOn(`add-change-${row.draft.id}`);
            },
          },
        },
        icon('close'),
      ),
    ),
    wrong !== undefined &&
      h(
        'p',
        { class: 'field-error', id: errorId },
        words.fill(text.wrongValue[wrong], { example: context.notation.write(1.1) }),
      ),
    h('div', { class: 'change-where' }, ...scopeFields(row, context)),
    driver === 'pay' && h('p', { class: 'detail', key: 'pay' }, text.payHint),
  );
}

/** Signs that every language shares, and words for the rest. */
function unitText(change: ChangeDraft, { words }: ViewContext): string {
  const unit = unitOf(change);
  if (unit === 'factor') return '×';
  return unit === 'percent' ? '%' : words.text.scenarios.units[unit];
}

/** Enter goes on to the next change, or adds one after the last; Esc gives the keyboard back to the name. */
function valueField(
  { change, index, draft }: ChangeRow,
  errorId: string | null,
  context: ViewContext,
): VNode {
  const { words, actions } = context;
  const { scenarios: text } = words.text;
  const next = draft.changes[index + 1];
  return h('input', {
    id: valueId(change.id),
    key: 'value',
    value: change.value,
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-label': text.value,
    'aria-invalid': errorId ? 'true' : undefined,
    'aria-describedby': errorId ?? `change-unit-${change.id}`,
    on: {
      input: (event) =>
        actions.scenarios.change(change.id, { value: (event.target as HTMLInputElement).value }),
      keydown: (event) => {
        if (event.isComposing || event.key !== 'Enter') return;
        event.preventDefault();
        focusOn(valueId(next ? next.id : actions.scenarios.addChange(draft.id)));
      },
    },
  });
}

function scopeFields({ change, state }: ChangeRow, { words, actions }: ViewContext): Child[] {
  const { scenarios: text } = words.text;
  const { lines, stages, months } = scopeOf(state, change);
  const edit = (part: Partial<ChangeDraft>): void => actions.scenarios.change(change.id, part);
  const named = (values: readonly string[]): { value: string; label: string }[] =>
    values.map((value) => ({ value, label: value }));
  const select = (
    field: 'line' | 'stage' | 'from' | 'to',
    all: string,
    options: { value: string; label: string }[],
  ): VNode =>
    compactSelect({
      id: `change-${field}-${change.id}`,
      label: text[field],
      value: change[field],
      options: [{ value: '', label: all }, ...options],
      onChange: (value) => edit({ [field]: value }),
    });
  const inMonths = months.map((value) => ({ value, label: words.month(value) }));
  return [
    select('line', text.allLines, named(lines)),
    ...(change.driver === 'passRates' ? [select('stage', text.allStages, named(stages))] : []),
    ...(isMonthly(change.driver)
      ? [select('from', text.fromStart, inMonths), select('to', text.toEnd, inMonths)]
      : []),
  ];
}
