import type { InputColumn } from '../../grid/headers';
import { ourTables } from '../../grid/names';
import { cellInRow, cellRangeOf, firstFilled } from '../formulas';
import { textSecondsFormula } from '../../cells/clockText';
import type { Source } from '../../read/rows/source';
import { holdsTexts } from '../../cells/readUnit';
import { factors, filledUnitFormula } from '../../cells/units';
import type { LayoutInput } from '../planInputs';
import type { PlanCell, PlanFormulas } from './planKeys';
import { ptyOfOccupancy } from '../../model/plan/workload';
import { formulaOf } from '../formulaOf';
import { columnOfTable } from '../tableSpec';

/** What base heads follow from: calls, handling time, the month's working days and PTY. */
export function workloadLookUps({ inputs, words }: LayoutInput): PlanFormulas {
  const forecast = (cell: PlanCell, column: InputColumn): string | null =>
    cellInRow(inputs.sources.Forecast, column, cell.self('forecastRow'));
  const ofMonth = (cell: PlanCell, header: string): string =>
    `INDEX(${columnOfTable(ourTables.calendar, header)},MATCH(${cell.self('month')},${columnOfTable(
      ourTables.calendar,
      words.calendar.month,
    )},0))`;
  return {
    calls: (cell) => forecast(cell, 'calls')!,
    ahtSeconds: (cell) => {
      const parts = (['talk', 'hold', 'afterCall'] as const)
        .map((column) => forecast(cell, column))
        .filter((part) => part !== null)
        .map((part) => `N(${part})`);
      const aht = forecast(cell, 'aht');
      const talk = forecast(cell, 'talk');
      const given = [
        ...(aht === null ? [] : [{ given: aht, value: aht }]),
        ...(talk === null ? [] : [{ given: talk, value: parts.join('+') }]),
      ];
      const { Lines } = inputs.sources;
      const ofLine = cellInRow(Lines, 'aht', cell.self('linesRow'));
      const last = ofLine === null ? given.pop()?.value : inPlain(ofLine, 'aht', Lines!);
      return firstFilled(given, last ?? 'NA()');
    },
    calendar: (cell) => {
      const source = ofMonth(cell, words.calendar.source);
      const own = forecast(cell, 'workingDays');
      return own === null ? source : `IF(${own}="",${source},"${words.basis.own}")`;
    },
    workingDays: (cell) => {
      const days = ofMonth(cell, words.calendar.workingDays);
      const own = forecast(cell, 'workingDays');
      return own === null ? days : `IF(${own}="",${days},${own})`;
    },
    pty: (cell) => {
      const given = [
        forecast(cell, 'pty'),
        cellInRow(inputs.sources.Lines, 'pty', cell.self('linesRow')),
      ].filter((one) => one !== null);
      return firstFilled(
        given.map((one) => ({ given: one, value: one })),
        ofOccupancy(inputs, cell, historicPty(inputs, cell) ?? 'NA()'),
      );
    },
  };
}

/**
 * PTY from occupancy and shrinkage, each of the forecast's row or else of the line's; the last resort where either is
 * blank in both.
 */
function ofOccupancy({ sources }: LayoutInput['inputs'], cell: PlanCell, otherwise: string): string {
  const places = [
    [sources.Forecast, cell.self('forecastRow')],
    [sources.Lines, cell.self('linesRow')],
  ] as const;
  const given = (column: 'occupancy' | 'shrinkage'): { given: string; read: string }[] =>
    places.flatMap(([source, row]) => {
      const found = cellInRow(source, column, row);
      return found === null ? [] : [{ given: found, read: inPlain(found, column, source!) }];
    });
  const [occupancies, shrinkages] = [given('occupancy'), given('shrinkage')];
  if (shrinkages.length === 0) return otherwise;
  const ofBoth = (occupancy: string): string =>
    firstFilled(
      shrinkages.map((shrinkage) => ({
        given: shrinkage.given,
        value: formulaOf(ptyOfOccupancy, (name) => (name === 'occupancy' ? occupancy : shrinkage.read)),
      })),
      otherwise,
    );
  return firstFilled(
    occupancies.map((one) => ({ given: one.given, value: ofBoth(one.read) })),
    otherwise,
  );
}

/** A cell of a source's column, which is not blank, as a formula in seconds or as a share. */
function inPlain(cell: string, column: InputColumn, { columns, planForecast }: Source): string {
  // Our own copy is in plain units.
  const unit = planForecast ? undefined : columns.get(column)?.unit;
  return unit ? filledUnitFormula(cell, unit.unit, holdsTexts(unit)) : cell;
}

/** PTY from history: handled calls x AHT / 3600 / paid hours over the line's rows that give all three. */
function historicPty({ sources }: LayoutInput['inputs'], cell: PlanCell): string | null {
  const { Actuals } = sources;
  if (!Actuals || !(['handledCalls', 'aht', 'paidHours'] as const).every((one) => Actuals.columns.has(one))) {
    return null;
  }
  const [calls, aht, paid] = (['handledCalls', 'aht', 'paidHours'] as const).map((column) =>
    cellRangeOf(Actuals, column),
  );
  const named = Actuals.line === undefined ? `(${cellRangeOf(Actuals, 'line')}=${cell.self('line')})*` : '';
  const complete = `${named}(${calls}<>"")*(${aht}<>"")*(${paid}<>"")`;
  const handled = handledSeconds(Actuals, complete, calls!, aht!);
  return `${handled}/3600/SUMPRODUCT(${complete},${paid})`;
}

/** Calls times AHT over rows. Numbers and texts add up apart, since no IF looks at cells one by one here in all versions. */
function handledSeconds({ columns }: Source, rows: string, calls: string, aht: string): string {
  const [unit, count] = (['aht', 'handledCalls'] as const).map((column) => columns.get(column)?.unit);
  const times = (sum: string, factor: number): string => (factor === 1 ? sum : `${sum}*${factor}`);
  const numbers = times(`SUMPRODUCT(${rows},${calls},${aht})`, unit ? factors[unit.unit] : 1);
  const texts = `SUMPRODUCT(${rows}*ISTEXT(${aht}),${calls},${textSecondsFormula(aht)})`;
  const seconds = unit && holdsTexts(unit) ? `(${numbers}+${texts})` : numbers;
  return times(seconds, count ? factors[count.unit] : 1);
}
