/** @jest-environment jsdom */
import { TabBar } from '../../../../src/taskpane/shell/views/tabBar';
import { PlanBar } from '../../../../src/taskpane/plan/views/planBar';
import { readText, show, stateWith } from '../../support/show';

const chosen = (element: Element): string[] =>
  [...element.querySelectorAll('[aria-selected="true"]')].map(readText);

describe('the tabs', () => {
  test('name the pages and mark the one that is shown', () => {
    const { element, again } = show(TabBar);
    expect(chosen(element!)).toEqual(['Plan']);
    again(stateWith({ tab: 'workbook' }));
    expect(chosen(element!)).toEqual(['Workbook']);
  });

  test('are in Chinese where the pane is', () => {
    const { element } = show(TabBar, stateWith(), 'zh-CN');
    expect([...element!.querySelectorAll('[role=tab]')].map(readText)).toContain('工作簿');
  });

  test('lead to their pages', () => {
    const { element, actions } = show(TabBar);
    element!.querySelector<HTMLElement>('#tab-workbook')!.click();
    expect(actions.chooseTab).toHaveBeenCalledWith('workbook');
  });
});

describe('the foot of the other pages', () => {
  const progress = { stage: 'writing', share: 0.5 } as const;

  test('has no Plan button and is silent', () => {
    const { element } = show(PlanBar, stateWith({ tab: 'workbook' }));
    expect(element!.querySelector('button')).toBeNull();
    expect(readText(element)).toBe('');
  });

  test('tells of a plan under way', () => {
    const { element } = show(PlanBar, stateWith({ tab: 'workbook', run: { kind: 'running', progress } }));
    expect(readText(element)).toBe('Writing the plan…Cancel and take back');
  });

  test('tells what went wrong', () => {
    const fault = { code: 'protected', detail: '', undone: true, doing: 'goTo' } as const;
    const { element } = show(PlanBar, stateWith({ tab: 'workbook', fault }));
    expect(element!.querySelector('#fault')).not.toBeNull();
  });
});
