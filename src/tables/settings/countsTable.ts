import type { TablesCatalogue } from '../../words/catalogue';
import { roundUp } from '../../model/rounding';
import { ourSheets, ourTables } from '../../grid/names';
import type { LayoutInput } from '../planInputs';
import { hasStageCosts } from '../quotas/quotaColumns';
import { formats, type TableSpec } from '../tableSpec';

type CountsKey = keyof TablesCatalogue['counts'];

/** Enough for 27,000 people beyond the hires, whatever the plan itself needs. */
const fewest = 30;
/** What a change in the cells may ask for beyond what the plan needs. */
const room = 4;

/**
 * The whole numbers over which the quotas at confidence count, in steps of their square, of their number and of one, so
 * that so few reach as far as their cube.
 */
export function countsTable(layout: LayoutInput): TableSpec<CountsKey> {
  const { plan, words } = layout;
  const beyond = plan.quotas.map(({ atConfidence, average }) => Math.max(atConfidence || 0, average));
  const most = beyond.reduce((largest, one) => Math.max(largest, one), 0);
  const count = Math.max(fewest, roundUp(Math.cbrt(room * most)));
  return {
    name: ourTables.counts,
    sheet: ourSheets.settings,
    column: hasStageCosts(layout) ? 25 : 24,
    rows: count,
    columns: [
      {
        key: 'count',
        header: words.counts.count,
        format: formats.whole,
        values: Array.from({ length: count }, (_, index) => index + 1),
        helper: true,
      },
    ],
  };
}
