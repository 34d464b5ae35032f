/** Every function of the add-in under the id that Excel calls it by, in the order of the reference table. */
export { ERLANGB, ERLANGC } from './probability';
export { REQUIRED_STAFF } from './staffing';
export { ASA, SERVICE_LEVEL, WAIT_PERCENTILE } from './service';
export { ABANDON_RATE, ERLANGA, OCCUPANCY, QUEUE_LENGTH } from './queue';
export { AHT, HEADCOUNT, PTY, WORKLOAD_HOURS } from './workload';
export { WORKDAYS } from './calendar';
export { HIRE_NEED, INTERVIEW_NEED, TRAINING_LOSS } from './hiring';
export { QUOTAS } from './quotas';
export { CHECK } from './check';
