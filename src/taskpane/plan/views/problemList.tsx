import type { VNode } from 'preact';
import { type Problem, isError } from '../../../grid/problem';
import { countProblems, visibleProblems } from '../../shell/problems';
import { ProblemItems } from '../../shell/views/problemItems';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** How many errors and notes are shown until more are asked for. */
const firstErrors = 20;
const firstNotes = 3;

/** What is wrong with the inputs, errors first; each leads to its cell. */
export function ProblemList({ state }: PaneProps): VNode | null {
  const context = usePane();
  const problems = visibleProblems(state);
  if (problems.length === 0) return null;
  const { text } = context.words;
  const shown = state.allProblems ? problems : firstFew(problems);
  return (
    <section class="problems" id="problems" tabindex={-1} aria-labelledby="problems-title">
      <h2 id="problems-title">
        {text.problems.title} <span class="count">{counts(problems, context)}</span>
      </h2>
      <ProblemItems problems={shown} />
      {shown.length < problems.length && (
        <button type="button" class="quiet" onClick={context.actions.showAllProblems}>
          {context.words.count(text.problems.showAll, problems.length)}
        </button>
      )}
    </section>
  );
}

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
