import type { TablesCatalogue } from '../../words/catalogue';
import { ourNames, ourTables } from '../../grid/names';
import { roundUpFormula } from '../formulas';
import type { QuotaCell } from './quotaKeys';
import { columnOfTable } from '../tableSpec';

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
