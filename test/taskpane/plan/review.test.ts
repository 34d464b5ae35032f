/** @jest-environment jsdom */
import { WorkbookError } from '../../../src/grid/port';
import {
  followedChanges,
  noChanges,
  protectedSheet,
  refused,
  sampleChanges,
  sampleSettings,
  sampleSurvey,
} from '../support/samples';
import { readText } from '../support/show';
import { settle } from '../support/settle';
import { byId, choose, stage, type, type Staged } from '../support/stage';
import { fakePlanner } from '../support/fakePlanner';
import type { PlanChanges } from '../../../src/jobs/plan/planChanges';
import type { Planner } from '../../../src/taskpane/shell/planner';

const answers: Partial<Planner> = {
  survey: async () => ({ ...sampleSurvey, planned: true }),
  review: async () => ({ kind: 'changes', changes: sampleChanges }),
};

let staged: Staged;
async function review(others: Partial<Planner> = {}, language: 'en' | 'zh-CN' = 'en'): Promise<Staged> {
  document.body.innerHTML = '';
  staged = await stage({ answers: { ...answers, ...others }, press: ['plan'] }, { language });
  return staged;
}
afterEach(() => staged.unmount());

const asked = () => staged.planner.asked.filter((one) => /^(review|plan)/.test(one));

describe('pressing Plan where a plan stands', () => {
  test('shows what will change and takes the keyboard there, before anything is written', async () => {
    await review();
    expect(asked()).toEqual(['review en']);
    expect(document.activeElement).toBe(byId('review'));
    expect(readText(byId('status'))).toBe('Apply these changes to the plan?');
    const text = readText(byId('review'));
    expect(text).toContain('2 months added: Dec 2026, Jan 2027');
    expect(text).toContain('1 line removed: VIP');
    expect(text).toContain('11 figures move');
    expect(text).toContain('Feb 2026 · Hotline · Required heads119 → 137.3');
    expect(text).toContain('#REF! → 140.3');
    expect(text).toContain('and 3 more');
    expect(text).toContain('Not listed: moves of at most 0.5 heads or 1%, and of costs by at most 1%.');
    expect(byId('review').querySelectorAll('.move')).toHaveLength(8);
  });

  test('shows costs as money, three of them however many heads move', async () => {
    const cost = {
      month: '2026-03',
      line: null,
      stage: null,
      figure: 'cost' as const,
      before: 1_200_345,
      after: 1_300_000,
    };
    const costs = Array.from({ length: 5 }, (_, at) => ({
      ...cost,
      place: { sheet: 'CostReview', address: `N${at + 40}` },
    }));
    const changes = { ...sampleChanges, moved: [...sampleChanges.moved, ...costs] };
    await review({ review: async () => ({ kind: 'changes', changes }) });
    const moves = [...byId('review').querySelectorAll('.move')].map((one) => one.textContent);
    expect(moves).toHaveLength(8);
    expect(moves.filter((text) => text?.includes('Mar 2026 · Total · Cost'))).toHaveLength(3);
    expect(moves.at(-1)).toContain('1,200,345 → 1,300,000');
    await review({ review: async () => ({ kind: 'changes', changes: { ...noChanges, moved: costs } }) });
    expect(byId('review').querySelectorAll('.move')).toHaveLength(5);
  });

  test('speaks Chinese', async () => {
    await review({}, 'zh-CN');
    expect(readText(byId('review'))).toContain('新增 2 个月：2026年12月、2027年1月');
    expect(readText(byId('apply-plan'))).toBe('写入');
  });

  test('applies on confirmation, and the keyboard finds the Plan button again', async () => {
    await review();
    byId('apply-plan').focus();
    byId('apply-plan').click();
    await settle();
    expect(asked()).toEqual(['review en', 'plan en']);
    expect(document.getElementById('review')).toBeNull();
    expect(document.activeElement).toBe(byId('plan'));
    expect(readText(byId('status'))).toBe('Plan written');
  });

  test.each([
    ['by the button', () => byId('not-now').click()],
    [
      'by the Escape key',
      () => byId('review').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    ],
  ])('changes nothing when it is put off %s', async (_, putOff) => {
    await review();
    byId('not-now').focus();
    putOff();
    await settle();
    expect(asked()).toEqual(['review en']);
    expect(document.getElementById('review')).toBeNull();
    expect(document.activeElement).toBe(byId('plan'));
  });

  test('leads to the cell of a figure', async () => {
    await review();
    byId('review').querySelector<HTMLButtonElement>('.move')!.click();
    expect(staged.planner.asked).toContain('goTo HiringPlan!S5');
  });

  test('says so when nothing changes, and can write all the same', async () => {
    await review({ review: async () => ({ kind: 'changes', changes: noChanges }) });
    expect(readText(byId('review'))).toContain('no figure moves by more than 0.5 heads and 1%');
    expect(readText(byId('status'))).toContain('Nothing changes');
    byId('apply-plan').click();
    await settle();
    expect(asked()).toEqual(['review en', 'plan en']);
  });

  test('says so when no figure changes and something else does', async () => {
    const changes = { ...noChanges, isWritten: true };
    await review({ review: async () => ({ kind: 'changes', changes }) });
    expect(readText(byId('review'))).toContain('no figure moves');
    expect(readText(byId('review'))).toContain('typed over, are written anew');
    expect(readText(byId('status'))).toContain('No figure changes');
  });

  test('looks again when cells have changed in between', async () => {
    await review();
    staged.planner.edit();
    expect(readText(byId('status'))).toContain('Cells have changed since');
    byId('apply-plan').click();
    await settle();
    expect(asked()).toEqual(['review en', 'review en']);
    byId('apply-plan').click();
    await settle();
    expect(asked().at(-1)).toBe('plan en');
  });

  test('asks no more once a setting is changed', async () => {
    await review();
    choose('rounding', 'total');
    expect(document.getElementById('review')).toBeNull();
  });

  test('tells what would refuse the plan', async () => {
    await review({ review: async () => refused(protectedSheet) as never });
    expect(readText(byId('problems'))).toContain('protected');
    expect(document.getElementById('review')).toBeNull();
  });

  test('has written nothing when it fails', async () => {
    const broken = async () => {
      throw new Error('lost');
    };
    await review({ review: broken });
    expect(readText(byId('fault'))).toContain('The workbook was left as it was.');
  });
});

describe('a review of what changed since the plan', () => {
  const followed = (changes: Partial<PlanChanges> = {}): Partial<Planner> => ({
    review: async () => ({ kind: 'changes', changes: { ...followedChanges, ...changes } }),
  });

  test('begins with the cells that changed, from what to what, then totals, lines and figures', async () => {
    await review(followed());
    const text = readText(byId('review'));
    const order = [
      'Compared with the plan of',
      '9 inputs changed',
      'Forecast · Feb 2026 · Hotline · Calls120,000 → 180,000',
      'Forecast: 2 rows added',
      'Setting · Confidence of the quotas, %90 → 95',
      'In all',
      'Required, monthly mean59.7 → 86.4',
      'Budget left20,000 → -35,000',
      'By line',
      'Hotline · Hires12 → 30',
      '11 figures move',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    byId('review').querySelector<HTMLButtonElement>('.move')!.click();
    expect(staged.planner.asked).toContain('goTo Forecast!C3');
  });

  test('says that the sheets are up to date where only values changed, and writes nothing', async () => {
    await review(followed({ isWritten: false }));
    expect(readText(byId('review-title'))).toBe('What has changed since the plan');
    expect(readText(byId('review'))).toContain('Nothing is to be written');
    expect(readText(byId('status'))).toContain('The sheets are up to date');
    expect(readText(byId('apply-plan'))).toBe('Confirm');
    await review(followed({ isWritten: false }), 'zh-CN');
    expect(readText(byId('review'))).toContain('无需写入');
    expect(readText(byId('apply-plan'))).toBe('确认');
  });

  test('opens every figure, and finds them by month, line or name', async () => {
    await review(followed());
    byId('all-moves').click();
    const moves = () => byId('review').querySelectorAll('.moves:last-of-type .move').length;
    expect(moves()).toBe(11);
    type('find-move', 'hotline jul');
    expect(readText(byId('review'))).toContain('0 figures found');
    type('find-move', 'hotline mar');
    expect(readText(byId('review'))).toContain('1 figure found');
    expect(moves()).toBe(1);
  });
});

describe('pressing Plan', () => {
  test('plans at once where the settings say so', async () => {
    await review({ loadSettings: async () => ({ ...sampleSettings, replan: 'atOnce' }) });
    expect(asked()).toEqual(['plan en']);
  });

  test('plans at once where no plan stands', async () => {
    await review({ survey: async () => sampleSurvey });
    expect(asked()).toEqual(['plan en']);
  });

  test('plans after all where the workbook could not be looked at and has no plan', async () => {
    const unread = async () => {
      throw new WorkbookError('cellEditMode', '', true);
    };
    await review({ survey: unread, review: async () => ({ kind: 'first' }) });
    expect(asked()).toEqual(['review en', 'plan en']);
  });
});

describe('a plan by the ribbon', () => {
  test('answers the question by itself', async () => {
    await review();
    const planner = fakePlanner();
    window.dispatchEvent(
      new CustomEvent('crewplan-outcome', {
        detail: {
          kind: 'written',
          lines: [],
          outcome: await planner.plan(sampleSettings, 'en', () => undefined, { isCancelled: false }),
        },
      }),
    );
    await settle();
    expect(document.getElementById('review')).toBeNull();
  });
});
