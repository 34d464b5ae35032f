import type { VNode } from 'preact';
import type { PaneState } from '../../shell/state';
import { ProblemItems } from '../../shell/views/problemItems';
import { toolOrder, type Tool, type ToolOutcomes } from './tool';
import { usePane, type PaneProps } from '../../shell/views/view';
import type { Place } from '../../../grid/problem';
import type { Words } from '../../shell/words';
import type { ToolsState } from './toolsState';

/** How many of the audit's findings are shown. */
const mostFindings = 20;

/** What can be done with the workbook besides planning: a button each, with what it does and what it came to. */
export function ToolsSection({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  return (
    <section class="tools" aria-labelledby="tools-title">
      <h2 id="tools-title">{words.text.tools.title}</h2>
      <ul class="tool-list">
        {toolOrder.map((tool) => (
          <Item key={tool} tool={tool} state={state} />
        ))}
      </ul>
    </section>
  );
}

function Item({ tool, state }: { tool: Tool; state: PaneState }): VNode {
  const { words } = usePane();
  const { tools: text } = words.text;
  const busy = state.tools.busy === tool;
  return (
    <li class="tool">
      <ToolButton tool={tool} name={text[tool].name} state={state} />
      <p class="detail" id={`tool-${tool}-what`}>
        {text[tool].what}
      </p>
      {/* Always on the page and only its text changes: that is what screen readers announce. */}
      <p class="tool-result" role="status">
        {busy ? text.working : toolSentence(tool, state.tools, words)}
      </p>
      {tool === 'audit' && <Findings state={state} />}
    </li>
  );
}

/** What the audit found, each leading to its cell. */
function Findings({ state: { tools } }: PaneProps): VNode | null {
  const { words } = usePane();
  const problems = tools.outcomes.audit?.problems ?? [];
  if (problems.length === 0) return null;
  const shown = problems.slice(0, mostFindings);
  const more = problems.length - shown.length;
  return (
    <div class="problems">
      <ProblemItems problems={shown} />
      {more > 0 && <p class="detail">{words.count(words.text.tools.audit.more, more)}</p>}
    </div>
  );
}

/** The button of a tool, which keeps the focus while one is at work. */
function ToolButton({ tool, name, state }: { tool: Tool; name: string; state: PaneState }): VNode {
  const { actions } = usePane();
  const waits = state.tools.busy !== null || state.run.kind === 'running';
  return (
    <button
      type="button"
      class="secondary"
      id={`tool-${tool}`}
      aria-describedby={`tool-${tool}-what`}
      aria-disabled={waits ? 'true' : undefined}
      onClick={() => void actions.runTool(tool)}
    >
      {name}
    </button>
  );
}

type Sentences = { [One in Tool]: (outcome: ToolOutcomes[One], words: Words) => string };

const sentences: Sentences = {
  template: (outcome, words) => insertedSentence(outcome, words.text.tools.template.inserted, words),
  emptyTemplate: (outcome, words) =>
    insertedSentence(outcome, words.text.tools.emptyTemplate.inserted, words),
  audit: ({ problems }, words) => {
    const { audit: text } = words.text.tools;
    return problems.length === 0 ? text.nothing : words.count(text.found, problems.length);
  },
  repair: (outcome, words) => {
    const { repair: text } = words.text.tools;
    if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
    const { formulas, left, refused } = outcome;
    const isNothing = formulas + refused.length === 0;
    const among = (counted: typeof text.left, places: readonly Place[]): string[] =>
      places.length === 0 ? [] : [words.count(counted, places.length, { place: words.place(places[0]!) })];
    return words.sentences([
      isNothing ? text.nothing : words.count(text.repaired, formulas),
      ...among(text.left, left),
      ...among(text.refused, refused),
    ]);
  },
  values: (outcome, words) => {
    const { values: text } = words.text.tools;
    if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
    if (outcome.sheets.length === 0) return text.nothing;
    return words.fill(text.copied, { names: words.list(outcome.sheets.map(({ copy }) => copy)) });
  },
};

function insertedSentence(outcome: ToolOutcomes['template'], inserted: string, words: Words): string {
  const { text } = words;
  if (outcome.kind === 'refused') return words.sentences(outcome.problems.map(words.problem));
  if (outcome.tables.length === 0) return text.tools.template.complete;
  const names = words.list(outcome.tables.map(({ input }) => text.found[input]));
  return words.fill(inserted, { names });
}

/** What a tool last came to, in a sentence; empty where it has not been used. */
function toolSentence(tool: Tool, { outcomes }: ToolsState, words: Words): string {
  const say = <One extends Tool>(one: One, outcome: ToolOutcomes[One] | undefined): string =>
    outcome === undefined ? '' : sentences[one](outcome, words);
  return say(tool, outcomes[tool] as never);
}
