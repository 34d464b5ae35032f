/** @jest-environment jsdom */
import { sampleChanges, standing, sampleSurvey } from '../support/samples';
import { readText } from '../support/show';
import { settle } from '../support/settle';
import { byId, stage, type Staged } from '../support/stage';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';

let staged: Staged;
let clock = Date.UTC(2026, 0, 5, 6, 5);
afterEach(() => staged.unmount());

/** The pane over a workbook that shows these, one look after the other. */
async function reopened(...surveys: Survey[]): Promise<Staged> {
  document.body.innerHTML = '';
  let looks = 0;
  const survey = async () => surveys[Math.min(looks++, surveys.length - 1)]!;
  const review = async () => ({ kind: 'changes', changes: sampleChanges }) as const;
  staged = await stage({ answers: { survey, review } }, { now: () => clock });
  return staged;
}

const look = async () => {
  byId('refresh').click();
  await settle();
};
const isQuiet = () => byId('plan').classList.contains('primary-at-rest');

describe('a reopened workbook', () => {
  test('shows its plan, read from the sheets, without planning', async () => {
    const { planner } = await reopened(standing());
    expect(readText(byId('result'))).toContain('The worst of 9 short months in 12.');
    expect(readText(byId('result'))).toContain('Written on Jan 4');
    expect(planner.asked).not.toContain('plan en');
  });

  test('leaves the main button quiet until something changed', async () => {
    await reopened(standing(), standing({ changed: 2 }), standing({ behind: true }));
    expect(readText(byId('status'))).toBe('The plan is up to date');
    expect(isQuiet()).toBe(true);
    await look();
    expect(readText(byId('status'))).toBe('2 inputs changed since the plan; the sheets are up to date');
    expect(isQuiet()).toBe(false);
    await look();
    expect(readText(byId('status'))).toContain('The inputs ask for another plan');
    expect(readText(byId('result'))).toContain('Press Plan to bring this up to date');
    expect(isQuiet()).toBe(false);
  });

  test('follows the sheets without a plan', async () => {
    const { summary } = standing().standing!;
    const none = <Heads extends object>(one: Heads) => ({ ...one, toAdd: 0 });
    const months = summary.months.map((one) => ({ ...none(one), lines: one.lines.map(none) }));
    const grown = { ...summary, months };
    await reopened(standing(), standing({ summary: grown, changed: 1 }));
    staged.planner.edit();
    await look();
    expect(readText(byId('result'))).toContain('Enough heads in every month.');
    expect(readText(byId('result'))).not.toContain('Press Plan');
  });

  test('shows no plan any more once its sheets are gone', async () => {
    await reopened(standing(), sampleSurvey);
    await look();
    expect(document.getElementById('result')).toBeNull();
    expect(readText(byId('status'))).toBe('Ready to plan');
  });
});

describe('the foot of the page', () => {
  test('never tells of a run that cells have outlived', async () => {
    await reopened(sampleSurvey, standing(), standing({ changed: 1 }));
    byId('plan').click();
    await settle();
    expect(readText(byId('status'))).toBe('Plan written');
    expect(isQuiet()).toBe(true);
    clock += 5000;
    staged.planner.edit();
    expect(readText(byId('status'))).not.toContain('Plan written');
  });
});
