import type { PlanProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** What does not fit together: lines, stages, months, calendar, costs and settings. */
export const planProblems: Sentences<PlanProblemCode> = {
  repeatedMonth: {
    en: '{line} has {month} twice: here and in {other}. Delete one of the rows.',
    'zh-CN': '{line} 的 {month} 出现两次：此处与 {other}。请删除其中一行。',
  },
  repeatedLine: {
    en: 'Line {line} stands twice in the Lines table. Delete one of the rows.',
    'zh-CN': '线“{line}”在线表中出现两次。请删除其中一行。',
  },
  badName: {
    en: '{column} “{value}” holds a sign that formulas read as a wildcard or comparison (* ? ~ = < >). Rename it.',
    'zh-CN': '“{column}”的“{value}”含有公式会当作通配符或比较的符号（* ? ~ = < >）。请改名。',
  },
  unknownLine: {
    en: 'Line “{line}” is not in the Lines table ({known}). Correct the name or add the line there.',
    'zh-CN': '线表中没有“{line}”（现有：{known}）。请更正名称或在线表中添加。',
  },
  nearlyLine: {
    en: 'Line “{line}” differs from “{known}” in the Lines table only by spaces or full-width letters, which formulas tell apart. Type it as there.',
    'zh-CN': '线“{line}”与线表中的“{known}”只差空格或全角字符，公式会视为不同。请按线表中的写法输入。',
  },
  unknownFeeder: {
    en: '{line} is fed by “{feeder}”, which is not in the Lines table ({known}). Correct the name or clear the cell.',
    'zh-CN': '{line} 的来源线“{feeder}”不在线表中（现有：{known}）。请更正名称或清空该单元格。',
  },
  ladderLoops: {
    en: 'The line ladder loops: {lines}. Clear one Fed by cell of the loop.',
    'zh-CN': '线的梯级成环：{lines}。请清空环上的一个“来源线”单元格。',
  },
  numberOrText: {
    en: 'Line {line} is a number in one table and text in the other, which formulas tell apart. Type it as in the Lines table.',
    'zh-CN': '线“{line}”在一处为数字、另一处为文本，公式会视为不同。请按线表中的写法输入。',
  },
  unusedFeeder: {
    en: '{line} is filled by upgrade from {feeder}, which has no forecast: these upgrades are charged to no line.',
    'zh-CN': '{line} 由“{feeder}”升级补充，但后者没有预测：这些升级人力未计入任何线。',
  },
  sampleLeft: {
    en: 'The {input} table still holds the figures of the sample beside a forecast of your own, and the plan counts with them. Type yours over them, or delete the table.',
    'zh-CN':
      '话务预测已是您自己的，“{input}”表却仍是示例数字，计划会按它们计算。请改为您自己的数字，或删除该表。',
  },
  unusedLine: {
    en: 'Line {line} has no forecast and is left out of the plan.',
    'zh-CN': '线“{line}”没有预测，未列入计划。',
  },
  noStages: {
    en: 'Line {line} has no stages. Add stages for it, or stages with a blank line that hold for every line.',
    'zh-CN': '线“{line}”没有招聘环节。请为它添加环节，或添加线为空、适用于各线的环节。',
  },
  repeatedStage: {
    en: 'Stage {stage} stands twice: here and in {other}. Give each stage a name of its own.',
    'zh-CN': '环节“{stage}”出现两次：此处与 {other}。请使用不同的名称。',
  },
  historicPty: {
    en: 'The history of {line} comes to a PTY of {value}; it must be {allowed}. Check its handled calls, AHT and paid hours.',
    'zh-CN': '按历史计算，{line} 的员工效率为 {value}，应{allowed}。请检查接起量、平均处理时长与付薪工时。',
  },
  noPty: {
    en: 'Line {line} has no PTY. Give it in the Forecast or in the Lines table, or record handled calls, AHT and paid hours in Actuals, or give occupancy and shrinkage in its place.',
    'zh-CN':
      '线“{line}”没有员工效率。请在预测表或线表中填写，或在实际表中记录接起量、平均处理时长与付薪工时，或改填占用率与损耗率。',
  },
  noShrinkage: {
    en: 'Line {line} has an occupancy and no shrinkage, so that no PTY comes of it (occupancy × (1 − shrinkage)). Give its shrinkage in a column beside the occupancy, 0 if there is none, or a PTY.',
    'zh-CN':
      '线“{line}”有占用率而没有损耗率，无法得出员工效率（占用率 ×（1 − 损耗率））。请在占用率旁加一列填写损耗率（没有则填 0），或直接填写员工效率。',
  },
  noOccupancy: {
    en: 'Line {line} has a shrinkage and no occupancy, so that no PTY comes of it (occupancy × (1 − shrinkage)). Give its occupancy in a column beside the shrinkage, or a PTY.',
    'zh-CN':
      '线“{line}”有损耗率而没有占用率，无法得出员工效率（占用率 ×（1 − 损耗率））。请在损耗率旁加一列填写占用率，或直接填写员工效率。',
  },
  ptyHolds: {
    en: 'Line {line} has a PTY, which holds: its occupancy and shrinkage are not used. Clear the PTY to plan with occupancy × (1 − shrinkage).',
    'zh-CN':
      '线“{line}”已有员工效率，以其为准，占用率与损耗率未使用。要按“占用率 ×（1 − 损耗率）”计算，请清空员工效率。',
  },
  shrinkageAndAbsence: {
    en: 'Line {line} has absence beside its shrinkage, and both are counted. If the shrinkage holds leave and sickness already, clear the absence; if it is of breaks, meetings and coaching only, leave both.',
    'zh-CN':
      '线“{line}”既有损耗率又有缺勤，两者都已计入。若损耗率已含休假与病假，请清空缺勤；若只含小休、会议与辅导，则保留两者。',
  },
  noActual: {
    en: 'Line {line} has no actual heads for its first month, {month}. Give Actual heads in the Forecast or Actuals, or Opening heads in Lines.',
    'zh-CN': '线“{line}”的首月 {month} 没有实际人力。请在预测表或实际表填写实际人力，或在线表填写期初人力。',
  },
  monthMissing: {
    en: 'Line {line} has no row for {month}, so its heads cannot roll forward. Add the row, or give Actual heads here.',
    'zh-CN': '线“{line}”缺少 {month} 这一行，人力无法结转。请补上该行，或在此填写实际人力。',
  },
  repeatedCalendarMonth: {
    en: 'The Calendar table has {month} twice. Delete one of the rows.',
    'zh-CN': '日历表中 {month} 出现两次。请删除其中一行。',
  },
  tooManyDays: {
    en: '{month} has {days} days, but {value} working days are given. Correct the number.',
    'zh-CN': '{month} 只有 {days} 天，却填了 {value} 个工作日。请更正。',
  },
  noWorkingDays: {
    en: '{month} has no working days. Give the number in the Calendar table, above 0.',
    'zh-CN': '{month} 没有工作日。请在日历表中填写大于 0 的天数。',
  },
  estimatedMonth: {
    en: 'The calendar of {month} is not announced yet: {days} working days are an estimate. Give your own number in a Calendar table once it is known.',
    'zh-CN': '{month} 的日历尚未公布：{days} 个工作日为估计值。公布后请在日历表中填写。',
  },
  repeatedCosts: {
    en: 'The Costs table has two rows for the same line, or two without a line: here and in {other}. Delete one of them, or say under From month when a row begins to hold.',
    'zh-CN':
      '成本表中同一条线（或线为空的行）出现两次：此处与 {other}。请删除其中一行，或用“生效月份”注明各行从何时起适用。',
  },
  noCosts: {
    en: 'Line {line} has no row in the Costs table, which has none with a blank line either. Add a row for it, or one with a blank line for every line without its own.',
    'zh-CN': '成本表中没有线“{line}”的行，也没有线为空的通用行。请为它添加一行，或添加一行线为空的通用成本。',
  },
  noCostsYet: {
    en: 'Line {line} begins in {month}, and what it costs only in {from}. Leave From month blank in its first row, or add a row for the months before.',
    'zh-CN':
      '线“{line}”从 {month} 开始，成本却从 {from} 才有。请将其第一行的“生效月份”留空，或补上此前月份的成本。',
  },
  costDropped: {
    en: '{column} is blank, so that it is nothing from this month on; the row before has {before}. Type the figure again if it still holds, or 0 if not.',
    'zh-CN':
      '“{column}”留空，从该月起即为空（0 或不限）；上一行为 {before}。仍适用请再填一次，不再适用请填 0。',
  },
  roomsShort: {
    en: 'Training classes outnumber the rooms that lines share, in {months}, with how many are short. Raise the class size or the rooms, hire in other months, or give a line its own row with its own rooms.',
    'zh-CN':
      '各线合计的开班数超过共用的培训教室，缺口（间）：{months}。请调大班额或教室数，错开招聘月份，或在成本表中为某条线单列一行、填写自有教室。',
  },
  trainersShort: {
    en: 'Training classes outnumber the trainers that lines share, in {months}, with how many are short. Raise the class size or the trainers, or hire in other months.',
    'zh-CN':
      '各线合计的开班数超过共用的培训师，缺口（人）：{months}。请调大班额或增加培训师，或错开招聘月份。',
  },
  lineUnseated: {
    en: 'Rooms or trainers of {line} leave no class for hires in {months}, with how many people. Raise the class size or the limit, or hire in other months.',
    'zh-CN':
      '线“{line}”的教室或培训师不足，有新人无法入班，人数：{months}。请调大班额或放宽限制，或错开招聘月份。',
  },
  negativeHeads: {
    en: 'More people leave {line} than there are: heads would roll forward to {heads} in {month}, and are taken as 0. Check attrition and upgrades, or give Actual heads.',
    'zh-CN':
      '线“{line}”走的人比在岗的多：人力结转到 {month} 将为 {heads}，现按 0 计。请检查流失与升级，或填写实际人力。',
  },
  leaversCapped: {
    en: '{line} has {heads} heads in {month}, so that no more can leave; {given} are given. Correct the attrition or the heads.',
    'zh-CN': '线“{line}”{month} 只有 {heads} 人，流失以此为限；填写的是 {given}。请更正流失或人力。',
  },
  noJoinersColumn: {
    en: 'The forecast has no column of planned joiners of its own in which the hires could stand. Add one beside the calls, then try again.',
    'zh-CN': '预测表中没有可填写的计划新人列。请先在话务量旁添加该列，再试一次。',
  },
  joinersFormula: {
    en: 'This cell of planned joiners is a formula, which would be lost. Clear it, then try again.',
    'zh-CN': '此计划新人单元格是公式，写入会丢失。请先清空，再试一次。',
  },
  joinersUnused: {
    en: '{line} does not use its planned joiners: its hires are {way}. Type “planned” under Joiners from in the Lines table, or set it for all lines in the settings; else clear the cells.',
    'zh-CN':
      '线“{line}”未使用计划新人：其招聘为“{way}”。请在线表“新人来源”中填“计划”，或在设置中为各线选定；否则请清空这些单元格。',
  },
  coachingDiverges: {
    en: 'With one buddy per {buddySpan}, one coach per {coachSpan} and a lost share of {lostShare}, every hire costs a head or more and hiring never ends. Raise the spans or lower the lost share.',
    'zh-CN':
      '每 {buddySpan} 名新人一位师傅、每 {coachSpan} 名一位教练、工时损耗占比 {lostShare} 时，每招一人就占去一人或更多，招聘没有尽头。请增大带教人数或降低占比。',
  },
  settingOutOfRange: {
    en: 'Setting {setting} must be {allowed}; it is {value}. Correct it in the settings.',
    'zh-CN': '设置“{setting}”应{allowed}，现为 {value}。请在设置中更正。',
  },
};
