/** @jest-environment jsdom */
import { PlanBar } from '../../../../src/taskpane/plan/views/planBar';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import { readText, show, stateWith } from '../../support/show';

const button = (): HTMLButtonElement => document.getElementById('plan') as HTMLButtonElement;
const running: Partial<PaneState> = {
  run: { kind: 'running', progress: { stage: 'writing', share: 0.624 } },
};
const wrong = (): PaneState => {
  const { settings } = stateWith();
  return stateWith({ settings: { ...settings, draft: { ...settings.draft, buddySpan: '0' } } });
};

describe('the Plan button', () => {
  test('plans', () => {
    const { actions } = show(PlanBar);
    button().click();
    expect(actions.plan).toHaveBeenCalledTimes(1);
  });

  test('is a button, so that Enter and Space press it', () => {
    show(PlanBar);
    expect(button().tagName).toBe('BUTTON');
    expect(button().type).toBe('button');
  });

  test('is described by how things stand', () => {
    show(PlanBar);
    const status = document.getElementById(button().getAttribute('aria-describedby')!);
    expect(readText(status)).toBe('Ready to plan');
  });

  test('keeps the focus while it plans, but does not plan twice', () => {
    const { actions, again } = show(PlanBar);
    button().focus();
    again(stateWith(running));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button());
    button().click();
    expect(actions.plan).not.toHaveBeenCalled();
  });

  test('leads to the setting that is wrong instead of planning', () => {
    const { actions } = show(PlanBar, wrong());
    const settings = document.createElement('div');
    settings.id = 'settings';
    settings.innerHTML = '<input id="bad" aria-invalid="true">';
    document.body.append(settings);
    button().click();
    expect(actions.plan).not.toHaveBeenCalled();
    expect(actions.toggleSettings).toHaveBeenCalledWith(true);
    expect(document.activeElement!.id).toBe('bad');
  });
});

describe('the progress', () => {
  test('is a bar with its share and stage', () => {
    show(PlanBar, stateWith(running));
    const bar = document.getElementById('progress')!;
    expect(bar.getAttribute('role')).toBe('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBe('62');
    expect(bar.getAttribute('aria-valuetext')).toBe('Writing the plan… 62%');
    expect(bar.getAttribute('aria-label')).toBe('Planning');
    expect(bar.querySelector('.progress-done')!.getAttribute('width')).toBe('62%');
  });

  test('is absent while nothing runs', () => {
    show(PlanBar);
    expect(document.getElementById('progress')).toBeNull();
  });

  test('needs no style attribute, which the page’s policy would refuse', () => {
    const { element } = show(PlanBar, stateWith(running));
    expect(element!.querySelector('[style]')).toBeNull();
  });
});

describe('how things stand', () => {
  test('is one element that only changes its text, for screen readers to announce', () => {
    const { again } = show(PlanBar);
    const status = document.getElementById('status')!;
    expect(status.getAttribute('role')).toBe('status');
    again(stateWith(running));
    expect(document.getElementById('status')).toBe(status);
    expect(readText(status)).toBe('Writing the plan…');
  });

  test('has a shape for each tone besides the colour', () => {
    const { element, again } = show(PlanBar, stateWith({ run: { kind: 'written', warnings: [] } }));
    expect(element!.querySelector('#status .icon-done')).not.toBeNull();
    again(wrong());
    expect(element!.querySelector('#status .icon-error')).not.toBeNull();
  });

  test('gives way to a fault', () => {
    const fault = { code: 'protected', doing: 'plan', detail: '', undone: true } as const;
    show(PlanBar, stateWith({ run: { kind: 'failed' }, fault }));
    expect(readText(document.getElementById('status'))).toBe('');
    expect(document.getElementById('fault')).not.toBeNull();
  });
});
