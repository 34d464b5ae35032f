import type { PlanOutcome } from '../../jobs/plan/planOutcome';
import type { Actions } from './paneActions';

/** The window event by which the ribbon's Plan command reports how it went. */
export const outcomeEvent = 'crewplan-outcome';

/** What the event carries: `outcome` is absent when the run failed, and `lines` then say why. */
export interface OutcomeDetail {
  kind: 'written' | 'refused' | 'failed';
  lines: string[];
  outcome?: PlanOutcome;
}

/** Shows runs of the ribbon's command as if Plan had been pressed in the pane. Returns what stops it. */
export function listenForOutcomes(
  target: EventTarget,
  { showOutcome, showFault, look }: Pick<Actions, 'showOutcome' | 'showFault' | 'look'>,
): () => void {
  const listener = (event: Event): void => {
    const detail = (event as CustomEvent<OutcomeDetail | undefined>).detail;
    if (detail?.outcome) showOutcome(detail.outcome);
    else if (detail?.kind === 'failed') {
      showFault({ code: 'told', doing: 'plan', detail: detail.lines.join('\n'), undone: null });
    } else return;
    void look();
  };
  target.addEventListener(outcomeEvent, listener);
  return () => target.removeEventListener(outcomeEvent, listener);
}
