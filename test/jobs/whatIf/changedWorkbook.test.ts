import { addMonths, monthSerial } from '../../../src/model/calendar/month';
import { applyScenario } from '../../../src/model/whatIf/applyScenario';
import type { ScenarioChange } from '../../../src/model/whatIf/scenario';
import { scenarioLines } from '../../../src/model/whatIf/scenarioLines';
import type { FileCellValue, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { callsOf, addInput, planningBook } from '../../support/planningBook';
import { ready } from '../../support/prepared';

/** What stands in the cells that scenarios are about: by month and line, by stage, and by line and month of Costs. */
interface Cells {
  forecast: { month: string; line: string; calls: number; aht: number; pty: number; attrition: number }[];
  stages: { stage: string; passRate: number }[];
  costs: { line: string; from: string | null; pay: number; overtimePay: number }[];
}

const months = [0, 1, 2].map((ahead) => addMonths('2026-03', ahead));
const [march, april, may] = months as [string, string, string];

const asTyped = (): Cells => ({
  forecast: months.flatMap((month, at) => [
    { month, line: 'Hotline', calls: callsOf(30 + 4 * at), aht: 240, pty: 0.8, attrition: 0.02 },
    { month, line: 'Mail', calls: callsOf(12 + at), aht: 300, pty: 0.7, attrition: 0.03 },
  ]),
  stages: [
    { stage: 'Interview', passRate: 0.45 },
    { stage: 'Offer', passRate: 0.8 },
    { stage: 'Training', passRate: 0.9 },
  ],
  costs: [
    { line: 'Hotline', from: null, pay: 5000, overtimePay: 45 },
    { line: 'Mail', from: null, pay: 5600, overtimePay: 50 },
  ],
});

function bookOf({ forecast, stages, costs }: Cells): WorkbookFile {
  const file = planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT', 'PTY', 'Attrition rate'],
      rows: forecast.map((row) => [
        monthSerial(row.month),
        row.line,
        row.calls,
        row.aht,
        row.pty,
        row.attrition,
      ]),
    },
    Lines: {
      headers: ['Line', 'Opening heads'],
      rows: [
        ['Hotline', 33],
        ['Mail', 15],
      ],
    },
    Stages: { headers: ['Stage', 'Pass rate'], rows: stages.map(({ stage, passRate }) => [stage, passRate]) },
    Budget: { rows: months.map((month) => [monthSerial(month), null, 300_000]) },
  });
  addInput(file, {
    sheet: 'Costs',
    table: 'Costs',
    at: 'A1',
    headers: [
      'Line',
      'From month',
      'Base pay',
      'On-cost rate',
      'Overtime hours',
      'Overtime pay per hour',
      'Hiring cost',
    ],
    rows: costs.map(({ line, from, pay, overtimePay }): FileCellValue[] => [
      line,
      from === null ? null : monthSerial(from),
      pay,
      0.4,
      4,
      overtimePay,
      900,
    ]),
  });
  return file;
}

const change = (
  some: Partial<ScenarioChange> & Pick<ScenarioChange, 'driver' | 'value'>,
): ScenarioChange => ({
  how: 'factor',
  line: null,
  stage: null,
  from: null,
  to: null,
  ...some,
});

/** Changes as a scenario makes them, and as a planner would type them over the cells. */
const changes: [string, ScenarioChange, (cells: Cells) => void][] = [
  [
    'a tenth more calls',
    change({ driver: 'volume', value: 1.1 }),
    ({ forecast }) => forecast.forEach((row) => (row.calls *= 1.1)),
  ],
  [
    'other calls of a line in a month',
    change({ driver: 'volume', how: 'value', value: 70_000, line: 'Mail', from: april, to: april }),
    ({ forecast }) => (forecast[3]!.calls = 70_000),
  ],
  [
    'a longer AHT from a month on',
    change({ driver: 'aht', value: 1.25, line: 'Hotline', from: april }),
    ({ forecast }) => [forecast[2]!, forecast[4]!].forEach((row) => (row.aht *= 1.25)),
  ],
  [
    'another PTY up to a month',
    change({ driver: 'pty', how: 'value', value: 0.85, to: april }),
    ({ forecast }) => forecast.slice(0, 4).forEach((row) => (row.pty = 0.85)),
  ],
  [
    'half the attrition',
    change({ driver: 'attrition', value: 0.5 }),
    ({ forecast }) => forecast.forEach((row) => (row.attrition *= 0.5)),
  ],
  [
    'a better stage',
    change({ driver: 'passRates', how: 'value', value: 0.6, stage: 'Interview' }),
    ({ stages }) => (stages[0]!.passRate = 0.6),
  ],
  [
    'all stages a little worse',
    change({ driver: 'passRates', value: 0.95 }),
    ({ stages }) => stages.forEach((one) => (one.passRate *= 0.95)),
  ],
  [
    'a rise in pay of a line for a month, with its overtime',
    change({ driver: 'pay', value: 1.08, line: 'Hotline', from: april, to: april }),
    ({ costs }) =>
      costs.push(
        { line: 'Hotline', from: april, pay: 5000 * 1.08, overtimePay: 45 * 1.08 },
        { line: 'Hotline', from: may, pay: 5000, overtimePay: 45 },
      ),
  ],
];

const inputOf = (cells: Cells) => ready(bookOf(cells)).layout.input;

/** Every figure of both by line and month, to 1e-9 of its size. */
function expectSame(one: ReturnType<typeof scenarioLines>, other: ReturnType<typeof scenarioLines>): void {
  expect(one.map(({ line, month }) => [line, month])).toEqual(other.map(({ line, month }) => [line, month]));
  one.forEach((row, index) => {
    for (const [key, value] of Object.entries({ ...row, ...row.kinds })) {
      const typed = { ...other[index], ...other[index]!.kinds } as Record<string, unknown>;
      if (value === null) expect(typed[key]).toBeNull();
      if (typeof value !== 'number') continue;
      const expected = typed[key] as number;
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }
  });
}

describe('a scenario', () => {
  it.each(changes)('of %s is the plan of a workbook in which it has been typed', (_, one, type) => {
    const typed = asTyped();
    type(typed);
    const base = inputOf(asTyped());
    const planned = scenarioLines(applyScenario(base, { name: 'If', changes: [one] }));
    expectSame(planned, scenarioLines(inputOf(typed)));
    expect(planned).not.toEqual(scenarioLines(base));
  });

  it('of all of these at once is the plan of a workbook with all of them', () => {
    const typed = asTyped();
    for (const [, , type] of changes) type(typed);
    const all = changes.map(([, one]) => one);
    expectSame(
      scenarioLines(applyScenario(inputOf(asTyped()), { name: 'All', changes: all })),
      scenarioLines(inputOf(typed)),
    );
  });

  it(`of ${march} to ${may} is that of all months`, () => {
    const base = inputOf(asTyped());
    const within = change({ driver: 'volume', value: 1.2, from: march, to: may });
    const always = change({ driver: 'volume', value: 1.2 });
    const [one, other] = [within, always].map((change) =>
      scenarioLines(applyScenario(base, { name: 'If', changes: [change] })),
    ) as [ReturnType<typeof scenarioLines>, ReturnType<typeof scenarioLines>];
    expect(one).toEqual(other);
  });
});
