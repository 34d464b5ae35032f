import type { VNode } from 'preact';
import type { PaneState } from '../../shell/state';
import { ProblemItems } from '../../shell/views/problemItems';
import { toolOrder, type Tool } from './tool';
import { toolSentence } from './toolSentence';
import { usePane, type PaneProps } from '../../shell/views/view';

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
