import { translated } from './translated';

/** What a run of Plan says, whoever it was started by: the headers of its summary, and what Excel's refusals mean. */
export const planRunWords = translated({
  en: {
    result: {
      month: 'Month',
      toAdd: 'To add',
      surplus: 'Surplus',
      named: 'Short or over',
      lineShort: '{line} short {heads}',
      lineOver: '{line} {heads} over',
      nextLine: '; ',
      hires: 'Hires',
      interviews: 'Interviews on average',
      interviewQuota: 'Interview quota at {confidence}',
      legendActual: 'Actual',
      legendRequired: 'Required',
    },
    fault: {
      cellEditMode:
        'Excel is waiting for a cell to be finished. Press Enter or Esc in the cell, then {again}.',
      payloadTooLarge:
        'The workbook is too large for one exchange with Excel. Delete unused rows and columns on the input sheets or plan fewer months, then {again}.',
      protected:
        'A sheet or the workbook is protected. Lift the protection (Review > Unprotect), then {again}.',
      activityLimit: 'Excel is busy with too many requests. Wait a minute, then {again}.',
      sessionLost: 'The connection to the workbook was lost. Reload the workbook and open Crewplan again.',
      accessDenied:
        'You may read this workbook but not change it. Save a copy of your own or ask for edit rights.',
      cancelled: 'It was cancelled. To do it all the same, {again}.',
      failed: 'Excel could not do this. Please {again}; if it happens again, save and reopen the workbook.',
      undone: 'The workbook was left as it was.',
      detail: 'Excel says: {detail}',
      againPlan: 'press Plan again',
      notUndone:
        'Part of the plan may have been written; planning again writes it whole, or undo it in Excel.',
    },
  },
  'zh-CN': {
    result: {
      month: '月份',
      toAdd: '需补充',
      surplus: '富余',
      named: '缺口与富余',
      lineShort: '{line}缺 {heads} 人',
      lineOver: '{line}富余 {heads} 人',
      nextLine: '；',
      hires: '招聘',
      interviews: '平均面试人数',
      interviewQuota: '面试配额（置信度 {confidence}）',
      legendActual: '实际',
      legendRequired: '需求',
    },
    fault: {
      cellEditMode: 'Excel 正在等待单元格输入完成。请在单元格中按 Enter 或 Esc，然后{again}。',
      payloadTooLarge:
        '工作簿过大，超出与 Excel 一次交换的上限。请删除输入工作表中多余的行列或减少月份，然后{again}。',
      protected: '工作表或工作簿受保护。请撤销保护（审阅 > 撤销保护），然后{again}。',
      activityLimit: 'Excel 请求过多。请稍等一分钟，然后{again}。',
      sessionLost: '与工作簿的连接已断开。请重新加载工作簿并重新打开 Crewplan。',
      accessDenied: '您只能查看此工作簿，不能修改。请另存一份或申请编辑权限。',
      cancelled: '已取消。如仍需要，请{again}。',
      failed: 'Excel 未能完成此操作。请{again}；如再次发生，请保存并重新打开工作簿。',
      undone: '工作簿保持原样。',
      detail: 'Excel 的说明：{detail}',
      againPlan: '再点“生成计划”',
      notUndone: '计划可能只写入了一部分：再次生成会写全，也可在 Excel 中撤销。',
    },
  },
});
