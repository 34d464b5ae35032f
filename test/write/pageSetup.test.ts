import { areasPage, chartsPage, tablePage } from '../../src/write/pageSetup';
import type { PageSetup, WriteStep } from '../../src/grid/port';
import { createFilePort } from '../support/filePort';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { planningBook } from '../support/planningBook';
import { ready } from '../support/prepared';

/** The page of a sheet whose columns are all as wide, in characters. */
function page(columns: number, width: number, frozen = { rows: 4, columns: 2 }): PageSetup {
  const widths = new Map(Array.from({ length: columns }, (_, column) => [column, width]));
  return pageOf(tablePage({ sheet: 'Plan', widths, frozen }));
}

function pageOf(step: WriteStep): PageSetup {
  if (step.kind !== 'pageSetup') throw new Error(`${step.kind} is no page`);
  return step.page;
}

/** Points that letters of eleven points have left on pages of that width, one whole column lost to each break. */
function lettersOn(pagesWide: number, columns: number, width: number, frozen: number): number {
  const points = width * 6 + 3.75;
  const lines = columns + (pagesWide - 1) * (frozen + 1);
  return (11 * pagesWide * 741) / (lines * points);
}

describe('a page of a table', () => {
  it('stands upright where the columns fit onto it in full size, and else lies', () => {
    expect(page(4, 15)).toMatchObject({ orientation: 'portrait', pagesWide: 1 });
    expect(page(9, 15)).toMatchObject({ orientation: 'landscape', pagesWide: 1 });
  });

  it.each([12, 16, 22, 29, 37, 43, 80])(
    'has the fewest pages side by side that leave the letters six points: %d columns',
    (columns) => {
      const { pagesWide = 0 } = page(columns, 14);
      expect(lettersOn(pagesWide, columns, 14, 2)).toBeGreaterThanOrEqual(6);
      if (pagesWide > 1) expect(lettersOn(pagesWide - 1, columns, 14, 2)).toBeLessThan(6);
    },
  );

  it('repeats the last frozen row, which is the header, and every frozen column', () => {
    expect(page(20, 12)).toMatchObject({
      titleRows: { first: 3, last: 3 },
      titleColumns: { first: 0, last: 1 },
    });
    const loose = page(20, 12, { rows: 0, columns: 0 });
    expect([loose.titleRows, loose.titleColumns]).toEqual([undefined, undefined]);
  });

  it('counts columns that no table has at their usual width', () => {
    const step = tablePage({
      sheet: 'Plan',
      widths: new Map([
        [0, 10],
        [90, 10],
      ]),
      frozen: { rows: 1, columns: 0 },
    });
    expect(pageOf(step).pagesWide).toBeGreaterThan(3);
  });

  it('comes to an end where the frozen columns alone are wider than a page', () => {
    expect(page(5, 200, { rows: 1, columns: 4 }).pagesWide).toBe(5);
  });
});

describe('a page of several areas', () => {
  const widths = new Map(Array.from({ length: 40 }, (_, column) => [column, 12]));
  const printed = { sheet: 'S', widths, frozen: { rows: 4, columns: 2 } };
  const none = { column: 0, columns: 0 };
  const areas = (...columns: number[]) => columns.map((count, at) => ({ column: 10 * at, columns: count }));

  it('has each of them on one page, with the header row and the repeated columns', () => {
    const page = pageOf(areasPage(printed, areas(9, 4), { column: 0, columns: 2 }));
    expect(page).toMatchObject({
      pagesWide: 1,
      titleRows: { first: 3, last: 3 },
      titleColumns: { first: 0, last: 1 },
    });
    expect(pageOf(areasPage(printed, areas(9, 4), none)).titleColumns).toBeUndefined();
  });

  it('lies where one of them does, be it for the columns that it repeats', () => {
    expect(pageOf(areasPage(printed, areas(4, 5), none)).orientation).toBe('portrait');
    expect(pageOf(areasPage(printed, areas(4, 9), none)).orientation).toBe('landscape');
    expect(pageOf(areasPage(printed, areas(4, 5), { column: 0, columns: 3 })).orientation).toBe('landscape');
  });
});

it('a page of charts lies, at a scale for which page breaks count', () => {
  expect(pageOf(chartsPage('PlanCharts'))).toEqual({ orientation: 'landscape', scale: 66 });
});

describe('the pages of a plan', () => {
  const pages = (steps: readonly { step: WriteStep }[]): string[] =>
    steps.flatMap(({ step }) => (step.kind === 'pageSetup' ? [step.sheet] : []));

  it('are set up for every sheet that the plan adds, after all else', () => {
    const { steps } = ready(planningBook());
    const added = steps.flatMap(({ step }) => (step.kind === 'addSheet' ? [step.sheet] : []));
    expect(pages(steps)).toEqual(added);
    const kinds = steps.map(({ step }) => step.kind);
    const last = new Set(kinds.slice(kinds.indexOf('pageSetup')));
    expect(last).toEqual(new Set(['pageSetup', 'printArea']));
    expect(added).toContain('HiringPlan');
  });

  it('lie on A4, as many as the rows need, with the header on each', () => {
    const file = plannedBook();
    expect(sheetOf(file, 'HiringPlan').page).toEqual({
      orientation: 'landscape',
      paperSize: 9,
      fit: { wide: 1, high: 0 },
    });
    expect(file.names).toContainEqual({
      name: '_xlnm.Print_Titles',
      formula: 'HiringPlan!$A:$B,HiringPlan!$4:$4',
      sheet: 'HiringPlan',
    });
    expect(sheetOf(file, 'PlanCharts').page).toEqual({
      orientation: 'landscape',
      paperSize: 9,
      scale: 66,
    });
  });

  it("are the user's from then on, as are those of sheets that stood there before", () => {
    const file = plannedBook();
    expect(pages(ready(file).steps)).toEqual([]);
    const letter = { orientation: 'portrait', paperSize: 1 } as const;
    sheetOf(file, 'HiringPlan').page = letter;
    createFilePort(file).take(ready(file).steps);
    expect(sheetOf(file, 'HiringPlan').page).toBe(letter);
  });

  it('come with a sheet that was deleted and is added again, and only there', () => {
    const file = plannedBook();
    createFilePort(file).take([{ step: { kind: 'deleteSheet', sheet: 'TrainingLoss' }, undo: [] }]);
    expect(pages(ready(file).steps)).toEqual(['TrainingLoss']);
  });
});
