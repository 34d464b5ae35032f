import { SERVICE_LEVEL_DEFINITIONS } from '../queueing/serviceLevelDefinition';
import { choice, date, flag, month, number, text, whole } from './argument';

const notNegative = { least: 0 };
const positive = { above: 0 };
const anyShare = { least: 0, most: 1 };

/**
 * Every argument of every function: its name, unit and bounds. One name means one thing in all functions.
 * Which of them a function takes, and what a blank stands for, is said where the function is.
 */
export const loadErlangs = number('load_erlangs', 'erlang', notNegative);
export const agents = whole('agents', 'agents', notNegative);
export const lines = whole('lines', 'lines', notNegative);
export const calls = number('calls', 'calls per interval', notNegative);
export const ahtSeconds = number('aht_seconds', 'seconds', notNegative);
export const serviceLevelTarget = number('service_level', 'share', anyShare);
export const answerSeconds = number('answer_seconds', 'seconds', notNegative);
export const intervalMinutes = number('interval_minutes', 'minutes', positive);
export const shrinkage = number('shrinkage', 'share', { least: 0, below: 1 });
export const patienceSeconds = number('patience_seconds', 'seconds', positive);
export const definition = choice('definition', SERVICE_LEVEL_DEFINITIONS);
export const maxAsaSeconds = number('max_asa_seconds', 'seconds', notNegative);
export const maxAbandonRate = number('max_abandon_rate', 'share', anyShare);
export const minimumStaff = number('minimum_staff', 'agents', notNegative);
export const redialShare = number('redial_share', 'share', anyShare);
export const maxBlocking = number('max_blocking', 'share', { above: 0, most: 1 });
export const abandonRate = number('abandon_rate', 'share', anyShare);
/** Where calls are what is asked for, a handling time of 0 would allow any number of them. */
export const ahtAboveZero = number('aht_seconds', 'seconds', positive);

export const chats = number('chats', 'chats per interval', notNegative);
export const handlingSeconds = number('handling_seconds', 'seconds', notNegative);
export const concurrency = whole('concurrency', 'chats', { least: 1 });
export const slowdown = number('slowdown', 'share', anyShare);

export const workItems = number('work_items', 'items per interval', notNegative);
export const deadlineIntervals = whole('deadline_intervals', 'intervals', notNegative);
export const backlogItems = number('backlog_items', 'items', notNegative);
export const openShare = number('open_share', 'share', anyShare);
/** What becomes of work that is due after the last interval. */
export const after = choice('after', ['cut', 'repeat']);
export const staff = number('staff', 'heads', notNegative);

export const contacts = number('contacts', 'people per interval', notNegative);
export const contactRate = number('contact_rate', 'share', { above: 0, most: 1 });
export const attemptSeconds = number('attempt_seconds', 'seconds', notNegative);
export const outboundErlangs = number('outbound_erlangs', 'erlang', notNegative);
export const wholeAgents = flag('whole_agents');

export const someAgents = whole('agents', 'agents', { least: 1 });
/** As far ahead as queueing inverts the delay's distribution. */
export const waitingAhead = whole('waiting_ahead', 'callers', { least: 0, most: 1e8 });
export const coverage = number('coverage', 'share', anyShare);
export const balkPatienceSeconds = number('balk_patience_seconds', 'seconds', positive);
export const abandonPatienceSeconds = number('abandon_patience_seconds', 'seconds', positive);
export const balkShare = number('balk_share', 'share', anyShare);
export const penaltyLimit = number('penalty_limit', 'penalty per call', notNegative);
export const balkPenalty = number('balk_penalty', 'penalty', notNegative);
export const abandonPenalty = number('abandon_penalty', 'penalty', notNegative);

export const percentile = number('percentile', 'share', { least: 0, below: 1 });
export const maxOccupancy = number('max_occupancy', 'share', { above: 0, most: 1 });

export const talkSeconds = number('talk_seconds', 'seconds', notNegative);
export const holdSeconds = number('hold_seconds', 'seconds', notNegative);
export const afterCallSeconds = number('after_call_seconds', 'seconds', notNegative);
export const handledCalls = number('handled_calls', 'calls', notNegative);
export const paidHours = number('paid_hours', 'hours', positive);
export const workloadHours = number('workload_hours', 'hours', notNegative);
export const workingDays = number('working_days', 'days', { above: 0, most: 31 });
export const pty = number('pty', 'share', { above: 0, most: 1 });
export const hoursPerDay = number('hours_per_day', 'hours', { above: 0, most: 24 });
export const lossHeads = number('loss_heads', 'heads', notNegative);

export const monthAsked = month('month');
export const calendar = choice('calendar', ['CN', 'weekdays']);
export const extraDaysOff = date('extra_days_off');
export const extraDaysOn = date('extra_days_on');

export const newJoiners = number('new_joiners', 'heads', notNegative);
export const upgradeHeads = number('upgrade_heads', 'heads', notNegative);
export const buddySpan = number('buddy_span', 'new joiners', positive);
export const coachSpan = number('coach_span', 'new joiners', positive);
export const lostShare = number('lost_share', 'share', anyShare);
export const requiredHeads = number('required_heads', 'heads', notNegative);
export const actualHeads = number('actual_heads', 'heads', notNegative);
export const hires = number('hires', 'hires', notNegative);
export const yieldShare = number('yield', 'share', { above: 0, most: 1 });
export const passRates = number('pass_rates', 'share', { above: 0, most: 1 });

export const functionName = text('function_name');
