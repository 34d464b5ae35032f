import { hiringBook } from '../support/hiringBook';
import { months, planningBook } from '../support/planningBook';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Fault, Faults } from './case';

const costs = (rows: FileCellValue[][], headers = ['Line', 'Base pay', 'On-cost rate', 'Class size']) => ({
  Costs: { headers, rows },
});

/** A cell of a cost row that holds for every line. */
function cell(header: string, value: FileCellValue, at: string, says: string): Fault {
  return {
    what: `${JSON.stringify(value)} as ${header} of Costs`,
    book: () => planningBook(costs([[null, 5000, value]], ['Line', 'Base pay', header])),
    at: `Costs!${at}`,
    says,
  };
}

const withBudget = (rows: FileCellValue[][]): WorkbookFile =>
  planningBook({ ...costs([[null, 5000, 0.4, null]]), Budget: { rows } });

/** Two lines that hire 10 and 4 people in each of three months, in classes of 5. */
const hiring = (rows: FileCellValue[][]): WorkbookFile =>
  hiringBook({ Costs: { headers: ['Line', 'Class size', 'Rooms', 'Trainers'], rows } });

/** What can be wrong with costs and budgets alone. */
export const costFaults: Faults = {
  roomsShort: [
    {
      what: 'more classes of all lines than rooms that they share',
      book: () => hiring([[null, 5, 2, null]]),
      at: 'Costs!C2',
      says: 'rooms that lines share, in 2026-01 (1), 2026-02 (1), 2026-03 (1), with how many are short.',
    },
  ],
  trainersShort: [
    {
      what: 'more classes than trainers where a line has rooms of its own but no trainers',
      book: () =>
        hiring([
          ['Hotline', 5, 2, null],
          [null, 5, 1, 2],
        ]),
      at: 'Costs!D3',
      says: 'trainers that lines share, in 2026-01 (1)',
    },
  ],
  lineUnseated: [
    {
      what: 'a line with fewer rooms of its own than its classes need',
      book: () =>
        hiring([
          ['Hotline', 5, 1, null],
          [null, 5, 1, null],
        ]),
      at: 'Costs!C2',
      says: 'Rooms or trainers of Hotline leave no class for hires in 2026-01 (5), 2026-02 (5)',
    },
  ],
  repeatedCosts: [
    {
      what: 'two cost rows of a line',
      book: () =>
        planningBook(
          costs([
            ['Hotline', 5000],
            [null, 4000],
            ['hotline', 6000],
          ]),
        ),
      at: 'Costs!A4',
      says: 'two rows for the same line, or two without a line: here and in A2.',
    },
    {
      what: 'two cost rows without a line',
      book: () =>
        planningBook(
          costs([
            [null, 4000],
            [null, 6000],
          ]),
        ),
      at: 'Costs!A3',
      says: 'Delete one of them, or say under From month when a row begins to hold.',
    },
    {
      what: 'two cost rows of a line from the same month, one within it',
      book: () =>
        planningBook(
          costs(
            [
              [null, null, 4000],
              [months(2)[1]!, 'Hotline', 5000],
              [months(2)[1]! + 14, 'hotline', 5200],
            ],
            ['From month', 'Line', 'Base pay'],
          ),
        ),
      at: 'Costs!B4',
      says: 'here and in B3.',
    },
  ],
  noCostsYet: [
    {
      what: 'costs that begin after the plan',
      book: () =>
        planningBook(
          costs(
            [
              [months(2)[1]!, 'Hotline', 5000],
              [null, 'CIC', 5200],
            ],
            ['From month', 'Line', 'Base pay'],
          ),
        ),
      at: 'Costs!A2',
      says: 'Line Hotline begins in 2026-01, and what it costs only in 2026-02.',
    },
  ],
  costDropped: [
    {
      what: 'a later row that gives only what changes',
      book: () =>
        planningBook(
          costs(
            [
              [null, 5000, 0.4, 12],
              [months(2)[1]!, 5200, null, 12],
            ],
            ['From', 'Base pay', 'On-cost rate', 'Class size'],
          ),
        ),
      at: 'Costs!C3',
      says: 'On-cost rate is blank, so that it is nothing from this month on; the row before has 0.4.',
    },
  ],
  noCosts: [
    {
      what: 'a line without costs',
      book: () => planningBook(costs([['Hotline', 5000, 0.4, 12]])),
      at: 'Costs!A2',
      says: 'Line CIC has no row in the Costs table',
    },
  ],
};

/** Faults that other inputs can have too. */
export const sharedCostFaults: Record<
  'outOfRange' | 'notNumber' | 'unknownLine' | 'blankCell' | 'badMonth' | 'mixedMonths',
  Fault[]
> = {
  outOfRange: [
    cell('On-cost rate', 400, 'C2', 'On-cost rate must be from 0 to 5; it is 400.'),
    cell('Seat cost', -1, 'C2', 'Seat cost must be 0 or more'),
    cell('Class size', 0, 'C2', 'Class size must be a whole number, 1 or more; it is 0.'),
    cell('Training rooms', 1.5, 'C2', 'it is 1.5'),
  ],
  notNumber: [cell('Telecom cost per call', '5 fen', 'C2', 'it is the text “5 fen”')],
  unknownLine: [
    {
      what: 'costs of a line that is not there',
      book: () =>
        planningBook(
          costs([
            [null, 5000],
            ['Chat', 5000],
          ]),
        ),
      at: 'Costs!A3',
      says: 'Line “Chat” is not in the Lines table',
    },
    {
      what: 'a budget of a line that is not there',
      book: () => withBudget([[months(1)[0]!, 'Chat', 1000]]),
      at: 'Budget!B2',
      says: 'Line “Chat” is not in the Lines table',
    },
  ],
  blankCell: [
    {
      what: 'a budget without an amount',
      book: () => withBudget([[months(1)[0]!, null, null]]),
      at: 'Budget!C2',
      says: 'Budget is blank',
    },
  ],
  badMonth: [
    {
      what: 'costs from no month',
      book: () => planningBook(costs([['from July', 5000]], ['From month', 'Base pay'])),
      at: 'Costs!A2',
      says: '“from July” is not a month',
    },
    {
      what: 'a budget of no month',
      book: () => withBudget([['Q1', null, 1000]]),
      at: 'Budget!A2',
      says: '“Q1” is not a month',
    },
  ],
  mixedMonths: [
    {
      what: 'costs from months in two ways',
      book: () =>
        planningBook(
          costs(
            [
              [null, 5000],
              [months(2)[1]!, 5000],
              ['2026-03', 5200],
            ],
            ['From month', 'Base pay'],
          ),
        ),
      at: 'Costs!A4',
      says: 'Month “2026-03” is written in another way than the months above it.',
    },
  ],
};
