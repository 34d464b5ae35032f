import type { VNode } from 'preact';
import { outOfTime, type OutOfTime } from '../../../jobs/interviews/outOfTime';
import { Icon } from '../../shell/views/icon';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** What can no longer be recruited in time by the plan that stands, and what can: a sentence a line, which leads to its quotas. */
export function TooLate({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { words, actions, today } = context;
  if (state.survey.kind !== 'seen' || !state.survey.survey.interviews) return null;
  const { interviews, basis } = state.survey.survey;
  const { calendar } = basis?.settings ?? state.settings.current;
  const lines = outOfTime(interviews.stages, today, calendar);
  if (lines.length === 0) return null;
  const open = ({ line, months }: OutOfTime): void => {
    actions.chooseTab('interviews');
    actions.interviews.choose(months[0]!.month, line);
  };
  return (
    <section class="too-late" aria-labelledby="too-late-title">
      <h2 id="too-late-title">{words.text.tooLate.title}</h2>
      <ul class="problem-list">
        {lines.map((one) => (
          <li key={one.line} class="problem problem-warning">
            <button type="button" onClick={() => open(one)}>
              <Icon name="warning" />
              <span class="problem-text">{sentences(one, context)}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentences({ line, months, reachable }: OutOfTime, { words, today }: ViewContext): string {
  const { tooLate: text } = words.text;
  const late = months.map(({ month, by, people }) =>
    words.count(text.month, people, { month: words.month(month), date: words.day(by, today) }),
  );
  const next = reachable
    ? words.fill(text.reachable, {
        month: words.month(reachable.month),
        date: words.day(reachable.by, today),
      })
    : text.unreachable;
  return words.sentences([words.fill(text.line, { line, months: words.list(late) }), next]);
}
