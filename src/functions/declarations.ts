/** Every function of the add-in under the id that Excel calls it by. */
export { WORKDAYS } from './calendar';
export { CHECK } from './check';
export { HIRE_NEED, INTERVIEW_NEED, TRAINING_LOSS } from './hiring';
export { ERLANGB, ERLANGC } from './probability';
export { QUOTAS } from './quotas';
export { REQUIRED_STAFF } from './staffing';
export { ASA, SERVICE_LEVEL } from './waiting';
export { AHT, HEADCOUNT, PTY, WORKLOAD_HOURS } from './workload';
