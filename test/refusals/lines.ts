import { callsOf, months, planningBook, withCells, type InputTable } from '../support/planningBook';
import type { Faults } from './case';

const january = 46_023;
const actuals = ['Month', 'Line', 'Handled calls', 'AHT', 'Paid hours', 'Actual heads'];

/** A row of a table for the line "1", as text. */
const tableOfLine: Record<'Actuals' | 'Costs' | 'Budget' | 'Stages', Partial<InputTable>> = {
  Actuals: { rows: [[46_023, '1', 78]] },
  Costs: {
    headers: ['Line', 'Base pay'],
    rows: [
      ['1', 5000],
      [null, 4000],
    ],
  },
  Budget: { rows: [[46_023, '1', 500_000]] },
  Stages: {
    headers: ['Line', 'Stage', 'Pass rate'],
    rows: [
      ['1', 'Interview', 0.5],
      [null, 'Interview', 0.4],
    ],
  },
};

/** Lines, their ladder, stages and history that do not fit together. */
export const lineFaults: Faults = {
  nearlyLine: [
    {
      what: 'costs of a line with a space behind its name',
      book: () =>
        planningBook({
          Costs: {
            rows: [
              ['Hotline ', 5000, 0.4, 0],
              [null, 5000, 0.4, 0],
            ],
          },
        }),
      at: 'Costs!A2',
      says: 'Line “Hotline ” differs from “Hotline” in the Lines table only by spaces or full-width letters',
    },
    {
      what: 'a forecast of a line in full-width letters',
      book: () => planningBook({ Forecast: withCells('Forecast', { Line: 'ＣＩＣ' }, 1) }),
      at: 'Forecast!B3',
      says: 'Type it as there.',
    },
  ],
  joinersUnused: [
    {
      what: 'planned joiners of a line that carries its hires, without refusing the plan',
      book: () => planningBook({ Lines: withCells('Lines', { 'Joiners from': 'Carried' }) }),
      at: 'Forecast!H2',
      says: 'Hotline does not use its planned joiners: its hires are carried.',
    },
    {
      what: 'the same where the settings say so',
      book: planningBook,
      settings: { newJoinerMode: 'solved' },
      at: 'Forecast!H2',
      says: 'its hires are solved',
    },
  ],
  sampleLeft: [
    {
      what: 'working days of the sample beside a forecast of one’s own',
      book: () => planningBook({ Calendar: { rows: [[months(2)[1]!, 17]] } }),
      at: 'Calendar!B2',
      says: 'The Calendar table still holds the figures of the sample beside a forecast of your own',
    },
  ],
  unknownLine: [
    {
      what: 'a line of the forecast that is in no Lines row',
      book: () => planningBook({ Forecast: withCells('Forecast', { Line: 'Hotlin' }) }),
      at: 'Forecast!B2',
      says: 'Line “Hotlin” is not in the Lines table (Hotline, CIC). Correct the name or add the line there.',
    },
    {
      what: 'a line of the stages that is in no Lines row',
      book: () =>
        planningBook({
          Stages: {
            headers: ['Line', 'Stage', 'Pass rate'],
            rows: [
              [null, 'Interview', 0.5],
              ['Hotlin', 'Interview', 0.4],
            ],
          },
        }),
      at: 'Stages!A3',
      says: 'Line “Hotlin” is not in the Lines table',
    },
    {
      what: 'a line of the history that is gone, without refusing the plan',
      book: () =>
        planningBook({
          Actuals: { headers: actuals, rows: [[january, 'Telex', null, null, null, 3]] },
        }),
      at: 'Actuals!B2',
      says: 'Line “Telex” is not in the Lines table',
    },
  ],
  numberOrText: [
    {
      what: 'a line that is the number 1 in the forecast and text in the Lines table',
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { Line: 1 }),
          Lines: {
            rows: [
              ['1', null, 0.7, 0.08, 80],
              ['CIC', '1', 1, null, 0],
            ],
          },
        }),
      at: 'Forecast!B2',
      says: 'Line 1 is a number in one table and text in the other',
    },
    {
      what: 'a feeder written as text where the line is a number',
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { Line: 1 }),
          Lines: {
            rows: [
              [1, null, 0.7, 0.08, 80],
              ['CIC', '1', 1, null, 0],
            ],
          },
        }),
      at: 'Lines!B3',
      says: 'Line 1 is a number in one table',
    },
    ...(['Actuals', 'Costs', 'Budget', 'Stages'] as const).map((input) => ({
      what: `a line that is text in the ${input} table where the Lines table has a number`,
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { Line: 1 }),
          Lines: {
            rows: [
              [1, null, 0.7, 0.08, 80],
              ['CIC', 1, 1, null, 0],
            ],
          },
          Costs: { headers: ['Line', 'Base pay'], rows: [[null, 5000]] },
          [input]: tableOfLine[input],
        }),
      at: `${input}!${input === 'Costs' || input === 'Stages' ? 'A' : 'B'}2`,
      says: 'Type it as in the Lines table.',
    })),
  ],
  repeatedLine: [
    {
      what: 'a line that stands twice, in whatever case',
      book: () => planningBook({ Lines: withCells('Lines', { Line: 'HOTLINE', 'Fed by': null }, 1) }),
      at: 'Lines!A3',
      says: 'Line HOTLINE stands twice in the Lines table',
    },
  ],
  unknownFeeder: [
    {
      what: 'a feeder that is no line',
      book: () => planningBook({ Lines: withCells('Lines', { 'Fed by': 'Chat' }, 1) }),
      at: 'Lines!B3',
      says: 'CIC is fed by “Chat”, which is not in the Lines table (Hotline, CIC)',
    },
  ],
  ladderLoops: [
    {
      what: 'a ladder in which two lines feed each other',
      book: () => planningBook({ Lines: withCells('Lines', { 'Fed by': 'CIC' }) }),
      at: 'Lines!B2',
      says: 'The line ladder loops: Hotline → CIC → Hotline. Clear one Fed by cell of the loop.',
    },
    {
      what: 'a line that feeds itself',
      book: () => planningBook({ Lines: withCells('Lines', { 'Fed by': 'CIC' }, 1) }),
      at: 'Lines!B3',
      says: 'The line ladder loops: CIC → CIC',
    },
  ],
  unusedLine: [
    {
      what: 'a line without a forecast, without refusing the plan',
      book: () =>
        planningBook({
          Forecast: { rows: [[january, 'Hotline', 120_000, 180, 20, 40, 3, 12]] },
        }),
      at: 'Lines!A3',
      says: 'Line CIC has no forecast and is left out of the plan.',
    },
  ],
  unusedFeeder: [
    {
      what: 'upgrades that are charged to nobody, without refusing the plan',
      book: () =>
        planningBook({ Forecast: { rows: [[january, 'CIC', callsOf(4), 180, 20, 40, null, null]] } }),
      at: 'Lines!B3',
      says: 'CIC is filled by upgrade from Hotline, which has no forecast',
    },
  ],
  noStages: [
    {
      what: 'a line to which no stage applies',
      book: () =>
        planningBook({
          Stages: { headers: ['Line', 'Stage', 'Pass rate'], rows: [['Hotline', 'Interview', 0.4]] },
        }),
      at: 'Stages!B2',
      says: 'Line CIC has no stages.',
    },
  ],
  repeatedStage: [
    {
      what: 'two stages of one name',
      book: () =>
        planningBook({
          Stages: {
            rows: [
              ['Interview', 0.5],
              ['interview', 0.6],
            ],
          },
        }),
      at: 'Stages!A3',
      says: 'Stage interview stands twice: here and in A2.',
    },
  ],
  noPty: [
    {
      what: 'a line whose PTY stands nowhere',
      book: () => planningBook({ Lines: withCells('Lines', { PTY: null }) }),
      at: 'Lines!C2',
      says: 'Line Hotline has no PTY. Give it in the Forecast or in the Lines table, or record',
    },
    {
      what: 'a line whose PTY is blank in the only column there is',
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { PTY: 0.7 }),
          Lines: {
            headers: ['Line', 'Fed by', 'Opening heads'],
            rows: [
              ['Hotline', null, 80],
              ['CIC', null, 0],
            ],
          },
        }),
      at: 'Forecast!I3',
      says: 'Line CIC has no PTY.',
    },
  ],
  noShrinkage: [
    {
      what: 'a line with an occupancy only',
      book: () =>
        planningBook({
          Lines: { headers: ['Line', 'Occupancy', 'Opening heads'], rows: [['Hotline', 0.85, 80]] },
        }),
      at: 'Lines!B2',
      says: 'Line Hotline has an occupancy and no shrinkage, so that no PTY comes of it',
    },
  ],
  noOccupancy: [
    {
      what: 'a line with a shrinkage only',
      book: () =>
        planningBook({
          Lines: { headers: ['Line', 'Shrinkage', 'Opening heads'], rows: [['Hotline', 30, 80]] },
        }),
      at: 'Lines!B2',
      says: 'Line Hotline has a shrinkage and no occupancy, so that no PTY comes of it',
    },
  ],
  ptyHolds: [
    {
      what: 'a PTY beside occupancy and shrinkage',
      book: () =>
        planningBook({
          Lines: {
            headers: ['Line', 'Occupancy', 'Shrinkage', 'PTY', 'Opening heads'],
            rows: [
              ['Hotline', 0.85, 0.3, 0.7, 80],
              ['CIC', null, null, 0.7, 5],
            ],
          },
        }),
      at: 'Lines!D2',
      says: 'Line Hotline has a PTY, which holds',
    },
  ],
  shrinkageAndAbsence: [
    {
      what: 'absence beside a shrinkage that may hold it',
      book: () =>
        planningBook({
          Lines: {
            headers: ['Line', 'Occupancy', 'Shrinkage', 'Absence rate', 'Opening heads'],
            rows: [
              ['Hotline', 0.85, 0.3, 0.05, 80],
              ['CIC', 0.85, 0.3, 0, 5],
            ],
          },
        }),
      at: 'Lines!D2',
      says: 'Line Hotline has absence beside its shrinkage, and both are counted.',
    },
  ],
  historicPty: [
    {
      what: 'a history in which more time was handled than paid',
      book: () =>
        planningBook({
          Lines: withCells('Lines', { PTY: null }),
          Actuals: { headers: actuals, rows: [[january, 'Hotline', 120_000, 240, 4000, null]] },
        }),
      at: 'Actuals!E2',
      says: 'The history of Hotline comes to a PTY of 2; it must be above 0 and at most 1.',
    },
    {
      what: 'a history without a handled call',
      book: () =>
        planningBook({
          Lines: withCells('Lines', { PTY: null }),
          Actuals: { headers: actuals, rows: [[january, 'Hotline', 0, 240, 4000, null]] },
        }),
      at: 'Actuals!E2',
      says: 'comes to a PTY of 0',
    },
  ],
  noActual: [
    {
      what: 'a line without heads to begin with',
      book: () => planningBook({ Lines: withCells('Lines', { 'Opening heads': null }) }),
      at: 'Lines!E2',
      says: 'Line Hotline has no actual heads for its first month, 2026-01.',
    },
    {
      what: 'heads that are blank in the only column there is',
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { 'Actual heads': 80 }),
          Lines: {
            headers: ['Line', 'Fed by', 'PTY'],
            rows: [
              ['Hotline', null, 0.7],
              ['CIC', 'Hotline', 1],
            ],
          },
        }),
      at: 'Forecast!I3',
      says: 'Line CIC has no actual heads',
    },
  ],
};
