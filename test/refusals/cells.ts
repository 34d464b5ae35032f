import { planningBook, withCells } from '../support/planningBook';
import type { FileCellValue } from '../../src/standin/file/workbookFile';
import type { Fault, Faults } from './case';

type Input = 'Forecast' | 'Lines' | 'Stages';

/** The worked example with one cell changed. */
function cell(input: Input, header: string, value: FileCellValue, at: string, says: string, row = 0): Fault {
  return {
    what: `${JSON.stringify(value)} as ${header} of ${input}`,
    book: () => planningBook({ [input]: withCells(input, { [header]: value }, row) }),
    at: `${input}!${at}`,
    says,
  };
}

/** Cells that hold what they must not. */
export const cellFaults: Faults = {
  blankCell: [
    cell('Forecast', 'Calls', null, 'C2', 'Calls is blank. Fill it in; for no demand write 0.'),
    cell('Forecast', 'Talk seconds', null, 'D2', 'Talk seconds is blank'),
    cell('Stages', 'Pass rate', null, 'B2', 'Pass rate is blank'),
  ],
  blankName: [
    cell('Forecast', 'Month', null, 'A2', 'Month is blank in a row that holds other cells.'),
    cell('Forecast', 'Line', ' ', 'B2', 'Line is blank'),
    cell('Lines', 'Line', null, 'A3', 'Fill it in, or clear the row.', 1),
  ],
  onlySpaces: [
    cell('Forecast', 'Planned joiners', '  ', 'H2', 'Planned joiners holds nothing but spaces'),
    cell('Lines', 'Fed by', ' ', 'B2', 'Clear the cell'),
  ],
  notNumber: [
    cell('Forecast', 'Calls', 'many', 'C2', 'Calls must be a number; it is the text “many”.'),
    cell('Forecast', 'Calls', '12 to 13', 'C2', 'Type a plain number'),
    cell('Lines', 'Opening heads', '80%', 'E2', 'it is the text “80%”'),
    cell('Forecast', 'Hold seconds', true, 'E2', 'Hold seconds must be a number'),
  ],
  numberAsText: [
    cell('Lines', 'Opening heads', '80', 'E2', 'Opening heads is the text “80”'),
    cell('Lines', 'Opening heads', '８０人', 'E2', 'If it means 80, type 80 as a number.'),
    cell('Lines', 'PTY', '70%', 'C2', 'If it means 0.7, type 0.7 as a number.'),
    cell('Stages', 'Pass rate', ' 45 % ', 'B2', 'If it means 0.45'),
  ],
  unclearNumber: [
    cell(
      'Forecast',
      'Calls',
      '120.000',
      'C2',
      'Calls is the text “120.000”, in which the comma or point may part',
    ),
    cell('Forecast', 'Talk seconds', '1,800', 'D2', 'Type a plain number'),
    cell('Lines', 'Opening heads', '1,200', 'E2', 'Opening heads is the text “1,200”'),
  ],
  errorCell: [
    cell('Forecast', 'Calls', { error: '#REF!' }, 'C2', 'Calls holds the error #REF!. Mend the formula'),
    cell('Forecast', 'Month', { error: '#N/A' }, 'A2', 'Month holds the error #N/A'),
    cell('Lines', 'Fed by', { error: '#NAME?' }, 'B3', 'Fed by holds the error #NAME?', 1),
  ],
  outOfRange: [
    cell('Forecast', 'Calls', -1, 'C2', 'Calls must be 0 or more; it is -1. Correct it.'),
    cell('Forecast', 'After-call seconds', -40, 'F2', 'must be 0 or more; it is -40'),
    cell('Lines', 'PTY', 0, 'C2', 'PTY must be above 0 and at most 1; it is 0.'),
    cell('Lines', 'PTY', 1.2, 'C2', 'PTY must be above 0 and at most 1; it is 1.2.'),
    cell('Lines', 'Absence rate', 1, 'D2', 'Absence rate must be at least 0 and below 1; it is 1.'),
    cell('Lines', 'Opening heads', -3, 'E2', 'Opening heads must be 0 or more'),
    cell('Stages', 'Pass rate', 0, 'B2', 'Pass rate must be above 0 and at most 1; it is 0.'),
    cell('Forecast', 'Working days', 32, 'I2', 'Working days must be from 0 to 31; it is 32.'),
  ],
  wholePercent: [
    cell('Lines', 'PTY', 70, 'C2', 'If 70 % is meant, type 0.7 or 70%, with the sign.'),
    cell('Lines', 'Absence rate', 8, 'D2', 'Absence rate is 8, but it is a share.'),
    cell('Forecast', 'Attrition rate', 1.5, 'I2', 'type 0.015 or 1.5%'),
    cell('Stages', 'Pass rate', 45, 'B2', 'type 0.45 or 45%'),
  ],
  badMonth: [
    cell('Forecast', 'Month', 'Styczeń', 'A2', '“Styczeń” is not a month. Type a date in the month'),
    cell('Forecast', 'Month', '2026-Q1', 'A2', 'or text such as 2026-01'),
    cell('Forecast', 'Month', 13, 'A2', '“13” is not a month'),
  ],
  mixedMonths: [
    {
      what: 'a calendar that writes its months in two ways',
      book: () =>
        planningBook({
          Calendar: {
            rows: [
              [46_023, 20],
              ['2026-02', 17],
            ],
          },
        }),
      at: 'Calendar!A3',
      says: 'Month “2026-02” is written in another way',
    },
  ],
  zeroAht: [
    cell('Forecast', 'AHT', 0, 'I2', 'AHT is 0 with 120000 calls'),
    {
      what: 'a talk time of 0 with calls',
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { 'Talk seconds': 0, 'Hold seconds': 0, 'After-call seconds': 0 }),
        }),
      at: 'Forecast!D2',
      says: 'Fill in the handling time in seconds',
    },
  ],
  lossGivenTwice: [
    cell('Forecast', 'Attrition rate', 0.05, 'I2', 'given together with the same loss in heads'),
    cell('Lines', 'Absence heads', 2, 'D2', 'Absence rate is given together'),
  ],
  unknownJoiners: [
    cell(
      'Lines',
      'Joiners from',
      'guessed',
      'F2',
      'Joiners from cannot be “guessed”. Type one of planned, carried',
    ),
    cell('Lines', 'Joiners from', 2, 'F2', 'cannot be “2”'),
  ],
  badName: [
    {
      what: 'a line name with a wildcard',
      book: () =>
        planningBook({
          Forecast: withCells('Forecast', { Line: 'Hot*' }),
          Lines: withCells('Lines', { Line: 'Hot*' }),
        }),
      at: 'Lines!A2',
      says: 'Line “Hot*” holds a sign that formulas read as a wildcard or comparison',
    },
    cell('Stages', 'Stage', '>Offer', 'A3', 'Stage “>Offer” holds a sign', 1),
  ],
};
