import type { TablesCatalogue } from '../../words/catalogue';
import type { Month } from '../../model/calendar/month';
import { ourNames, ourTables } from '../../grid/names';
import { roundUpFormula } from '../formulas';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, type CellContext } from '../tableSpec';

/** A column of the interview quotas. */
export type QuotaKey = keyof TablesCatalogue['quotas'];
export type QuotaCell = CellContext<QuotaKey>;

/** The condition under which the row is that of those who joined, behind the last stage of its line's month. */
export function isJoined(cell: QuotaCell): string {
  return `${cell.self('stageRow')}=0`;
}

/** The condition under which another stage of the same line's month follows. */
export function nextIsStage(cell: QuotaCell): string {
  return `${cell.self('nextRow')}>0`;
}

/** A figure of the row below, which is #N/A where the row that follows this one stands elsewhere. */
export function ofNext(cell: QuotaCell, key: QuotaKey): string {
  const isSame = (own: QuotaKey, other: QuotaKey = own): string => `${cell.below(own)}=${cell.self(other)}`;
  const follows = [isSame('month'), isSame('line'), isSame('stageRow', 'nextRow')].join(',');
  return `IF(AND(${follows}),${cell.below(key)},NA())`;
}

/** A figure of the row's own line and stage, by its column of our stages table. */
export function ofStage(
  cell: QuotaCell,
  words: TablesCatalogue,
  figure: 'passRate' | 'isInterview' | 'yield' | 'leadDays' | 'costPerCandidate',
): string {
  return `INDEX(${columnOfTable(ourTables.stages, words.stages[figure])},${cell.self('stagePlace')})`;
}

/** A row of the interview quotas. */
export interface QuotaRow {
  month: Month;
  line: string;
  /** Null in the row after a line's last stage, which is about those who came through all of them. */
  stage: string | null;
}

/**
 * The rows of the quotas: the stages of each line's month with a row for those who joined behind the last one. Only
 * lines that hire have any, since a line that is fed by upgrade hires nobody.
 */
export function quotaRows({ plan, input }: Pick<LayoutInput, 'plan' | 'input'>): QuotaRow[] {
  const fed = new Set(input.lines.filter((line) => line.fedBy !== null).map((line) => line.name));
  const quotas = plan.quotas.filter((quota) => !fed.has(quota.line));
  return quotas.flatMap(({ month, line, stage }, index): QuotaRow[] => {
    const next = quotas[index + 1];
    const isLast = next?.month !== month || next.line !== line;
    return [{ month, line, stage }, ...(isLast ? [{ month, line, stage: null }] : [])];
  });
}

/**
 * When each stage starts and is due: working dates counted back by its lead time from the month's first one. A stage is
 * due when the next starts, and the last one on that first date, as are those who join.
 */
export function dateFormulas(
  words: TablesCatalogue,
): Record<'leadDays' | 'dateRow' | 'start' | 'due' | 'basis', (cell: QuotaCell) => string> {
  const dates = columnOfTable(ourTables.dates, words.dates.date);
  const dateAt = (row: string): string => `SMALL(${dates},${row})`;
  return {
    leadDays: (cell) => roundUpFormula(`IF(${isJoined(cell)},0,${ofStage(cell, words, 'leadDays')})`),
    dateRow: (cell) => `COUNTIF(${dates},"<"&${cell.self('month')})+1`,
    start: (cell) => {
      const row = `${cell.self('dateRow')}-${cell.self('leadDays')}`;
      return `IF(${row}<1,NA(),${dateAt(row)})`;
    },
    due: (cell) => `IF(${nextIsStage(cell)},${ofNext(cell, 'start')},${dateAt(cell.self('dateRow'))})`,
    basis: (cell) => {
      const row = `MATCH(${dateAt(cell.self('dateRow'))},${dates},0)`;
      return `INDEX(${columnOfTable(ourTables.dates, words.dates.basis)},${row})`;
    },
  };
}

/**
 * The quota at the chosen confidence: the smallest n with P(Binomial(n, yield) >= hires) >= confidence. That
 * probability is BETADIST(yield, hires, n - hires + 1), which grows with n, so that the people beyond the hires are
 * counted: first in squares of the count table's length, then in lengths, then one by one.
 */
export function confidenceFormulas(
  words: TablesCatalogue,
): Record<'wanted' | 'coarse' | 'middle' | 'atConfidence', (cell: QuotaCell) => string> {
  const counts = columnOfTable(ourTables.counts, words.counts.count);
  const length = `MAX(${counts})`;
  // The model takes a chance within 1e-9 of the confidence for enough, so that engines agree on ties.
  const short = (cell: QuotaCell, beyond: string): string =>
    `SUMPRODUCT((BETADIST(${cell.self('yieldFromHere')},${cell.self('wanted')},${beyond})` +
    `<${ourNames.confidence}-0.000000001)*1)`;
  const none = (cell: QuotaCell): string => `${cell.self('wanted')}<1`;
  return {
    wanted: (cell) => roundUpFormula(cell.self('hires')),
    coarse: (cell) => `IF(${none(cell)},0,${short(cell, `${counts}*${length}*${length}`)})`,
    middle: (cell) =>
      `IF(${none(cell)},0,${short(cell, `${cell.self('coarse')}*${length}*${length}+${counts}*${length}`)})`,
    atConfidence: (cell) => {
      const before = `(${cell.self('coarse')}*${length}+${cell.self('middle')})*${length}`;
      const tooMany = `${cell.self('coarse')}>=${length}`;
      const sum = `${cell.self('wanted')}+${before}+${short(cell, `${before}+${counts}`)}`;
      return `IF(${none(cell)},0,IF(${tooMany},NA(),${sum}))`;
    },
  };
}

/**
 * People whom a stage must still see: its quota at confidence less who was there, but no more than the share of that
 * quota which the row below still lacks of its own. Below each stage stands the next one or those who joined.
 */
export function toDoFormula(cell: QuotaCell): string {
  const quota = cell.self('atConfidence');
  const left = `${quota}-${cell.self('done')}`;
  const share = `${ofNext(cell, 'toDo')}*${quota}/MAX(1,${cell.below('atConfidence')})`;
  return `MAX(0,IF(${isJoined(cell)},${left},MIN(${left},${roundUpFormula(share)})))`;
}

/** Whether the cost review charges what candidates cost at each stage. */
export function hasStageCosts(layout: LayoutInput): boolean {
  const isGiven = layout.inputs.sources.Stages!.columns.has('costPerCandidate');
  return layout.review !== null && isGiven && quotaRows(layout).length > 0;
}
