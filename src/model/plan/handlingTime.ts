/** ATT (通话+保持): talk plus hold, in seconds. */
export function attSeconds(talkSeconds: number, holdSeconds: number): number {
  return talkSeconds + holdSeconds;
}

/** AHT: ATT plus after-call work (话后), in seconds. */
export function ahtSeconds(talkSeconds: number, holdSeconds: number, afterCallSeconds: number): number {
  return attSeconds(talkSeconds, holdSeconds) + afterCallSeconds;
}

/** Handling times (seconds) below this are minutes, in every line of work that we know of. */
export const shortestHandling = 20;

/** An Excel time is a share of a day; handling takes from a second to two hours of it. */
const daySeconds = 86_400;
const longestHandling = 7200;

/** What a handling time that is too short to be one was probably meant as, in seconds. */
export interface MeantHandling {
  meant: 'excelTime' | 'minutes';
  seconds: number;
}

/** What a handling time in seconds was meant as where it can hardly be seconds; null where it can, and for 0. */
export function handlingMeant(ahtSeconds: number): MeantHandling | null {
  if (!(ahtSeconds > 0 && ahtSeconds < shortestHandling)) return null;
  const ofDay = ahtSeconds * daySeconds;
  return ofDay >= 1 && ofDay <= longestHandling
    ? { meant: 'excelTime', seconds: Number(ofDay.toPrecision(6)) }
    : { meant: 'minutes', seconds: Number((ahtSeconds * 60).toPrecision(6)) };
}
