import type { VNode } from 'preact';
import { Icon, type IconName } from '../../shell/views/icon';
import { boardOf } from '../boardOf';
import type { Standing } from '../standing';
import { weekOf, type ListedReason, type Week, type WeekReason } from '../week';
import { fieldId } from './fieldId';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** How many stages are listed until more are asked for. */
const firstFew = 8;

/** This week's quotas at one glance: a sentence that counts them, then each with what is left to do. */
export function WeekList({ state }: PaneProps): VNode | null {
  const context = usePane();
  const board = boardOf(state);
  if (!board) return null;
  const { words, actions } = context;
  const { week: text } = words.text.interviews;
  const week = weekOf(board.stages, state.interviews, context.today);
  const shown = state.interviews.wholeWeek ? week.tasks : week.tasks.slice(0, firstFew);
  return (
    <section class="week" aria-labelledby="week-title">
      <h2 id="week-title">
        {text.title} <span class="count">{words.days(week.monday, week.sunday, context.today)}</span>
      </h2>
      <p class="headline" id="week-headline">
        {headline(week, context)}
      </p>
      <Totals week={week} />
      {shown.length > 0 && (
        <ul class="week-list">
          {shown.map((task) => (
            <Item key={task.standing.key} task={task} />
          ))}
        </ul>
      )}
      {shown.length < week.tasks.length && (
        <button type="button" class="quiet" id="whole-week" onClick={actions.interviews.showWholeWeek}>
          {words.count(text.showAll, week.tasks.length)}
        </button>
      )}
      <Missed missed={week.missed} />
    </section>
  );
}

const reasons: readonly WeekReason[] = ['late', 'due', 'start', 'underWay'];

function headline({ tasks, next }: Week, { words, today }: ViewContext): string {
  const { week: text } = words.text.interviews;
  const counts = reasons.flatMap((why) => {
    const count = tasks.filter((task) => task.why === why).length;
    return count > 0 ? [words.count(text[why], count)] : [];
  });
  if (counts.length > 0) return counts.join(' · ');
  if (!next) return text.nothing;
  const { stage, line, start } = next.stage;
  const coming = words.fill(text.next, { stage, line, date: words.day(start, today) });
  return words.sentences([text.nothing, coming]);
}

/** How many people that is by stage, where several lines or months have the same one to do. */
function Totals({ week: { tasks, byStage } }: { week: Week }): VNode | null {
  const { words } = usePane();
  if (byStage.length === tasks.length) return null;
  const { week: text } = words.text.interviews;
  const total = ({ stage, toDo }: Week['byStage'][number]): VNode => (
    <li key={stage}>
      <span>{stage}</span>{' '}
      <span class="week-people">{words.fill(text.people, { count: words.heads(toDo) })}</span>
    </li>
  );
  return (
    <div class="week-totals">
      <p class="detail" id="week-totals">
        {text.byStage}
      </p>
      <ul aria-labelledby="week-totals">{byStage.map(total)}</ul>
    </div>
  );
}

/** What months that are over fell short of, folded up: each leads to its row, where its numbers can still be put right. */
function Missed({ missed }: Pick<Week, 'missed'>): VNode | null {
  const { words } = usePane();
  if (missed.length === 0) return null;
  return (
    <details class="missed">
      <summary>{words.count(words.text.interviews.week.missed, missed.length)}</summary>
      <ul class="week-list">
        {missed.map((standing) => (
          <Item key={standing.key} task={{ standing, why: 'missed' }} />
        ))}
      </ul>
    </details>
  );
}

/** A stage on a list. */
interface Listed {
  standing: Standing;
  why: ListedReason;
}

const icons: Record<ListedReason, IconName> = {
  late: 'error',
  due: 'warning',
  start: 'next',
  underWay: 'waiting',
  missed: 'warning',
};

function Item({ task: { standing, why } }: { task: Listed }): VNode {
  const context = usePane();
  const { words, actions } = context;
  const { week: text } = words.text.interviews;
  const { stage, toDo } = standing;
  const content = (
    <>
      <Icon name={icons[why]} />
      <span class="week-what">
        <span>{stage.stage}</span>{' '}
        <span>{words.fill(why === 'missed' ? text.short : text.toDo, { count: words.heads(toDo) })}</span>
      </span>{' '}
      <span class="week-where">
        <span>{`${stage.line} · ${words.month(stage.month)}`}</span>{' '}
        <span class="week-when">{when({ standing, why }, context)}</span>
      </span>
      <span class="unseen">{text.goTo}</span>
    </>
  );
  const open = (): void => {
    actions.interviews.choose(stage.month, stage.line);
    document.getElementById(fieldId(stage))?.focus();
  };
  return (
    <li class={`week-task week-${why}`}>
      <button type="button" onClick={open}>
        {content}
      </button>
    </li>
  );
}

function when({ standing: { stage }, why }: Listed, { words, today }: ViewContext): string {
  const { week: text } = words.text.interviews;
  const [start, due] = [words.weekday(stage.start), words.weekday(stage.due)];
  const said = {
    late: words.fill(text.wasDue, { date: due }),
    due: words.fill(text.dueOn, { date: due }),
    start: words.fill(text.startBy, { date: start, due }),
    underWay: words.fill(text.dueLater, { date: due }),
    missed: words.fill(text.wasDueOn, { date: words.day(stage.due, today) }),
  };
  return stage.estimated ? `${said[why]} · ${text.estimated}` : said[why];
}
