import type { CellProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** Cells that cannot be read as what their column says. */
export const cellProblems: Sentences<CellProblemCode> = {
  blankCell: {
    en: '{column} is blank. Fill it in; for no demand write 0.',
    'zh-CN': '“{column}”为空。请填写；没有需求请写 0。',
  },
  blankName: {
    en: '{column} is blank in a row that holds other cells. Fill it in, or clear the row.',
    'zh-CN': '该行有内容，但“{column}”为空。请填写，或清空该行。',
  },
  onlySpaces: {
    en: '{column} holds nothing but spaces, which formulas read as text. Clear the cell.',
    'zh-CN': '“{column}”只有空格，公式会当作文本。请清空该单元格。',
  },
  notNumber: {
    en: '{column} must be a number; it is the text “{value}”. Type a plain number.',
    'zh-CN': '“{column}”应为数字，现为文本“{value}”。请直接输入数字。',
  },
  numberAsText: {
    en: '{column} is the text “{value}”, which no formula can count with. If it means {number}, type {number} as a number.',
    'zh-CN': '“{column}”是文本“{value}”，公式无法计算。若指 {number}，请直接输入数字 {number}。',
  },
  unclearNumber: {
    en: '{column} is the text “{value}”, in which the comma or point may part thousands or decimals. Type a plain number.',
    'zh-CN': '“{column}”是文本“{value}”，其中的逗号或点可能是千位分隔，也可能是小数点。请直接输入数字。',
  },
  errorCell: {
    en: '{column} holds the error {value}. Mend the formula in this cell.',
    'zh-CN': '“{column}”含错误值 {value}。请修正该单元格的公式。',
  },
  outOfRange: {
    en: '{column} must be {allowed}; it is {value}. Correct it.',
    'zh-CN': '“{column}”应{allowed}，现为 {value}。请更正。',
  },
  wholePercent: {
    en: '{column} is {value}, but it is a share. If {value} % is meant, type {share} or {value}%, with the sign.',
    'zh-CN': '“{column}”应填占比，现为 {value}。若指 {value} %，请输入 {share}，或连同百分号输入 {value}%。',
  },
  badMonth: {
    en: '“{value}” is not a month. Type a date in the month, or text such as 2026-01.',
    'zh-CN': '“{value}”不是月份。请输入该月的日期，或 2026-01 这样的文本。',
  },
  badPeriod: {
    en: '“{value}” in {column} is neither a day nor a week as the other rows have them. Type it as they are, or clear the row.',
    'zh-CN': '“{column}”中的“{value}”与其他行的日期或周写法不同。请改为相同写法，或清空该行。',
  },
  mixedMonths: {
    en: 'Month “{value}” is written in another way than the months above it. Write all months alike.',
    'zh-CN': '月份“{value}”的写法与上面的不同。请统一写法。',
  },
  zeroAht: {
    en: 'AHT is 0 with {calls} calls. Fill in the handling time in seconds.',
    'zh-CN': '有 {calls} 通话务，平均处理时长却为 0。请填写处理秒数。',
  },
  unknownJoiners: {
    en: '{column} cannot be “{value}”. Type one of {known}, or leave it blank.',
    'zh-CN': '“{column}”不能是“{value}”。请填写以下之一：{known}，或留空。',
  },
  lossGivenTwice: {
    en: '{column} is given together with the same loss in heads. Keep one of the two.',
    'zh-CN': '“{column}”与同一损耗的人数同时填写。请只保留一个。',
  },
};
