import type { Loss } from '../../src/model/plan/losses';
import { monthSerial } from '../../src/model/calendar/month';
import type { PlanInput } from '../../src/model/plan/planInput';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { planningBook } from './planningBook';

const rateOf = (loss: Loss): number | null => ('rate' in loss ? loss.rate : null);
const headsOf = (loss: Loss): number | null => ('heads' in loss ? loss.heads : null);

/** A workbook whose inputs say what a plan's input says, every figure in the row that it is for. */
export function bookOfPlan({ forecast, lines }: PlanInput): WorkbookFile {
  return planningBook({
    Forecast: {
      headers: [
        'Month',
        'Line',
        'Calls',
        'AHT',
        'Working days',
        'PTY',
        'Absence rate',
        'Absence heads',
        'Attrition rate',
        'Attrition heads',
        'Planned joiners',
        'Actual heads',
      ],
      rows: forecast.map((row) => [
        monthSerial(row.month),
        row.line,
        row.calls,
        row.ahtSeconds,
        row.workingDays,
        row.pty,
        rateOf(row.absence),
        headsOf(row.absence),
        rateOf(row.attrition),
        headsOf(row.attrition),
        row.plannedJoiners,
        row.actualHeads,
      ]),
    },
    Lines: {
      headers: ['Line', 'Fed by', 'PTY', 'Joiners from'],
      rows: lines.map(({ name, fedBy, joinersFrom }) => [name, fedBy, null, joinersFrom ?? null]),
    },
    Stages: {
      headers: ['Line', 'Stage', 'Pass rate'],
      rows: lines.flatMap(({ name, stages }) => stages.map((stage) => [name, stage.name, stage.passRate])),
    },
  });
}
