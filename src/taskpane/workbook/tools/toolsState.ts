import type { LookedThrough } from '../../../jobs/audit/auditWorkbook';
import type { Fault } from '../../shell/fault';
import type { Finished, Tool, ToolOutcomes } from './tool';

/** The tools as the pane shows them. */
export interface ToolsState {
  /** The one that works in the workbook now; one at a time. */
  busy: Tool | null;
  /** What each last came to, until it is used again. */
  outcomes: Partial<ToolOutcomes>;
}

export type ToolsEvent =
  | { kind: 'toolStarted'; tool: Tool }
  | { kind: 'toolFinished'; finished: Finished }
  | { kind: 'toolFailed'; tool: Tool; fault: Fault };

export const noToolUsed: ToolsState = { busy: null, outcomes: {} };

/** The tools after an event. */
export function reduceTools(state: ToolsState, event: ToolsEvent): ToolsState {
  switch (event.kind) {
    case 'toolStarted':
      return { busy: event.tool, outcomes: { ...state.outcomes, [event.tool]: undefined } };
    case 'toolFinished': {
      const { tool, outcome } = event.finished;
      return { busy: null, outcomes: { ...state.outcomes, [tool]: outcome } };
    }
    case 'toolFailed':
      return { ...state, busy: null };
  }
}

/** What an audit found, as it stands now on the sheets that a later look has looked through. */
export function withLook(state: ToolsState, { sheets, problems }: LookedThrough): ToolsState {
  const { audit } = state.outcomes;
  if (!audit) return state;
  const elsewhere = audit.problems.filter(({ place }) => !place || !sheets.includes(place.sheet));
  return { ...state, outcomes: { ...state.outcomes, audit: { problems: [...problems, ...elsewhere] } } };
}
