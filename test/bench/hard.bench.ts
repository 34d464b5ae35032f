/** The single questions that are hardest to answer, each against the time in which a cell is to have its answer. */
import { anyCall } from '../fuzz/functions/anyCall';
import { announcedDelay } from '../../src/queueing/announcedDelay';
import { announcedQueue } from '../../src/queueing/announcedQueue';
import { announcedStaff } from '../../src/queueing/announcedStaff';
import { chat } from '../../src/queueing/chat';
import { deferredStaff } from '../../src/queueing/deferredStaff';
import { delayQuantile } from '../../src/queueing/delayQuantile';
import { erlangA } from '../../src/queueing/erlangA';
import { lines } from '../../src/queueing/lines';
import { maxLoad } from '../../src/queueing/maxLoad';
import { redials } from '../../src/queueing/redials';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { waitPercentile } from '../../src/queueing/waitPercentile';
import * as hard from '../queueing/hardQuestions';
import { quickest } from './quickest';

/** Milliseconds in which a single cell is to answer, whatever is asked. */
const LIMIT = 100;

const chats = { handlingSeconds: 180, patienceSeconds: 60, answerSeconds: 20 };
const announced = {
  load: 20,
  agents: 20,
  ahtSeconds: 300,
  coverage: 0.5,
  balkPatienceSeconds: 150,
  abandonPatienceSeconds: 75,
  balkShare: 0.05,
};

const questions: Record<string, (() => unknown)[]> = {
  'required staff': hard.staffOfAnySize.map(([load, ahtSeconds, serviceLevel, answerSeconds]) => () => {
    requiredStaff({ load, ahtSeconds, serviceLevel, answerSeconds });
  }),
  'required staff, with patience': [...hard.staffOfAnyPatience, ...hard.hardlyFinitePatience].map(
    ([load, ahtSeconds, serviceLevel, answerSeconds, patienceSeconds]) =>
      () =>
        requiredStaff({ load, ahtSeconds, serviceLevel, answerSeconds, patienceSeconds }),
  ),
  'largest load': hard.anyLoad.map((question) => () => maxLoad(question)),
  chat: [() => chat({ ...chats, ...hard.largestChat })],
  'Erlang A': hard.queueOfAnySize.map(
    ([load, agents, ahtSeconds, patienceSeconds, answerSeconds]) =>
      () =>
        erlangA({ load, agents, ahtSeconds, patienceSeconds, answerSeconds }),
  ),
  'quantile of a delay': hard.delayOfAnySize.map((given) => () => delayQuantile(...given)),
  lines: hard.linesOfAnySize.map((given) => () => lines(...given)),
  'a year of work that may wait': [() => deferredStaff(hard.yearOfWork, 16)],
  'announced delay': [...hard.delayOfAnyInput, hard.delayWithoutPatience, ...hard.delayAtTheEnds].map(
    (given) => () => announcedDelay(...given),
  ),
  'queue with announced delays': [
    () => announcedQueue({ ...announced, ...hard.endlessQueue }),
    ...hard.announcedOfAnySize.map(
      ([load, agents]) =>
        () =>
          announcedQueue({ ...announced, load, agents }),
    ),
  ],
  'staff with announced delays': [
    () => announcedStaff({ ...announced, load: 1e5, penaltyLimit: 0.05 }),
    ...hard.hardLimits.map(
      ([, limits]) =>
        () =>
          announcedStaff({ ...announced, ...limits }),
    ),
  ],
  redials: hard.redialsOfAnyInput.map((question) => () => redials(question)),
  'anything, of any magnitude': Array.from({ length: 300 }, (_, number) => {
    const { calculation, raw } = anyCall(number + 1);
    return () => calculation.run(raw);
  }),
  'wait percentile': [() => waitPercentile(...hard.flatTail)],
};

/** The slowest of each kind, by the processor, in the quickest of a few calls. */
export function timeHardQuestions(): Record<string, string | number>[] {
  return Object.entries(questions).map(([question, asked]) => ({
    question,
    'slowest, ms': Math.max(...asked.map((ask) => quickest(ask))),
    'limit, ms': LIMIT,
  }));
}
