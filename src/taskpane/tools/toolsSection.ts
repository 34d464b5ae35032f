import { h, type VNode } from '../dom/vnode';
import type { PaneState } from '../state';
import { problemItem } from '../views/problemItem';
import type { View, ViewContext } from '../views/view';
import { toolOrder, type Tool } from './tool';
import { toolSentence } from './toolSentence';

/** How many of the audit's findings are shown. */
const mostFindings = 20;

/** What can be done with the workbook besides planning: a button each, with what it does and what it came to. */
export const toolsSection: View = (state, context) =>
  h(
    'section',
    { class: 'tools', 'aria-labelledby': 'tools-title' },
    h('h2', { id: 'tools-title' }, context.words.text.tools.title),
    h('ul', { class: 'tool-list' }, ...toolOrder.map((tool) => item(tool, state, context))),
  );

function item(tool: Tool, state: PaneState, context: ViewContext): VNode {
  const { words } = context;
  const { tools: text } = words.text;
  const busy = state.tools.busy === tool;
  return h(
    'li',
    { key: tool, class: 'tool' },
    toolButton(tool, text[tool].name, state, context),
    h('p', { class: 'detail', id: `tool-${tool}-what` }, text[tool].what),
    // Always on the page and only its text changes: that is what screen readers announce.
    h(
      'p',
      { class: 'tool-result', role: 'status' },
      busy ? text.working : toolSentence(tool, state.tools, words),
    ),
    tool === 'audit' && findings(state, context),
  );
}

/** What the audit found, each leading to its cell. */
function findings({ tools }: PaneState, context: ViewContext): VNode | null {
  const { words } = context;
  const problems = tools.outcomes.audit?.problems ?? [];
  if (problems.length === 0) return null;
  const shown = problems
    .slice(0, mostFindings)
    .map((problem, index) => problemItem(problem, context, String(index)));
  const more = problems.length - shown.length;
  return h(
    'div',
    { class: 'problems' },
    h('ul', { class: 'problem-list' }, ...shown),
    more > 0 && h('p', { class: 'detail' }, words.count(words.text.tools.audit.more, more)),
  );
}

/** The button of a tool, which keeps the focus while one is at work. */
function toolButton(tool: Tool, name: string, state: PaneState, { actions }: ViewContext): VNode {
  const waits = state.tools.busy !== null || state.run.kind === 'running';
  return h(
    'button',
    {
      type: 'button',
      class: 'secondary',
      id: `tool-${tool}`,
      'aria-describedby': `tool-${tool}-what`,
      'aria-disabled': waits ? 'true' : undefined,
      on: { click: () => void actions.runTool(tool) },
    },
    name,
  );
}
