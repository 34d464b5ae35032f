/** @jest-environment jsdom */
import type { Problem } from '../../../../src/grid/problem';
import { sampleError, sampleNote, sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';
import { ProblemList } from '../../../../src/taskpane/plan/views/problemList';

const withProblems = (...problems: Problem[]) =>
  stateWith({ survey: { kind: 'seen', survey: { ...sampleSurvey, problems }, again: false } });
const many = (count: number, problem: Problem): Problem[] =>
  Array.from({ length: count }, (_, row) => ({
    ...problem,
    place: { sheet: 'Forecast', address: `C${row + 2}` },
  }));
const items = (element: Element | null): string[] => [...element!.querySelectorAll('li')].map(readText);

describe('the list of problems', () => {
  test('is absent when there are none', () => {
    expect(show(ProblemList).element).toBeNull();
  });

  test('has errors first, each with its sentence and cell', () => {
    const { element } = show(ProblemList, withProblems(sampleNote, sampleError));
    expect(items(element)).toEqual([
      'Calls must be a number; it is the text “n/a”. Type a plain number.Forecast!C7',
      'The calendar of 2027-01 is not announced yet: 20 working days are an estimate. Give your own number in a Calendar table once it is known.Forecast!A38',
    ]);
    expect(readText(element!.querySelector('h2'))).toBe('Problems 1 to fix · 1 note');
  });

  test('goes to the cell of the problem that is pressed', () => {
    const { element, actions } = show(ProblemList, withProblems(sampleError));
    element!.querySelector('button')!.click();
    expect(actions.goTo).toHaveBeenCalledWith(sampleError.place);
  });

  test('tells a screen reader which are errors, since it sees neither colour nor shape', () => {
    const { element } = show(ProblemList, withProblems(sampleError, sampleNote));
    const heard = [...element!.querySelectorAll('li')].map((item) => item.textContent);
    expect(heard[0]).toMatch(/^Error: /);
    expect(heard[1]).toMatch(/^Note: /);
  });

  test('has no button where there is no cell to go to', () => {
    const { element } = show(ProblemList, withProblems({ ...sampleError, place: null }));
    expect(element!.querySelector('button')).toBeNull();
    expect(items(element)).toHaveLength(1);
  });

  test('shows a value from a cell as text, whatever it holds', () => {
    const { element } = show(
      ProblemList,
      withProblems({ ...sampleError, code: 'badMonth', values: { value: '<b onclick=x>' } }),
    );
    expect(element!.querySelector('b')).toBeNull();
    expect(items(element)[0]).toContain('<b onclick=x>');
  });

  test('shows the first twenty errors and three notes of many, and the rest on request', () => {
    const all = withProblems(...many(34, sampleError), ...many(12, sampleNote));
    const { element, actions, again } = show(ProblemList, all);
    expect(items(element)).toHaveLength(23);
    const more = [...element!.querySelectorAll('button')].at(-1)!;
    expect(more.textContent).toBe('Show all 46');
    more.click();
    expect(actions.showAllProblems).toHaveBeenCalled();
    again({ ...all, allProblems: true });
    expect(items(element)).toHaveLength(46);
  });

  test('shows a problem twice when it is there twice', () => {
    const { element } = show(ProblemList, withProblems(sampleError, sampleError));
    expect(items(element)).toHaveLength(2);
  });

  test('keeps the focus on a problem while others are corrected', () => {
    const [first, second] = many(2, sampleError) as [Problem, Problem];
    const { element, again } = show(ProblemList, withProblems(first, second));
    const button = element!.querySelectorAll('button')[1]!;
    button.focus();
    again(withProblems(second));
    expect(document.activeElement).toBe(button);
  });

  test('hands the focus to the next problem when the one that had it is corrected', () => {
    const [first, second] = many(2, sampleError) as [Problem, Problem];
    const { element, again } = show(ProblemList, withProblems(first, second));
    element!.querySelector('button')!.focus();
    again(withProblems(second));
    expect(document.activeElement!.textContent).toContain('Forecast!C3');
  });

  test('takes the focus itself when no other problem has a cell', () => {
    const { element, again } = show(ProblemList, withProblems(sampleError, sampleNote));
    element!.querySelector('button')!.focus();
    again(withProblems({ ...sampleNote, place: null }));
    expect(document.activeElement!.id).toBe('problems');
  });
});
