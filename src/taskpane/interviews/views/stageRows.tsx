import type { VNode } from 'preact';
import { shiftDate } from '../../../model/calendar/calendar';
import { Icon, type IconName } from '../../shell/views/icon';
import type { InterviewsState } from '../interviewsState';
import { readTotal } from '../readTotal';
import type { Standing } from '../standing';
import { fieldId } from './fieldId';
import { usePane, type ViewContext } from '../../shell/views/view';

/** The stages around one in the table. */
export interface Neighbours {
  before: Standing | undefined;
  after: Standing | undefined;
  /** The next one that has met its quota. */
  full: Standing | undefined;
}

/** A stage in two rows: its figures with the field between them, and how it stands below. */
export function StageRows({
  standing,
  neighbours,
  state,
}: {
  standing: Standing;
  neighbours: Neighbours;
  state: InterviewsState;
}): VNode {
  const context = usePane();
  const { words } = context;
  const { stage, toDo } = standing;
  const note = noteOf(standing, neighbours, state, context);
  return (
    <tbody>
      <tr>
        <th scope="row" class="stage">
          {stage.stage}
        </th>
        <td class="nought">{words.average(stage.average)}</td>
        <td>{words.heads(stage.atConfidence)}</td>
        <td class="entry">
          <StageField
            standing={standing}
            neighbours={neighbours}
            drafts={state.drafts}
            wrong={note?.tone === 'bad'}
          />
        </td>
        <td class={toDo > 0 ? 'to-do' : 'to-do nought'}>{words.heads(toDo)}</td>
      </tr>
      <tr class="stage-state">
        <td colspan={5} id={`${fieldId(stage)}-state`}>
          <StateOf standing={standing} />
          {note && <p class={note.tone === 'bad' ? 'field-error' : 'field-hint'}>{note.text}</p>}
        </td>
      </tr>
    </tbody>
  );
}

/** What a row says of its stage: a number that cannot be right is no end of anything, while what is late stays late. */
function stateOf({ progress, aboveBefore }: Standing): Standing['progress'] | 'check' {
  return aboveBefore && progress !== 'late' ? 'check' : progress;
}

const icons: Record<ReturnType<typeof stateOf>, IconName | null> = {
  late: 'error',
  check: 'warning',
  onTrack: 'waiting',
  ahead: null,
  done: 'done',
  none: null,
};

function StateOf({ standing }: { standing: Standing }): VNode | null {
  const { words, today } = usePane();
  const { stage } = standing;
  const state = stateOf(standing);
  const { record: text } = words.text.interviews;
  const said = {
    check: text.stateCheck,
    done: text.stateDone,
    none: text.stateNone,
    ahead: text.stateAhead,
    onTrack: text.stateOnTrack,
    late: words.fill(text.stateLate, { date: words.day(shiftDate(stage.due, 1), today) }),
  };
  const name = icons[state];
  const parts = [words.days(stage.start, stage.due, today), stage.estimated ? text.estimated : ''];
  return (
    <p class={`state state-${state}`}>
      {name && <Icon name={name} />}
      <span class="state-word">{said[state]}</span>
      {state !== 'none' && ` · ${parts.filter((part) => part !== '').join(' · ')}`}
    </p>
  );
}

interface Note {
  text: string;
  tone: 'bad' | 'plain';
}

/** What there is to say of the numbers: wrong, not entered, not recorded, odd beside the stage before, or fewer to do. */
function noteOf(
  standing: Standing,
  neighbours: Neighbours,
  { drafts }: InterviewsState,
  { words, notation }: ViewContext,
): Note | null {
  const { before } = neighbours;
  const { record: text } = words.text.interviews;
  const draft = drafts[standing.key];
  if (draft !== undefined) {
    const blank = draft.trim() === '' && standing.done === null;
    const wrong = !blank && readTotal(draft, notation) === null;
    return { text: wrong ? text.wrong : text.unentered, tone: wrong ? 'bad' : 'plain' };
  }
  if (standing.entry?.state === 'failed') return { text: text.unrecorded, tone: 'plain' };
  if (!before || !standing.aboveBefore) return sparedNote(standing, neighbours, words);
  const values = { count: words.heads(before.done ?? 0), stage: before.stage.stage };
  return { text: words.fill(text.moreThanBefore, values), tone: 'plain' };
}

/** Why a stage has fewer to do than its quota leaves. */
function sparedNote(
  { toDo, spared }: Standing,
  { after, full }: Neighbours,
  words: ViewContext['words'],
): Note | null {
  const { record: text } = words.text.interviews;
  const by = toDo > 0 ? after : full;
  if (spared <= 0 || !by) return null;
  const { stage, atConfidence } = by.stage;
  const values = {
    stage,
    quota: words.heads(atConfidence),
    left: words.heads(by.toDo),
    count: words.heads(spared),
  };
  return { text: words.fill(toDo > 0 ? text.fewerNeeded : text.noMoreNeeded, values), tone: 'plain' };
}

/**
 * The field for a stage's people so far. Enter records and goes down, as in a sheet; the arrow keys go up and down, Esc
 * gives up what was typed, and leaving the field records it too.
 */
function StageField({
  standing,
  neighbours,
  drafts,
  wrong,
}: {
  standing: Standing;
  neighbours: Neighbours;
  drafts: InterviewsState['drafts'];
  wrong: boolean;
}): VNode {
  const { words, notation, actions } = usePane();
  const { interviews } = actions;
  const { record: text } = words.text.interviews;
  const { key, stage, entry } = standing;
  const known = entry?.total.total ?? stage.done;
  const id = fieldId(stage);
  const go = (to: Standing | undefined): void => {
    const field = to && (document.getElementById(fieldId(to.stage)) as HTMLInputElement | null);
    field?.focus();
    field?.select();
  };
  return (
    <input
      id={id}
      value={drafts[key] ?? (known === null ? '' : notation.write(known))}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-label={words.fill(stage.joined ? text.joinedSoFar : text.doneAt, { stage: stage.stage })}
      aria-describedby={`${id}-state`}
      aria-invalid={wrong ? 'true' : undefined}
      onInput={(event) => interviews.type(stage, (event.target as HTMLInputElement).value)}
      onBlur={() => void interviews.enter(stage)}
      onKeyDown={(event) => {
        // While an input method composes, Enter and the arrows belong to it.
        if (event.isComposing) return;
        if (event.key === 'Enter') {
          if (!interviews.enter(stage)) return;
          interviews.retry();
          go(neighbours.after);
        } else if (event.key === 'Escape') interviews.restore(stage);
        else if (event.key === 'ArrowDown') go(neighbours.after);
        else if (event.key === 'ArrowUp') go(neighbours.before);
        else return;
        event.preventDefault();
      }}
    />
  );
}
