/** A line (线) and the line below it that feeds it: who is upgraded into it leaves that one. */
export interface LadderLine {
  name: string;
  fedBy: string | null;
}

/** The lines of a loop in the ladder, in their order and ending where it began; null when there is none. */
export function ladderLoop(lines: readonly LadderLine[]): string[] | null {
  const feeder = new Map(lines.map((line) => [line.name, line.fedBy]));
  for (const line of lines) {
    const path: string[] = [];
    let at: string | null | undefined = line.name;
    while (at !== null && at !== undefined && !path.includes(at)) {
      path.push(at);
      at = feeder.get(at);
    }
    if (at !== null && at !== undefined) return [...path.slice(path.indexOf(at)), at];
  }
  return null;
}

/** The lines that a line feeds directly: their upgrades are charged to it. */
export function linesFedBy(name: string, lines: readonly LadderLine[]): string[] {
  return lines.filter((line) => line.fedBy === name).map((line) => line.name);
}

/**
 * Lines by level: level 0 feeds no other line, level n feeds one of level n - 1. A line's need is known once the
 * levels before it are, which is also the order of the written tables. The ladder must not loop.
 */
export function ladderLevels(lines: readonly LadderLine[]): string[][] {
  const levels: string[][] = [];
  const depth = new Map<string, number>();
  const depthOf = (name: string): number => {
    const known = depth.get(name);
    if (known !== undefined) return known;
    const found = 1 + Math.max(-1, ...linesFedBy(name, lines).map(depthOf));
    depth.set(name, found);
    return found;
  };
  for (const line of lines) (levels[depthOf(line.name)] ??= []).push(line.name);
  return levels;
}
