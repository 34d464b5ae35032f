import type { VNode } from 'preact';
import type { InputName } from '../../../grid/names';
import type { FoundInput } from '../../../jobs/plan/surveyWorkbook';
import { usePane, type PaneProps } from './view';

/** Tables that a plan does without; one that it needs and lacks is among the problems. */
const optionalInputs: readonly InputName[] = ['Calendar', 'Actuals', 'Costs', 'Budget', 'Events'];

/** Which input tables the workbook has, how long they are, and the way to each. */
export function Found({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  if (state.survey.kind === 'looking') return <Placeholder />;
  if (state.survey.kind === 'failed') return null;
  const { survey } = state.survey;
  const { text } = words;
  if (survey.found.length === 0) return null;
  const missing = optionalInputs.filter((input) => !survey.found.some((one) => one.input === input));
  const names = words.list(missing.map((input) => text.found[input]));
  return (
    <section class="found" aria-label={text.found.title}>
      <ul class="chips">
        {survey.found.map((one) => (
          <Chip key={`${one.input} ${words.place(one.place)}`} one={one} />
        ))}
      </ul>
      {missing.length > 0 && <p class="detail">{words.fill(text.found.missing, { names })}</p>}
    </section>
  );
}

function Chip({ one }: { one: FoundInput }): VNode {
  const { words, actions } = usePane();
  const { found: text } = words.text;
  const place = words.place(one.place);
  return (
    <li>
      <button type="button" class="chip" title={place} onClick={() => void actions.goTo(one.place)}>
        <span class="chip-name">{text[one.input]}</span>{' '}
        <span class="chip-rows">{words.count(text.rows, one.rows)}</span>
        <span class="unseen">{words.fill(text.goTo, { place })}</span>
      </button>
    </li>
  );
}

/** Holds the room of the answer while it is on its way, so that nothing jumps when it comes. */
function Placeholder(): VNode {
  return (
    <section class="found" aria-hidden="true">
      <ul class="chips">
        <li class="chip chip-blank" />
        <li class="chip chip-blank" />
        <li class="chip chip-blank" />
      </ul>
    </section>
  );
}
