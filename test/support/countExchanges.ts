import type { Host } from '../../src/standin/host/host';

/** What has passed the host's door, in bytes of UTF-8. */
export interface Exchanges {
  exchanges: number;
  sent: number;
  replies: number;
  largestReply: number;
}

/** Counts what Office.js asks of a host from now on, until it is stopped. */
export function countExchanges(host: Host): { counts: Exchanges; stop: () => void } {
  const counts: Exchanges = { exchanges: 0, sent: 0, replies: 0, largestReply: 0 };
  const process = host.process.bind(host);
  host.process = async (body, flags) => {
    const reply = await process(body, flags);
    const size = 'body' in reply ? Buffer.byteLength(reply.body) : 0;
    counts.exchanges++;
    counts.sent += Buffer.byteLength(body);
    counts.replies += size;
    counts.largestReply = Math.max(counts.largestReply, size);
    return reply;
  };
  return { counts, stop: () => (host.process = process) };
}
