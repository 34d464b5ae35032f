import type { Problem } from '../../grid/problem';
import { isError } from '../../grid/problem';
import { h } from '../dom/vnode';
import { countProblems, problemKey, visibleProblems } from '../problems';
import { problemItem } from './problemItem';
import type { View, ViewContext } from './view';

/** How many errors and notes are shown until more are asked for. */
const firstErrors = 20;
const firstNotes = 3;

/** What is wrong with the inputs, errors first; each leads to its cell. */
export const problemList: View = (state, context) => {
  const problems = visibleProblems(state);
  if (problems.length === 0) return null;
  const { text } = context.words;
  const shown = state.allProblems ? problems : firstFew(problems);
  const keys = new Set<string>();
  return h(
    'section',
    { class: 'problems', id: 'problems', tabindex: -1, 'aria-labelledby': 'problems-title' },
    h(
      'h2',
      { id: 'problems-title' },
      text.problems.title,
      ' ',
      h('span', { class: 'count' }, counts(problems, context)),
    ),
    h(
      'ul',
      { class: 'problem-list' },
      ...shown.map((problem) => problemItem(problem, context, uniqueKey(problem, keys))),
    ),
    shown.length < problems.length &&
      h(
        'button',
        { type: 'button', class: 'quiet', on: { click: context.actions.showAllProblems } },
        context.words.count(text.problems.showAll, problems.length),
      ),
  );
};

function firstFew(problems: readonly Problem[]): Problem[] {
  const notes = problems.filter((problem) => !isError(problem));
  return [...problems.filter(isError).slice(0, firstErrors), ...notes.slice(0, firstNotes)];
}

function counts(problems: readonly Problem[], { words }: ViewContext): string {
  const { problems: text } = words.text;
  const { errors, notes } = countProblems(problems);
  const parts = [
    errors > 0 ? words.count(text.counts, errors) : '',
    notes > 0 ? words.count(text.notes, notes) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The same problem twice in a list still needs two keys. */
function uniqueKey(problem: Problem, taken: Set<string>): string {
  let key = problemKey(problem);
  while (taken.has(key)) key += "'";
  taken.add(key);
  return key;
}
