import type { TableProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** Tables and columns that are missing, unclear or read in two ways. */
export const tableProblems: Sentences<TableProblemCode> = {
  missingTable: {
    en: 'No {input} table was found. Add a table named {input} with the columns {columns}.',
    'zh-CN': '未找到“{input}”表。请建立名为“{input}”的表，须含列：{columns}。',
  },
  ambiguousTable: {
    en: 'Both {first} and {second} look like the {input} table. Name the right one {input}, or choose it on the pane’s Workbook page.',
    'zh-CN':
      '{first} 与 {second} 都像“{input}”表。请把正确的一个命名为“{input}”，或在窗格的“工作簿”页中选择。',
  },
  missingColumn: {
    en: 'The {input} table has no {column} column. Add one with this header.',
    'zh-CN': '“{input}”表缺少“{column}”列。请添加这一列标题。',
  },
  missingAht: {
    en: 'The {input} table has no handling times. Add AHT seconds (or talk, hold and after-call) to it, or give each line AHT seconds in the Lines table.',
    'zh-CN':
      '“{input}”表没有处理时长。请添加“平均处理秒”列或行（也可用通话、保持、话后），或在线表中为每条线填写“平均处理秒”。',
  },
  repeatedColumn: {
    en: 'The {input} table has two columns for the same thing: {first} and {second}. Rename one of them, or choose on the pane’s Workbook page.',
    'zh-CN': '“{input}”表有两列含义相同：{first} 与 {second}。请改名其中一列，或在窗格的“工作簿”页中选择。',
  },
  unclearUnit: {
    en: 'The unit of {column} in the {input} table is unclear. Write it in the header, such as “{column} (min)”, or choose it on the pane’s Workbook page.',
    'zh-CN':
      '“{input}”表中“{column}”的单位不明确。请写在标题中，如“{column}（分钟）”，或在窗格的“工作簿”页中选择。',
  },
  unclearCount: {
    en: 'Whether {column} in the {input} table counts calls, thousands or ten thousands is unclear: its figures are small and not whole. Write it in the header, such as “{column} (thousands)”, or choose it on the pane’s Workbook page.',
    'zh-CN':
      '“{input}”表中“{column}”的数值很小且带小数，无法确定单位是通、千通还是万通。请写在标题中，如“{column}（万通）”，或在窗格的“工作簿”页中选择。',
  },
  notMonthly: {
    en: '“{value}” is no month: the columns are quarters, weeks or days. A plan goes by months: give a column, or a row, for each month and line.',
    'zh-CN': '“{value}”不是月份：这里按季度、周或日排列。计划按月编制，请改为每月一列，或每月每条线一行。',
  },
  oneLine: {
    en: 'The {input} table has no column of lines, so all of it is read as the line “{line}”. Add a Line column if there are several, or to name it otherwise.',
    'zh-CN': '“{input}”表没有“线”列，全部读作一条线“{line}”。若有几条线或要另取名称，请添加“线”列。',
  },
  forecastByDays: {
    en: 'The {input} table is by days: calls are added up by month, times and shares averaged by calls. Give months in {column} to plan otherwise.',
    'zh-CN':
      '“{input}”表按天填写：话务量按月相加，时长与比例按话务量加权平均。若要另行计算，请在“{column}”填写月份。',
  },
  forecastByWeeks: {
    en: 'The {input} table is by weeks: calls are added up by month, a week over two months by its working days in each; times and shares are averaged by calls. Give months in {column} to plan otherwise.',
    'zh-CN':
      '“{input}”表按周填写：话务量按月相加，跨月的一周按各月工作日拆分；时长与比例按话务量加权平均。若要另行计算，请在“{column}”填写月份。',
  },
  monthsLeftOut: {
    en: 'Months that are in the {input} table only in part are left out of the plan: {months}. Add their other rows to plan them.',
    'zh-CN': '“{input}”表中不完整的月份未列入计划：{months}。要列入请补齐这些月份的行。',
  },
  monthsInPart: {
    en: 'No month is in the {input} table as a whole: {months} are planned with the calls that are there, too few for the month. Add the other rows.',
    'zh-CN': '“{input}”表中没有一个月是完整的：{months} 只按已有话务量计划，少于全月。请补齐其余行。',
  },
  lineOrOther: {
    en: 'Column “{header}” stands among the lines, but the Lines table has no line of this name. Choose on the pane’s Workbook tab whether it is a line.',
    'zh-CN': '“{header}”列与各线并排，但线表中没有这条线。请在窗格的“工作簿”页中选择这一列是不是线。',
  },
  choiceGone: {
    en: 'Your choice of “{what}” for the {input} table no longer fits the workbook and is left out of account. Choose again on the pane’s Workbook page.',
    'zh-CN': '您为“{input}”表选择的“{what}”已与工作簿不符，不再采用。请在窗格的“工作簿”页中重新选择。',
  },
  noYear: {
    en: 'Month “{value}” names no year. Write the year above or beside it, such as 2026-01, or choose it on the pane’s Workbook page.',
    'zh-CN': '月份“{value}”没有年份。请在其上方或其中写明，如 2026-01，或在窗格的“工作簿”页中选择年份。',
  },
  noLineName: {
    en: 'The row “{label}” does not say which line it is for. Write the line’s name, as in the Lines table, beside it or above the rows.',
    'zh-CN': '“{label}”这一行没有写明是哪条线。请在该行旁边或上方写上线名，与线表一致。',
  },
  emptyTable: {
    en: 'The {input} table has no rows. Fill in at least one.',
    'zh-CN': '“{input}”表没有数据行。请至少填写一行。',
  },
};
