import type { ServiceLevelDefinition } from '../queueing/serviceLevelDefinition';
import type { StaffTargets } from '../queueing/staffTargets';
import { optional, perhaps } from './argument';
import * as arg from './arguments';

/** What staff must achieve beyond the service level, in the order in which every function takes it. */
export const furtherTargets = [
  optional(arg.maxOccupancy, 1),
  perhaps(arg.patienceSeconds),
  optional(arg.definition, 'offered'),
  perhaps(arg.maxAsaSeconds),
  perhaps(arg.maxAbandonRate),
] as const;

/** The targets as queueing takes them. A service level of 0 never binds. */
export function targetsOf(
  serviceLevel: number,
  answerSeconds: number,
  maxOccupancy: number,
  patienceSeconds: number | undefined,
  definition: ServiceLevelDefinition,
  maxAsaSeconds: number | undefined,
  maxAbandonRate: number | undefined,
  minimumStaff?: number,
): StaffTargets & { patienceSeconds?: number } {
  return {
    serviceLevel,
    answerSeconds,
    maxOccupancy,
    patienceSeconds,
    definition,
    maxAsaSeconds,
    maxAbandonRate,
    minimumStaff,
  };
}
