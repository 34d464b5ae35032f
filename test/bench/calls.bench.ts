/** What it takes to make a plan of the real five-minute counts of a bank. */
import { bankCounts, hasData } from '../support/callBooks';
import { toldBy } from './support/ownProcess';

/** Seconds and MB of one run; no row where the data are not here, which is said. */
export function measureBankCounts(): Record<string, string | number>[] {
  if (!hasData(bankCounts)) return [];
  const { seconds, grown } = toldBy<{ seconds: number; grown: number }>('tellBankCounts.ts');
  const run = '27,716 counts to a plan of 11 months';
  return [{ run, 'processor, s': seconds, 'limit, s': 5, 'memory, MB': grown, 'limit, MB': 200 }];
}
