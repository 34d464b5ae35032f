/** @jest-environment jsdom */
import { initialInterviews, type InterviewsState } from '../../../../src/taskpane/interviews/interviewsState';
import { stageKey } from '../../../../src/taskpane/interviews/stageKey';
import type { InterviewStage } from '../../../../src/jobs/interviews/interviewStage';
import type { Language } from '../../../../src/words/language';
import type { Problem } from '../../../../src/grid/problem';
import {
  hiringSurvey,
  recordProtected,
  renamedLine,
  sampleStage,
  sampleStages,
  nobodyJoined,
} from '../../support/hiringSamples';
import { readText, show, stateWith, type Shown } from '../../support/show';
import { byId, choose, pressKey, type } from '../../support/stage';
import { RecordForm } from '../../../../src/taskpane/interviews/views/recordForm';

interface Change extends Partial<InterviewsState> {
  stages?: InterviewStage[];
  language?: Language;
  stalled?: boolean;
  uncounted?: Problem[];
}

function showForm({
  stages = sampleStages,
  language = 'en',
  stalled = false,
  uncounted = [],
  ...change
}: Change = {}): Shown {
  const survey = {
    ...hiringSurvey,
    interviews: { stages: [...stages], ...nobodyJoined, confidence: 0.9, learned: [], uncounted },
  };
  const interviews = { ...initialInterviews, ...change };
  return show(
    RecordForm,
    stateWith({ survey: { kind: 'seen', survey, again: false }, interviews, stalled }),
    language,
  );
}
const interview = sampleStage('Interview');
const key = stageKey(interview);
const entryOf = (state: 'waiting' | 'failed', total = 31): Change => ({
  entries: { [key]: { total: { ...interview, total }, state } },
});
const field = (stage: string): HTMLInputElement => byId(`done-2026-01-Hotline-${stage}`) as HTMLInputElement;
const rows = ({ element }: Shown): string[] => [...element!.querySelectorAll('tbody')].map(readText);

describe('the stages of a month and line', () => {
  test('show quotas, what is to do, dates and how they stand', () => {
    expect(rows(showForm())).toEqual([
      'Interview31.34212Late since Dec 23 · Dec 11 – Dec 22',
      'Offer12.5167On track · Dec 22 – Jan 5',
      'Reporting10.01010On track · Jan 5 – Jan 14',
      'Joined10.01010Not started · Jan 14',
    ]);
    expect(['Interview', 'Offer', 'Reporting'].map((stage) => field(stage).value)).toEqual(['30', '9', '']);
  });

  test('stand in Chinese words and dates where the pane is Chinese', () => {
    const shown = showForm({ language: 'zh-CN' });
    expect(readText(shown.element)).toContain('输入各环节到目前为止的累计人数，按 Enter 保存。');
    expect(rows(shown)[0]).toMatch(/12月23日起逾期 · 12月11日至12月22日$/);
  });

  test('tell done, nobody needed and not started', () => {
    const vip = showForm({ chosen: { month: '2026-01', line: 'VIP' } });
    expect(rows(vip)[0]).toContain('Done · Dec 11');
    const nobody = { ...interview, average: 0, atConfidence: 0, done: null };
    expect(rows(showForm({ stages: [nobody] }))[0]).toMatch(/No quota$/);
    expect(rows(showForm({ chosen: { month: '2026-02', line: 'Hotline' } }))[0]).toContain(
      'Not started · Jan 12',
    );
  });

  test('say with the year what is far away, and what is estimated', () => {
    const far = { ...interview, month: '2027-01', start: '2026-12-11', due: '2026-12-22', estimated: true };
    const shown = showForm({ stages: [far] });
    expect(rows(shown)[0]).toContain('Dec 11, 2026 – Dec 22, 2026 · estimated dates');
    expect(readText(shown.element)).toContain(
      'Estimated dates: the calendar of that year is not announced yet.',
    );
  });

  test('say why fewer are needed than the quota leaves', () => {
    const people = (...done: number[]): InterviewStage[] =>
      sampleStages.map((one, index) => (index < done.length ? { ...one, done: done[index]! } : one));
    const notes = (stages: InterviewStage[], language?: Language): string[] => {
      const { element } = showForm({ stages, language, chosen: { month: '2026-01', line: 'Hotline' } });
      return [...element!.querySelectorAll('tbody')].map((row) => readText(row.querySelector('.field-hint')));
    };
    expect(notes(people(20, 12)).slice(0, 2)).toEqual([
      'Offer lacks only 4 of 16: 11 fewer needed here.',
      '',
    ]);
    expect(notes(people(20, 12, 10)).slice(0, 2)).toEqual([
      'Reporting has its 10: no more needed here.',
      'Reporting has its 10: no more needed here.',
    ]);
    expect(notes(people(20, 12), 'zh-CN')[0]).toBe('“Offer”只差 4 人（配额 16），本环节可少做 11 人。');
    expect(notes(people(20, 12, 10), 'zh-CN')[0]).toBe('“Reporting”已满 10 人，本环节无需再做。');
  });

  test('have those who joined behind them, with what recording them does not do', () => {
    const help = 'Joined: people who came through every stage. This alone changes no plan;';
    expect(readText(showForm().element)).toContain(help);
    expect(field('Joined').getAttribute('aria-label')).toBe('Joined, people so far');
    expect(field('Reporting').getAttribute('aria-label')).toBe('Done at Reporting');
    const older = sampleStages.filter(({ joined }) => !joined);
    expect(readText(showForm({ stages: older }).element)).not.toContain('came through every stage');
  });

  test('are followed by the records that count for none of them, each with the way to its cell', () => {
    const shown = showForm({ uncounted: [renamedLine] });
    expect(readText(shown.element)).toContain('Records that are not counted:');
    expect(readText(shown.element)).toContain('The plan has no quotas for a line “Helpdesk”');
    shown.element!.querySelector<HTMLElement>('.problem button')!.click();
    expect(shown.actions.goTo).toHaveBeenCalledWith(renamedLine.place);
    expect(readText(showForm().element)).not.toContain('not counted');
  });

  test('may be none', () => {
    const shown = showForm({ chosen: { month: '2026-02', line: 'VIP' } });
    expect(readText(shown.element)).toContain('This line has no quotas in this month.');
  });

  test('are chosen by month and line', () => {
    const { actions } = showForm();
    choose('record-month', '2026-02');
    expect(actions.interviews.choose).toHaveBeenLastCalledWith('2026-02', 'Hotline');
    choose('record-line', 'VIP');
    expect(actions.interviews.choose).toHaveBeenLastCalledWith('2026-01', 'VIP');
  });

  test('are not shown without quotas', () => {
    expect(show(RecordForm).element).toBeNull();
  });
});

describe('a field', () => {
  test('has a name and a description for those who do not see the table', () => {
    showForm();
    expect(field('Offer').getAttribute('aria-label')).toBe('Done at Offer');
    expect(readText(byId(field('Offer').getAttribute('aria-describedby')!))).toContain('On track');
  });

  test('reports what is typed', () => {
    const { actions } = showForm();
    type(field('Interview').id, '31');
    expect(actions.interviews.type).toHaveBeenCalledWith(interview, '31');
  });

  test('records with Enter, what had failed too, and goes on to the next', () => {
    const { actions } = showForm();
    field('Interview').focus();
    pressKey(field('Interview'), 'Enter');
    expect(actions.interviews.enter).toHaveBeenCalledWith(interview);
    expect(actions.interviews.retry).toHaveBeenCalled();
    expect(document.activeElement).toBe(field('Offer'));
    expect(field('Offer').selectionEnd).toBe(1);
  });

  test('stays when Enter finds it wrong', () => {
    const { actions } = showForm();
    actions.interviews.enter.mockReturnValue(false);
    field('Interview').focus();
    pressKey(field('Interview'), 'Enter');
    expect(document.activeElement).toBe(field('Interview'));
    expect(actions.interviews.retry).not.toHaveBeenCalled();
  });

  test('goes on with Enter to those who joined and stays there, where there is no next', () => {
    showForm();
    field('Reporting').focus();
    pressKey(field('Reporting'), 'Enter');
    expect(document.activeElement).toBe(field('Joined'));
    pressKey(field('Joined'), 'Enter');
    expect(document.activeElement).toBe(field('Joined'));
  });

  test('goes up and down with the arrow keys, to the ends and no further', () => {
    showForm();
    field('Interview').focus();
    const walk = (...keys: string[]): string[] =>
      keys.map((one) => {
        pressKey(document.activeElement!, one);
        return document.activeElement!.id.split('-').at(-1)!;
      });
    expect(walk('ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
      'Interview',
      'Offer',
      'Reporting',
      'Joined',
      'Joined',
      'Reporting',
    ]);
  });

  test('gives up with Esc', () => {
    const { actions } = showForm();
    pressKey(field('Interview'), 'Escape');
    expect(actions.interviews.restore).toHaveBeenCalledWith(interview);
  });

  test('records when it is left', () => {
    const { actions } = showForm();
    field('Offer').focus();
    field('Interview').focus();
    expect(actions.interviews.enter).toHaveBeenCalledWith(sampleStage('Offer'));
  });

  test('leaves other keys, and those of an input method, alone', () => {
    const { actions } = showForm();
    const press = (init: KeyboardEventInit): boolean =>
      field('Interview').dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      );
    expect(press({ key: '7' })).toBe(true);
    expect(press({ key: 'Enter', isComposing: true })).toBe(true);
    expect(press({ key: 'Enter' })).toBe(false);
    expect(actions.interviews.enter).toHaveBeenCalledTimes(1);
  });

  test('keeps what is being typed when the workbook has been looked at', () => {
    const shown = showForm({ drafts: { [key]: '3' } });
    const survey = {
      ...hiringSurvey,
      interviews: {
        stages: [{ ...interview, done: 77 }],
        ...nobodyJoined,
        confidence: 0.9,
        learned: [],
        uncounted: [],
      },
    };
    const interviews = { ...initialInterviews, drafts: { [key]: '3' } };
    shown.again(stateWith({ survey: { kind: 'seen', survey, again: false }, interviews }));
    expect(field('Interview').value).toBe('3');
  });
});

describe('a number', () => {
  test('that is typed says that Enter records it', () => {
    expect(rows(showForm({ drafts: { [key]: '31' } }))[0]).toMatch(/Press Enter to record$/);
  });

  test('that is wrong is marked with a sentence', () => {
    const shown = showForm({ drafts: { [key]: '3.5' } });
    expect(rows(shown)[0]).toMatch(/Type a whole number of people from 0 to 999,999\.$/);
    expect(field('Interview').getAttribute('aria-invalid')).toBe('true');
    expect(field('Offer').hasAttribute('aria-invalid')).toBe(false);
  });

  test('that waits for the workbook counts at once', () => {
    const shown = showForm(entryOf('waiting'));
    expect(rows(shown)[0]).toMatch(/^Interview31\.34211Late/);
    expect(field('Interview').value).toBe('31');
  });

  test('that the workbook did not take stays in its field and says so, but does not count', () => {
    const shown = showForm(entryOf('failed'));
    expect(field('Interview').value).toBe('31');
    expect(rows(shown)[0]).toMatch(/^Interview31\.34212Late.*Not in the workbook yet: press Enter again$/);
  });

  test('above that of the stage before is amber and not done', () => {
    const stages = sampleStages.map((one) => (one.stage === 'Offer' ? { ...one, done: 31 } : one));
    const shown = showForm({ stages });
    expect(rows(shown)[1]).toMatch(/^Offer12\.5160Check · /);
    const states = [...shown.element!.querySelectorAll('.state')].map(({ className }) => className);
    expect(states[1]).toBe('state state-check');
    expect(shown.element!.querySelectorAll('.state-check .icon-warning')).toHaveLength(1);
  });

  test('above that of the stage before is questioned', () => {
    const stages = sampleStages.map((one) => (one.stage === 'Offer' ? { ...one, done: 31 } : one));
    expect(rows(showForm({ stages }))[1]).toMatch(
      /More than the 30 at Interview before it\. Check both numbers\.$/,
    );
  });
});

describe('the line below', () => {
  const status = (change: Change): string => {
    showForm(change);
    return readText(byId('record-status'));
  };

  test.each([
    ['untouched', ''],
    ['saving', 'Saving…'],
    ['recorded', 'Saved in this workbook'],
    ['failed', 'Not saved in the workbook'],
  ] as const)('says when it is %s: “%s”', (recording, said) => {
    expect(status({ recording })).toBe(said);
  });

  test('says what may hold Excel up', () => {
    expect(status({ recording: 'saving', stalled: true })).toContain('Excel has not answered yet.');
  });

  test('follows the reasons of a refusal, which lead to their cells', () => {
    const { element, actions } = showForm({ refusals: [recordProtected] });
    expect(readText(element!.querySelector('[role=alert]'))).toContain('is protected. Unprotect it');
    element!.querySelector<HTMLElement>('[role=alert] button')!.click();
    expect(actions.goTo).toHaveBeenCalledWith(recordProtected.place);
  });
});
