/** ATT (通话+保持): talk plus hold, in seconds. */
export function attSeconds(talkSeconds: number, holdSeconds: number): number {
  return talkSeconds + holdSeconds;
}

/** AHT: ATT plus after-call work (话后), in seconds. */
export function ahtSeconds(talkSeconds: number, holdSeconds: number, afterCallSeconds: number): number {
  return attSeconds(talkSeconds, holdSeconds) + afterCallSeconds;
}
