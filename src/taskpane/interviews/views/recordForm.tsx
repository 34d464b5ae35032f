import type { VNode } from 'preact';
import type { Problem } from '../../../grid/problem';
import type { PaneState } from '../../shell/state';
import { ProblemItems } from '../../shell/views/problemItems';
import { SelectField } from '../../shell/views/selectField';
import { boardOf } from '../boardOf';
import { chosenStages, type ChosenStages } from '../chosenStages';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';
import type { InterviewsState } from '../interviewsState';
import type { Standing } from '../standing';
import { StageRows, type Neighbours } from './stageRows';

/** Where HR types how many people have stood at each stage of a line's month. */
export function RecordForm({ state }: PaneProps): VNode | null {
  const context = usePane();
  const board = boardOf(state);
  if (!board) return null;
  const { words } = context;
  const { record: text } = words.text.interviews;
  const chosen = chosenStages(board.stages, state.interviews, context.today);
  return (
    <section class="record" id="record" aria-labelledby="record-title">
      <h2 id="record-title">{text.title}</h2>
      <Choices chosen={chosen} />
      <p class="field-hint" id="record-hint">
        {text.hint}
      </p>
      <Refusals state={state} />
      {chosen.standings.length > 0 ? (
        <StageTable chosen={chosen} confidence={board.confidence} state={state.interviews} />
      ) : (
        <p class="detail">{text.noStages}</p>
      )}
      <Uncounted problems={board.uncounted} />
      <p class="saved-note" id="record-status" role="status">
        {saved(state, context)}
      </p>
    </section>
  );
}

function Choices({ chosen: { months, lines, month, line } }: { chosen: ChosenStages }): VNode {
  const { words, actions } = usePane();
  const { record: text } = words.text.interviews;
  return (
    <div class="record-choices">
      <SelectField
        id="record-month"
        label={text.month}
        value={month}
        options={months.map((value) => ({ value, label: words.month(value) }))}
        onChange={(value) => actions.interviews.choose(value, line)}
      />
      <SelectField
        id="record-line"
        label={text.line}
        value={line}
        options={lines.map((value) => ({ value, label: value }))}
        onChange={(value) => actions.interviews.choose(month, value)}
      />
    </div>
  );
}

function Refusals({ state: { interviews } }: PaneProps): VNode | null {
  const context = usePane();
  if (interviews.refusals.length === 0) return null;
  return (
    <div class="record-refusals" role="alert">
      <p class="field-error">{context.words.text.interviews.record.refused}</p>
      <ProblemItems problems={interviews.refusals} />
    </div>
  );
}

/** Records that a slip or a new name keeps from counting, each with the way to its cell. */
function Uncounted({ problems }: { problems: readonly Problem[] }): VNode | null {
  const context = usePane();
  if (problems.length === 0) return null;
  return (
    <div class="record-refusals">
      <p class="field-hint">{context.words.text.interviews.record.uncounted}</p>
      <ProblemItems problems={problems} />
    </div>
  );
}

/** Also what a screen reader hears after Enter. */
function saved({ interviews, stalled }: PaneState, { words }: ViewContext): string {
  const { plan, interviews: page } = words.text;
  const { record: text } = page;
  const notes = { untouched: '', saving: text.saving, recorded: text.recorded, failed: text.failed };
  return stalled && interviews.recording === 'saving' ? plan.stalled : notes[interviews.recording];
}

/** The stages of one line's month: quota, done, to do, and how each stands. */
function StageTable({
  chosen: { standings, month, line },
  confidence,
  state,
}: {
  chosen: ChosenStages;
  confidence: number | null;
  state: InterviewsState;
}): VNode {
  const { words } = usePane();
  const { record: text } = words.text.interviews;
  const joined = standings.find(({ stage }) => stage.joined);
  const quota =
    confidence === null ? text.quota : words.fill(text.quotaAt, { confidence: words.share(confidence) });
  const columns = [text.average, quota, text.done, text.toDo];
  return (
    <div class="stage-table">
      <table aria-describedby="record-hint">
        <caption>{`${line} · ${words.month(month)}`}</caption>
        <thead>
          <tr>
            <th scope="col" class="stage">
              {text.stage}
            </th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {standings.map((standing, index) => (
          <StageRows
            key={standing.key}
            standing={standing}
            neighbours={neighboursOf(standings, index)}
            state={state}
          />
        ))}
      </table>
      {joined !== undefined && (
        <p class="detail">{words.fill(text.joinedHelp, { stage: joined.stage.stage })}</p>
      )}
      {standings.some(({ stage }) => stage.estimated) && <p class="detail">{text.estimatedHelp}</p>}
    </div>
  );
}

function neighboursOf(standings: readonly Standing[], index: number): Neighbours {
  const [before, after] = [standings[index - 1], standings[index + 1]];
  const isFull = ({ stage, done }: Standing): boolean => (done ?? 0) >= stage.atConfidence;
  return { before, after, full: standings.slice(index + 1).find(isFull) };
}
