/** What the benchmark measures itself against: the ways that calculators and packages go about it. */

/** Erlang C by the single-pass recursion over agents: exact, and as slow as there are agents. */
export function erlangCByRecursion(load: number, agents: number): number {
  let blocking = 1;
  for (let n = 1; n <= agents; n++) blocking = (load * blocking) / (n + load * blocking);
  return blocking / (1 - (load / agents) * (1 - blocking));
}

/** Required staff in a single pass: the recursion goes on until the service level is met. */
export function staffByRecursion(load: number, aht: number, level: number, seconds: number): number {
  let blocking = 1;
  for (let n = 1; ; n++) {
    blocking = (load * blocking) / (n + load * blocking);
    if (n <= load) continue;
    const wait = blocking / (1 - (load / n) * (1 - blocking));
    if (1 - wait * Math.exp(((load - n) * seconds) / aht) >= level) return n;
  }
}

/** What pyworkforce answers a staffing question with. */
export interface RestartedStaff {
  positions: number;
  serviceLevel: number;
  occupancy: number;
  waitingProbability: number;
}

/**
 * Required staff as pyworkforce's ErlangC.required_positions searches for it: from round(load + 1) up, with the
 * recursion anew for each number, and once more for the waiting probability that it answers along with the staff.
 */
export function staffByRestarting(load: number, aht: number, level: number, seconds: number): RestartedStaff {
  let positions = Math.round(load + 1);
  let serviceLevel = levelByRestarting(load, aht, positions, seconds);
  while (serviceLevel < level) {
    positions++;
    serviceLevel = levelByRestarting(load, aht, positions, seconds);
  }
  const waitingProbability = waitByRestarting(load, positions);
  return { positions, serviceLevel, occupancy: load / positions, waitingProbability };
}

function levelByRestarting(load: number, aht: number, positions: number, seconds: number): number {
  const exponential = Math.exp(-(positions - load) * (seconds / aht));
  return Math.max(0, 1 - waitByRestarting(load, positions) * exponential);
}

function waitByRestarting(load: number, positions: number): number {
  let inverse = 1;
  for (let position = 1; position <= positions; position++) inverse = 1 + (inverse * position) / load;
  const blocking = 1 / inverse;
  return (positions * blocking) / (positions - load * (1 - blocking));
}
