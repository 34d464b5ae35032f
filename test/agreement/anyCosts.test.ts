import fc from 'fast-check';
import { costKinds } from '../../src/model/cost/costFigures';
import { monthSerial } from '../../src/model/calendar/month';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { datedMoneySteps, headSteps } from '../../src/model/bridge/bridgeFigures';
import { tables as words } from '../../src/words/catalogue';
import { bookOfCosts, costedBooks, costsInForce, type CostedBook } from '../support/costedBooks';
import { dependencyGraph, findCircle } from '../support/dependencyGraph';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook } from '../support/plannedBook';
import { ready } from '../support/prepared';
import { readTable, tableNames } from '../support/readTable';
import { disagreements } from './compare';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const books = fc.sample(costedBooks(), { numRuns: 12, seed: 2026 });
const written = ({ input, ...rest }: CostedBook): WorkbookFile =>
  plannedBook(bookOfCosts({ input, ...rest }), input.settings);

type Row = Record<string, unknown>;
const number = (row: Row, header: string): number => Number(row[header] === '' ? 0 : row[header]);
const sum = (values: number[]): number => values.reduce((all, one) => all + one, 0);

/** To 1e-9 of the largest figure on the way. */
function near(one: number, other: number, scale = 1): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(scale, Math.abs(one), Math.abs(other)));
}

describe('any costs written down as a workbook', () => {
  it('are read as the rows that hold, and formulas run in no circle', () => {
    fc.assert(
      fc.property(costedBooks(), (book) => {
        const { layout } = ready(bookOfCosts(book), book.input.settings);
        const rates = layout.input.rates!;
        for (const { line, month } of layout.input.forecast) {
          const expected = costsInForce(book.costs, line, month);
          const begun = rates.filter((one) => one.line === line && (one.from ?? '') <= month);
          const last = begun.reduce((a, b) => ((a.from ?? '') > (b.from ?? '') ? a : b));
          expect([last.from, last.basePay, last.rooms]).toEqual([
            expected.from,
            expected.figures.basePay ?? 0,
            expected.figures.rooms,
          ]);
        }
      }),
      { numRuns: 60 },
    );
    for (const book of books.slice(0, 2)) expect(findCircle(dependencyGraph(written(book)))).toBeNull();
  });
});

(findLibreOffice() ? describe : describe.skip)('finance’s own sums over what LibreOffice calculates', () => {
  const { cost, bridge, training } = words.en;
  let shown: WorkbookFile[] = [];

  beforeAll(async () => {
    shown = await recalculateAll(books.map((book) => saveWorkbook(null, written(book))));
  }, 120_000);

  const each = (check: (file: WorkbookFile, book: CostedBook) => void): void =>
    shown.forEach((file, index) => check(file, books[index]!));

  it('are the figures of the model', () => {
    each((file, book) => {
      const { layout } = ready(bookOfCosts(book), book.input.settings);
      expect(disagreements(file, layout)).toEqual([]);
    });
  });

  it('add kinds up to the total and lines up to the total of the month', () => {
    each((file) => {
      const lines = readTable(file, 'CostReview');
      const totals = readTable(file, 'CostTotal');
      for (const row of [...lines, ...totals]) {
        near(sum(costKinds.map((kind) => number(row, cost[kind]))), number(row, cost.total));
      }
      for (const total of totals) {
        const own = lines.filter((row) => row[cost.month] === total[cost.month]);
        for (const key of [...costKinds, 'total', 'paidHeads', 'calls'] as const) {
          near(sum(own.map((row) => number(row, cost[key]))), number(total, cost[key]));
        }
      }
    });
  });

  it('take the cost from the budget where there is one, of the line and of the month', () => {
    each((file, { budget }) => {
      const serials = budget.map((one) => ({ ...one, month: monthSerial(one.month) }));
      for (const row of [...readTable(file, 'CostReview'), ...readTable(file, 'CostTotal')]) {
        const ofMonth = serials.filter(({ month }) => month === row[cost.month]);
        const general = ofMonth.filter(({ line }) => line === null);
        const isTotal = row[cost.line] === words.en.total;
        const ofLine = ofMonth.filter(({ line }) => line === row[cost.line]);
        const meant = isTotal ? (general.length > 0 ? general : ofMonth) : ofLine;
        if (meant.length === 0) expect([row[cost.budget], row[cost.variance]]).toEqual(['', '']);
        else {
          near(number(row, cost.budget), sum(meant.map(({ amount }) => amount)));
          near(number(row, cost.variance), number(row, cost.budget) - number(row, cost.total), 1e3);
        }
      }
    });
  });

  it('pay every head once: base pay, on-costs and people in training are the pay of all paid heads', () => {
    each((file, { costs }) => {
      const trainings = readTable(file, 'TrainingLoss');
      for (const row of readTable(file, 'CostReview')) {
        const own = trainings.find(
          (one) => one[training.month] === row[cost.month] && one[training.line] === row[cost.line],
        )!;
        const month = monthOfRow(row[cost.month] as number);
        const { basePay, onCostRate } = costsInForce(costs, String(row[cost.line]), month).figures;
        const paid =
          number(row, cost.basePay) +
          number(row, cost.onCosts) +
          number(row, cost.training) -
          number(own, training.trainerCost);
        near(paid, number(row, cost.paidHeads) * (basePay ?? 0) * (1 + (onCostRate ?? 0)), 1e3);
      }
    });
  });

  it('lead each bridge from the month before to this one, a line that begins or ends included', () => {
    let [begunOrEnded, repriced] = [0, 0];
    each((file) => {
      const costOf = new Map(
        readTable(file, 'CostReview').map((row) => [
          `${String(row[cost.month])} ${String(row[cost.line])}`,
          number(row, cost.total),
        ]),
      );
      // A plan of one month has no bridge.
      const tables = tableNames(file).filter((name) => /Bridge/.test(name));
      for (const table of tables) {
        for (const row of readTable(file, table)) {
          const heads = sum(headSteps.map((step) => number(row, bridge[step])));
          near(number(row, bridge.requiredBefore) + heads, number(row, bridge.required));
          const steps = datedMoneySteps.map((step) => number(row, bridge[step]));
          const scale = Math.max(...steps.map(Math.abs));
          near(number(row, bridge.costBefore) + sum(steps), number(row, bridge.cost), scale);
          expect([row[bridge.check], row[bridge.costCheck]].map(Number).map(Math.abs)).toEqual([0, 0]);
          if (table === 'BridgeTotal') continue;
          const line = String(row[bridge.line]);
          near(number(row, bridge.costBefore), costOf.get(`${String(row[bridge.fromMonth])} ${line}`) ?? 0);
          near(number(row, bridge.cost), costOf.get(`${String(row[bridge.month])} ${line}`) ?? 0);
          if (number(row, bridge.lineChangeCost) !== 0) begunOrEnded++;
          if (number(row, bridge.ratesCost) !== 0) repriced++;
        }
      }
    });
    expect(Math.min(begunOrEnded, repriced)).toBeGreaterThan(0);
  });
});

function monthOfRow(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  return date.toISOString().slice(0, 7);
}
