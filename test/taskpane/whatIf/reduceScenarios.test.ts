import { problem } from '../../../src/grid/problem';
import { reduceScenarios, settingsAfter } from '../../../src/taskpane/whatIf/reduceScenarios';
import type { ScenariosEvent } from '../../../src/taskpane/whatIf/scenariosEvent';
import { initialScenarios, type ScenariosState } from '../../../src/taskpane/whatIf/scenariosState';
import { busyYear } from '../../support/comparedBook';
import { savedSettings } from '../../support/prepared';

const place = { sheet: 'Scenarios', address: 'A10' };
const draft = { id: 1, name: 'Busy', changes: [] };
const edited: ScenariosEvent = { kind: 'edited', drafts: [draft], scenarios: [busyYear], removed: null };
const after = (...events: ScenariosEvent[]): ScenariosState =>
  events.reduce(reduceScenarios, initialScenarios);

describe('the What-if page', () => {
  it('shows the scenarios that the workbook keeps', () => {
    expect(after({ kind: 'loaded', drafts: [draft] }).drafts).toEqual([draft]);
  });

  it('shows what is edited, and what was deleted until the next edit', () => {
    const removed = { draft, index: 0 };
    const gone = after(edited, { ...edited, drafts: [], removed });
    expect(gone).toMatchObject({ drafts: [], removed });
    expect(reduceScenarios(gone, edited).removed).toBeNull();
  });

  it('tells how writing went', () => {
    expect(after({ kind: 'writeStarted' }).writing).toEqual({ kind: 'writing' });
    const written = after({ kind: 'written', place, at: 7 });
    expect(written.writing).toEqual({ kind: 'written', place, at: 7, stale: false });
    expect(reduceScenarios(written, edited).writing).toEqual({ kind: 'written', place, at: 7, stale: true });
    expect(after({ kind: 'writeStarted' }, failed).writing).toEqual({ kind: 'idle' });
  });

  it('forgets a refusal once something is edited', () => {
    const problems = [problem('noPlanYet', null)];
    const refused = after({ kind: 'writeRefused', problems });
    expect(refused.writing).toEqual({ kind: 'refused', problems });
    expect(reduceScenarios(refused, edited).writing).toEqual({ kind: 'idle' });
  });
});

const failed: ScenariosEvent = {
  kind: 'writeFailed',
  fault: { code: 'failed', doing: 'compare', detail: '', undone: true },
};

describe('the settings', () => {
  const settings = savedSettings({ buddySpan: 3, tableLanguage: 'zh-CN' });

  it('take over scenarios that are right, and lose the last one that is deleted', () => {
    const kept = settingsAfter(settings, edited);
    expect(kept).toEqual({ ...settings, scenarios: [busyYear] });
    expect(settingsAfter(kept, { ...edited, scenarios: [] })).toEqual(settings);
  });

  it('stay the same while a field is wrong, and for all else', () => {
    expect(settingsAfter(settings, { ...edited, scenarios: null })).toBe(settings);
    expect(settingsAfter(settings, { kind: 'writeStarted' })).toBe(settings);
  });
});
