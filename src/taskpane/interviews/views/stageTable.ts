import { h, type VNode } from '../../dom/vnode';
import type { ViewContext } from '../../views/view';
import type { ChosenStages } from '../chosenStages';
import type { InterviewsState } from '../interviewsState';
import type { Standing } from '../standing';
import { stageRows, type Neighbours } from './stageRows';

/** The stages of one line's month: quota, done, to do, and how each stands. */
export function stageTable(
  { standings, month, line }: ChosenStages,
  state: InterviewsState,
  context: ViewContext,
): VNode {
  const { words } = context;
  const { record: text } = words.text.interviews;
  const joined = standings.find(({ stage }) => stage.joined);
  const columns = [text.quota, text.atConfidence, text.done, text.toDo];
  return h(
    'div',
    { class: 'stage-table' },
    h(
      'table',
      { 'aria-describedby': 'record-hint' },
      h('caption', {}, `${line} · ${words.month(month)}`),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col', class: 'stage' }, text.stage),
          ...columns.map((column) => h('th', { scope: 'col', key: column }, column)),
        ),
      ),
      ...standings.map((standing, index) =>
        stageRows(standing, neighboursOf(standings, index), state, context),
      ),
    ),
    joined !== undefined &&
      h('p', { class: 'detail' }, words.fill(text.joinedHelp, { stage: joined.stage.stage })),
    standings.some(({ stage }) => stage.estimated) && h('p', { class: 'detail' }, text.estimatedHelp),
  );
}

function neighboursOf(standings: readonly Standing[], index: number): Neighbours {
  const [before, after] = [standings[index - 1], standings[index + 1]];
  const isFull = ({ stage, done }: Standing): boolean => (done ?? 0) >= stage.atConfidence;
  return { before, after, full: standings.slice(index + 1).find(isFull) };
}
