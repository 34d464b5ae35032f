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
const unknownLine: Problem = {
  code: 'unknownLine',
  severity: 'error',
  place: { sheet: 'Forecast', address: 'B4' },
  values: { line: 'Support', known: 'Hotline, VIP' },
};
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

  test('tells problems of one kind on one card, with each of their cells', () => {
    const { element, actions } = show(ProblemList, withProblems(...many(6, unknownLine), sampleError));
    const cards = [...element!.querySelectorAll('.problem')];
    expect(cards).toHaveLength(2);
    expect(readText(cards[0]!)).toContain('Line “Support” is not in the Lines table');
    expect(readText(cards[0]!)).toContain('6 cells on Forecast:C2C3C4C5C6C7');
    cards[0]!.querySelectorAll<HTMLButtonElement>('.cell-link')[2]!.click();
    expect(actions.goTo).toHaveBeenCalledWith({ sheet: 'Forecast', address: 'C4' });
  });

  test('folds the cells of a long card, and what else there is of a kind', () => {
    const { element } = show(ProblemList, withProblems(...many(34, unknownLine)));
    expect(readText(element!)).toContain('22 more cells');
    expect(element!.querySelectorAll('.cell-link')).toHaveLength(34);
    const different = many(9, sampleError).map((one, row) => ({
      ...one,
      values: { ...one.values, value: `x${row}` },
    }));
    const folded = show(ProblemList, withProblems(...different)).element!;
    expect(readText(folded.querySelector('details summary')!)).toBe('6 more of this kind');
    expect(folded.querySelectorAll('.problem')).toHaveLength(9);
  });

  test('offers what mends it: a line for Lines, a table that is missing', () => {
    const missing = {
      code: 'missingTable',
      severity: 'error',
      place: null,
      values: { input: 'Stages' },
    } as const;
    const { element, actions } = show(ProblemList, withProblems(unknownLine, missing));
    const [add, insert] = [...element!.querySelectorAll<HTMLButtonElement>('.secondary')];
    expect([readText(add!), readText(insert!)]).toEqual(['Add to Lines', 'Insert it']);
    add!.click();
    expect(actions.mend).toHaveBeenLastCalledWith(unknownLine);
    insert!.click();
    expect(actions.mend).toHaveBeenLastCalledWith(missing);
  });

  test('confirms where the press was, with the way there, even once nothing is wrong any more', () => {
    const place = { sheet: 'Lines', address: 'A5' };
    const mended = { kind: 'lineAdded', line: 'Support', place } as const;
    const { element, actions } = show(ProblemList, { ...withProblems(), mended });
    expect(readText(element!)).toContain('Support now stands in the Lines table.');
    element!.querySelector('button')!.click();
    expect(actions.goTo).toHaveBeenCalledWith(place);
  });

  test('never shows the number of a day where its cell shows a date', () => {
    const mixed = { ...sampleError, code: 'mixedMonths', values: { value: '46037' } } as const;
    const { element } = show(ProblemList, withProblems(mixed));
    expect(readText(element!)).toContain('Month “2026-01-15”');
  });

  test('shows the first twenty errors and three notes of many, and the rest on request', () => {
    const lines = (count: number, problem: Problem): Problem[] =>
      many(count, problem).map((one, row) => ({
        ...one,
        values: { ...one.values, month: `2026-${row}`, value: row },
      }));
    const all = withProblems(...lines(34, sampleError), ...lines(12, sampleNote));
    const { element, actions, again } = show(ProblemList, all);
    const cards = () => element!.querySelectorAll('.problem').length;
    expect(cards()).toBe(23);
    const more = [...element!.querySelectorAll('button')].at(-1)!;
    expect(more.textContent).toBe('Show all 46');
    more.click();
    expect(actions.showAllProblems).toHaveBeenCalled();
    again({ ...all, allProblems: true });
    expect(cards()).toBe(46);
  });

  test('shows a problem once where it was found twice', () => {
    const { element } = show(ProblemList, withProblems(sampleError, sampleError));
    expect(items(element)).toHaveLength(1);
  });

  test('keeps the focus on a problem while others are corrected', () => {
    const [first, second, third] = many(3, sampleError) as [Problem, Problem, Problem];
    const { element, again } = show(ProblemList, withProblems(first, second, third));
    const button = element!.querySelectorAll('button')[1]!;
    button.focus();
    again(withProblems(second, third));
    expect(document.activeElement).toBe(button);
  });

  test('hands the focus to the next problem when the one that had it is corrected', () => {
    const [first, second, third] = many(3, sampleError) as [Problem, Problem, Problem];
    const { element, again } = show(ProblemList, withProblems(first, second, third));
    element!.querySelector('button')!.focus();
    again(withProblems(second, third));
    expect(document.activeElement!.getAttribute('aria-label')).toBe('Forecast!C3');
    again(withProblems(third));
    expect(document.activeElement!.textContent).toContain('Forecast!C4');
  });

  test('takes the focus itself when no other problem has a cell', () => {
    const { element, again } = show(ProblemList, withProblems(sampleError, sampleNote));
    element!.querySelector('button')!.focus();
    again(withProblems({ ...sampleNote, place: null }));
    expect(document.activeElement!.id).toBe('problems');
  });
});
