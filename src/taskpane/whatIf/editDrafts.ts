import type { ChangeDraft, ScenarioDraft } from './scenarioDraft';

/** An id that no draft has yet. */
export function nextId(drafts: readonly ScenarioDraft[]): number {
  const ids = drafts.flatMap(({ id, changes }) => [id, ...changes.map((change) => change.id)]);
  return Math.max(0, ...ids) + 1;
}

/** The first of "What-if 1", "What-if 2" ... that no scenario is called. */
export function freeName(drafts: readonly ScenarioDraft[], name: (number: number) => string): string {
  const taken = new Set(drafts.map((draft) => draft.name.trim().toLowerCase()));
  let number = 1;
  while (taken.has(name(number).toLowerCase())) number += 1;
  return name(number);
}

/** A change that changes nothing yet: the calls of every line and month times 1. */
export function newChange(id: number): ChangeDraft {
  return { id, driver: 'volume', how: 'factor', value: '1', line: '', stage: '', from: '', to: '' };
}

/** The drafts with one scenario replaced. */
export function withScenario(
  drafts: readonly ScenarioDraft[],
  id: number,
  edit: (draft: ScenarioDraft) => ScenarioDraft,
): ScenarioDraft[] {
  return drafts.map((draft) => (draft.id === id ? edit(draft) : draft));
}

/** The drafts with one change replaced. */
export function withChange(
  drafts: readonly ScenarioDraft[],
  id: number,
  edit: (change: ChangeDraft) => ChangeDraft,
): ScenarioDraft[] {
  return drafts.map((draft) =>
    draft.changes.some((change) => change.id === id)
      ? { ...draft, changes: draft.changes.map((change) => (change.id === id ? edit(change) : change)) }
      : draft,
  );
}
