import type { Translated } from './en';
import type { toolsEn } from './tools.en';

export const toolsZhCn: Translated<typeof toolsEn> = {
  title: '工具',
  working: '处理中…',
  empty: {
    title: '还没有预测',
    what: '模板会插入生成计划所需的各张表，并带示例数据，可直接生成计划。也可以在这里打开您自己的预测表。',
  },
  template: {
    name: '插入模板',
    what: '把缺少的输入表各加到一张新工作表上，附示例数据和填写说明。',
    inserted: '已插入：{names}。表中为示例数据，请改成自己的数字。',
    complete: '无需插入：话务预测、线、环节和日历都已齐全。',
  },
};
