import { translated } from '../translated';

/** Titles and axes of the charts. */
export const chartsWords = translated({
  en: {
    charts: {
      summaryHeads: { title: 'Required and actual heads', category: 'Month', value: 'Heads' },
      summaryCost: { title: 'Cost against budget', category: 'Month', value: 'Money' },
      heads: { title: 'Required and actual heads, and hires', category: 'Month', value: 'Heads' },
      losses: { title: 'Losses by kind', category: 'Month', value: 'Heads' },
      funnel: { title: 'Interview funnel, all months together', category: 'Stage', value: 'People' },
      bridge: { title: 'Required heads from the first to the last month', category: 'Step', value: 'Heads' },
      cost: { title: 'Cost by kind', category: 'Month', value: 'Money' },
      costPerCall: { title: 'Cost per call', category: 'Month', value: 'Money per call' },
      costBridge: { title: 'Cost from the first to the last month', category: 'Step', value: 'Money' },
    },
  },
  'zh-CN': {
    charts: {
      summaryHeads: { title: '需求人力与实际人力', category: '月份', value: '人数' },
      summaryCost: { title: '成本与预算', category: '月份', value: '金额' },
      heads: { title: '需求人力、实际人力与招聘人数', category: '月份', value: '人数' },
      losses: { title: '损耗人力构成', category: '月份', value: '人数' },
      funnel: { title: '招聘漏斗（各月合计）', category: '环节', value: '人数' },
      bridge: { title: '需求人力：从首月到末月的变动', category: '变动项', value: '人数' },
      cost: { title: '成本构成', category: '月份', value: '金额' },
      costPerCall: { title: '单呼成本', category: '月份', value: '每呼金额' },
      costBridge: { title: '成本：从首月到末月的变动', category: '变动项', value: '金额' },
    },
  },
});
