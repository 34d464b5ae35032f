import { ourNames, planTable } from '../../grid/names';
import { leaversOf, lossOfRate } from '../../model/plan/losses';
import type { JoinersFrom } from '../../model/plan/planSettings';
import { columnReference } from '../../read/rows/source';
import { joinersFromFormula } from '../../cells/joinersFrom';
import { formulaOf } from '../formulaOf';
import { cellInRow, cellRangeOf, firstFilled } from '../formulas';
import type { LayoutInput } from '../planInputs';
import type { PlanCell, PlanFormula, PlanFormulas, PlanKey } from './planKeys';
import { columnOfTable } from '../tableSpec';

/** What the base loses: absence, attrition, upgrades into higher lines, and what the coaching of new joiners follows from. */
export function lossLookUps(layout: LayoutInput, level: number): PlanFormulas {
  return {
    absence: forecastLoss(layout, 'absence', {
      heads: (_, given) => given,
      rate: (cell, rate) =>
        formulaOf(lossOfRate, (name) => (name === 'base' ? cell.self('baseHeads') : rate)),
    }),
    leavers: forecastLoss(layout, 'attrition', {
      heads: (cell, given) =>
        formulaOf(leaversOf.heads, (name) => (name === 'heads' ? given : cell.self('actual'))),
      rate: (cell, rate) =>
        formulaOf(leaversOf.rate, (name) => (name === 'rate' ? rate : cell.self('actual'))),
    }),
    upgrade: upgradeFormula(layout, level),
    ...joinerLookUps(layout),
  };
}

/** What a loss comes to that is given as heads or as a rate. */
type LossFormulas = Record<'heads' | 'rate', (cell: PlanCell, given: string) => string>;

/** A loss of the forecast row, else of the line, each as heads or as a rate. */
function forecastLoss(
  { inputs }: LayoutInput,
  loss: 'absence' | 'attrition',
  formulas: LossFormulas,
): PlanFormula {
  return (cell) => {
    const places = [
      [inputs.sources.Forecast, cell.self('forecastRow')],
      [inputs.sources.Lines, cell.self('linesRow')],
    ] as const;
    const choices = places.flatMap(([source, row]) => {
      const heads = cellInRow(source, `${loss}Heads`, row);
      const rate = cellInRow(source, `${loss}Rate`, row);
      return [
        ...(heads === null ? [] : [{ given: heads, value: formulas.heads(cell, heads) }]),
        ...(rate === null ? [] : [{ given: rate, value: formulas.rate(cell, rate) }]),
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

/** Where new joiners come from, the planned ones, and what one missing head comes to in hires. */
function joinerLookUps(layout: LayoutInput): PlanFormulas {
  const { inputs, words } = layout;
  const isWay = (cell: PlanCell, way: JoinersFrom): string =>
    `${cell.self('joinersFrom')}="${words.joinersFrom[way]}"`;
  return {
    joinersFrom: joinersFromColumn(layout),
    plannedJoiners: (cell) => {
      const planned = cellInRow(inputs.sources.Forecast, 'plannedJoiners', cell.self('forecastRow'));
      return planned === null ? '0' : `IF(${isWay(cell, 'planned')},N(${planned}),0)`;
    },
    multiplier: (cell) => {
      const { buddySpan: b, coachSpan: c, lostShare: s } = ourNames;
      const left = `(${b}*${c}-${s}*(${b}+${c}))`;
      return `IF(${isWay(cell, 'solved')},IF(${left}>0,${b}*${c}/${left},NA()),1)`;
    },
  };
}

/** As the line says, else as the settings say, else planned where the line's forecast has a filled cell of joiners. */
function joinersFromColumn({ inputs, input, words }: LayoutInput): PlanFormula {
  const { Forecast, Lines } = inputs.sources;
  const { newJoinerMode } = input.settings;
  return (cell) => {
    const typed = columnReference(Forecast!, 'plannedJoiners');
    const inForecast = `SUMPRODUCT((${cellRangeOf(Forecast!, 'line')}=${cell.self('line')})*(${typed}<>""))>0`;
    const { planned, carried } = words.joinersFrom;
    const byForecast = typed === null ? `"${carried}"` : `IF(${inForecast},"${planned}","${carried}")`;
    const otherwise = newJoinerMode === 'byForecast' ? byForecast : `"${words.joinersFrom[newJoinerMode]}"`;
    const own = cellInRow(Lines, 'joinersFrom', cell.self('linesRow'));
    return own === null
      ? otherwise
      : `IF(TRIM(${own})="",${otherwise},${joinersFromFormula(own, words.joinersFrom)})`;
  };
}
