import type { RecordProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** What HR has recorded, and pass rates taken from it. */
export const recordProblems: Sentences<RecordProblemCode> = {
  recordSheetInUse: {
    en: 'Sheet {sheet} is there but holds no table of that name, so there is no place to record to. Rename your sheet.',
    'zh-CN': '工作表 {sheet} 中没有同名的表，实际人数无处记录。请将您的工作表改名。',
  },
  recordSheetProtected: {
    en: 'Sheet {sheet}, which keeps what you record, is protected. Unprotect it (Review tab) and enter the number again.',
    'zh-CN': '保存实际人数的工作表 {sheet} 受保护。请撤销保护（审阅选项卡），再次输入。',
  },
  recordColumns: {
    en: 'Table {table} has lost a header: Month, Line, Stage and Done must be there. Give the column its name back.',
    'zh-CN': '表 {table} 缺少表头：须有月份、线、环节、完成人数。请恢复列名。',
  },
  recordTotals: {
    en: 'Table {table} shows a totals row. Turn it off (Table Design tab) and enter the number again.',
    'zh-CN': '表 {table} 显示了汇总行。请关闭（表设计选项卡），再次输入。',
  },
  recordMonth: {
    en: '“{value}” is not the first day of a month, so that {rows} of these records are counted nowhere. Type the month as its first day, such as 2026-01-01.',
    'zh-CN': '“{value}”不是某月的第一天，有 {rows} 行登记未计入。请填写当月第一天，如 2026-01-01。',
  },
  recordNumber: {
    en: '“{value}” is text and not a number of people, so that {rows} of these records are counted nowhere. Type the number.',
    'zh-CN': '“{value}”是文本而不是人数，有 {rows} 行登记未计入。请改为数字。',
  },
  recordLine: {
    en: 'The plan has no quotas for a line “{value}”, so that {rows} of these records are counted nowhere. If the line was renamed, give it the same name here.',
    'zh-CN': '计划中没有线“{value}”的配额，有 {rows} 行登记未计入。如果线已改名，请在此改成同样的名称。',
  },
  recordStage: {
    en: 'The plan has no stage “{value}”, so that {rows} of these records are counted nowhere. If the stage was renamed, give it the same name here.',
    'zh-CN': '计划中没有环节“{value}”，有 {rows} 行登记未计入。如果环节已改名，请在此改成同样的名称。',
  },
  passRateFormula: {
    en: 'The pass rate of {stage} is a formula. Change it there, since writing a number would destroy it.',
    'zh-CN': '{stage} 的通过率是公式，写入数字会破坏公式。请在该处修改。',
  },
  joinedFormula: {
    en: 'The actual heads of {line} are a formula here. Change it there, since writing {value} would destroy it.',
    'zh-CN': '{line} 的实际人力在此处是公式，写入 {value} 会破坏公式。请在该处修改。',
  },
  joinedMonth: {
    en: 'Actuals writes its months as text, so that no row can be added for {line} in {month}. Add the row with its month and copy again, or type {value} into it.',
    'zh-CN':
      '实际人力表的月份是文本，无法为 {line} 的 {month} 添加一行。请先添加该行及其月份，再次复制，或直接填写 {value}。',
  },
};
