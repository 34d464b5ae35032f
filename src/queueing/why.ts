import { erlangA } from './erlangA';
import { someTargetIsImpossible } from './queueScore';
import { requiredStaff, type StaffQuestion } from './requiredStaff';
import { BINDING_TARGETS, targetMargin, type BindingTarget } from './targetMargin';
import { TIE } from './tie';
import { virtualWait } from './virtualWait';
import { asaOf } from './waitOfServed';

/** What a number of agents achieves. */
export interface Achieved {
  agents: number;
  /** By the question's definition and answer time. */
  serviceLevel: number;
  asaSeconds: number;
  abandonRate: number;
  occupancy: number;
}

/**
 * What held the answer up: a target; `load`, when one agent fewer could not carry the calls of callers who wait for ever;
 * `minimumStaff`; or `none`, when nobody is needed.
 */
export type Bound = BindingTarget | 'load' | 'minimumStaff' | 'none';

/** Why a question has the answer it has. */
export interface Why {
  question: StaffQuestion;
  /** requiredStaff's answer: Infinity when no staff can meet a target, NaN outside the domain. */
  staff: number;
  bound: Bound;
  /** Every target one agent fewer would miss, the one missed most first. */
  missedByOneFewer: BindingTarget[];
  /** With the answer, and with one agent fewer; undefined where there is no such number. */
  atStaff?: Achieved;
  atOneFewer?: Achieved;
}

/**
 * Explains requiredStaff: which target bound the answer, and what one agent fewer would achieve.
 *
 * Ranges and errors as requiredStaff. Of several targets that one agent fewer would miss, the one missed most (in
 * log-odds) is named as the bound.
 */
export function why(question: StaffQuestion): Why {
  const staff = requiredStaff(question);
  const answer: Why = { question, staff, bound: 'none', missedByOneFewer: [] };
  if (!(staff > 0)) return answer;
  if (staff === Infinity) {
    const impossible = impossibleTargets(question);
    return { ...answer, bound: impossible[0] ?? 'none', missedByOneFewer: impossible };
  }
  const missed = missedTargets(question, staff - 1);
  const patient = (question.patienceSeconds ?? Infinity) === Infinity;
  const overwhelmed = patient && question.load > 0 && staff - 1 <= question.load;
  return {
    ...answer,
    bound: overwhelmed ? 'load' : (missed[0] ?? 'minimumStaff'),
    missedByOneFewer: missed,
    atStaff: achieved(question, staff),
    atOneFewer: achieved(question, staff - 1),
  };
}

function missedTargets(question: StaffQuestion, agents: number): BindingTarget[] {
  const { load, ahtSeconds, patienceSeconds = Infinity, answerSeconds = 0 } = question;
  if (load === 0) return [];
  if (agents === 0) return BINDING_TARGETS.filter((target) => canFail(target, question));
  const wait = virtualWait(load, agents, ahtSeconds, patienceSeconds, answerSeconds);
  const asaSeconds = asaOf(wait, load, agents, ahtSeconds, patienceSeconds);
  return BINDING_TARGETS.map((target) => ({
    target,
    margin: targetMargin(target, wait, load, agents, question, asaSeconds),
  }))
    .filter(({ margin }) => margin < -TIE)
    .sort((one, other) => one.margin - other.margin)
    .map(({ target }) => target);
}

/** Whether a target is given and can be missed at all. */
function canFail(target: BindingTarget, question: StaffQuestion): boolean {
  if (target === 'serviceLevel') return (question.serviceLevel ?? 0) > 0;
  if (target === 'asa') return question.maxAsaSeconds !== undefined;
  if (target === 'abandonRate') return (question.maxAbandonRate ?? 1) < 1;
  return (question.maxOccupancy ?? 1) < 1;
}

function impossibleTargets(question: StaffQuestion): BindingTarget[] {
  const { serviceLevel, maxAsaSeconds, maxAbandonRate, maxOccupancy, patienceSeconds = Infinity } = question;
  const each: [BindingTarget, Partial<StaffQuestion>][] = [
    ['serviceLevel', { serviceLevel }],
    ['asa', { maxAsaSeconds }],
    ['abandonRate', { maxAbandonRate }],
    ['occupancy', { maxOccupancy }],
  ];
  return each.filter(([, alone]) => someTargetIsImpossible(alone, patienceSeconds)).map(([target]) => target);
}

function achieved(question: StaffQuestion, agents: number): Achieved {
  const { definition = 'offered' } = question;
  const got = erlangA({ ...question, agents });
  const serviceLevel =
    definition === 'offered' ? got.slOffered : definition === 'answered' ? got.slAnswered : got.slNet;
  return {
    agents,
    serviceLevel,
    asaSeconds: got.asaAnsweredSeconds,
    abandonRate: got.pAbandon,
    occupancy: got.occupancy,
  };
}
