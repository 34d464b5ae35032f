import type { Problem } from '../../grid/problem';
import { isError } from '../../grid/problem';
import { h, type Child, type VNode } from '../dom/vnode';
import { problemKey } from '../problems';
import { icon } from './icon';
import type { ViewContext } from './view';

/** One problem in a list, with the way to its cell where it has one. */
export function problemItem(
  problem: Problem,
  { words, actions }: ViewContext,
  key = problemKey(problem),
): VNode {
  const { place } = problem;
  const kind = isError(problem) ? 'error' : 'warning';
  const content: Child[] = [
    icon(kind),
    h(
      'span',
      { class: 'problem-text' },
      h('span', { class: 'unseen' }, `${words.text.problems[kind]}: `),
      words.problem(problem),
      place && h('span', { class: 'place' }, words.place(place)),
    ),
  ];
  return h(
    'li',
    { key, class: `problem problem-${kind}` },
    place
      ? h(
          'button',
          { type: 'button', on: { click: () => void actions.goTo(place) } },
          ...content,
          icon('next'),
        )
      : h('div', { class: 'problem-still' }, ...content),
  );
}
