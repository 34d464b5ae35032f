import { isUnchanged, moveThreshold, type MovedFigure, type PlanChanges } from '../../jobs/plan/planChanges';
import { h, type Child, type VNode } from '../dom/vnode';
import type { View, ViewContext } from '../views/view';

/** How many of the figures that move are shown, and how many of them are costs wherever so many move. */
const firstMoved = 8;
const firstCosts = 3;

/** What planning again would change: months and lines that come or go, then the figures that move most. */
export const reviewSection: View = ({ review }, context) => {
  if (!review) return null;
  const { words, actions } = context;
  return h(
    'section',
    {
      class: 'review',
      id: 'review',
      tabindex: -1,
      'aria-labelledby': 'review-title',
      on: {
        keydown: (event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          actions.dropReview();
        },
      },
    },
    h('h2', { id: 'review-title' }, words.text.review.title),
    ...content(review.changes, context),
  );
};

function content(changes: PlanChanges, context: ViewContext): Child[] {
  const { words } = context;
  const { review: text } = words.text;
  const least = { heads: words.heads(moveThreshold.heads), share: words.percent(moveThreshold.share) };
  if (isUnchanged(changes)) return [h('p', { class: 'detail' }, words.fill(text.same, least))];
  const lines = rows(changes, context);
  const moves = shown(changes.moved).map((one) => move(one, context));
  return [
    lines.length > 0 && h('ul', { class: 'review-rows' }, ...lines),
    moves.length > 0 && h('h3', {}, words.count(text.moved, changes.moved.length)),
    moves.length > 0 && h('ul', { class: 'moves' }, ...moves),
    changes.moved.length > firstMoved &&
      h('p', { class: 'detail' }, words.count(text.more, changes.moved.length - firstMoved)),
    h('p', { class: 'detail' }, words.fill(text.unlisted, least)),
  ];
}

/** The figures that move most, of heads and of costs. */
function shown(moved: readonly MovedFigure[]): MovedFigure[] {
  const costs = moved.filter(({ figure }) => figure === 'cost');
  const heads = moved.filter(({ figure }) => figure !== 'cost');
  const first = heads.slice(0, firstMoved - Math.min(firstCosts, costs.length));
  return [...first, ...costs.slice(0, firstMoved - first.length)];
}

function rows(changes: PlanChanges, { words }: ViewContext): VNode[] {
  const months = (list: readonly string[]): string[] => list.map(words.month);
  const named = [
    ['monthsAdded', months(changes.monthsAdded)],
    ['monthsRemoved', months(changes.monthsRemoved)],
    ['linesAdded', changes.linesAdded],
    ['linesRemoved', changes.linesRemoved],
  ] as const;
  return named
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) =>
      h('li', { key }, words.count(words.text.review[key], list.length, { names: words.list(list) })),
    );
}

function move(
  { month, line, stage, figure, before, after, place }: MovedFigure,
  context: ViewContext,
): VNode {
  const { words, actions } = context;
  const { review: text } = words.text;
  const where = [words.month(month), line ?? text.total, ...(stage === null ? [] : [stage])];
  const what = [...where, text.figures[figure]];
  // In full, since a short form such as 1.2M hides a move of a hundredth.
  const write = (value: number): string => words.heads(figure === 'cost' ? Math.round(value) : value);
  const values = {
    before: typeof before === 'string' ? before : write(before),
    after: write(after),
  };
  return h(
    'li',
    { key: words.place(place) },
    h(
      'button',
      {
        type: 'button',
        class: 'move',
        title: words.place(place),
        on: { click: () => void actions.goTo(place) },
      },
      h('span', {}, ...what.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))),
      h('span', { class: 'move-values', 'aria-hidden': 'true' }, words.fill(text.fromTo, values)),
      h('span', { class: 'unseen' }, words.fill(text.from, values)),
    ),
  );
}
