import type { PlanInput } from '../../../src/model/plan/planInput';
import { readInputs } from '../../../src/read/readInputs';
import { resolve, type Resolved } from '../../../src/read/resolve/resolve';
import { contentsOf } from '../../support/fileContents';
import { months, planningBook, type InputChanges } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

const resolveBook = (changes: InputChanges): Resolved =>
  resolve(readInputs(contentsOf(planningBook(changes), [])).inputs, savedSettings());
const inputOf = (changes: InputChanges): PlanInput => resolveBook(changes).input;
const problemsOf = (changes: InputChanges): string[] => resolveBook(changes).problems.map(({ code }) => code);
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

  it('are, month by month, those of the line once its own have begun, until then those without a line', () => {
    const headers = ['From', 'Line', 'Base pay'];
    const [, february, march] = months(3) as [number, number, number];
    const rows = [
      [march, 'CIC', 9000],
      [null, null, 4000],
      [february, null, 4200],
      [march + 31, null, 4400],
    ];
    const { rates } = inputOf({ Costs: { headers, rows } });
    expect(rates!.map(({ line, from, basePay }) => [line, from, basePay])).toEqual([
      ['Hotline', null, 4000],
      ['Hotline', '2026-02', 4200],
      ['Hotline', '2026-04', 4400],
      ['CIC', null, 4000],
      ['CIC', '2026-02', 4200],
      ['CIC', '2026-03', 9000],
    ]);
  });

  it('need not begin before a line does', () => {
    const Costs = { headers: ['From', 'Base pay'], rows: [[january, 4000]] };
    expect(problemsOf({ Costs })).toEqual([]);
    const later = { headers: ['From', 'Base pay'], rows: [[january + 31, 4000]] };
    expect(problemsOf({ Costs: later })).toEqual(['noCostsYet', 'noCostsYet']);
  });

  it('warn of a figure that a later row leaves blank, and not where it says 0 or there was none', () => {
    const headers = ['From', 'Base pay', 'Seat cost', 'Hiring cost', 'Class size'];
    const rows = [
      [null, 4000, 600, null, 12],
      [january + 31, 4200, 0, null, null],
    ];
    const { problems } = resolveBook({ Costs: { headers, rows } });
    expect(problems).toMatchObject([
      { code: 'costDropped', severity: 'warning', place: { address: 'E3' }, values: { before: '12' } },
    ]);
  });

  it('are not missed where a row could not be read', () => {
    const Costs = {
      headers: ['From', 'Base pay'],
      rows: [
        ['soon', 4000],
        [january + 31, 4000],
      ],
    };
    expect(problemsOf({ Costs })).toEqual([]);
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
