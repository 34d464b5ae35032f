/** What a plan costs in real Excel: exchanges and bytes, counted at the host's door. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planCommand } from '../../src/commands/planCommand';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { largeWorkbook } from '../e2e/support/largeWorkbook';
import { countExchanges, type Exchanges } from '../support/countExchanges';
import { inPreview, type InPreview } from '../support/inPreview';

interface Limit {
  exchanges: number;
  /** MB */
  sent: number;
}

/** MB of one reply: far below the 5 MB of Excel on the web. */
const REPLY_LIMIT = 1;

interface Case {
  name: string;
  file: () => WorkbookFile;
  first: Limit;
  again: Limit;
}

const sample = path.resolve(__dirname, '../../assets/sample.xlsx');

const cases: Case[] = [
  {
    name: 'sample',
    file: () => readWorkbook(new Uint8Array(readFileSync(sample))),
    first: { exchanges: 45, sent: 0.35 },
    again: { exchanges: 15, sent: 0.1 },
  },
  {
    name: '36 months x 20 lines',
    file: () => readWorkbook(largeWorkbook(36, 20)),
    first: { exchanges: 60, sent: 1 },
    again: { exchanges: 20, sent: 0.2 },
  },
];

type Row = Record<string, string | number>;

/** Each workbook planned as the ribbon does, and again with nothing changed. */
export async function measureExchanges(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, file, first, again } of cases) {
    await inPreview(file(), async (preview) => {
      rows.push(rowOf(`${name}, first plan`, await counted(preview), first));
      rows.push(rowOf(`${name}, planned again`, await counted(preview), again));
    });
  }
  return rows;
}

async function counted({ host, port }: InPreview): Promise<Exchanges> {
  const { counts, stop } = countExchanges(host);
  const { kind, lines } = await planCommand(port, 'en');
  // Office.js lets go of its ranges when a run is over.
  await host.settle();
  stop();
  if (kind !== 'written') throw new Error(lines.join('\n'));
  return counts;
}

function rowOf(run: string, counts: Exchanges, limit: Limit): Row {
  return {
    run,
    exchanges: counts.exchanges,
    limit: limit.exchanges,
    'sent, MB': counts.sent / 1e6,
    'limit, MB': limit.sent,
    'replies, MB': counts.replies / 1e6,
    'largest reply, MB': counts.largestReply / 1e6,
    'its limit, MB': REPLY_LIMIT,
  };
}
