import type { VNode } from 'preact';
import { type Problem, isError } from '../../../grid/problem';
import { problemKey } from '../problems';
import { Icon } from './icon';
import { usePane } from './view';

/** A list of problems. */
export function ProblemItems({ problems }: { problems: readonly Problem[] }): VNode {
  const keys = new Set<string>();
  return (
    <ul class="problem-list">
      {problems.map((problem) => (
        <ProblemItem key={uniqueKey(problem, keys)} problem={problem} />
      ))}
    </ul>
  );
}

/** The same problem twice in a list still needs two keys. */
function uniqueKey(problem: Problem, taken: Set<string>): string {
  let key = problemKey(problem);
  while (taken.has(key)) key += "'";
  taken.add(key);
  return key;
}

/** One problem, with the way to its cell where it has one. */
function ProblemItem({ problem }: { problem: Problem }): VNode {
  const { words, actions } = usePane();
  const { place } = problem;
  const kind = isError(problem) ? 'error' : 'warning';
  const content = (
    <>
      <Icon name={kind} />
      <span class="problem-text">
        <span class="unseen">{`${words.text.problems[kind]}: `}</span>
        {words.problem(problem)}
        {place && <span class="place">{words.place(place)}</span>}
      </span>
    </>
  );
  return (
    <li class={`problem problem-${kind}`}>
      {place ? (
        <button type="button" onClick={() => void actions.goTo(place)}>
          {content}
          <Icon name="next" />
        </button>
      ) : (
        <div class="problem-still">{content}</div>
      )}
    </li>
  );
}
