/** Calls that the centre makes itself: campaigns and call-backs. */
export interface OutboundWork {
  /** People to be reached in the interval, 0 or more. */
  contacts: number;
  /** Share of attempts that reach somebody; above 0, at most 1; defaults to 1. */
  contactRate?: number;
  /** Handling time in seconds of an attempt that reaches somebody, 0 or more. */
  handlingSeconds: number;
  /** Time in seconds each attempt costs the agent before anybody answers (dialling, ringing); 0 or more, defaults to 0. */
  attemptSeconds?: number;
  /** Length of the interval in seconds, above 0. */
  intervalSeconds: number;
}

/**
 * Outbound load in erlang: contacts x (handling time + attempt time / contact rate) / interval.
 *
 * Attempts go on until the contacts are made, 1 / contactRate for each. A call-back is a contact whose handling time is
 * the caller's. NaN outside the ranges of OutboundWork.
 */
export function outboundLoad(work: OutboundWork): number {
  const { contacts, contactRate = 1, handlingSeconds, attemptSeconds = 0, intervalSeconds } = work;
  if (!(contacts >= 0 && contactRate > 0 && contactRate <= 1 && intervalSeconds > 0)) return NaN;
  if (!(handlingSeconds >= 0 && attemptSeconds >= 0)) return NaN;
  const load = (contacts * (handlingSeconds + attemptSeconds / contactRate)) / intervalSeconds;
  return load < Infinity ? load : NaN;
}
