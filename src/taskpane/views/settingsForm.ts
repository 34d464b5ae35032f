import { h, type Child, type VNode } from '../dom/vnode';
import { checkDraft, type CheckedDraft, type NumberField } from '../settingsDraft';
import type { PaneState } from '../state';
import { numberField } from './numberField';
import { selectField } from './selectField';
import type { View, ViewContext } from './view';

/** The planner's choices, folded away under one line that sums them up. */
export const settingsForm: View = (state, context) => {
  const { text } = context.words;
  return h(
    'details',
    { class: 'settings', id: 'settings', open: state.settings.open },
    h(
      'summary',
      {
        id: 'settings-summary',
        on: {
          click: (event) => {
            // The state decides what is open; left to itself the element would report it only later.
            event.preventDefault();
            context.actions.toggleSettings(!state.settings.open);
          },
        },
      },
      h('span', { class: 'summary-title' }, text.settings.title),
      h('span', { class: 'summary-choices' }, summary(state, context)),
    ),
    h('div', { class: 'fields' }, ...fields(state, context), savedNote(state, context)),
  );
};

function fields(state: PaneState, context: ViewContext): Child[] {
  const { settings: text } = context.words.text;
  const { draft } = state.settings;
  const checked = checkDraft(draft, context.notation);
  const change = context.actions.changeSettings;
  return [
    selectField({
      id: 'newJoinerMode',
      label: text.newJoinerMode,
      value: draft.newJoinerMode,
      options: [
        { value: 'planned', label: text.planned },
        { value: 'solved', label: text.solved },
      ],
      onChange: (newJoinerMode) => change({ newJoinerMode }),
    }),
    selectField({
      id: 'rounding',
      label: text.rounding,
      value: draft.rounding,
      options: [
        { value: 'perLine', label: text.perLine },
        { value: 'total', label: text.total },
        { value: 'none', label: text.none },
      ],
      onChange: (rounding) => change({ rounding }),
    }),
    selectField({
      id: 'calendar',
      label: text.calendar,
      hint: text.calendarHint,
      value: draft.calendar,
      options: [
        { value: 'CN', label: text.CN },
        { value: 'weekdays', label: text.weekdays },
      ],
      onChange: (calendar) => change({ calendar }),
    }),
    numeric('hoursPerDay', state, checked, context),
    coaching(state, checked, context),
    numeric('confidence', state, checked, context),
    selectField({
      id: 'tableLanguage',
      label: text.tableLanguage,
      value: draft.tableLanguage,
      options: [
        { value: 'asExcel', label: text.asExcel },
        { value: 'en', label: text.english, lang: 'en' },
        { value: 'zh-CN', label: text.chinese, lang: 'zh-CN' },
      ],
      onChange: (tableLanguage) => change({ tableLanguage }),
    }),
    selectField({
      id: 'replan',
      label: text.replan,
      value: draft.replan,
      options: [
        { value: 'ask', label: text.ask },
        { value: 'atOnce', label: text.atOnce },
      ],
      onChange: (replan) => change({ replan }),
    }),
  ];
}

function coaching(state: PaneState, checked: CheckedDraft, context: ViewContext): VNode {
  const { words } = context;
  const { settings: text, invalid } = words.text;
  const { multiplier } = checked;
  const endless = checked.invalid.coaching !== undefined;
  return h(
    'fieldset',
    { class: 'coaching' },
    h('legend', {}, text.coaching),
    endless && h('p', { key: 'endless', class: 'field-error', id: 'endless' }, invalid.endless),
    numeric('buddySpan', state, checked, context),
    numeric('coachSpan', state, checked, context),
    numeric('lostShare', state, checked, context),
    multiplier !== null &&
      h(
        'p',
        { key: 'multiplier', class: 'field-hint' },
        words.count(text.multiplier, multiplier, { count: words.factor(multiplier) }),
      ),
  );
}

function numeric(field: NumberField, state: PaneState, checked: CheckedDraft, context: ViewContext): VNode {
  const { words, notation, actions } = context;
  const why = checked.invalid[field];
  const coaches = field !== 'hoursPerDay' && field !== 'confidence';
  const endless = checked.invalid.coaching !== undefined && coaches;
  return numberField({
    id: field,
    label: words.text.settings[field],
    value: state.settings.draft[field],
    error: why ? words.fill(words.text.invalid[why], { example: notation.write(7.5) }) : null,
    describedBy: endless ? 'endless' : null,
    onInput: (value) => actions.changeSettings({ [field]: value }),
  });
}

function summary(state: PaneState, { words }: ViewContext): string {
  const { chosen } = words.text;
  const { newJoinerMode, rounding, calendar } = state.settings.draft;
  return [chosen[newJoinerMode], chosen[rounding], chosen[calendar]].join(' · ');
}

function savedNote(state: PaneState, context: ViewContext): VNode {
  const { settings: text } = context.words.text;
  const wrong = checkDraft(state.settings.draft, context.notation).settings === null;
  const { saving } = state.settings;
  const notes = { untouched: '', saving: text.saving, saved: text.saved, failed: text.notSaved };
  return h('p', { class: 'saved-note', role: 'status' }, wrong ? text.unsaved : notes[saving]);
}
