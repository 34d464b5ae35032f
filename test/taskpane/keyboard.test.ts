/** @jest-environment jsdom */
import { settle } from './support/settle';
import { readText } from './support/show';
import { byId, stage } from './support/stage';
import { scenes } from './support/scenes';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** What Tab reaches, in order: jsdom has no Tab of its own, so the rules of HTML are applied. */
function tabStops(): HTMLElement[] {
  const candidates = document.querySelectorAll<HTMLElement>(
    'button, input, select, summary, a[href], [tabindex]',
  );
  return [...candidates].filter((element) => {
    if (element.tabIndex < 0) return false;
    const folded = element.closest('details:not([open])');
    return !folded || element.tagName === 'SUMMARY';
  });
}
function press(key: string): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

const names = (): string[] =>
  tabStops().map((element) => {
    const label =
      element.getAttribute('aria-label') ??
      readText(document.querySelector(`label[for="${element.id}"]`) ?? element.closest('label'));
    return label === '' ? readText(element) : label;
  });

describe('by keyboard alone', () => {
  test('the stops follow the page from top to bottom', async () => {
    await stage(scenes['problems']!);
    expect(names()).toEqual([
      'Look again',
      'Help on this page',
      'Plan',
      'Forecast 36 rows',
      'Lines 3 rows',
      'Stages 7 rows',
      'Calls must be a number; it is the text “n/a”. Type a plain number.Forecast!C7',
      'The calendar of 2027-01 is not announced yet: 20 working days are an estimate. Give your own number in a Calendar table once it is known.Forecast!A38',
      'SettingsJoiners as typed, else carried · rounded by line · China days',
      'Plan',
    ]);
  });

  test('the fields are stops once the settings are open', async () => {
    await stage(scenes['settings']!);
    expect(names().slice(6)).toEqual([
      'SettingsJoiners as typed, else carried · rounded by line · China days',
      'Joiners from',
      'Round heads up',
      'Working days',
      'Paid hours a day',
      'New joiners per buddy',
      'New joiners per coach',
      'Their time lost, %',
      'Heads short that hire nobody',
      'Confidence of the quotas, %',
      'Months to project beyond the calls',
      'Language of the tables',
      'Before replacing a plan',
      'Plan',
    ]);
  });

  test('on the interview page the week leads to the fields and these to the pass rates', async () => {
    await stage(scenes['interviews']!);
    expect(
      names()
        .slice(3)
        .map((name) => name.split('Hotline')[0]!.trim()),
    ).toEqual([
      'Interview 12 to do',
      'Offer 7 to do',
      'Reporting 10 to do',
      'Offer 5 to do VIP · Jan 2026 Under way, due Wed, Jan 14',
      'Month',
      'Line',
      'Done at Interview',
      'Done at Offer',
      'Done at Reporting',
      'Joined, people so far',
      'Interview planned 40%30% so far (24% to 37%), from 120 peopleThe planned rate lies outside this range.',
      'Offer · VIP planned 80%81.8% so far (57% to 94%), from 11 people',
      'Use in the next plan',
    ]);
  });

  test('the offer to use pass rates takes the focus to its question and back', async () => {
    await stage(scenes['interviews']!);
    byId('use-rates').focus();
    byId('use-rates').click();
    expect(document.activeElement).toBe(byId('use-rates-yes'));
    press('Escape');
    expect(document.activeElement).toBe(byId('use-rates'));
  });

  test('the tabs are one stop, and the arrow keys walk along them', async () => {
    await stage(scenes['ready']!);
    byId('tab-plan').focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(byId('tab-interviews'));
    expect(byId('page').getAttribute('aria-labelledby')).toBe('tab-interviews');
    press('Home');
    expect(document.activeElement).toBe(byId('tab-plan'));
    expect(byId('page').getAttribute('aria-labelledby')).toBe('tab-plan');
  });

  test('no stop has a number that would pull it out of the order', async () => {
    await stage(scenes['refused']!);
    expect(tabStops().every((element) => element.tabIndex === 0)).toBe(true);
  });

  test('the focus stays on Plan from pressing it to the result', async () => {
    const { root } = await stage(scenes['ready']!);
    byId('plan').focus();
    byId('plan').click();
    await settle();
    expect(document.activeElement).toBe(byId('plan'));
    expect(readText(root)).toContain('Plan written');
  });

  test('dismissing a fault does not lose the keyboard', async () => {
    await stage(scenes['protected']!);
    const dismiss = byId('fault').querySelector('button')!;
    dismiss.focus();
    dismiss.click();
    expect(document.getElementById('fault')).toBeNull();
    expect(document.activeElement).toBe(byId('plan'));
  });

  test('showing all problems does not lose the keyboard', async () => {
    await stage(scenes['manyProblems']!);
    const more = [...byId('problems').querySelectorAll('button')].at(-1)!;
    more.focus();
    more.click();
    expect(byId('problems').contains(document.activeElement)).toBe(true);
  });
});
