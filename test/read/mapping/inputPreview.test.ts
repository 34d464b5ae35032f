import { previewOf } from '../../../src/read/mapping/inputPreview';
import { readInputs } from '../../../src/read/readInputs';
import { inputNames } from '../../../src/grid/names';
import { contentsOf } from '../../support/fileContents';
import { planningBook } from '../../support/planningBook';

const book = planningBook({
  Calendar: { headers: ['Month', 'Working days'], rows: [[46_023, 19]] },
  Actuals: { headers: ['Month', 'Line', 'Actual heads'], rows: [[46_023, 'Hotline', 80]] },
  Costs: { headers: ['Line', 'From month', 'Base pay', 'Seat cost'], rows: [['CIC', 46_054, 6000, 500]] },
  Budget: { headers: ['Month', 'Line', 'Budget'], rows: [[46_023, 'Hotline', 900_000]] },
});
const { inputs } = readInputs(contentsOf(book, []));

it('says of each input how many rows, of which months and what names', () => {
  const january = { first: '2026-01', last: '2026-01' };
  const february = { first: '2026-02', last: '2026-02' };
  const seen = Object.fromEntries(inputNames.map((input) => [input, previewOf(input, inputs)]));
  expect(seen).toMatchObject({
    Lines: { months: null, calls: [] },
    Stages: { months: null },
    Calendar: { rows: 1, months: january, names: [] },
    Actuals: { rows: 1, months: january, names: ['Hotline'] },
    Costs: { rows: 1, months: february, names: ['CIC'] },
    Budget: { rows: 1, months: january, names: ['Hotline'] },
  });
  expect(seen['Lines']!.names).toEqual(inputs.lines.map(({ name }) => name));
  expect(seen['Stages']!.names).toContain(inputs.stages[0]!.stage);
});

it('says of a forecast the calls of its first months, all lines together', () => {
  const { calls } = previewOf('Forecast', inputs)!;
  const sum = inputs.forecast.rows.filter(({ month }) => month === '2026-01').map((row) => row.calls);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThanOrEqual(3);
  expect(calls[0]).toEqual({ month: '2026-01', calls: sum.reduce((all, one) => all + one, 0) });
});

it('is none of an input that is not there', () => {
  expect(previewOf('Costs', readInputs(contentsOf(planningBook(), [])).inputs)).toBeNull();
});
