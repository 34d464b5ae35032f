import type { PlanInput } from '../../../src/model/plan';
import { readInputs } from '../../../src/workbook/read/readInputs';
import { resolve } from '../../../src/workbook/read/resolve';
import { contentsOf } from '../../support/fileContents';
import { months, planningBook, type InputChanges } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

const inputOf = (changes: InputChanges): PlanInput =>
  resolve(readInputs(contentsOf(planningBook(changes), [])).inputs, savedSettings()).input;
const [january] = months(1) as [number];
const Budget = { rows: [[january, 'hotline', 500]] };

describe('the costs of a plan', () => {
  it('are those of the line, else those without a line, for every line of the plan', () => {
    const Costs = {
      rows: [
        [null, 4000],
        ['HOTLINE', 5000],
      ],
    };
    expect(inputOf({ Costs }).rates!.map(({ line, basePay }) => [line, basePay])).toEqual([
      ['Hotline', 5000],
      ['CIC', 4000],
    ]);
  });

  it('are not there without a Costs table or with an empty one, and neither is the budget', () => {
    for (const Costs of [null, { rows: [] }]) {
      const input = inputOf({ Costs, Budget });
      expect([input.rates, input.budget]).toEqual([undefined, undefined]);
    }
  });

  it('stand beside the budget, its lines spelt as in the Lines table', () => {
    const { budget } = inputOf({ Costs: { rows: [[null, 4000]] }, Budget });
    expect(budget).toEqual([{ month: '2026-01', line: 'Hotline', amount: 500 }]);
  });

  it('have those of each stage with the stage', () => {
    const Stages = {
      headers: ['Stage', 'Pass rate', 'Cost per candidate'],
      rows: [
        ['Interview', 0.5, 20],
        ['Offer', 1, null],
      ],
    };
    const { stages } = inputOf({ Stages }).lines[0]!;
    expect(stages.map(({ costPerCandidate }) => costPerCandidate)).toEqual([20, 0]);
  });
});
