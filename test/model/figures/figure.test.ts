import { add, mul, namesIn } from '../../../src/model/figures/expression';
import { expressionOf, figures, summed, workOut, type Figure } from '../../../src/model/figures/figure';
import { planFigures } from '../../../src/model/plan/planFigures';
import { defaultPlanSettings, type PlanSettings } from '../../../src/model/plan/planSettings';

const made = figures<'rates.pay', { twice: boolean }>()({
  heads: { unit: 'heads', total: 'sum' },
  lost: { unit: 'heads', total: 'roundedSum' },
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

describe('the figures of a plan', () => {
  const modes = ['planned', 'solved'] as const;
  const policies = ['perLine', 'total', 'none'] as const;
  const outside = ['fedBy', ...Object.keys(defaultPlanSettings).map((key) => `settings.${key}`)];
  const ways = modes.flatMap((newJoinerMode) =>
    policies.map((rounding) => ({ ...defaultPlanSettings, newJoinerMode, rounding })),
  );

  it.each(ways.map((settings) => [settings.newJoinerMode, settings.rounding, settings] as const))(
    'each name only figures before them, new joiners %s and rounding %s',
    (_mode, _policy, settings) => {
      expect(namedTooEarly(planFigures, settings, outside)).toEqual([]);
    },
  );
});

/** Figures whose expression names one that stands behind them, each as "figure name". */
function namedTooEarly(
  all: Readonly<Record<string, Figure<string, PlanSettings>>>,
  settings: PlanSettings,
  outside: readonly string[],
): string[] {
  const known = new Set(outside);
  return Object.entries(all).flatMap(([key, figure]) => {
    const names = namesIn(expressionOf(figure, settings) ?? 0).filter((name) => !known.has(name));
    known.add(key);
    return names.map((name) => `${key} ${name}`);
  });
}
