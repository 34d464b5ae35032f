import { SERVICE_LEVEL_DEFINITIONS, type ServiceLevelDefinition } from './serviceLevelDefinition';
import { GREATEST } from './smallestWhole';

/** What a staffing answer must meet. A target that is not given does not bind. */
export interface StaffTargets {
  /** Least share of calls answered within `answerSeconds`; 0 to 1. Given together with `answerSeconds`. */
  serviceLevel?: number;
  /** Seconds, 0 or more. */
  answerSeconds?: number;
  /** What the service level is a share of; defaults to 'offered'. Matters only where callers abandon. */
  definition?: ServiceLevelDefinition;
  /** Largest mean wait in seconds of answered callers, zero waits included; 0 or more. */
  maxAsaSeconds?: number;
  /** Largest share of offered calls that may abandon; 0 to 1. Always met where callers wait for ever. */
  maxAbandonRate?: number;
  /** Largest share of their time agents may be busy; 0 to 1. */
  maxOccupancy?: number;
  /** Fewest staff, whatever the load; 0 to 2^53, rounded up to a whole number. Applies to zero load too. */
  minimumStaff?: number;
}

/** Whether every target lies in its range. */
export function targetsAreValid(targets: StaffTargets): boolean {
  const {
    serviceLevel,
    answerSeconds,
    definition,
    maxAsaSeconds,
    maxAbandonRate,
    maxOccupancy,
    minimumStaff,
  } = targets;
  return (
    (serviceLevel === undefined) === (answerSeconds === undefined) &&
    (definition === undefined || SERVICE_LEVEL_DEFINITIONS.includes(definition)) &&
    isShare(serviceLevel ?? 0) &&
    isNotNegative(answerSeconds ?? 0) &&
    isNotNegative(maxAsaSeconds ?? 0) &&
    isShare(maxAbandonRate ?? 1) &&
    isShare(maxOccupancy ?? 1) &&
    isNotNegative(minimumStaff ?? 0) &&
    (minimumStaff ?? 0) <= GREATEST
  );
}

function isShare(x: number): boolean {
  return x >= 0 && x <= 1;
}

function isNotNegative(x: number): boolean {
  return x >= 0 && x < Infinity;
}
