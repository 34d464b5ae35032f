import type { AuditProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** What an audit finds, and sheets that a tool may not change. */
export const auditProblems: Sentences<AuditProblemCode> = {
  auditPty: {
    en: '{column} is {value}; it is a share of paid time, at most 1. Type {share}, or {value}% if it is meant in per cent.',
    'zh-CN':
      '“{column}”为 {value}；它是付薪时间中的占比，不超过 1。请输入 {share}，若为百分数请输入 {value}%。',
  },
  auditYield: {
    en: '{column} is {value}; it is a share of people, at most 1. Type {share}, or {value}% if it is meant in per cent.',
    'zh-CN': '“{column}”为 {value}；它是人数的占比，不超过 1。请输入 {share}，若为百分数请输入 {value}%。',
  },
  auditAbove: {
    en: '{column} is {value}, which is {percent} %; a share of the whole is at most 100 %. Check what it is worked out from.',
    'zh-CN': '“{column}”为 {value}，即 {percent} %；占比不会超过 100 %。请检查它的计算依据。',
  },
  auditMinutes: {
    en: '{column} holds {value} and no more than 20 anywhere, which are minutes, not seconds. Type {seconds}, and the cells below likewise.',
    'zh-CN':
      '“{column}”为 {value}，且整列都不超过 20，应是分钟而不是秒。请输入 {seconds}，下面的单元格同样处理。',
  },
  auditUnit: {
    en: '{column} is {value} where the others are about {usual}. Type it in the same unit as they are.',
    'zh-CN': '“{column}”为 {value}，而其他单元格约为 {usual}。请使用与它们相同的单位。',
  },
  auditMonth: {
    en: '{line} has no row for {months}, before {month}. Add it; a line without calls in a month has a row with 0.',
    'zh-CN': '线“{line}”在 {month} 之前缺少 {months} 的行。请补上；当月没有话务的请填 0。',
  },
  auditInterval: {
    en: '{name} takes {value} minutes for one interval, but calls do not come evenly for longer than a part of a day. Give the calls of an interval, such as 30 minutes, and its length.',
    'zh-CN':
      '{name} 把 {value} 分钟当作一个时段，但来电不会在这么长的时间里保持均匀。请填写一个时段（例如 30 分钟）的话务量及其长度。',
  },
  auditFormulaAht: {
    en: '{name} takes an AHT of {value}, which are minutes, not seconds. Give it {seconds}.',
    'zh-CN': '{name} 的平均处理时长为 {value}，应是分钟而不是秒。请填 {seconds}。',
  },
  auditFormulaTime: {
    en: '{name} takes an AHT of {value}, an Excel time: {seconds} s. Give it {seconds}, or multiply the cell by 86400.',
    'zh-CN':
      '{name} 的平均处理时长为 {value}，是 Excel 时间：{seconds} 秒。请填 {seconds}，或把单元格乘以 86400。',
  },
  auditMonthlyCalls: {
    en: '{name} takes {calls} calls for one interval of {interval} minutes, which come to {load} erlangs. Those are the calls of a day or a month: give the calls of the interval.',
    'zh-CN':
      '{name} 把 {calls} 通来电当作一个 {interval} 分钟的时段，合 {load} 爱尔兰。这是一天或一个月的话务量，请填写该时段的话务量。',
  },
  auditShrinkage: {
    en: 'Heads are multiplied for the loss {share}, which gives too few: 100 heads at 30 % are 142.9, not 130. Divide by (1 − {share}) instead.',
    'zh-CN':
      '按损耗 {share} 用乘法计算人力会偏少：100 人、30 % 应为 142.9 人，而不是 130 人。请改为除以 (1 − {share})。',
  },
  auditShrinkageAdded: {
    en: 'Heads are divided by 1 + the loss {share}, which makes them fewer: 100 heads at 30 % are 142.9, not 76.9. Divide by (1 − {share}) instead.',
    'zh-CN':
      '除以 (1 + 损耗 {share}) 会使人力变少：100 人、30 % 应为 142.9 人，而不是 76.9 人。请改为除以 (1 − {share})。',
  },
  toolSheetProtected: {
    en: 'Sheet {sheet} is protected. Unprotect it (Review tab) and press the button again.',
    'zh-CN': '工作表“{sheet}”受保护。请在“审阅”中取消保护后再点一次按钮。',
  },
};
