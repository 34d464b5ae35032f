import {
  load,
  calls,
  aht,
  agents,
  answer,
  interval,
  patience,
  definition,
  queueParameters,
  levelTarget,
  furtherTargets,
  staffParameters,
} from './phrases';

/** Erlang, required staff, service, waits and limits. */
export const staffing = {
  ERLANGB: {
    description: 'Erlang B：遇到所有线路全忙而损失的来电占比。',
    parameters: { load_erlangs: load, lines: '线路（中继）数，不小于 0 的整数。' },
  },
  ERLANGC: {
    description: 'Erlang C：客户愿意一直等待时，需要等待的来电占比。',
    parameters: {
      load_erlangs: load,
      agents: '坐席数，不小于 0 的整数。坐席数不多于话务量时所有来电都要等待，结果为 1。',
    },
  },
  REQUIRED_STAFF: {
    description: '一个时段内同时满足各项目标所需的最少整数坐席。',
    parameters: staffParameters,
  },
  FRACTIONAL_STAFF: {
    description: '恰好满足各项目标的带小数坐席数：连续解。',
    parameters: staffParameters,
  },
  LINES: {
    description: '使呼损不超过给定比例所需的最少线路（中继）数。',
    parameters: { load_erlangs: load, max_blocking: '允许遇忙损失的来电占比上限，大于 0 且不大于 1。' },
  },
  WHY: {
    description: '解释 REQUIRED_STAFF 的结果：输入、话务量、由哪个目标决定，以及少一名坐席会怎样。',
    parameters: staffParameters,
  },
  SERVICE_LEVEL: {
    description: '服务水平：在规定秒数内接听的来电占呼入量的比例。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      answer_seconds: answer,
      interval_minutes: interval,
      patience_seconds: patience,
      definition,
    },
  },
  ASA: {
    description: '平均应答速度：已接听来电的平均等待秒数，包括无需等待的来电。',
    parameters: queueParameters,
  },
  WAIT_PERCENTILE: {
    description: '给定比例的客户在多少秒之内能接通坐席（假定其愿意一直等待）。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      percentile: '客户占比，不小于 0 且小于 1，例如 0.9。',
      interval_minutes: interval,
      patience_seconds: patience,
    },
  },
  ERLANGA: {
    description: 'Erlang A：客户有给定的平均耐心时，放弃的来电占比。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      patience_seconds: '客户平均耐心（秒），大于 0。',
      interval_minutes: interval,
    },
  },
  OCCUPANCY: {
    description: '占用率：坐席处理来电的时间占比。',
    parameters: queueParameters,
  },
  ABANDON_RATE: {
    description: '放弃率：接听之前挂断的来电占比。',
    parameters: {
      ...queueParameters,
      patience_seconds: '客户平均耐心（秒），大于 0；省略时客户一直等待，无人放弃。',
    },
  },
  QUEUE_LENGTH: {
    description: '平均排队人数。',
    parameters: queueParameters,
  },
  MAX_CALLS: {
    description: '这些坐席在满足各项目标的前提下，一个时段最多能接的来电量。',
    parameters: {
      agents,
      aht_seconds: '平均处理时长 AHT（秒），大于 0。',
      service_level: levelTarget,
      answer_seconds: answer,
      interval_minutes: interval,
      ...furtherTargets,
    },
  },
  MAX_AHT: {
    description: '这些坐席能满足各项目标的最长处理时长（秒）。',
    parameters: {
      calls,
      agents,
      service_level: levelTarget,
      answer_seconds: answer,
      interval_minutes: interval,
      ...furtherTargets,
    },
  },
  FIT_PATIENCE: {
    description: '由观察到的放弃率反推客户的平均耐心（秒）。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      abandon_rate: '放弃的来电占比，0 到 1：须小于客户毫无耐心时的损失。',
      interval_minutes: interval,
    },
  },
};
