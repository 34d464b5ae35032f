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

/** Required staff as pyworkforce searches for it: from round(load + 1) up, with the recursion anew for each number. */
export function staffByRestarting(load: number, aht: number, level: number, seconds: number): number {
  for (let n = Math.round(load + 1); ; n++) {
    let inverse = 1;
    for (let position = 1; position <= n; position++) inverse = 1 + (inverse * position) / load;
    const wait = 1 / (inverse * (1 - load / n) + load / n);
    if (1 - wait * Math.exp(((load - n) * seconds) / aht) >= level) return n;
  }
}
