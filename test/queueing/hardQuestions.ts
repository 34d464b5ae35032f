/** Questions that are hard to answer, or to answer soon: tests ask for their answers, the benchmark for their time. */
import type { AnnouncedStaffQuestion } from '../../src/queueing/announcedStaff';

const eightyInTwenty = { serviceLevel: 0.8, answerSeconds: 20 };

/** Load, AHT, service level, answer seconds and a patience that is hardly finite. */
export const hardlyFinitePatience: [number, number, number, number, number][] = [
  [2866445.765884136, 422.5, 0.99555, 135897, 1.4e120],
  [40631375441480.19, 180, 0.952, 0.336, 2.7e132],
  [451827.7335622385, 180, 0.8, 294283, 1.9e41],
];

/** Load, AHT, service level, answer seconds and patience at the ends of their ranges. */
export const staffOfAnyPatience: [number, number, number, number, number][] = [
  [1e9, 180, 0.999, 0, 180],
  [1e12, 180, 0.8, 20, 180],
  [1e15, 1e-9, 0.99999999, 1e-12, 1e-9],
  [1e-9, 180, 0.8, 20, 1],
  [5, 180, 0.999999999999999, 20, 1e9],
  [1e6, 180, 0.8, 20, 1e-9],
  [100, 180, 0.8, 1e9, 1e300],
  [1e9, 1e-9, 0.5, 1e9, 1e-9],
];

/** Questions for the largest load, at the ends of their ranges. */
export const anyLoad = [
  { agents: 1e12, ahtSeconds: 180, ...eightyInTwenty },
  { agents: 1e-6, ahtSeconds: 180, ...eightyInTwenty },
  { agents: 5, ahtSeconds: 1e-9, patienceSeconds: 1e9, ...eightyInTwenty },
  { agents: 5, ahtSeconds: 1e9, patienceSeconds: 1e-9, maxAbandonRate: 0.999999 },
  { agents: 1e9, ahtSeconds: 180, patienceSeconds: 180, serviceLevel: 1e-12, answerSeconds: 1e-9 },
];

/** The largest line of chats that is answered. */
export const largestChat = { load: 1e5, agents: 1e5, concurrency: 10, slowdown: 1 };

/** Load, agents, AHT, patience and answer seconds at the ends of their ranges. */
export const queueOfAnySize: [number, number, number, number, number][] = [
  [1e9, 1e9, 180, 180, 20],
  [1e9, 1, 180, 1, 20],
  [1, 1e12, 180, 180, 20],
  [1e12, 1e12, 1e-9, 1e9, 1e-300],
  [1e15, 1e15 - 1e8, 180, 1e-9, 1e9],
  [5, 5, 180, 1e-300, 20],
  [5, 4, 180, 1e300, 1e9],
  [1e300, 1e300, 1e300, 1e300, 1e300],
  [1e-300, 1, 1e-300, 1e-300, 0],
];

/** Agents, rate of leaving, callers ahead and share of callers. */
export const delayOfAnySize: [number, number, number, number][] = [
  [5, 0.6, 1e6, 0.3],
  [1e12, 1e-9, 1e15, 0.999],
  [1e-9, 1e12, 1e15, 1e-300],
  [1e15, 0, 1001, 0.1],
];

/** Load and blocking. */
export const linesOfAnySize: [number, number][] = [
  [1e15, 1e-9],
  [1e-9, 1e-300],
];

/** Agents, AHT, callers ahead, share of callers and patience. */
export const delayOfAnyInput: [number, number, number, number, number][] = [
  [1e-9, 300, 1e12, 0.999, 1e-9],
  [1e12, 300, 1e8, 0.5, Infinity],
  [1e12, 1e-9, 1000, 0.5, 1e9],
  [5, 1e9, 1e8, 1e-9, 1e-9],
];

/** The same where callers ahead have no patience at all. */
export const delayWithoutPatience: [number, number, number, number, number] = [
  3148316, 5233463, 163, 0.9999999, 4e-245,
];

/** The same at the ends of their ranges. */
export const delayAtTheEnds: [number, number, number, number, number][] = [
  [8e285, 1.4e121, 1e8, 0.8, Infinity],
  [8e285, 1.4e121, 1e8, 0.8, 1e-100],
  [1, 1e300, 101, 1e-300, 1e-300],
  [1, 1e300, 1e8, 1 - 1e-16, 1e-300],
  [1e-300, 1e-300, 1e8, 0.5, 1e300],
  [1e9, 180, 1e8, 1e-300, 1e9],
];

/** A queue that grows beyond what is followed. */
export const endlessQueue = { load: 30, balkPatienceSeconds: 1e12, abandonPatienceSeconds: 1e12 };

/** Load and agents. */
export const announcedOfAnySize: [number, number][] = [
  [1e5, 1e5],
  [1e5, 8e4],
  [1e6, 1e6],
  [1e4, 1],
  [1, 1_000_000_000],
  [1e-300, 1],
];

/** What is hard about a question for announced staff, and the question. */
export const hardLimits: [string, Partial<AnnouncedStaffQuestion> & { penaltyLimit: number }][] = [
  ['limits that many numbers might keep', { load: 2000, penaltyLimit: 0.6 }],
  [
    'long patience',
    { load: 2000, abandonPatienceSeconds: 1800, balkPatienceSeconds: 1800, penaltyLimit: 0.6 },
  ],
  ['deep overload', { load: 1e6, penaltyLimit: 0.3 }],
  ['queues too long to follow', { load: 1e12, penaltyLimit: 0.064, balkPenalty: 1e250 }],
  ['queues that hardly settle', { load: 1e8, penaltyLimit: 0.3 }],
];

/** Queues with redials at the ends of their ranges. */
export const redialsOfAnyInput = [
  { load: 1e9, agents: 9e8, ahtSeconds: 180, patienceSeconds: 1e-9, redialShare: 0.999999 },
  { load: 1e9, agents: 1e9 + 1, ahtSeconds: 180, patienceSeconds: 180, redialShare: 1 },
  { load: 1 - 1e-12, agents: 1, ahtSeconds: 180, patienceSeconds: 1e9, redialShare: 1 },
];

/** Load, AHT, service level and answer seconds at the ends of their ranges. */
export const staffOfAnySize: [number, number, number, number][] = [
  [1e9, 180, 0.999, 0],
  [1e12, 180, 0.8, 20],
  [1e15, 1e-9, 0.99999999, 1e-12],
  [1e-9, 180, 0.8, 20],
  [1e6, 1e-9, 0.999999, 0],
  [5, 1e300, 0.999999999999999, 1e-300],
];

/** Load, agents, AHT, share and patience of a tail so flat that the last bit moves the time. */
export const flatTail = [2e258, 1, 4.36e253, 0.0002875, 1836.8] as const;

const workHours = Array.from({ length: 35_040 }, (_, i) => 1 + Math.sin(i / 15) + (i % 96 === 40 ? 30 : 0));
/** A year of quarter hours of work that may wait. */
export const yearOfWork = { workHours, hoursPerHead: workHours.map(() => 0.25) };
