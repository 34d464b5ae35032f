import { isFollowed, isUnchanged } from '../../jobs/plan/planChanges';
import { countProblems, hasNoInputs, visibleProblems } from '../shell/problems';
import { checkDraft } from '../shell/settingsDraft';
import type { PaneState } from '../shell/state';
import type { ViewContext } from '../shell/views/view';

export interface Status {
  /** One sentence on how things stand, also what a screen reader hears; empty where the fault says it all. */
  text: string;
  tone: 'plain' | 'waiting' | 'good' | 'warn' | 'bad';
  canPlan: boolean;
}

/**
 * How things stand, in one sentence. Problems in the inputs do not lock the Plan button: pressing it looks again and
 * refuses with the current list, which is what somebody wants who has just corrected a cell.
 */
export function statusOf(
  state: PaneState,
  { words, notation }: Pick<ViewContext, 'words' | 'notation'>,
): Status {
  const text = words.text.plan;
  const { run } = state;
  if (run.kind === 'running') {
    return { text: runText(run, state.stalled, words), tone: 'waiting', canPlan: false };
  }
  if (checkDraft(state.settings.draft, notation).settings === null) {
    return { text: text.fixSettings, tone: 'bad', canPlan: false };
  }
  if (state.fault?.doing === 'plan' || state.fault?.doing === 'look') {
    return { text: '', tone: 'plain', canPlan: true };
  }
  if (state.review) {
    const { stale, changes } = state.review;
    const same = changes.isWritten ? text.reviewRest : text.reviewSame;
    const differs = isFollowed(changes) ? text.reviewFollowed : text.review;
    const asked = isUnchanged(changes) ? same : differs;
    return { text: stale ? text.reviewStale : asked, tone: stale ? 'warn' : 'plain', canPlan: true };
  }
  if (run.kind === 'failed') return { text: text.failed, tone: 'bad', canPlan: true };
  if (run.kind === 'cancelled') return { text: text.cancelled, tone: 'plain', canPlan: true };
  const { errors, notes } = countProblems(visibleProblems(state));
  if (run.kind === 'refused' && errors > 0) {
    return { text: words.count(text.refused, errors), tone: 'bad', canPlan: true };
  }
  if (errors > 0) return { text: words.count(text.fixFirst, errors), tone: 'warn', canPlan: true };
  if (run.kind === 'written' && run.isSame) return { text: text.upToDate, tone: 'good', canPlan: true };
  if (run.kind === 'written') {
    const done = notes > 0 ? words.count(text.writtenNotes, notes) : text.written;
    return { text: done, tone: 'good', canPlan: true };
  }
  // What is known already holds while a further look waits for Excel.
  if (state.survey.kind === 'looking' && state.stalled) {
    return { text: text.stalled, tone: 'waiting', canPlan: true };
  }
  if (state.survey.kind === 'looking') return { text: text.waitLooking, tone: 'waiting', canPlan: true };
  if (state.survey.kind === 'failed') return { text: words.text.header.unread, tone: 'bad', canPlan: true };
  if (hasNoInputs(state)) return { text: text.noForecast, tone: 'plain', canPlan: true };
  const { planned, standing, isOfFormerRelease } = state.survey.survey;
  if (!planned) return { text: text.ready, tone: 'plain', canPlan: true };
  if (isOfFormerRelease) return { text: text.former, tone: 'warn', canPlan: true };
  if (!standing) return { text: text.planned, tone: 'plain', canPlan: true };
  if (standing.behind) return { text: text.behind, tone: 'warn', canPlan: true };
  if (standing.changed === 0) return { text: text.upToDate, tone: 'good', canPlan: true };
  return { text: words.count(text.followed, standing.changed), tone: 'good', canPlan: true };
}

/** What a run is doing, with the sheet that it writes. */
function runText(
  { progress: { stage, sheet }, cancelling }: Extract<PaneState['run'], { kind: 'running' }>,
  stalled: boolean,
  words: ViewContext['words'],
): string {
  const text = words.text.plan;
  if (stalled) return text.stalled;
  if (cancelling) return text.takingBack;
  return stage === 'writing' && sheet !== undefined ? words.fill(text.writingSheet, { sheet }) : text[stage];
}

/** Whether planning would change nothing, as far as is known, so that the button need not call for it. */
export function isAtRest({ run, result, review, survey }: PaneState): boolean {
  if (review || !result || result.stale || survey.kind !== 'seen') return false;
  if (run.kind === 'written') return true;
  const { standing } = survey.survey;
  return run.kind === 'idle' && standing !== null && standing.changed === 0;
}
