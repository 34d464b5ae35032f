import type { InputColumn } from '../../grid/headers';
import type { TemplateInput } from '../../jobs/template/sampleTables';

/** Words of the input tables that a template puts into a workbook. */
export interface TemplateCatalogue {
  /** What a table is for, on its sheet above it. */
  notes: Record<TemplateInput, string>;
  /** What to type into a column's cells, shown while one is chosen. */
  prompts: Partial<Record<InputColumn, string>>;
}

export const templateEn: TemplateCatalogue = {
  notes: {
    Forecast:
      'One row for each line and month. The figures are a sample: type yours over them, add or delete rows, then press Plan in the Crewplan pane.',
    Lines:
      'One row for each line, with what holds for every month. Fed by names the line below, whose people are upgraded into this one.',
    Stages:
      'The hiring stages from first to last, for every line. Lead days are working days before the month in which the people are needed.',
    Calendar:
      'Only months whose working days are your own. Every other month follows the calendar chosen in the Crewplan pane.',
    Costs:
      'One row for each line; a row with a blank line holds for every line without its own. Where costs change, one more row with all figures and the month from which they hold. The figures are a sample in yuan: type yours over them, in any currency.',
    Budget:
      'What the plan may cost in each month, for a line or, with no line, for the whole centre. In the currency of the costs.',
  },
  prompts: {
    month: 'A date in the month, such as 2026-01-01. The cell shows year and month.',
    line: 'Choose one of the Lines table.',
    calls: 'Calls of the whole month, 0 or more.',
    talk: 'Seconds of talking per call, on average.',
    hold: 'Seconds on hold per call, on average.',
    afterCall: 'Seconds of work after a call, on average.',
    aht: 'Seconds of handling per call, on average.',
    pty: 'Productivity: share of paid time spent on calls, above 0 and at most 1. Type 0.7 or 70%.',
    absenceRate: 'Share of the heads who are absent or on leave, from 0 to below 1. Type 0.08 or 8%.',
    attritionHeads: 'Heads who leave this month, 0 or more.',
    plannedJoiners: 'Accepted offers that start this month, 0 or more.',
    actualHeads: 'Heads at the beginning of the month. Blank rolls forward from the month before.',
    fedBy: 'The line whose people are upgraded into this one. Leave it blank if there is none.',
    openingHeads: 'Heads at the beginning of the first month, 0 or more.',
    passRate: 'Share of the people who pass this stage, above 0 and at most 1. Type 0.45 or 45%.',
    leadDays: 'Working days before the month, 0 to 500.',
    workingDays: 'Working days of this month, 0 to 31.',
    costPerCandidate: 'Money that each person at this stage costs, 0 or more.',
    fromMonth:
      'The month from which the row holds, such as 2026-07-01. Blank: from the beginning, until a later row of the line.',
    basePay: 'Base pay of a head in a month, 0 or more.',
    onCostRate: 'Social insurance and the like as a share of base pay, 0 or more. Type 0.38 or 38%.',
    overtimeHours: 'Overtime of a head in a month, in hours, 0 or more.',
    overtimePay: 'Pay of an hour of overtime, 0 or more.',
    hiringCost: 'Money that each hire costs besides the stages, 0 or more.',
    classroomDays: 'Days that a new joiner spends in class, 0 or more.',
    trainerDayPay: 'Pay of a trainer for a day of class, 0 or more.',
    attritionCost: 'Money that each leaver costs, 0 or more.',
    seatCost: 'Seat and systems of a head in a month, 0 or more.',
    telecomPerCall: 'Telephone cost of a call, 0 or more.',
    classSize: 'New joiners in a class at most, a whole number above 0.',
    rooms: 'Classrooms that can be used at once, a whole number above 0.',
    budget: 'What may be spent in this month, 0 or more.',
  },
};
