import { add, div, equal, max, mul, roundUp, sub, when } from '../figures/expression';
import { figures } from '../figures/figure';
import { averageNeed } from '../hiring/funnel';
import type { JoinersFrom, PlanSettings } from './planSettings';

/**
 * What the expressions of a plan's row name besides its figures: the line that feeds it, "" for none, where its new
 * joiners come from and what each of these is called, and settings.
 */
type PlanGiven =
  | 'fedBy'
  | 'joinersFrom'
  | `mode.${JoinersFrom}`
  | `settings.${'hoursPerDay' | 'buddySpan' | 'coachSpan' | 'lostShare' | 'tolerance'}`;

const isHiring = equal('fedBy', '');

const isMode = <Mode extends JoinersFrom>(mode: Mode) =>
  equal<'joinersFrom' | `mode.${Mode}`>('joinersFrom', `mode.${mode}`);

/** What one kind of helper of so many joiners loses at its span. */
const helpers = <Joiners extends string, Span extends 'settings.buddySpan' | 'settings.coachSpan'>(
  joiners: Joiners,
  span: Span,
) => mul<Joiners | Span | 'settings.lostShare'>(div<Joiners | Span>(joiners, span), 'settings.lostShare');

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
  actual: { unit: 'heads', total: 'sum' },
  // Whom the month loses, of the heads who are there.
  leavers: { unit: 'heads', total: 'sum' },
  // The same people as a loss in the need.
  attrition: { unit: 'heads', total: 'sum', of: 'leavers' },
  upgrade: { unit: 'heads', total: 'sum' },
  // Base and other losses less actual heads: below 0 where there is a surplus.
  gapBeforeCoaching: {
    unit: 'heads',
    helper: true,
    of: sub(add('baseHeads', 'absence', 'attrition', 'upgrade'), 'actual'),
  },
  // Those of the forecast, on a line that is read so; 0 on the others.
  plannedJoiners: { unit: 'heads', helper: true },
  multiplier: { unit: 'factor', helper: true },
  // Required less actual heads, without the coaching that nobody is hired for. It does not name the required heads, whose
  // coaching follows from the hires on a line that carries them, so that no column leads back to itself.
  toAdd: {
    unit: 'heads',
    total: 'sum',
    of: mul(
      max(
        0,
        add(
          'gapBeforeCoaching',
          helpers('plannedJoiners', 'settings.buddySpan'),
          helpers('plannedJoiners', 'settings.coachSpan'),
        ),
      ),
      'multiplier',
    ),
  },
  // Whole people for the gap beyond what is tolerated.
  headsToAdd: {
    unit: 'heads',
    total: 'toleratedSum',
    of: ({ rounding }) =>
      rounding === 'perLine' ? max(0, roundUp(sub('toAdd', 'settings.tolerance'))) : 'toAdd',
  },
  // The part of heads to add that the line below fills by upgrade; all of it on a fed line.
  byUpgrade: { unit: 'heads', total: 'toleratedSum', of: when(isHiring, 0, 'headsToAdd') },
  // People to hire from outside.
  hires: { unit: 'heads', total: 'toleratedSum', of: sub('headsToAdd', 'byUpgrade') },
  yield: { unit: 'factor', helper: true },
  // On average; a fed line hires nobody, so that it interviews nobody.
  interviews: { unit: 'people', total: 'sum', of: averageNeed },
  // The quota of the interview stage at the confidence.
  interviewQuota: { unit: 'whole', total: 'sum' },
  trainingPass: { unit: 'share', helper: true },
  // Who starts this month: as planned; or as many as bring the hires through training; or the solved heads to add, who
  // are the gap and their own buddies and coaches.
  newJoiners: {
    unit: 'heads',
    total: 'sum',
    of: when(
      isMode('planned'),
      'plannedJoiners',
      when(isMode('solved'), 'toAdd', div('hires', 'trainingPass')),
    ),
  },
  buddies: { unit: 'heads', total: 'sum', of: helpers('newJoiners', 'settings.buddySpan') },
  coaches: { unit: 'heads', total: 'sum', of: helpers('newJoiners', 'settings.coachSpan') },
  trainingLoss: { unit: 'heads', total: 'sum', of: add('upgrade', 'buddies', 'coaches') },
  loss: { unit: 'heads', total: 'sum', of: add('absence', 'attrition', 'trainingLoss') },
  required: { unit: 'heads', total: 'sum', of: add('baseHeads', 'loss') },
  surplus: { unit: 'heads', total: 'sum', of: max(0, sub('actual', 'required')) },
  // Buddies and coaches of carried hires, for whom nobody is hired: they are back when the hires are there.
  shortTraining: {
    unit: 'heads',
    total: 'sum',
    of: when(isMode('carried'), add('buddies', 'coaches'), 0),
  },
  // Who is there next month besides: whole people as hired, or the planned joiners who pass training.
  joined: {
    unit: 'heads',
    helper: true,
    of: when(isMode('planned'), mul('newJoiners', 'trainingPass'), 'hires'),
  },
  // Upgrades into a fed line are its own heads to add, unrounded, as the line below loses them.
  nextMonth: {
    unit: 'heads',
    helper: true,
    of: max(0, add(sub(sub(add('actual', 'joined'), 'leavers'), 'upgrade'), when(isHiring, 0, 'toAdd'))),
  },
});

export type PlanFigure = keyof typeof planFigures;
