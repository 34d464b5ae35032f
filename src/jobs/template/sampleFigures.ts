/** The figures of the sample workbook: a year of a mid-sized centre with three lines, the top one fed from the first. */

export interface SampleLine {
  en: string;
  zh: string;
  fedBy: string | null;
  talk: number;
  hold: number;
  afterCall: number;
  pty: number;
  absenceRate: number;
  openingHeads: number;
  /** Calls of an average month; the season multiplies them. */
  calls: number;
  /** Leavers a month. */
  attrition: number;
  /** Accepted offers that start in each month. */
  joiners: readonly number[];
}

export const sampleLines: readonly SampleLine[] = [
  {
    en: 'Hotline',
    zh: '热线',
    fedBy: null,
    talk: 180,
    hold: 20,
    afterCall: 40,
    pty: 0.7,
    absenceRate: 0.08,
    openingHeads: 78,
    calls: 120_000,
    attrition: 3,
    joiners: [4, 3, 4, 4, 6, 5, 4, 5, 6, 10, 6, 3],
  },
  {
    en: 'Merchants',
    zh: '商户',
    fedBy: null,
    talk: 260,
    hold: 25,
    afterCall: 60,
    pty: 0.68,
    absenceRate: 0.07,
    openingHeads: 40,
    calls: 45_000,
    attrition: 1,
    joiners: [1, 1, 1, 1, 2, 1, 1, 2, 3, 3, 1, 0],
  },
  {
    en: 'CIC',
    zh: 'CIC',
    fedBy: 'Hotline',
    talk: 420,
    hold: 40,
    afterCall: 120,
    pty: 0.66,
    absenceRate: 0.06,
    openingHeads: 13,
    calls: 9_000,
    attrition: 0.5,
    joiners: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
];

/** Share of an average month's calls: quiet in the new-year month, busy in June and around 11 November. */
export const season = [0.96, 0.84, 0.98, 0.97, 1.0, 1.08, 1.0, 0.99, 1.02, 1.04, 1.22, 1.08];

export const sampleYear = 2026;

export const sampleStages = [
  { en: 'Résumé screening', zh: '简历筛选', passRate: 0.5, leadDays: 25, cost: 2 },
  { en: 'Written test', zh: '笔试', passRate: 0.7, leadDays: 20, cost: 8 },
  { en: 'Interview', zh: '面试', passRate: 0.45, leadDays: 15, cost: 60 },
  { en: 'Offer', zh: '录用', passRate: 0.8, leadDays: 10, cost: 40 },
  { en: 'Reporting', zh: '报到', passRate: 0.9, leadDays: 5, cost: 30 },
  { en: 'Training passed', zh: '培训通过', passRate: 0.95, leadDays: 0, cost: 0 },
] as const;

/** The centre's own working days where they differ from the statutory ones. */
export const sampleCalendar = [{ month: 2, workingDays: 17 }] as const;

/** Days that move calls: by month and day, on every line or one, with an uplift or extra calls over all days. */
export const sampleEvents = [
  { en: 'Payment outage', zh: '支付故障', from: [3, 17], to: [3, 17], line: 'Hotline', extraCalls: 1800 },
  { en: '618 sale', zh: '618 大促', from: [6, 16], to: [6, 19], line: null, uplift: 0.25 },
  { en: 'Double 11', zh: '双十一', from: [11, 10], to: [11, 13], line: null, uplift: 0.4 },
] as const;
