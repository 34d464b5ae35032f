import type { ScenarioProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** Scenarios, and their comparison. */
export const scenarioProblems: Sentences<ScenarioProblemCode> = {
  noScenarios: {
    en: 'There is no scenario to compare. Add one on the What-if page of the pane.',
    'zh-CN': '还没有情景可比较。请在窗格的“情景”页添加。',
  },
  noPlanYet: {
    en: 'No plan of Crewplan stands in this workbook, so there is nothing to compare with. Press Plan, then write the comparison again.',
    'zh-CN': '此工作簿中还没有 Crewplan 的计划，无从比较。请先点“生成计划”，再写入比较表。',
  },
  scenarioTwice: {
    en: 'Two scenarios are called “{scenario}”. Give one of them another name.',
    'zh-CN': '有两个情景都叫“{scenario}”。请给其中一个改名。',
  },
  scenarioFactor: {
    en: '“{scenario}”, change {change}: a factor of {driver} must be {allowed}; it is {value}. Correct it.',
    'zh-CN': '“{scenario}”第 {change} 项：{driver}的倍数应{allowed}，现为 {value}。请改正。',
  },
  scenarioValue: {
    en: '“{scenario}”, change {change}: {driver} must be {allowed}; it is {value}. Correct it.',
    'zh-CN': '“{scenario}”第 {change} 项：{driver}应{allowed}，现为 {value}。请改正。',
  },
  scenarioLine: {
    en: '“{scenario}”, change {change}: line {line} is not in the plan. Choose one that is.',
    'zh-CN': '“{scenario}”第 {change} 项：计划中没有线 {line}。请另选一条线。',
  },
  scenarioStage: {
    en: '“{scenario}”, change {change}: no such line has a stage {stage}. Choose another.',
    'zh-CN': '“{scenario}”第 {change} 项：所选的线没有环节 {stage}。请另选环节。',
  },
  scenarioMonths: {
    en: '“{scenario}”, change {change}: the plan has no month between {from} and {to}. Choose other months.',
    'zh-CN': '“{scenario}”第 {change} 项：计划中没有 {from} 至 {to} 的月份。请另选月份。',
  },
  scenarioPay: {
    en: '“{scenario}”, change {change}: pay can change only where a Costs table gives it. Add the table or delete the change.',
    'zh-CN': '“{scenario}”第 {change} 项：有成本表才能调整工资。请添加成本表，或删除此项。',
  },
  scenarioResult: {
    en: '“{scenario}”, change {change}: {driver} of {line} would be {value} in {month}; it must be {allowed}. Change less.',
    'zh-CN':
      '“{scenario}”第 {change} 项：{line} 的{driver}在 {month} 将为 {value}，应{allowed}。请调小幅度。',
  },
  scenarioPassRate: {
    en: '“{scenario}”, change {change}: the pass rate of {stage} on {line} would be {value}; it must be {allowed}. Choose a stage or change less.',
    'zh-CN':
      '“{scenario}”第 {change} 项：{line} 的{stage}通过率将为 {value}，应{allowed}。请指定环节或调小幅度。',
  },
  scenariosUnread: {
    en: 'Scenarios of another release of Crewplan are kept in this workbook: {count}. They are not shown here and not lost.',
    'zh-CN': '此工作簿存有其他版本 Crewplan 的情景 {count} 个，此处不显示，也不会丢失。',
  },
};
