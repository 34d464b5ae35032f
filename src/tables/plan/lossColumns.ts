import type { InputColumn } from '../../grid/headers';
import { ourNames, planTable } from '../../grid/names';
import { cellInRow, firstFilled } from '../formulas';
import type { LayoutInput } from '../planInputs';
import type { PlanFormula, PlanFormulas, PlanKey } from './planKeys';
import { columnOfTable } from '../tableSpec';

/** What the base loses: absence, attrition, upgrades into higher lines, and the coaching of new joiners. */
export function lossFormulas(layout: LayoutInput, level: number): PlanFormulas {
  return {
    absence: forecastLoss(layout, 'absenceHeads', 'absenceRate'),
    attrition: forecastLoss(layout, 'attritionHeads', 'attritionRate'),
    upgrade: upgradeFormula(layout, level),
    ...trainingFormulas(layout),
    loss: (cell) => `${cell.self('absence')}+${cell.self('attrition')}+${cell.self('trainingLoss')}`,
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
        ...(share === null ? [] : [{ given: share, value: `${base}*${share}/(1-${share})` }]),
      ];
    });
    return firstFilled(choices, '0');
  };
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

/** New joiners by the mode, their buddies and coaches, and the training loss that these and the upgrades make. */
function trainingFormulas({ inputs, input: { settings } }: LayoutInput): PlanFormulas {
  return {
    newJoiners: (cell) => {
      if (settings.newJoinerMode === 'solved') {
        return `MAX(0,${cell.self('gapBeforeCoaching')})*${cell.self('multiplier')}`;
      }
      const planned = cellInRow(inputs.sources.Forecast, 'plannedJoiners', cell.self('forecastRow'));
      return planned === null ? '0' : `N(${planned})`;
    },
    multiplier: () => {
      if (settings.newJoinerMode === 'planned') return '1';
      const { buddySpan: b, coachSpan: c, lostShare: s } = ourNames;
      const left = `(${b}*${c}-${s}*(${b}+${c}))`;
      return `IF(${left}>0,${b}*${c}/${left},NA())`;
    },
    buddies: (cell) => `${cell.self('newJoiners')}/${ourNames.buddySpan}*${ourNames.lostShare}`,
    coaches: (cell) => `${cell.self('newJoiners')}/${ourNames.coachSpan}*${ourNames.lostShare}`,
    trainingLoss: (cell) => `${cell.self('upgrade')}+${cell.self('buddies')}+${cell.self('coaches')}`,
  };
}
