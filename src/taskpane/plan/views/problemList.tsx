import type { VNode } from 'preact';
import { type Problem, isError } from '../../../grid/problem';
import { countProblems, visibleProblems } from '../../shell/problems';
import type { Mended } from '../../shell/mend';
import { Icon } from '../../shell/views/icon';
import { ProblemItems } from '../../shell/views/problemItems';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** How many different errors and notes are shown until more are asked for. */
const firstErrors = 20;
const firstNotes = 3;

/** What is wrong with the inputs, errors first; each leads to its cell. */
export function ProblemList({ state }: PaneProps): VNode | null {
  const context = usePane();
  const problems = visibleProblems(state);
  if (problems.length === 0) return state.mended && <MendedNote mended={state.mended} />;
  const { text } = context.words;
  const shown = state.allProblems ? problems : firstFew(problems, context.words.problem);
  return (
    <section class="problems" id="problems" tabindex={-1} aria-labelledby="problems-title">
      <h2 id="problems-title">
        {text.problems.title} <span class="count">{counts(problems, context)}</span>
      </h2>
      {state.mended && <MendedNote mended={state.mended} />}
      <ProblemItems problems={shown} />
      {shown.length < problems.length && (
        <button type="button" class="quiet" onClick={context.actions.showAllProblems}>
          {context.words.count(text.problems.showAll, problems.length)}
        </button>
      )}
    </section>
  );
}

/** What a press has mended, where the press was. */
function MendedNote({ mended }: { mended: Mended }): VNode {
  const { words, actions } = usePane();
  const { mended: text, goTo } = words.text.problems;
  const what =
    mended.kind === 'inserted'
      ? words.fill(text.inserted, { input: words.text.found[mended.input] })
      : words.fill(text[mended.kind], { line: mended.line });
  return (
    <p class="mended" id="mended" role="status">
      <Icon name={mended.kind === 'lineNoRoom' ? 'warning' : 'done'} />
      <span>{what}</span>
      <button type="button" class="quiet" onClick={() => void actions.goTo(mended.place)}>
        {words.fill(goTo, { place: words.place(mended.place) })}
      </button>
    </p>
  );
}

/** The problems of the first few cards; those that share a card come along. */
function firstFew(problems: readonly Problem[], sentenceOf: (problem: Problem) => string): Problem[] {
  const ofFirst = (some: readonly Problem[], most: number): Problem[] => {
    const sentences = [...new Set(some.map(sentenceOf))].slice(0, most);
    return some.filter((problem) => sentences.includes(sentenceOf(problem)));
  };
  const notes = problems.filter((problem) => !isError(problem));
  return [...ofFirst(problems.filter(isError), firstErrors), ...ofFirst(notes, firstNotes)];
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
