/** @jest-environment jsdom */
import { Found } from '../../../../src/taskpane/shell/views/found';
import { emptySurvey, sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

describe('what was found', () => {
  test('is a button for each input with its rows', () => {
    const { element } = show(Found);
    expect([...element!.querySelectorAll('button')].map(readText)).toEqual([
      'Forecast 36 rows',
      'Lines 3 rows',
      'Stages 7 rows',
    ]);
  });

  test('leads to each, and tells screen readers where', () => {
    const { element, actions } = show(Found);
    const stages = element!.querySelectorAll('button')[2]!;
    expect(stages.textContent).toBe('Stages 7 rows, go to Hiring stages!B3');
    stages.click();
    expect(actions.goTo).toHaveBeenCalledWith({ sheet: 'Hiring stages', address: 'B3' });
  });

  test('names what is not there', () => {
    expect(readText(show(Found).element)).toContain('Optional, not in this workbook: Calendar, Actuals');
  });

  test('says nothing of missing inputs when all are there', () => {
    const place = { sheet: 'More', address: 'A1' };
    const more = (['Calendar', 'Actuals', 'Costs', 'Budget', 'Events'] as const).map((input) => ({
      input,
      table: null,
      place,
      rows: 1,
    }));
    const survey = { ...sampleSurvey, found: [...sampleSurvey.found, ...more] };
    const { element } = show(Found, stateWith({ survey: { kind: 'seen', survey, again: false } }));
    expect(readText(element)).not.toContain('not in');
    expect(readText(element)).toContain('Actuals 1 row');
  });

  test('is nothing in an empty workbook: the way to begin says what to add', () => {
    const state = stateWith({ survey: { kind: 'seen', survey: emptySurvey, again: false } });
    expect(show(Found, state).element).toBeNull();
  });

  test('keeps its room while the workbook is being read, unheard by screen readers', () => {
    const { element } = show(Found, stateWith({ survey: { kind: 'looking' } }));
    expect(element!.getAttribute('aria-hidden')).toBe('true');
    expect(readText(element)).toBe('');
  });

  test('keeps a pressed button focused when the workbook is looked at again', () => {
    const { element, again } = show(Found);
    const button = element!.querySelectorAll('button')[1]!;
    button.focus();
    const fewer = { ...sampleSurvey, found: sampleSurvey.found.slice(1) };
    again(stateWith({ survey: { kind: 'seen', survey: fewer, again: false } }));
    expect(document.activeElement).toBe(button);
  });
});
