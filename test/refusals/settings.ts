import { planningBook } from '../support/planningBook';
import type { Faults } from './case';

/** Settings with which no plan can be made. */
export const settingFaults: Faults = {
  coachingDiverges: [
    {
      what: 'spans with which every hire costs a head or more',
      book: planningBook,
      settings: { newJoinerMode: 'solved', buddySpan: 1 },
      at: null,
      says: 'With one buddy per 1, one coach per 6 and a lost share of 1, every hire costs a head or more',
    },
  ],
  settingOutOfRange: [
    {
      what: 'a buddy span of 0',
      book: planningBook,
      settings: { buddySpan: 0 },
      at: null,
      says: 'Setting New joiners per buddy must be above 0; it is 0.',
    },
    {
      what: 'a coach span below 0',
      book: planningBook,
      settings: { coachSpan: -6 },
      at: null,
      says: 'Setting New joiners per coach must be above 0; it is -6.',
    },
    {
      what: 'a lost share of more than the whole',
      book: planningBook,
      settings: { lostShare: 100 },
      at: null,
      says: 'Setting Share of their time lost must be from 0 to 1; it is 100.',
    },
    {
      what: 'a day of 25 hours',
      book: planningBook,
      settings: { hoursPerDay: 25 },
      at: null,
      says: 'Setting Hours a day must be above 0 and at most 24; it is 25.',
    },
    {
      what: 'a confidence that no number of people reaches',
      book: planningBook,
      settings: { confidence: 1 },
      at: null,
      says: 'Setting Confidence of the quotas must be at least 0 and below 1; it is 1.',
    },
  ],
};
