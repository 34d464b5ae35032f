import type { WriteProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** What stands where tables are to be written. */
export const writeProblems: Sentences<WriteProblemCode> = {
  structureProtected: {
    en: 'The workbook’s structure is protected, so the sheet {sheet} cannot be added. Unprotect the workbook (Review tab).',
    'zh-CN': '工作簿结构受保护，无法添加工作表“{sheet}”。请在“审阅”中取消保护。',
  },
  sheetProtected: {
    en: 'Sheet {sheet} is protected. Unprotect it (Review tab) and plan again.',
    'zh-CN': '工作表“{sheet}”受保护。请在“审阅”中取消保护后重新生成。',
  },
  sheetInUse: {
    en: 'Sheet {sheet} is yours and holds no table of Crewplan. Rename it, since the plan is written to a sheet of this name.',
    'zh-CN': '工作表“{sheet}”是您的，且没有 Crewplan 的表。计划要写入同名工作表，请将它改名。',
  },
  sheetRenamed: {
    en: 'Sheet {sheet} holds tables of the plan, which knows it as {name}. Name it {name} again, or delete it, and plan again.',
    'zh-CN': '工作表“{sheet}”上是计划的表，它原名“{name}”。请改回原名，或删除该工作表，再重新生成。',
  },
  tableNameInUse: {
    en: 'Table {table} on sheet {sheet} has a name that the plan needs. Rename your table.',
    'zh-CN': '工作表“{sheet}”上的表“{table}”占用了计划所需的名称。请将您的表改名。',
  },
  nameInUse: {
    en: 'The defined name {name} is one that the plan needs. Rename yours (Formulas tab, Name Manager).',
    'zh-CN': '名称“{name}”为计划所需。请在“公式”的名称管理器中将您的改名。',
  },
  mergedCells: {
    en: 'Cells {address} on sheet {sheet} are merged where the plan’s tables go. Unmerge them.',
    'zh-CN': '工作表“{sheet}”的 {address} 是合并单元格，挡住了计划的表。请取消合并。',
  },
  tableChanged: {
    en: 'Table {table} holds the column “{header}” where planning writes. Move your column out of the table, or give Crewplan’s column its name back.',
    'zh-CN': '表“{table}”中的列“{header}”位于计划写入之处。请把您的列移出该表，或恢复 Crewplan 的列名。',
  },
  tableMoved: {
    en: 'Table {table} on sheet {sheet} was moved to where the rows of Crewplan’s other tables come and go. Move it back, or delete it.',
    'zh-CN': '工作表“{sheet}”上的表“{table}”被移到了 Crewplan 其他表增减行之处。请移回或删除。',
  },
  totalsRow: {
    en: 'Table {table} shows a totals row. Turn it off (Table Design tab) and plan again.',
    'zh-CN': '表“{table}”显示了汇总行。请在“表设计”中关闭后重新生成。',
  },
  tableInWay: {
    en: 'Table {table} on sheet {sheet} stands where the plan’s tables go. Move it to another sheet.',
    'zh-CN': '工作表“{sheet}”上的表“{table}”挡住了计划的表。请移到别的工作表。',
  },
};
