/** What limits the training classes of a month. Each is a whole number of 1 or more; null where nothing limits it. */
export interface ClassLimits {
  /** Most people in one class; without it all sit in one. */
  classSize: number | null;
  /** Classes that rooms allow at the same time. */
  rooms: number | null;
  /** Classes that trainers allow at the same time. */
  trainers: number | null;
}

export interface TrainingClasses {
  /** Classes that the size asks for, whatever rooms and trainers allow. */
  wanted: number;
  /** People in each class: as even as whole people allow, larger classes first. */
  sizes: number[];
  /** People for whom rooms and trainers leave no class this month; 0 when everybody has a seat. */
  unseated: number;
}

/**
 * Groups a month's starters, a whole number, into classes: as few as the size allows, as even as possible, within rooms
 * and trainers.
 */
export function groupIntoClasses(starters: number, limits: ClassLimits): TrainingClasses {
  const size = limits.classSize ?? Math.max(1, starters);
  const most = Math.min(limits.rooms ?? Infinity, limits.trainers ?? Infinity);
  const seated = Math.min(starters, most * size);
  const count = Math.ceil(seated / size);
  const even = Math.floor(seated / Math.max(1, count));
  const larger = seated - even * count;
  return {
    wanted: Math.ceil(starters / size),
    sizes: Array.from({ length: count }, (_, index) => even + (index < larger ? 1 : 0)),
    unseated: starters - seated,
  };
}
