import { h, type Child, type VNode } from '../../dom/vnode';
import { icon, type IconName } from '../../views/icon';
import type { View, ViewContext } from '../../views/view';
import { boardOf } from '../boardOf';
import { weekOf, type Week, type WeekReason, type WeekTask } from '../week';
import { fieldId } from './fieldId';

/** How many stages are listed until more are asked for. */
const firstFew = 8;

/** This week's quotas at one glance: a sentence that counts them, then each with what is left to do. */
export const weekList: View = (state, context) => {
  const board = boardOf(state);
  if (!board) return null;
  const { words, actions } = context;
  const { week: text } = words.text.interviews;
  const week = weekOf(board.stages, state.interviews, context.today);
  const shown = state.interviews.wholeWeek ? week.tasks : week.tasks.slice(0, firstFew);
  return h(
    'section',
    { key: 'week', class: 'week', 'aria-labelledby': 'week-title' },
    h(
      'h2',
      { id: 'week-title' },
      text.title,
      ' ',
      h('span', { class: 'count' }, words.days(week.monday, week.sunday, context.today)),
    ),
    h('p', { class: 'headline', id: 'week-headline' }, headline(week, context)),
    totals(week, context),
    shown.length > 0 && h('ul', { class: 'week-list' }, ...shown.map((task) => item(task, context))),
    shown.length < week.tasks.length &&
      h(
        'button',
        { type: 'button', class: 'quiet', id: 'whole-week', on: { click: actions.interviews.showWholeWeek } },
        words.count(text.showAll, week.tasks.length),
      ),
    week.missed > 0 && h('p', { class: 'detail' }, words.count(text.missed, week.missed)),
  );
};

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
function totals({ tasks, byStage }: Week, { words }: ViewContext): Child {
  if (byStage.length === tasks.length) return null;
  const { week: text } = words.text.interviews;
  const total = ({ stage, toDo }: Week['byStage'][number]): VNode =>
    h(
      'li',
      { key: stage },
      h('span', {}, stage),
      ' ',
      h('span', { class: 'week-people' }, words.fill(text.people, { count: words.heads(toDo) })),
    );
  return h(
    'div',
    { key: 'totals', class: 'week-totals' },
    h('p', { class: 'detail', id: 'week-totals' }, text.byStage),
    h('ul', { 'aria-labelledby': 'week-totals' }, ...byStage.map(total)),
  );
}

const icons: Record<WeekReason, IconName> = {
  late: 'error',
  due: 'warning',
  start: 'next',
  underWay: 'waiting',
};

function item({ standing, why }: WeekTask, context: ViewContext): VNode {
  const { words, actions } = context;
  const { week: text } = words.text.interviews;
  const { key, stage, toDo } = standing;
  const content: Child[] = [
    icon(icons[why]),
    h(
      'span',
      { class: 'week-what' },
      h('span', {}, stage.stage),
      ' ',
      h('span', {}, words.fill(text.toDo, { count: words.heads(toDo) })),
    ),
    ' ',
    h(
      'span',
      { class: 'week-where' },
      h('span', {}, `${stage.line} · ${words.month(stage.month)}`),
      ' ',
      h('span', { class: 'week-when' }, when({ standing, why }, context)),
    ),
    h('span', { class: 'unseen' }, text.goTo),
  ];
  const open = (): void => {
    actions.interviews.choose(stage.month, stage.line);
    document.getElementById(fieldId(stage))?.focus();
  };
  return h(
    'li',
    { key, class: `week-task week-${why}` },
    h('button', { type: 'button', on: { click: open } }, ...content),
  );
}

function when({ standing: { stage }, why }: WeekTask, { words }: ViewContext): string {
  const { week: text } = words.text.interviews;
  const [start, due] = [words.weekday(stage.start), words.weekday(stage.due)];
  const said = {
    late: words.fill(text.wasDue, { date: due }),
    due: words.fill(text.dueOn, { date: due }),
    start: words.fill(text.startBy, { date: start, due }),
    underWay: words.fill(text.dueLater, { date: due }),
  };
  return stage.estimated ? `${said[why]} · ${text.estimated}` : said[why];
}
