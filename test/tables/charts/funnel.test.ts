import { sheetSpecs } from '../../../src/tables/sheetSpec';
import { hiringBook } from '../../support/hiringBook';
import { callsOf, months, planningBook, type InputChanges } from '../../support/planningBook';
import { ready } from '../../support/prepared';

/** The funnel's table of a workbook. */
function funnelOf(changes: InputChanges = {}, make = hiringBook) {
  const specs = sheetSpecs(ready(make(changes)).layout);
  return specs.find(({ name }) => name === 'PlanCharts')!.tables[0]!;
}
const stagesOf = (table: ReturnType<typeof funnelOf>) => table.columns[0]!.values;

describe('the funnel', () => {
  it('has the stages in their order and the hires last', () => {
    expect(stagesOf(funnelOf())).toEqual(['Interview', 'Offer', 'Reporting', 'Hires']);
    expect(funnelOf().columns[3]!.values).toEqual([1, 2, 3, 0]);
  });

  it('takes stages of several lines that are called the same for one, whatever their case', () => {
    const Stages = {
      headers: ['Line', 'Stage', 'Pass rate'],
      rows: [
        ['Hotline', 'Interview', 0.5],
        ['Hotline', 'Offer', 0.8],
        [7, 'INTERVIEW', 0.4],
        [7, 'Test', 0.9],
      ],
    };
    expect(stagesOf(funnelOf({ Stages }))).toEqual(['Interview', 'Offer', 'Test', 'Hires']);
  });

  it('leaves out the stages of a line that is filled by upgrade', () => {
    const Stages = {
      headers: ['Line', 'Stage', 'Pass rate'],
      rows: [
        ['CIC', 'Assessment', 0.5],
        ['Hotline', 'Interview', 0.5],
      ],
    };
    expect(stagesOf(funnelOf({ Stages }, planningBook))).toEqual(['Interview', 'Hires']);
  });

  it('is the hires alone, and points at no quotas, where nobody is interviewed', () => {
    const Forecast = { rows: [[months(1)[0]!, 'CIC', callsOf(4), 180, 20, 40, null, null]] };
    const table = funnelOf({ Forecast }, planningBook);
    expect(stagesOf(table)).toEqual(['Hires']);
    const cell = { self: (key: string) => key, above: String, below: String };
    expect(table.columns[1]!.formula!(cell)).toBe('SUMPRODUCT(HiringTotal[Hires])');
  });
});
