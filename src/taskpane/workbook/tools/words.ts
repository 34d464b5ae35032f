import { translated } from '../../../words/translated';

/** Words of the tools. `what` says in a line what a tool does; the rest is what it comes to. */
export const toolsWords = translated({
  en: {
    tools: {
      title: 'Tools',
      working: 'Working…',
      empty: {
        title: 'Start here',
        what: 'A template brings the tables that a plan needs, with a sample that can be planned at once, or empty. A forecast of your own needs a header row with Month, Line, Calls and AHT seconds; where it is not found by these, choose it on the Workbook page.',
      },
      template: {
        name: 'Insert template with a sample',
        what: 'Adds the input tables that are missing, each on a new sheet, with a sample and notes on what to type.',
        inserted: 'Inserted: {names}. The figures are a sample; type yours over them.',
        complete: 'Nothing to insert: Forecast, Lines, Stages and Calendar are all here.',
      },
      emptyTemplate: {
        name: 'Insert empty template',
        what: 'Adds the same tables without figures.',
        inserted: 'Inserted: {names}. Fill in your figures.',
      },
      audit: {
        name: 'Audit workbook',
        what: 'Looks for the usual slips: minutes for seconds, losses multiplied, a month taken for an interval, shares above 1, a month missing. It changes nothing.',
        nothing: 'Nothing found.',
        found: { one: '{count} cell to look at:', other: '{count} cells to look at:' },
        more: { one: 'and {count} more', other: 'and {count} more' },
      },
      repair: {
        name: 'Repair #NAME?',
        what: 'Writes the formulas with CREW functions anew where Excel does not find these. Nothing else changes.',
        nothing: 'Nothing to repair: no formula with CREW functions shows #NAME?.',
        repaired: { one: '{count} formula written anew.', other: '{count} formulas written anew.' },
        refused: {
          one: 'Excel does not let {place} be changed. If it belongs to a block that was entered with Ctrl+Shift+Enter, select the block, press F2, then Ctrl+Shift+Enter.',
          other:
            'Excel does not let {count} cells be changed, the first is {place}. Where they belong to a block that was entered with Ctrl+Shift+Enter, select the block, press F2, then Ctrl+Shift+Enter.',
        },
        left: {
          one: '{place} still shows #NAME?. Check the function’s name there.',
          other: '{count} cells still show #NAME?, the first is {place}. Check the functions’ names there.',
        },
      },
      values: {
        name: 'Values only',
        what: 'Copies the plan, charts included, and the sheets with CREW functions to new sheets as plain values, for people without Crewplan.',
        nothing: 'Nothing to copy: there is no plan and no formula with CREW functions.',
        copied: 'Copied as values: {names}.',
      },
    },
  },
  'zh-CN': {
    tools: {
      title: '工具',
      working: '处理中…',
      empty: {
        title: '从这里开始',
        what: '模板会插入生成计划所需的各张表，并带示例数据，可直接生成计划。如用自己的预测表，须有标题行，含月份、线、话务量、平均处理秒；未能识别时，请在“工作簿”页中选择。',
      },
      template: {
        name: '插入带示例的模板',
        what: '把缺少的输入表各加到一张新工作表上，附示例数据和填写说明。',
        inserted: '已插入：{names}。表中为示例数据，请改成自己的数字。',
        complete: '无需插入：话务预测、线、环节和日历都已齐全。',
      },
      emptyTemplate: {
        name: '插入空白模板',
        what: '添加同样的表，不含数字。',
        inserted: '已插入：{names}。请填写您的数字。',
      },
      audit: {
        name: '检查工作簿',
        what: '查找常见差错：分钟当作秒、损耗用乘法、整月当作一个时段、占比大于 1、缺少月份。不改动任何内容。',
        nothing: '没有发现问题。',
        found: { one: '{count} 处需要查看：', other: '{count} 处需要查看：' },
        more: { one: '另有 {count} 处', other: '另有 {count} 处' },
      },
      repair: {
        name: '修复 #NAME? 错误',
        what: '把 Excel 找不到 CREW 函数的公式重新写一遍，其他内容不变。',
        nothing: '无需修复：没有 CREW 公式显示 #NAME?。',
        repaired: { one: '已重写 {count} 个公式。', other: '已重写 {count} 个公式。' },
        refused: {
          one: 'Excel 不允许修改 {place}。如果它属于用 Ctrl+Shift+Enter 输入的数组公式，请选中整块，按 F2，再按 Ctrl+Shift+Enter。',
          other:
            'Excel 不允许修改 {count} 个单元格，首个为 {place}。如果它们属于用 Ctrl+Shift+Enter 输入的数组公式，请选中整块，按 F2，再按 Ctrl+Shift+Enter。',
        },
        left: {
          one: '{place} 仍显示 #NAME?，请检查函数名。',
          other: '{count} 个单元格仍显示 #NAME?，首个为 {place}，请检查函数名。',
        },
      },
      values: {
        name: '只留数值',
        what: '把计划（含图表）和用到 CREW 函数的工作表以数值复制到新工作表，供没有 Crewplan 的同事查看。',
        nothing: '无可复制：没有计划，也没有 CREW 公式。',
        copied: '已复制为数值：{names}。',
      },
    },
  },
});
