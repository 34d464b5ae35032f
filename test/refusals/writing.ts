import { addInput, planningBook, setCell } from '../support/planningBook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { blankSheet } from '../support/blankSheet';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Faults } from './case';

/** The planned worked example with a change to it. */
const planned = (change: (file: WorkbookFile) => void) => (): WorkbookFile => {
  const file = plannedBook();
  change(file);
  return file;
};

/** A table of the user's own. */
const ownTable = (sheet: string, table: string, at: string) => ({
  sheet,
  table,
  at,
  headers: ['Note', 'Who'],
  rows: [['x', 'y']],
});

/** What stands in the way of writing. */
export const writingFaults: Faults = {
  structureProtected: [
    {
      what: 'a workbook to which no sheet can be added',
      book: () => ({ ...planningBook(), structureProtected: true }),
      at: null,
      says: 'structure is protected, so the sheet PlanSummary cannot be added',
    },
  ],
  sheetProtected: [
    {
      what: 'a sheet of ours that is protected',
      book: planned((file) => (sheetOf(file, 'TrainingLoss').protected = true)),
      at: 'TrainingLoss!A1',
      says: 'Sheet TrainingLoss is protected. Unprotect it (Review tab) and plan again.',
    },
  ],
  sheetInUse: [
    {
      what: "a sheet of the user's with the name of one of ours",
      book: () => {
        const file = planningBook();
        const sheet = blankSheet('HiringPlan');
        setCell(sheet, 4, 1, 'my own plan');
        file.sheets.push(sheet);
        return file;
      },
      at: 'HiringPlan!A1',
      says: 'Sheet HiringPlan is yours and holds no table of Crewplan. Rename it',
    },
    {
      what: 'an empty sheet whose name differs from ours only in case',
      book: () => {
        const file = planningBook();
        file.sheets.push(blankSheet('hiringplan'));
        return file;
      },
      at: 'hiringplan!A1',
      says: 'Sheet hiringplan is yours',
    },
  ],
  tableNameInUse: [
    {
      what: "a table of the user's with the name of one of ours",
      book: () => {
        const file = planningBook();
        addInput(file, ownTable('Mine', 'hiringtotal', 'C3'));
        return file;
      },
      at: 'Mine!C3',
      says: 'Table hiringtotal on sheet Mine has a name that the plan needs.',
    },
  ],
  sheetRenamed: [
    {
      what: 'a sheet of ours that has another name by now, in one sentence for all its tables',
      book: planned((file) => (sheetOf(file, 'HiringPlan').name = 'Plan 2026')),
      at: 'Plan 2026!A4',
      says: 'Sheet Plan 2026 holds tables of the plan, which knows it as HiringPlan. Name it HiringPlan again',
    },
    {
      what: 'the settings under another name, to which the names of their cells point',
      book: planned((file) => {
        sheetOf(file, 'PlanSettings').name = 'My settings';
        for (const name of file.names) name.formula = name.formula.replace('PlanSettings!', "'My settings'!");
      }),
      at: 'My settings!A4',
      says: 'Name it PlanSettings again, or delete it',
    },
  ],
  recordColumns: [
    {
      what: 'a table of records that has lost a header',
      book: () => {
        const file = planningBook();
        addInput(file, { ...ownTable('Mine', 'StageActuals', 'C3'), headers: ['Month', 'Line'] });
        return file;
      },
      at: 'Mine!C3',
      says: 'Table StageActuals has lost a header',
    },
  ],
  nameInUse: [
    {
      what: 'a defined name that one of our tables needs',
      book: () => {
        const file = planningBook();
        file.names.push({ name: 'HiringPlan', formula: 'Forecast!$A$1' });
        return file;
      },
      at: null,
      says: 'The defined name HiringPlan is one that the plan needs.',
    },
    {
      what: 'a defined name that one of our settings needs',
      book: () => {
        const file = planningBook();
        file.names.push({ name: 'crew_buddyspan', formula: '2' });
        return file;
      },
      at: null,
      says: 'The defined name crew_buddyspan',
    },
  ],
  mergedCells: [
    {
      what: 'merged cells below a table of ours',
      book: planned((file) => sheetOf(file, 'InterviewQuota').merges.push('B20:C21')),
      at: 'InterviewQuota!B20:C21',
      says: 'Cells B20:C21 on sheet InterviewQuota are merged where the plan’s tables go.',
    },
  ],
  tableInWay: [
    {
      what: "a table of the user's below one of ours",
      book: planned((file) => addInput(file, ownTable('TrainingLoss', 'Notes', 'C30'))),
      at: 'TrainingLoss!C30',
      says: 'Table Notes on sheet TrainingLoss stands where the plan’s tables go.',
    },
  ],
  tableChanged: [
    {
      what: "a column of the user's between ours",
      book: planned((file) => {
        const sheet = sheetOf(file, 'TrainingLoss');
        setCell(sheet, 3, 2, 'My remark');
        sheet.tables[0]!.columns[2]!.name = 'My remark';
      }),
      at: 'TrainingLoss!C4',
      says: 'Table TrainingLoss holds the column “My remark” where planning writes. Move your column out of the table',
    },
    {
      what: "a column of the user's in a table of ours that is to go",
      book: planned((file) => {
        const sheet = sheetOf(file, 'HiringPlan');
        const lower = sheet.tables.find(({ name }) => name === 'HiringPlan_2')!;
        setCell(sheet, 6, 37, 'Remark');
        lower.ref = lower.ref.replace(':AK', ':AL');
        lower.columns.push({ name: 'Remark' });
        const lines = sheetOf(file, 'Lines');
        setCell(lines, 2, 1, null);
      }),
      at: 'HiringPlan!AU7',
      says: 'Table HiringPlan_2 holds the column “Remark”',
    },
  ],
  tableMoved: [
    {
      what: 'a table of ours that was moved aside, but not far enough',
      book: planned((file) => {
        const total = sheetOf(file, 'HiringPlan').tables.find(({ name }) => name === 'HiringTotal')!;
        total.ref = total.ref.replace('A', 'C').replace(':AA', ':AC');
      }),
      at: 'HiringPlan!C10',
      says: 'Table HiringTotal on sheet HiringPlan was moved to where the rows of Crewplan’s other tables come',
    },
  ],
  totalsRow: [
    {
      what: 'a totals row of a table of ours',
      book: planned((file) => {
        const table = sheetOf(file, 'InterviewQuota').tables[0]!;
        table.showTotals = true;
        table.ref = table.ref.replace(/\d+$/, (row) => String(Number(row) + 1));
      }),
      at: 'InterviewQuota!A4',
      says: 'Table InterviewQuota shows a totals row. Turn it off',
    },
  ],
};
