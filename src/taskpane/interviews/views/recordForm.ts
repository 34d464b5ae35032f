import type { Problem } from '../../../grid/problem';
import { h, type Child, type VNode } from '../../dom/vnode';
import type { PaneState } from '../../state';
import { problemItem } from '../../views/problemItem';
import { selectField } from '../../views/selectField';
import type { View, ViewContext } from '../../views/view';
import { boardOf } from '../boardOf';
import { chosenStages, type ChosenStages } from '../chosenStages';
import { stageTable } from './stageTable';

/** Where HR types how many people have stood at each stage of a line's month. */
export const recordForm: View = (state, context) => {
  const board = boardOf(state);
  if (!board) return null;
  const { words } = context;
  const { record: text } = words.text.interviews;
  const chosen = chosenStages(board.stages, state.interviews, context.today);
  return h(
    'section',
    { key: 'record', class: 'record', id: 'record', 'aria-labelledby': 'record-title' },
    h('h2', { id: 'record-title' }, text.title),
    choices(chosen, context),
    h('p', { class: 'field-hint', id: 'record-hint' }, text.hint),
    refusals(state, context),
    chosen.standings.length > 0
      ? stageTable(chosen, state.interviews, context)
      : h('p', { class: 'detail' }, text.noStages),
    uncounted(board.uncounted, context),
    h('p', { class: 'saved-note', id: 'record-status', role: 'status' }, saved(state, context)),
  );
};

function choices({ months, lines, month, line }: ChosenStages, { words, actions }: ViewContext): VNode {
  const { record: text } = words.text.interviews;
  return h(
    'div',
    { class: 'record-choices' },
    selectField({
      id: 'record-month',
      label: text.month,
      value: month,
      options: months.map((value) => ({ value, label: words.month(value) })),
      onChange: (value) => actions.interviews.choose(value, line),
    }),
    selectField({
      id: 'record-line',
      label: text.line,
      value: line,
      options: lines.map((value) => ({ value, label: value })),
      onChange: (value) => actions.interviews.choose(month, value),
    }),
  );
}

function refusals({ interviews }: PaneState, context: ViewContext): Child {
  if (interviews.refusals.length === 0) return null;
  return h(
    'div',
    { key: 'refusals', class: 'record-refusals', role: 'alert' },
    h('p', { class: 'field-error' }, context.words.text.interviews.record.refused),
    h(
      'ul',
      { class: 'problem-list' },
      ...interviews.refusals.map((problem) => problemItem(problem, context)),
    ),
  );
}

/** Records that a slip or a new name keeps from counting, each with the way to its cell. */
function uncounted(problems: readonly Problem[], context: ViewContext): Child {
  if (problems.length === 0) return null;
  return h(
    'div',
    { key: 'uncounted', class: 'record-refusals' },
    h('p', { class: 'field-hint' }, context.words.text.interviews.record.uncounted),
    h('ul', { class: 'problem-list' }, ...problems.map((problem) => problemItem(problem, context))),
  );
}

/** Also what a screen reader hears after Enter. */
function saved({ interviews, stalled }: PaneState, { words }: ViewContext): string {
  const { plan, interviews: page } = words.text;
  const { record: text } = page;
  const notes = { untouched: '', saving: text.saving, recorded: text.recorded, failed: text.failed };
  return stalled && interviews.recording === 'saving' ? plan.stalled : notes[interviews.recording];
}
