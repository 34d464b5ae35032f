import {
  freeName,
  newChange,
  nextId,
  withChange,
  withScenario,
} from '../../../src/taskpane/whatIf/editDrafts';
import type { ScenarioDraft } from '../../../src/taskpane/whatIf/scenarioDraft';

const drafts: ScenarioDraft[] = [
  { id: 1, name: 'What-if 1', changes: [newChange(2), newChange(7)] },
  { id: 4, name: ' what-IF 2', changes: [] },
];

describe('editing scenarios', () => {
  it('gives ids that no scenario and no change has', () => {
    expect(nextId(drafts)).toBe(8);
    expect(nextId([])).toBe(1);
  });

  it('finds a name that is free, whatever its case', () => {
    expect(freeName(drafts, (number) => `What-if ${number}`)).toBe('What-if 3');
    expect(freeName([], (number) => `What-if ${number}`)).toBe('What-if 1');
  });

  it('replaces one scenario and shares the others', () => {
    const renamed = withScenario(drafts, 4, (draft) => ({ ...draft, name: 'Calm' }));
    expect(renamed.map(({ name }) => name)).toEqual(['What-if 1', 'Calm']);
    expect(renamed[0]).toBe(drafts[0]);
    expect(drafts[1]!.name).toBe(' what-IF 2');
  });

  it('replaces one change wherever it stands', () => {
    const edited = withChange(drafts, 7, (change) => ({ ...change, value: '1.2' }));
    expect(edited[0]!.changes.map(({ value }) => value)).toEqual(['1', '1.2']);
    expect(edited[1]).toBe(drafts[1]);
    expect(withChange(drafts, 99, (change) => ({ ...change, value: '9' }))).toEqual(drafts);
  });
});
