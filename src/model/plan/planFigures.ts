import { add, div, equal, max, mul, roundUp, sub, when, type Expression } from '../figures/expression';
import { figures } from '../figures/figure';
import type { PlanSettings } from './planSettings';

/** What the expressions of a plan's row name besides its figures: the line that feeds it, "" for none, and settings. */
type PlanGiven = 'fedBy' | `settings.${'hoursPerDay' | 'buddySpan' | 'coachSpan' | 'lostShare'}`;

const isHiring = equal('fedBy', '');

/** A line's figure under the rounding policy: whole when each line is rounded up, else with its fraction. */
const perLine = <Name extends string>(of: Expression<Name>, { rounding }: PlanSettings) =>
  rounding === 'perLine' ? roundUp(of) : of;

/**
 * Figures of a line's month from its calls to the heads of the next month. Without an expression they are given by the
 * forecast, the line or the rows of other lines.
 */
export const planFigures = figures<PlanGiven, PlanSettings>()({
  calls: { unit: 'whole', total: 'sum' },
  // Averages of the merged line: weighted by what each stands for, so that the chain of figures still holds.
  ahtSeconds: {
    unit: 'seconds',
    total: when(equal('calls', 0), 0, div(mul('requiredHours', 3600), 'calls')),
  },
  requiredHours: { unit: 'hours', total: 'sum', of: div(mul('calls', 'ahtSeconds'), 3600) },
  workingDays: { unit: 'days', total: 'given' },
  hoursPerHead: { unit: 'hours', total: 'anew', of: mul('workingDays', 'settings.hoursPerDay') },
  pty: {
    unit: 'share',
    total: when(equal('baseHeads', 0), 0, div('requiredHours', 'hoursPerHead', 'baseHeads')),
  },
  baseHeads: { unit: 'heads', total: 'sum', of: div('requiredHours', 'hoursPerHead', 'pty') },
  absence: { unit: 'heads', total: 'sum' },
  attrition: { unit: 'heads', total: 'sum' },
  upgrade: { unit: 'heads', total: 'sum' },
  actual: { unit: 'heads', total: 'sum' },
  // Base and other losses less actual heads: below 0 where there is a surplus.
  gapBeforeCoaching: {
    unit: 'heads',
    helper: true,
    of: sub(add('baseHeads', 'absence', 'attrition', 'upgrade'), 'actual'),
  },
  multiplier: { unit: 'factor', helper: true },
  // Solved new joiners are the gap and their own buddies and coaches, which raise it in turn.
  newJoiners: {
    unit: 'heads',
    total: 'sum',
    of: ({ newJoinerMode }) =>
      newJoinerMode === 'solved' ? mul(max(0, 'gapBeforeCoaching'), 'multiplier') : undefined,
  },
  buddies: {
    unit: 'heads',
    total: 'sum',
    of: mul(div('newJoiners', 'settings.buddySpan'), 'settings.lostShare'),
  },
  coaches: {
    unit: 'heads',
    total: 'sum',
    of: mul(div('newJoiners', 'settings.coachSpan'), 'settings.lostShare'),
  },
  trainingLoss: { unit: 'heads', total: 'sum', of: add('upgrade', 'buddies', 'coaches') },
  loss: { unit: 'heads', total: 'sum', of: add('absence', 'attrition', 'trainingLoss') },
  required: { unit: 'heads', total: 'sum', of: add('baseHeads', 'loss') },
  surplus: { unit: 'heads', total: 'sum', of: max(0, sub('actual', 'required')) },
  toAdd: { unit: 'heads', total: 'sum', of: max(0, sub('required', 'actual')) },
  headsToAdd: { unit: 'heads', total: 'roundedSum', of: (settings) => perLine('toAdd', settings) },
  // The part of heads to add that the line below fills by upgrade; all of it on a fed line.
  byUpgrade: { unit: 'heads', total: 'roundedSum', of: when(isHiring, 0, 'headsToAdd') },
  // People to hire from outside.
  hires: { unit: 'heads', total: 'roundedSum', of: sub('headsToAdd', 'byUpgrade') },
  yield: { unit: 'factor', helper: true },
  // A fed line is filled by upgrade, so that it interviews nobody.
  interviews: {
    unit: 'heads',
    total: 'roundedSum',
    of: (settings) => perLine(when(isHiring, div('toAdd', 'yield'), 0), settings),
  },
  trainingPass: { unit: 'share', helper: true },
  // Upgrades into a fed line are its own heads to add, unrounded; solved ones are its new joiners too and count once.
  nextMonth: {
    unit: 'heads',
    helper: true,
    of: ({ newJoinerMode }) => {
      const joiners = newJoinerMode === 'solved' ? when(isHiring, 'newJoiners', 0) : 'newJoiners';
      const remaining = sub(sub(add('actual', mul(joiners, 'trainingPass')), 'attrition'), 'upgrade');
      return add(remaining, when(isHiring, 0, 'toAdd'));
    },
  },
});

export type PlanFigure = keyof typeof planFigures;
