import { add, mul, namesIn } from '../../../src/model/figures/expression';
import { expressionOf, figures, summed, type Figure } from '../../../src/model/figures/figure';
import { workOut, noSettings } from '../../../src/model/figures/workOut';
import { checkFigures, headFigures, moneyFigures } from '../../../src/model/bridge/bridgeFigures';
import { costFigures } from '../../../src/model/cost/costFigures';
import { trainingFigures } from '../../../src/model/cost/trainingFigures';
import { planFigures } from '../../../src/model/plan/planFigures';
import { defaultPlanSettings } from '../../../src/model/plan/planSettings';

const made = figures<'rates.pay', { twice: boolean }>()({
  heads: { unit: 'heads', total: 'sum' },
  lost: { unit: 'heads', total: 'toleratedSum' },
  left: { unit: 'heads', of: ({ twice }) => (twice ? mul('heads', 2) : undefined) },
  pay: { unit: 'money', total: 'anew', of: mul('left', 'rates.pay') },
  both: { unit: 'money', helper: true, of: add('pay', 'lost') },
});

type Row = Record<keyof typeof made, number>;
const row = (twice: boolean): Row => workOut<Row, { twice: boolean }>({}, made, { twice }, given);

const given = { heads: 10, lost: ({ heads }: Row) => heads / 4, left: 7, rates: { pay: 100 } };

describe('the figures of a row', () => {
  it('are worked out in their order, from what is given and from those before', () => {
    expect(row(true)).toEqual({ heads: 10, lost: 2.5, left: 20, pay: 2000, both: 2002.5 });
  });

  it('are given where the settings leave them without an expression', () => {
    expect([row(false).left, row(false).pay]).toEqual([7, 700]);
  });

  it('are added up in the total where their record says so', () => {
    expect(summed(made)).toEqual(['heads', 'lost']);
  });
});

describe('the figures of every table', () => {
  const modes = ['planned', 'solved'] as const;
  const policies = ['perLine', 'total', 'none'] as const;
  const plans = modes.flatMap((newJoinerMode) =>
    policies.map((rounding) => ({ ...defaultPlanSettings, newJoinerMode, rounding })),
  );

  it('name only figures that are worked out before them', () => {
    for (const settings of plans) expect(namedTooEarly(planFigures, settings)).toEqual([]);
    expect(namedTooEarly(trainingFigures, noSettings)).toEqual([]);
    expect(namedTooEarly(costFigures, noSettings)).toEqual([]);
    expect(namedTooEarly(headFigures, noSettings)).toEqual([]);
    for (const dated of [true, false]) {
      expect(namedTooEarly({ ...headFigures, ...moneyFigures, ...checkFigures }, { dated })).toEqual([]);
    }
  });

  it('would be told of where one named a figure behind it', () => {
    const { headsToAdd, ...rest } = planFigures;
    expect(namedTooEarly({ ...rest, headsToAdd }, defaultPlanSettings)).toEqual([
      'byUpgrade headsToAdd',
      'hires headsToAdd',
    ]);
  });

  it('give those that are worked out anew in the total an expression', () => {
    const all = { ...planFigures, ...trainingFigures, ...costFigures, ...checkFigures };
    const anew = Object.entries<Figure<string, never>>(all).filter(([, { total }]) => total === 'anew');
    expect(anew.length).toBeGreaterThan(5);
    expect(anew.filter(([, { of }]) => of === undefined)).toEqual([]);
  });
});

/** Figures whose expression names one that is worked out behind them, each as "figure name". */
function namedTooEarly<Settings>(
  all: Readonly<Record<string, Figure<string, Settings>>>,
  settings: Settings,
): string[] {
  const open = new Set(Object.keys(all).filter((key) => expressionOf(all[key]!, settings) !== undefined));
  return Object.entries(all).flatMap(([key, figure]) => {
    const early = namesIn(expressionOf(figure, settings) ?? 0).filter((name) => open.has(name));
    open.delete(key);
    return [...new Set(early)].map((name) => `${key} ${name}`);
  });
}
