import type { InputColumn } from '../../grid/headers';
import { ourNames, planTable } from '../../grid/names';
import { lossOfRate } from '../../model/plan/losses';
import { formulaOf } from '../formulaOf';
import { cellInRow, firstFilled } from '../formulas';
import type { LayoutInput } from '../planInputs';
import type { PlanFormula, PlanFormulas, PlanKey } from './planKeys';
import { columnOfTable } from '../tableSpec';

/** What the base loses: absence, attrition, upgrades into higher lines, and what the coaching of new joiners follows from. */
export function lossLookUps(layout: LayoutInput, level: number): PlanFormulas {
  return {
    absence: forecastLoss(layout, 'absenceHeads', 'absenceRate'),
    attrition: forecastLoss(layout, 'attritionHeads', 'attritionRate'),
    upgrade: upgradeFormula(layout, level),
    ...joinerLookUps(layout),
  };
}

/** A loss of the forecast row, else of the line, each as heads or as a rate of the need. */
function forecastLoss({ inputs }: LayoutInput, heads: InputColumn, rate: InputColumn): PlanFormula {
  return (cell) => {
    const base = cell.self('baseHeads');
    const places = [
      [inputs.sources.Forecast, cell.self('forecastRow')],
      [inputs.sources.Lines, cell.self('linesRow')],
    ] as const;
    const choices = places.flatMap(([source, row]) => {
      const given = cellInRow(source, heads, row);
      const share = cellInRow(source, rate, row);
      return [
        ...(given === null ? [] : [{ given, value: given }]),
        ...(share === null ? [] : [{ given: share, value: lossFormula(base, share) }]),
      ];
    });
    return firstFilled(choices, '0');
  };
}

function lossFormula(base: string, rate: string): string {
  return formulaOf(lossOfRate, (name) => (name === 'base' ? base : rate));
}

/**
 * The gaps of the lines that this one feeds. They stand in the tables of higher levels, never in the own one, and are
 * found by number: a name such as "1-2" would be a date to SUMIFS.
 */
function upgradeFormula({ words }: LayoutInput, level: number): PlanFormula {
  const higherLevels = Array.from({ length: level }, (_, higher) => planTable(higher));
  return (cell) =>
    higherLevels
      .map((table) => {
        const column = (key: PlanKey): string => columnOfTable(table, words.plan[key]);
        const sameMonth = `${column('month')},${cell.self('month')}`;
        return `SUMIFS(${column('toAdd')},${sameMonth},${column('feederRow')},${cell.self('linesRow')})`;
      })
      .join('+') || '0';
}

/** Planned new joiners, and what one missing head comes to in hires. */
function joinerLookUps({ inputs, input: { settings } }: LayoutInput): PlanFormulas {
  return {
    newJoiners: (cell) => {
      const planned = cellInRow(inputs.sources.Forecast, 'plannedJoiners', cell.self('forecastRow'));
      return planned === null ? '0' : `N(${planned})`;
    },
    multiplier: () => {
      if (settings.newJoinerMode === 'planned') return '1';
      const { buddySpan: b, coachSpan: c, lostShare: s } = ourNames;
      const left = `(${b}*${c}-${s}*(${b}+${c}))`;
      return `IF(${left}>0,${b}*${c}/${left},NA())`;
    },
  };
}
