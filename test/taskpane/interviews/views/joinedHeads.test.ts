/** @jest-environment jsdom */
import type { JoinedHeads as Heads } from '../../../../src/jobs/interviews/joinedHeads';
import { initialInterviews, type AskedStep } from '../../../../src/taskpane/interviews/interviewsState';
import { JoinedHeads } from '../../../../src/taskpane/interviews/views/joinedHeads';
import { hiringSurvey, sampleBoard, recordProtected } from '../../support/hiringSamples';
import { readText, show, stateWith, type Shown } from '../../support/show';

const heads: Heads = { month: '2026-02', line: 'Hotline', joined: 9, heads: 88.5 };

function shown(
  copying: AskedStep = { kind: 'choosing' },
  joined: Heads[] = [heads],
  language?: 'zh-CN',
): Shown {
  const survey = { ...hiringSurvey, interviews: { ...sampleBoard, joined, actualsSheet: 'Actuals' } };
  const interviews = { ...initialInterviews, copying };
  return show(
    JoinedHeads,
    stateWith({ survey: { kind: 'seen', survey, again: false }, interviews }),
    language,
  );
}

describe('copying those who joined', () => {
  test('is offered, and asked about before it is done', () => {
    const { element, actions } = shown();
    element!.querySelector<HTMLElement>('#copy-joined')!.click();
    expect(actions.interviews.askToCopyJoined).toHaveBeenCalled();
    expect(actions.interviews.copyJoined).not.toHaveBeenCalled();
  });

  test('names each figure with its month and line, and is done on a yes', () => {
    const { element, actions } = shown({ kind: 'asking' });
    expect(readText(element!.querySelector('#copy-joined-cells'))).toBe(
      'Feb 2026, Hotline: 88.5 heads, with 9 who joined',
    );
    element!.querySelector<HTMLElement>('#copy-joined-yes')!.click();
    expect(actions.interviews.copyJoined).toHaveBeenCalled();
  });

  test('is left on a no or Esc', () => {
    const { element, actions } = shown({ kind: 'asking' });
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    element!.querySelector('#copy-joined-yes')!.dispatchEvent(escape);
    element!.querySelector<HTMLElement>('#copy-joined-no')!.click();
    expect(actions.interviews.leaveJoined).toHaveBeenCalledTimes(2);
  });

  test('says what came of it, when nothing is left to copy too', () => {
    expect(readText(shown({ kind: 'writing' }).element)).toContain('Adding to Actuals…');
    expect(readText(shown({ kind: 'used', count: 1 }, []).element)).toContain('1 figure added to Actuals.');
    const refused = shown({ kind: 'refused', problems: [recordProtected] });
    expect(readText(refused.element!.querySelector('[role=alert]'))).toContain(
      'Nothing was added to Actuals:',
    );
  });

  test('speaks Chinese', () => {
    expect(readText(shown({ kind: 'asking' }, [heads], 'zh-CN').element)).toContain(
      '2026年2月 Hotline：88.5 人，含上岗 9 人',
    );
  });

  test('is not offered where there is nothing to copy', () => {
    expect(shown({ kind: 'choosing' }, []).element).toBeNull();
  });
});
