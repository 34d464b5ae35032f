import type { VNode } from 'preact';
import { defaultPlanSettings, type CalendarKind } from '../../../model/plan/planSettings';
import { checkDraft, type CheckedDraft, type NumericField } from '../../shell/settingsDraft';
import type { PaneState } from '../../shell/state';
import { NumberField } from '../../shell/views/numberField';
import { SelectField } from '../../shell/views/selectField';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** The planner's choices, folded away under one line that sums them up. */
export function SettingsForm({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { text } = context.words;
  return (
    <details class="settings" id="settings" open={state.settings.open}>
      <summary
        id="settings-summary"
        onClick={(event) => {
          // The state decides what is open; left to itself the element would report it only later.
          event.preventDefault();
          context.actions.toggleSettings(!state.settings.open);
        }}
      >
        <span class="summary-title">{text.settings.title}</span>
        <span class="summary-choices">{summary(state, context)}</span>
      </summary>
      <div class="fields">
        <Fields state={state} />
        <SavedNote state={state} />
      </div>
    </details>
  );
}

function Fields({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { settings: text } = context.words.text;
  const { draft } = state.settings;
  const checked = checkDraft(draft, context.notation);
  const change = context.actions.changeSettings;
  return (
    <>
      <SelectField
        id="newJoinerMode"
        label={text.newJoinerMode}
        hint={text.newJoinerHint}
        value={draft.newJoinerMode}
        options={[
          { value: 'byForecast', label: text.byForecast },
          { value: 'planned', label: text.planned },
          { value: 'carried', label: text.carried },
          { value: 'solved', label: text.solved },
        ]}
        onChange={(newJoinerMode) => change({ newJoinerMode })}
      />
      <SelectField
        id="rounding"
        label={text.rounding}
        value={draft.rounding}
        options={[
          { value: 'perLine', label: text.perLine },
          { value: 'total', label: text.total },
          { value: 'none', label: text.none },
        ]}
        onChange={(rounding) => change({ rounding })}
      />
      <SelectField
        id="calendar"
        label={text.calendar}
        hint={text.calendarHint}
        value={draft.calendar}
        options={[
          ...(draft.calendar === 'asFile'
            ? [
                {
                  value: 'asFile' as const,
                  label: context.words.fill(text.asFile, { days: text[calendarOf(state)] }),
                },
              ]
            : []),
          { value: 'CN', label: text.CN },
          { value: 'weekdays', label: text.weekdays },
        ]}
        onChange={(calendar) => change({ calendar })}
      />
      <Numeric field="hoursPerDay" state={state} checked={checked} />
      <Coaching state={state} checked={checked} />
      <Numeric field="tolerance" state={state} checked={checked} />
      <Numeric field="confidence" state={state} checked={checked} />
      <Numeric field="monthsAhead" state={state} checked={checked} />
      <SelectField
        id="tableLanguage"
        label={text.tableLanguage}
        value={draft.tableLanguage}
        options={[
          { value: 'asExcel', label: text.asExcel },
          { value: 'en', label: text.english, lang: 'en' },
          { value: 'zh-CN', label: text.chinese, lang: 'zh-CN' },
        ]}
        onChange={(tableLanguage) => change({ tableLanguage })}
      />
      <SelectField
        id="replan"
        label={text.replan}
        value={draft.replan}
        options={[
          { value: 'ask', label: text.ask },
          { value: 'atOnce', label: text.atOnce },
        ]}
        onChange={(replan) => change({ replan })}
      />
    </>
  );
}

function Coaching({ state, checked }: { state: PaneState; checked: CheckedDraft }): VNode {
  const { words } = usePane();
  const { settings: text, invalid } = words.text;
  const { multiplier } = checked;
  const endless = checked.invalid.coaching !== undefined;
  return (
    <fieldset class="coaching">
      <legend>{text.coaching}</legend>
      {endless && (
        <p class="field-error" id="endless">
          {invalid.endless}
        </p>
      )}
      <Numeric field="buddySpan" state={state} checked={checked} />
      <Numeric field="coachSpan" state={state} checked={checked} />
      <Numeric field="lostShare" state={state} checked={checked} />
      {multiplier !== null && (
        <p class="field-hint">
          {words.count(text.multiplier, multiplier, { count: words.factor(multiplier) })}
        </p>
      )}
    </fieldset>
  );
}

function Numeric({
  field,
  state,
  checked,
}: {
  field: NumericField;
  state: PaneState;
  checked: CheckedDraft;
}): VNode {
  const { words, notation, actions } = usePane();
  const why = checked.invalid[field];
  const coaches = field === 'buddySpan' || field === 'coachSpan' || field === 'lostShare';
  const endless = checked.invalid.coaching !== undefined && coaches;
  return (
    <NumberField
      id={field}
      label={words.text.settings[field]}
      value={state.settings.draft[field]}
      error={why ? words.fill(words.text.invalid[why], { example: notation.write(7.5) }) : null}
      describedBy={endless ? 'endless' : null}
      onInput={(value) => actions.changeSettings({ [field]: value })}
    />
  );
}

function summary(state: PaneState, { words }: ViewContext): string {
  const { chosen } = words.text;
  const { newJoinerMode, rounding } = state.settings.draft;
  return [chosen[newJoinerMode], chosen[rounding], chosen[calendarOf(state)]].join(' · ');
}

/** The calendar that is chosen or, where none is, the one that the workbook was found to have. */
function calendarOf({ settings: { draft }, survey }: PaneState): CalendarKind {
  if (draft.calendar !== 'asFile') return draft.calendar;
  return survey.kind === 'seen' ? survey.survey.calendar : defaultPlanSettings.calendar;
}

function SavedNote({ state }: PaneProps): VNode {
  const context = usePane();
  const { settings: text } = context.words.text;
  const wrong = checkDraft(state.settings.draft, context.notation).settings === null;
  const { saving } = state.settings;
  const notes = { untouched: '', saving: text.saving, saved: text.saved, failed: text.notSaved };
  return (
    <p class="saved-note" role="status">
      {wrong ? text.unsaved : notes[saving]}
    </p>
  );
}
