import fc from 'fast-check';
import { problemText } from '../../src/words/problems/problemText';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { snapshot } from '../support/bookSnapshot';
import { createFilePort } from '../support/filePort';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook } from '../support/plannedBook';
import { callsOf, months, planningBook } from '../support/planningBook';
import { ready, savedSettings } from '../support/prepared';
import { makeEdit, userEdits, type UserEdit } from '../support/userEdits';
import { disagreements } from './compare';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(120_000);

/** A ladder and a line beside it, with costs and a budget, in three months. */
function plannedMonths(): WorkbookFile {
  return plannedBook(
    planningBook({
      Forecast: {
        headers: ['Month', 'Line', 'Calls', 'AHT', 'Attrition heads', 'Planned joiners'],
        rows: months(3).flatMap((month, index) => [
          [month, 'Hotline', callsOf(20 + index), 240, 1, 2],
          [month, 'CIC', callsOf(4), 240, null, null],
          [month, '7-1', callsOf(9), 240, 1, 1],
        ]),
      },
      Lines: {
        headers: ['Line', 'Fed by', 'PTY', 'Absence rate', 'Opening heads'],
        rows: [
          ['Hotline', null, 0.8, 0.08, 15],
          ['CIC', 'Hotline', 1, null, 1],
          ['7-1', null, 0.9, 0.05, 8],
        ],
      },
      Costs: { rows: [[null, 8000, 0.3, 900]] },
      Budget: { rows: months(3).map((month) => [month, null, 400_000]) },
    }),
  );
}

/** Cells of the sheets that the user types into. */
const inputsOf = (file: WorkbookFile): unknown =>
  ['Forecast', 'Lines', 'Stages', 'Costs', 'Budget'].map((name) => snapshot(file).cells[name]);

const textsOf = (file: WorkbookFile): unknown[] =>
  file.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)),
  );

/** Plans a workbook again after edits; null where that was refused, as it may be, with sentences and nothing written. */
async function replanned(
  edits: readonly UserEdit[],
  settings: Partial<SavedSettings>,
): Promise<WorkbookFile | null> {
  const file = plannedMonths();
  const notes = edits.flatMap((edit, index) => makeEdit(file, edit, index) ?? []);
  const before = structuredClone(file);
  const outcome = await planWorkbook(createFilePort(file), savedSettings(settings), 'en');
  if (outcome.kind === 'refused') {
    const errors = outcome.problems.filter(({ severity }) => severity === 'error');
    expect(errors.every(({ place }) => place !== null)).toBe(true);
    expect(errors.map((one) => problemText(one, 'en')).join(' ')).toMatch(
      /totals row|protected|holds the column/,
    );
    expect(file).toEqual(before);
    return null;
  }
  expect(inputsOf(file)).toEqual(inputsOf(before));
  expect(textsOf(file)).toEqual(expect.arrayContaining(notes));
  return file;
}

describe('a plan over whatever somebody has done to the one before', () => {
  it('loses nothing of theirs and shows the figures of the model, or says where it cannot and writes nothing', async () => {
    const someEdits = fc.tuple(
      fc.array(userEdits(), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('planned' as const, 'solved' as const),
    );
    const written: { file: WorkbookFile; settings: Partial<SavedSettings> }[] = [];
    for (const [edits, newJoinerMode] of fc.sample(someEdits, { numRuns: 14, seed: 2026 })) {
      const file = await replanned(edits, { newJoinerMode });
      if (file) written.push({ file, settings: { newJoinerMode } });
    }
    expect(written.length).toBeGreaterThan(5);
    if (findLibreOffice() === null) return;
    const shown = await recalculateAll(written.map(({ file }) => saveWorkbook(null, file)));
    written.forEach(({ file, settings }, index) => {
      expect(disagreements(shown[index]!, ready(file, settings).layout)).toEqual([]);
    });
  });
});
