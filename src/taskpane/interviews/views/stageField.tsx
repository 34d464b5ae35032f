import type { VNode } from 'preact';
import type { InterviewsState } from '../interviewsState';
import type { Standing } from '../standing';
import { fieldId } from './fieldId';
import type { Neighbours } from './stageRows';
import { usePane } from '../../shell/views/view';

/**
 * The field for a stage's people so far. Enter records and goes down, as in a sheet; the arrow keys go up and down, Esc
 * gives up what was typed, and leaving the field records it too.
 */
export function StageField({
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
