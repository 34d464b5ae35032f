import type { VNode } from 'preact';
import type { ChosenStages } from '../chosenStages';
import type { InterviewsState } from '../interviewsState';
import type { Standing } from '../standing';
import { StageRows, type Neighbours } from './stageRows';
import { usePane } from '../../shell/views/view';

/** The stages of one line's month: quota, done, to do, and how each stands. */
export function StageTable({
  chosen: { standings, month, line },
  state,
}: {
  chosen: ChosenStages;
  state: InterviewsState;
}): VNode {
  const { words } = usePane();
  const { record: text } = words.text.interviews;
  const joined = standings.find(({ stage }) => stage.joined);
  const columns = [text.quota, text.atConfidence, text.done, text.toDo];
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
