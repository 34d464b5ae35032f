import { ourTables, planTable } from '../grid/names';
import { ruleMark, type Rule } from '../grid/port';

/** A conditional format of a plan: which cells of a table of ours it is about, and when. */
export interface RuleSpec {
  /** Stands in the formula, so that the planner and we know the rule again. */
  name: string;
  /** Whether it is about this table. */
  isAbout: (table: string) => boolean;
  /** Columns whose cells get the look, from the first to the last. */
  from: string;
  to: string;
  /** True where it applies; a column's cell of the same row is asked for by its key. */
  condition: (cell: (key: string) => string) => string;
  look: Rule['look'];
}

/** Dark letters on pale ground keep a contrast above 7; a shortage and what is late are bold as well. */
const alarm: Rule['look'] = { bold: true, fontColour: '#9C0006', fillColour: '#FFC7CE' };
const ease: Rule['look'] = { fontColour: '#1F3864', fillColour: '#DDEBF7' };

/** Floating-point noise is no shortage. */
const isPositive = (cell: string): string => `ROUND(${cell},6)>0`;

const isPlan = (table: string): boolean => table === ourTables.total || table.startsWith(planTable(0));

/** Tables that set costs against a budget. */
const budgeted: readonly string[] = [
  ourTables.cost,
  ourTables.costTotal,
  ourTables.scenarioReview,
  ourTables.scenarioLines,
];

export const ruleSpecs: readonly RuleSpec[] = [
  {
    name: 'shortage',
    isAbout: isPlan,
    from: 'toAdd',
    to: 'toAdd',
    condition: (cell) => isPositive(cell('toAdd')),
    look: alarm,
  },
  {
    name: 'surplus',
    isAbout: isPlan,
    from: 'surplus',
    to: 'surplus',
    condition: (cell) => isPositive(cell('surplus')),
    look: ease,
  },
  {
    name: 'late',
    isAbout: (table) => table === ourTables.quotas,
    from: 'due',
    to: 'toDo',
    // A volatile function is allowed here: a format is worked out when it is shown, not with every recalculation.
    condition: (cell) => `${cell('due')}<TODAY(),${cell('toDo')}>0`,
    look: alarm,
  },
  {
    name: 'unseated',
    isAbout: (table) => table === ourTables.training,
    from: 'unseated',
    to: 'unseated',
    condition: (cell) => isPositive(cell('unseated')),
    look: alarm,
  },
  ...(['roomsShort', 'trainersShort'] as const).map((key): RuleSpec => ({
    name: key,
    isAbout: (table) => table === ourTables.classes,
    from: key,
    to: key,
    condition: (cell) => isPositive(cell(key)),
    look: alarm,
  })),
  {
    name: 'overspent',
    isAbout: (table) => budgeted.includes(table),
    from: 'variance',
    to: 'variance',
    // Without a budget the variance is a text, whose number is 0.
    condition: (cell) => `ROUND(N(${cell('variance')}),6)<0`,
    look: alarm,
  },
];

/** The formula of a rule: its name counts for nothing, since the number of a text is 0. */
export function ruleFormula({ name, condition }: RuleSpec, cell: (key: string) => string): string {
  return `=AND(N("${ruleMark} ${name}")=0,${condition(cell)})`;
}
