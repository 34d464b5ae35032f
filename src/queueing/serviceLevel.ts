import { inverseErlangB } from './inverseErlangB';

/**
 * Service level: the share of offered calls answered within `answerSeconds`, when every caller waits for ever (Erlang C).
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load); answerSeconds: 0 or
 * more. NaN outside. 0 when agents <= load; 1 at zero load.
 * Relative error below 1e-12: 1 - C exp(-(agents - load) T / AHT) is put together from its two positive parts.
 */
export function serviceLevel(
  load: number,
  agents: number,
  ahtSeconds: number,
  answerSeconds: number,
): number {
  if (!(load >= 0 && agents >= 0 && load < Infinity && agents < Infinity)) return NaN;
  if (!(ahtSeconds >= 0 && ahtSeconds < Infinity && answerSeconds >= 0 && answerSeconds < Infinity))
    return NaN;
  if (load === 0) return 1;
  if (ahtSeconds === 0) return NaN;
  if (agents <= load) return 0;
  const spare = agents - load;
  const inverse = inverseErlangB(load, agents);
  if (inverse === Infinity) return 1;
  const waitsOver = agents * -Math.expm1((-spare * answerSeconds) / ahtSeconds);
  return (spare * (inverse - 1) + waitsOver) / (load + spare * inverse);
}
