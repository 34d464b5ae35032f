import { headCostAt, trainersCostOf, type LineRates } from '../cost/costRates';
import { add, div, equal, mul, round, sub, when, type Expression } from '../figures/expression';
import { figures } from '../figures/figure';

/** Steps from the heads required before to those required now. */
export const headSteps = ['volume', 'aht', 'hours', 'pty', 'losses', 'lineChange'] as const;

/** Steps from the cost before to the cost now, where costs change with the months. */
export const datedMoneySteps = [
  'volumeCost',
  'ahtCost',
  'hoursCost',
  'ptyCost',
  'lossesCost',
  'hiresCost',
  'surplusCost',
  'ratesCost',
  'lineChangeCost',
] as const;

/** The same where the rates never change, which leaves no step to them. */
export const moneySteps = datedMoneySteps.filter((step) => step !== 'ratesCost');

/** What the steps follow from: the rows of the two months, whose figures are 0 where there is none. */
type Drivers =
  | 'inBefore'
  | 'inMonth'
  | 'callsBefore'
  | 'calls'
  | 'ahtBefore'
  | 'ahtNow'
  | 'hoursBefore'
  | 'hoursNow'
  | 'ptyBefore'
  | 'baseNow'
  | `loss.${'before' | 'now'}`;

const isInBoth = equal(mul('inBefore', 'inMonth'), 1);

/** A step of a line that has a row in both months; what begins or ends is a step of its own. */
const ifBoth = <Name extends string>(step: Expression<Name>, otherwise: Expression<Name> = 0) =>
  when<Name | 'inBefore' | 'inMonth'>(isInBoth, step, otherwise);

/**
 * The bridge of required heads between two months: each driver is changed in turn, in the order of the walk from calls
 * to need, with the drivers before it as they are now and those after it as they were, so that every step is the effect
 * of its driver alone and nothing is left over.
 */
export const headFigures = figures<Drivers>()({
  requiredBefore: { unit: 'heads', total: 'sum' },
  volume: {
    unit: 'heads',
    total: 'sum',
    of: ifBoth(div(mul(sub('calls', 'callsBefore'), 'ahtBefore'), 3600, 'hoursBefore', 'ptyBefore')),
  },
  aht: {
    unit: 'heads',
    total: 'sum',
    of: ifBoth(div(mul('calls', sub('ahtNow', 'ahtBefore')), 3600, 'hoursBefore', 'ptyBefore')),
  },
  hours: {
    unit: 'heads',
    total: 'sum',
    of: ifBoth(
      mul(div(mul('calls', 'ahtNow'), 3600, 'ptyBefore'), sub(div(1, 'hoursNow'), div(1, 'hoursBefore'))),
    ),
  },
  pty: {
    unit: 'heads',
    total: 'sum',
    of: ifBoth(sub('baseNow', div(mul('calls', 'ahtNow'), 3600, 'hoursNow', 'ptyBefore'))),
  },
  losses: { unit: 'heads', total: 'sum', of: ifBoth(sub('loss.now', 'loss.before')) },
  lineChange: { unit: 'heads', total: 'sum', of: ifBoth(0, sub('required', 'requiredBefore')) },
  required: { unit: 'heads', total: 'sum' },
  hiresBefore: { unit: 'heads', total: 'sum' },
  hires: { unit: 'heads', total: 'sum' },
});

/** What the expressions of the money name besides: rates before and now, and what the two months say of the line. */
type MoneyGiven =
  | Drivers
  | keyof typeof headFigures
  | `${'rates' | 'ratesNow' | 'more'}.${keyof LineRates}`
  | `now.${'paidHeads' | 'hires' | 'stages' | 'classes' | 'takingOn'}`
  | 'before.takingOn'
  | `change.${'takingOn' | 'overNeed'}`
  | `leavers.${'before' | 'now'}`
  | 'settings.hoursPerDay';

/** Whether the two months may have rates of their own. */
export interface Dating {
  dated: boolean;
}

/** What taking a month's hires on costs at some rates: hiring, its stages and the trainers of their classes. */
export const takingOnCost = add(
  mul('now.hires', 'rates.hiringCost'),
  'now.stages',
  trainersCostOf('now.classes'),
);

const ofHeads = <Name extends string>(heads: Name) => mul<Name | 'headCost'>(heads, 'headCost');

/**
 * The bridge of a line's cost between two months. The cost is heads paid x cost of a head + calls and their hours x
 * telecom + leavers x attrition cost + taking people on. Its drivers are changed in turn at the rates of the month
 * before, in the order of the bridge of heads, each head of which costs what a head costs; then hires, then heads paid
 * beyond the need; the rates change last.
 */
export const moneyFigures = figures<MoneyGiven, Dating>()({
  headCost: {
    unit: 'money',
    helper: true,
    of: ({ dated }) => (dated ? ifBoth(headCostAt('rates')) : headCostAt('rates')),
  },
  takingOnOld: {
    unit: 'money',
    helper: true,
    of: ({ dated }) => (dated ? ifBoth(takingOnCost) : undefined),
  },
  costBefore: { unit: 'money', total: 'sum' },
  volumeCost: {
    unit: 'money',
    total: 'sum',
    of: ifBoth(
      add(
        ofHeads('volume'),
        mul(
          sub('calls', 'callsBefore'),
          add('rates.telecomPerCall', div(mul('ahtBefore', 'rates.telecomPerHour'), 3600)),
        ),
      ),
    ),
  },
  ahtCost: {
    unit: 'money',
    total: 'sum',
    of: ifBoth(
      add(ofHeads('aht'), div(mul('calls', sub('ahtNow', 'ahtBefore'), 'rates.telecomPerHour'), 3600)),
    ),
  },
  hoursCost: { unit: 'money', total: 'sum', of: ifBoth(ofHeads('hours')) },
  ptyCost: { unit: 'money', total: 'sum', of: ifBoth(ofHeads('pty')) },
  lossesCost: {
    unit: 'money',
    total: 'sum',
    of: ifBoth(add(ofHeads('losses'), mul(sub('leavers.now', 'leavers.before'), 'rates.attritionCost'))),
  },
  hiresCost: {
    unit: 'money',
    total: 'sum',
    of: ({ dated }) => (dated ? ifBoth(sub('takingOnOld', 'before.takingOn')) : ifBoth('change.takingOn')),
  },
  // Heads paid beyond the need or short of it: a surplus, a gap that upgrades fill, and what rounding adds.
  surplusCost: { unit: 'money', total: 'sum', of: ifBoth(ofHeads('change.overNeed')) },
  // What other rates, such as a rise in pay, make of the people and calls of the later month.
  ratesCost: {
    unit: 'money',
    total: 'sum',
    of: ({ dated }) =>
      dated
        ? ifBoth(
            sub(
              add(
                mul('now.paidHeads', sub(headCostAt('ratesNow'), 'headCost')),
                mul('calls', add('more.telecomPerCall', div(mul('ahtNow', 'more.telecomPerHour'), 3600))),
                mul('leavers.now', 'more.attritionCost'),
                'now.takingOn',
              ),
              'takingOnOld',
            ),
          )
        : undefined,
  },
  lineChangeCost: { unit: 'money', total: 'sum', of: ifBoth(0, sub('cost', 'costBefore')) },
  cost: { unit: 'money', total: 'sum' },
});

/** What is left between the figure before with its steps and the figure now: 0, but for floating-point noise. */
export const checkFigures = figures<keyof typeof headFigures | keyof typeof moneyFigures, Dating>()({
  check: {
    unit: 'heads',
    total: 'anew',
    of: round(sub(add('requiredBefore', ...headSteps), 'required'), 6),
  },
  costCheck: {
    unit: 'money',
    total: 'anew',
    of: ({ dated }) => round(sub(add('costBefore', ...(dated ? datedMoneySteps : moneySteps)), 'cost'), 4),
  },
});
