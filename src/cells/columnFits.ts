import type { ColumnProfile } from './columnProfile';

/**
 * How well the cells of a column fit what it would have to hold, from 0 (they cannot be that) to 1. A blank column fits
 * whatever its header says.
 */
export type Fit = (profile: ColumnProfile) => number;

/** From this share of its cells on a column is of a kind; the others are remarks, totals or slips. */
const mostly = 0.6;

/** As a share of the day. */
const longestDuration = 0.2;

const isMost = (share: number): boolean => share >= mostly;
const any = ({ filled }: ColumnProfile): boolean => filled === 0;
/** What is left to a header whose cells look like something else: enough to be read where nothing else may be meant. */
const poor = 0.25;

export const fits = {
  day: (profile) => {
    if (any(profile)) return 1;
    if (isMost(profile.weekdays)) return 0;
    if (isMost(profile.days + profile.moments + profile.maybeDays + profile.maybeMoments)) return 1;
    return profile.clocks + profile.spans > 0.5 || profile.flags > 0.9 ? 0 : poor;
  },
  /** A month, or one of its days. */
  month: (profile) => (profile.weekdays >= mostly || profile.spans + profile.clocks > 0.5 ? 0 : 1),
  /** A moment with its date, or a time of day beside one. */
  moment: (profile) => {
    if (any(profile)) return 1;
    if (isMost(profile.weekdays)) return 0;
    if (isMost(profile.moments + profile.maybeMoments)) return 1;
    if (isMost(profile.moments + profile.maybeMoments + profile.clocks + profile.spans)) return 0.92;
    if (areHours(profile) || areHoursAndMinutes(profile)) return 0.85;
    if (isMost(profile.days + profile.maybeDays)) return 0.7;
    return profile.flags > 0.9 ? 0 : poor;
  },
  count: (profile) => {
    if (any(profile)) return 1;
    if (isMost(profile.weekdays) || isMost(profile.days + profile.moments + profile.spans)) return 0;
    if (isMost(profile.numbers + profile.maybeDays)) return profile.areWhole || profile.most > 1 ? 1 : 0.7;
    return profile.flags > 0.9 || profile.outcomes > 0.5 ? 0 : poor;
  },
  duration: (profile) => {
    if (any(profile)) return 1;
    if (isMost(profile.weekdays) || isMost(profile.days + profile.moments + profile.spans)) return 0;
    // A call that lasts for hours is rare: such times say when, and not how long.
    if (isMost(profile.clocks) && profile.meanClock > longestDuration) return 0;
    // Names, as of whoever handled a call, are no time that anybody could read.
    if (profile.texts > 0.9 && profile.filled > 2) return 0;
    if (isMost(profile.numbers + profile.clocks + profile.lengths)) return 1;
    return isMost(profile.maybeDays + profile.maybeMoments) ? 0.3 : poor;
  },
  /** Few names that come again and again, by word or by number. */
  name: (profile) => {
    if (any(profile)) return 1;
    if (isMost(profile.days + profile.moments + profile.spans + profile.clocks)) return 0;
    if (isMost(profile.weekdays)) return 0.1;
    if (profile.directions > 0.5) return 0;
    if (profile.filled > 20 && profile.distinct > profile.filled * 0.9) return 0.3;
    return isMost(profile.numbers) ? 0.8 : 1;
  },
  outcome: (profile) => {
    if (any(profile) || profile.outcomes > 0.5) return 1;
    if (isMost(profile.flags)) return 0.8;
    return isMost(profile.texts) && profile.distinct <= 30 ? 0.5 : 0.2;
  },
  yesNo: (profile) => (any(profile) ? 1 : profile.flags > 0.9 ? 1 : 0),
} satisfies Record<string, Fit>;

/** Whole numbers of 0 to 24, among them more than TRUE and FALSE would be. */
export function areHours(profile: ColumnProfile): boolean {
  const { numbers, areWhole, least, most } = profile;
  return isMost(numbers) && areWhole && least >= 0 && most > 1 && most <= 24;
}

/** Numbers such as 800 and 1430, which end in the minutes of an interval. */
export function areHoursAndMinutes(profile: ColumnProfile): boolean {
  const { numbers, areWhole, least, most } = profile;
  return isMost(numbers) && areWhole && least >= 0 && most > 100 && most <= 2400;
}
