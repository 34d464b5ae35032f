/** Every function of the add-in under the id that Excel calls it by, in the order of the reference table. */
export { ERLANGB, ERLANGC } from './probability';
export { LINES } from './lines';
export { FRACTIONAL_STAFF, REQUIRED_STAFF } from './staffing';
export { WHY } from './why';
export { ASA, SERVICE_LEVEL, WAIT_PERCENTILE } from './service';
export { ABANDON_RATE, ERLANGA, OCCUPANCY, QUEUE_LENGTH } from './queue';
export { FIT_PATIENCE, MAX_AHT, MAX_CALLS } from './reverse';
export { REDIAL_CALLS, REDIAL_STAFF } from './redials';
export { CHAT_SERVICE_LEVEL, CHAT_STAFF } from './chat';
export { DEFERRED_FLOW, DEFERRED_STAFF } from './deferred';
export { BLENDED_STAFF, OUTBOUND_LOAD } from './blended';
export { ANNOUNCED_DELAY, ANNOUNCED_QUEUE, ANNOUNCED_STAFF } from './announced';
export { IMPLIED_PTY, REQUIRED_HOURS } from './day';
export { AHT, HEADCOUNT, PTY, WORKLOAD_HOURS } from './workload';
export { WORKDAYS } from './calendar';
export { HIRE_NEED, INTERVIEW_NEED, TRAINING_LOSS } from './hiring';
export { QUOTAS } from './quotas';
export { CHECK } from './check';
