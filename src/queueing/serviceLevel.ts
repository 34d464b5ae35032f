import { erlangA } from './erlangA';
import { inverseErlangB } from './inverseErlangB';
import type { ServiceLevelDefinition } from './serviceLevelDefinition';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { expm1, min } = Math;

/** 1 / B beyond which nobody waits and products with it might overflow. */
const NOBODY_WAITS = 1e290;

/**
 * Service level: the share of calls answered within `answerSeconds`, by one of three definitions (default: over offered).
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load); answerSeconds: 0 or
 * more; patienceSeconds: above 0, default Infinity (callers wait for ever, and the definitions agree). NaN outside.
 * Without abandonment 0 when agents <= load; 1 at zero load.
 * Relative error below 1e-11. Patient callers: 1 - C exp(-(agents - load) T / AHT), put together from its two positive
 * parts; impatient callers: see erlangA.
 */
export function serviceLevel(
  load: number,
  agents: number,
  ahtSeconds: number,
  answerSeconds: number,
  patienceSeconds = Infinity,
  definition: ServiceLevelDefinition = 'offered',
): number {
  if (patienceSeconds !== Infinity) {
    const { slOffered, slAnswered, slNet } = erlangA({
      load,
      agents,
      ahtSeconds,
      patienceSeconds,
      answerSeconds,
    });
    return definition === 'offered' ? slOffered : definition === 'answered' ? slAnswered : slNet;
  }
  if (!(load >= 0 && agents >= 0 && load < Infinity && agents < Infinity)) return NaN;
  if (!(ahtSeconds >= 0 && ahtSeconds < Infinity && answerSeconds >= 0 && answerSeconds < Infinity))
    return NaN;
  if (load === 0) return 1;
  if (ahtSeconds === 0) return NaN;
  if (agents <= load) return 0;
  const spare = agents - load;
  const inverse = inverseErlangB(load, agents);
  if (inverse > NOBODY_WAITS) return 1;
  const waitsOver = agents * -expm1((-spare * answerSeconds) / ahtSeconds);
  // A sum of two parts may come out a last bit above the whole.
  return min(1, (spare * (inverse - 1) + waitsOver) / (load + spare * inverse));
}
