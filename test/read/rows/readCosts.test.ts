import { readInputs, type Inputs } from '../../../src/read/readInputs';
import { contentsOf } from '../../support/fileContents';
import { months, planningBook, type InputChanges } from '../../support/planningBook';

const read = (changes: InputChanges): Inputs => readInputs(contentsOf(planningBook(changes), [])).inputs;
const [january] = months(1) as [number];

describe('a cost row', () => {
  it('holds for its line, or for all without one', () => {
    const rows = [
      ['Hotline', 5000],
      [null, 4000],
    ];
    const { costs } = read({ Costs: { headers: ['Line', 'Base pay'], rows } });
    expect(costs.rows.map(({ line, rates }) => [line, rates.basePay])).toEqual([
      ['Hotline', 5000],
      [null, 4000],
    ]);
  });

  it('costs nothing where it is blank or has no column, and then limits no class', () => {
    const { costs } = read({ Costs: { headers: ['Base pay', 'Seat cost'], rows: [[4000, null]] } });
    expect(costs.rows[0]!.rates).toEqual({
      basePay: 4000,
      onCostRate: 0,
      overtimeHours: 0,
      overtimePay: 0,
      hiringCost: 0,
      classroomDays: 0,
      trainerHourPay: 0,
      trainerDayPay: 0,
      refresherDays: 0,
      attritionCost: 0,
      seatCost: 0,
      telecomPerCall: 0,
      telecomPerHour: 0,
      classSize: null,
      rooms: null,
      trainers: null,
    });
  });

  it('holds from a month on where it says so, in whatever way that month is written', () => {
    const from = (header: string, cells: (string | number | null)[]) =>
      read({ Costs: { headers: [header, 'Base pay'], rows: cells.map((cell) => [cell, 4000]) } }).costs;
    const dates = from('From month', [null, january + 190, 46_388]);
    expect(dates.rows.map((row) => row.from)).toEqual([null, '2026-07', '2027-01']);
    expect(dates.style).toEqual({ kind: 'anyDay' });
    const texts = from('生效月份', ['2026年7月', null]);
    expect(texts.rows.map((row) => row.from)).toEqual(['2026-07', null]);
    expect(texts.style).toMatchObject({
      kind: 'text',
      parts: [{ year: 4 }, { text: '年' }, { month: 'plain' }, { text: '月' }],
    });
  });

  it('is left out where its month is none, which is told at its cell', () => {
    const { inputs, problems } = readInputs(
      contentsOf(
        planningBook({
          Costs: {
            headers: ['From', 'Base pay'],
            rows: [
              [null, 1],
              ['Q3', 2],
              [1.5, 3],
            ],
          },
        }),
        [],
      ),
    );
    expect(inputs.costs).toMatchObject({ rows: [{ row: 0 }], complete: false });
    expect(problems.map(({ code, place }) => [code, place!.address])).toEqual([
      ['badMonth', 'A3'],
      ['badMonth', 'A4'],
    ]);
  });

  it('is found by its headers too, in Chinese as in English', () => {
    const headers = ['线', '月薪', '社保公积金比例', '座席成本'];
    const { sources, costs } = read({
      Costs: { sheet: '钱', table: null, at: 'B4', headers, rows: [['热线', 5000, 0.4, 600]] },
    });
    expect(sources.Costs!.area).toMatchObject({ sheet: '钱', row: 4, column: 1 });
    expect(costs.rows[0]).toMatchObject({
      line: '热线',
      rates: { basePay: 5000, onCostRate: 0.4, seatCost: 600 },
    });
  });

  it('is not seen in a table that only shares one header with it', () => {
    const rows = [['Hotline', 5000]];
    const { sources } = read({ Costs: { table: 'People', headers: ['Line', 'Base pay'], rows } });
    expect(sources.Costs).toBeUndefined();
  });
});

describe('a budget', () => {
  it('is of a line or of all lines', () => {
    const rows = [
      [january, 'Hotline', 700_000],
      [january, null, 900_000],
    ];
    expect(read({ Budget: { rows } }).budget.rows).toEqual([
      { row: 0, month: '2026-01', line: 'Hotline', amount: 700_000 },
      { row: 1, month: '2026-01', line: null, amount: 900_000 },
    ]);
  });

  it('needs no line column', () => {
    const Budget = { headers: ['月份', '预算'], rows: [['2026年1月', 5]] };
    expect(read({ Budget }).budget).toMatchObject({
      rows: [{ month: '2026-01', line: null, amount: 5 }],
      style: { kind: 'text', parts: [{ year: 4 }, { text: '年' }, { month: 'plain' }, { text: '月' }] },
    });
  });
});
