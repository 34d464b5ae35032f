/** Makes one run and tells its figures as JSON: in a process of its own, where nothing else takes time or memory. */
import { planBankCounts } from './bankCountsRun';

void planBankCounts(() => null).then(({ seconds, grown }) => {
  process.stdout.write(JSON.stringify({ seconds, grown }));
});
