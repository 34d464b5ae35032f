import { planFigures } from '../../model/plan/planFigures';
import type { JoinersFrom } from '../../model/plan/planSettings';
import { ourNames, ourTables, planTable } from '../../grid/names';
import { namesWith, rowFormulas, type Names } from '../figureColumns';
import { cellInRow, cellRangeOf, firstFilled, numberWhere, rowMatches, rowNumber } from '../formulas';
import type { LayoutInput } from '../planInputs';
import { quotaRows, type QuotaKey } from '../quotas/quotaColumns';
import { columnOfTable } from '../tableSpec';
import { firstStage, lineYield } from '../settings/stagesTable';
import { lossLookUps } from './lossColumns';
import type { PlanCell, PlanFormulas, PlanKey } from './planKeys';
import { workloadLookUps } from './workloadColumns';

/** The formula of every computed column of a level's table: arithmetic of the row by the model's own expressions. */
export function planFormulas(layout: LayoutInput, level: number): PlanFormulas {
  const { settings } = layout.input;
  return {
    ...rowLookUps(layout),
    ...workloadLookUps(layout),
    ...lossLookUps(layout, level),
    ...movementLookUps(layout, level),
    ...namedLookUps(layout),
    ...interviewLookUps(layout),
    ...rowFormulas<PlanKey, typeof settings>(planFigures, settings, namesOf(layout)),
  };
}

/** What the names of a plan's expressions are in its tables: settings have names of their own. */
export function namesOf({ words }: LayoutInput): Names<PlanKey> {
  return namesWith<PlanKey>({
    settings: (_, setting) => ourNames[setting as keyof typeof ourNames],
    mode: (_, way) => `"${words.joinersFrom[way as JoinersFrom]}"`,
  });
}

/** Where this month's and line's inputs stand, so that every other column finds them in one step. */
function rowLookUps({ inputs }: LayoutInput): PlanFormulas {
  const { Forecast, Lines } = inputs.sources;
  const lineNumber = (name: string): string => `MATCH(${name},${cellRangeOf(Lines!, 'line')},0)`;
  return {
    forecastRow: (cell) => rowNumber(Forecast!, inputs.forecast.style, cell.self('month'), cell.self('line')),
    linesRow: (cell) => lineNumber(cell.self('line')),
    fedBy: (cell) => {
      const feeder = cellInRow(Lines, 'fedBy', cell.self('linesRow'));
      return feeder === null ? '""' : `IF(${feeder}="","",${feeder})`;
    },
    feederRow: (cell) => `IF(${cell.self('fedBy')}="",0,${lineNumber(cell.self('fedBy'))})`,
    key: (cell) => `${cell.self('month')}*1000+${cell.self('linesRow')}`,
  };
}

/** Heads from month to month: given, or what the row of the month before says comes next, if that stands above. */
function movementLookUps({ inputs, words }: LayoutInput, level: number): PlanFormulas {
  const stage = (header: string, row: string): string =>
    `INDEX(${columnOfTable(ourTables.stages, header)},${row})`;
  return {
    yield: (cell) => lineYield(words, cell.self('line')),
    trainingPass: (cell) => stage(words.stages.trainingPass, firstStage(words, cell.self('line'))),
    actual: (cell) => {
      const opening = cellInRow(inputs.sources.Lines, 'openingHeads', cell.self('linesRow')) ?? 'NA()';
      const before = `EDATE(${cell.self('month')},-1)*1000+${cell.self('linesRow')}`;
      const rolled = `IF(${cell.above('key')}=${before},${cell.above('nextMonth')},NA())`;
      const own = (key: PlanKey): string => columnOfTable(planTable(level), words.plan[key]);
      const earlier = `COUNTIFS(${own('linesRow')},${cell.self('linesRow')},${own('month')},"<"&${cell.self('month')})`;
      return firstFilled(givenHeads(inputs, cell), `IF(${earlier}=0,${opening},${rolled})`);
    },
  };
}

/** A line with the heads that it is short or over, to the first decimal, as the total names it too. */
function namedLookUps({ words }: LayoutInput): PlanFormulas {
  const { short, over, next } = words.named;
  const says = (cell: PlanCell, key: 'toAdd' | 'surplus', [before, after]: readonly string[]): string =>
    `${cell.self('line')}&"${before}"&FIXED(${cell.self(key)},1,TRUE)&"${after}"`;
  const isSome = (cell: PlanCell, key: 'toAdd' | 'surplus'): string => `ROUND(${cell.self(key)},1)>0`;
  return {
    named: (cell) =>
      `IF(${isSome(cell, 'toAdd')},${says(cell, 'toAdd', short)},` +
      `IF(${isSome(cell, 'surplus')},${says(cell, 'surplus', over)},""))`,
    inTotal: (cell) => `IF(${cell.self('named')}="","","${next}"&${cell.self('named')})`,
  };
}

/** The quota of the interview stage as the interview quotas have it, where a line that is fed by upgrade has none. */
function interviewLookUps(layout: LayoutInput): PlanFormulas {
  const column = (key: QuotaKey): string => columnOfTable(ourTables.quotas, layout.words.quotas[key]);
  const hasQuotas = quotaRows(layout).length > 0;
  return {
    confidence: () => ourNames.confidence,
    interviewQuota: (cell) =>
      hasQuotas ? `SUMIFS(${column('atConfidence')},${column('interviewKey')},${cell.self('key')})` : '0',
  };
}

/** Recorded heads first, then those of the forecast. Both count as soon as they are filled in, plan or no plan. */
function givenHeads(
  { sources, actuals }: LayoutInput['inputs'],
  cell: PlanCell,
): { given: string; value: string }[] {
  const given: { given: string; value: string }[] = [];
  const { Actuals, Forecast } = sources;
  if (Actuals?.columns.has('actualHeads')) {
    const matches = rowMatches(Actuals, actuals.style, cell.self('month'), cell.self('line'));
    given.push(numberWhere(Actuals, 'actualHeads', matches));
  }
  const inForecast = cellInRow(Forecast, 'actualHeads', cell.self('forecastRow'));
  if (inForecast !== null) given.push({ given: inForecast, value: inForecast });
  return given;
}
