import { type Area, contains, intersect } from '../areas';

/** A conditional format or a validation: one rule, which a file may have put over several areas at once. */
interface Rule {
  area: Area;
  rest?: Area[];
}

export function areasOfRule({ area, rest }: Rule): Area[] {
  return [area, ...(rest ?? [])];
}

/** Whether a rule has a cell of the area under it. */
export function reachesInto(rule: Rule, area: Area): boolean {
  return areasOfRule(rule).some((part) => intersect(part, area) !== null);
}

/** Whether all that a rule stands over lies in the area. */
export function liesIn(rule: Rule, area: Area): boolean {
  return areasOfRule(rule).every((part) => contains(area, part));
}

/** Whether a rule stands over every cell of the area. */
export function covers(rule: Rule, area: Area): boolean {
  return areasOfRule(rule).some((part) => contains(part, area));
}
