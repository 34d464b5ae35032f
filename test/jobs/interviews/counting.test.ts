import { toWorkbookFile } from '../../../src/standin/book/toWorkbookFile';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { initialInterviews } from '../../../src/taskpane/interviews/interviewsState';
import { standingsOf } from '../../../src/taskpane/interviews/standing';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import { monthSerial } from '../../../src/model/calendar/month';
import { createFilePort } from '../../support/filePort';
import { hiringBook } from '../../support/hiringBook';
import { inPreview } from '../../support/inPreview';
import { findLibreOffice, recalculate } from '../../support/libreOffice';
import { plannedBook } from '../../support/plannedBook';
import { addInput } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';
import { readTable } from '../../support/readTable';

// Engines start up, on machines that may have much else to do.
jest.setTimeout(120_000);

const [january, february] = ['2026-01', '2026-02'].map(monthSerial) as [number, number];

/** Records as people type them: names as numbers and as text, case aside, corrections, slips and blanks. */
const typed: FileCellValue[][] = [
  [january, 'Hotline', 'Interview', 12],
  [january, 'HOTLINE', 'interview', 3],
  [january, 'Hotline', 'Interview', -2],
  [january, 7, 2, 4],
  [january, '7', '2', 2],
  [january, 7, '2', 1],
  [february, '7', 'Interview', 2.5],
  [january, 'Hotline', 'Joined', 5],
  [january, 'Hotline', '上岗', 1],
  [january, '10', '1-2', 6],
  [february, 'Hotline', '1-2', 3],
  // A day within a month, a month as text, people as text, a line and a month that the plan does not have, and nothing.
  [january + 14, 'Hotline', 'Interview', 100],
  ['2026-01', 'Hotline', 'Interview', 100],
  [january, 'Hotline', 'Interview', '100'],
  [january, 'Sales', 'Interview', 100],
  [monthSerial('2027-01'), 'Hotline', 'Interview', 100],
  [null, null, null, null],
];

function typedBook(): WorkbookFile {
  const file = hiringBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'Working days', 'Actual heads'],
      rows: [january, february].flatMap((month) =>
        ['Hotline', 7, 10].map((line) => [month, line, 9000, 240, 21, 0]),
      ),
    },
    Lines: {
      headers: ['Line', 'PTY'],
      rows: [
        ['Hotline', 1],
        [7, 1],
        [10, 1],
      ],
    },
    Stages: {
      headers: ['Stage', 'Pass rate'],
      rows: [
        ['Interview', 0.4],
        [2, 0.8],
        ['1-2', 1],
      ],
    },
  });
  addInput(file, {
    sheet: 'HR',
    table: 'StageActuals',
    at: 'B3',
    headers: ['Month', 'Line', 'Stage', 'Done'],
    rows: typed,
  });
  return file;
}

/** What is done and to do by the table, and by the pane over the same cells; nothing recorded is nobody. */
async function counted(
  shown: WorkbookFile,
): Promise<Record<'table' | 'pane', [done: unknown, toDo: unknown][]>> {
  const { interviews } = await surveyWorkbook(createFilePort(shown), savedSettings());
  const standings = standingsOf(interviews!.stages, initialInterviews, '2026-01-05');
  return {
    table: readTable(shown, 'InterviewQuota').map((row) => [row['Done'], row['To do']]),
    pane: standings.map(({ done, toDo }) => [done ?? 0, toDo]),
  };
}

/** Of each row with people done, as many as it has. */
const people = (pane: [done: unknown, toDo: unknown][]): unknown[] =>
  pane.map(([done]) => done).filter((done) => done !== 0);

describe('people recorded in every way of typing', () => {
  it('count alike in the pane and in the quotas, as the preview calculates them', async () => {
    const shown = await inPreview(typedBook(), async ({ book, host, port }) => {
      await planWorkbook(port, savedSettings(), 'en');
      await host.settle();
      return toWorkbookFile(book);
    });
    const { table, pane } = await counted(shown);
    expect(table).toEqual(pane);
    expect(people(pane)).toEqual([13, 6, 3, 7, 2.5, 6]);
  });

  (findLibreOffice() === null ? it.skip : it)('count alike in LibreOffice', async () => {
    const shown = await recalculate(saveWorkbook(null, plannedBook(typedBook())));
    const { table, pane } = await counted(shown);
    expect(table).toEqual(pane);
    expect(people(pane)).toEqual([13, 6, 3, 7, 2.5, 6]);
  });
});
