import type { ProblemsCatalogue } from './en';

export const problemsZhCn: ProblemsCatalogue = {
  missingTable: '未找到“{input}”表。请建立名为“{input}”的表，须含列：{columns}。',
  ambiguousTable:
    '{first} 与 {second} 都像“{input}”表。请把正确的一个命名为“{input}”，或在窗格的“工作簿”页中选择。',
  missingColumn: '“{input}”表缺少“{column}”列。请添加这一列标题。',
  missingAht:
    '“{input}”表没有处理时长。请添加“平均处理秒”列或行（也可用通话、保持、话后），或在线表中为每条线填写“平均处理秒”。',
  repeatedColumn:
    '“{input}”表有两列含义相同：{first} 与 {second}。请改名其中一列，或在窗格的“工作簿”页中选择。',
  unclearUnit:
    '“{input}”表中“{column}”的单位不明确。请写在标题中，如“{column}（分钟）”，或在窗格的“工作簿”页中选择。',
  unclearCount:
    '“{input}”表中“{column}”的数值很小且带小数，无法确定单位是通、千通还是万通。请写在标题中，如“{column}（万通）”，或在窗格的“工作簿”页中选择。',
  notMonthly: '“{value}”不是月份：这里按季度、周或日排列。计划按月编制，请改为每月一列，或每月每条线一行。',
  lineOrOther: '“{header}”列与各线并排，但线表中没有这条线。请在窗格的“工作簿”页中选择这一列是不是线。',
  choiceGone: '您为“{input}”表选择的“{what}”已与工作簿不符，不再采用。请在窗格的“工作簿”页中重新选择。',
  noYear: '月份“{value}”没有年份。请在其上方或其中写明，如 2026-01，或在窗格的“工作簿”页中选择年份。',
  noLineName: '“{label}”这一行没有写明是哪条线。请在该行旁边或上方写上线名，与线表一致。',
  emptyTable: '“{input}”表没有数据行。请至少填写一行。',
  blankCell: '“{column}”为空。请填写；没有需求请写 0。',
  blankName: '该行有内容，但“{column}”为空。请填写，或清空该行。',
  onlySpaces: '“{column}”只有空格，公式会当作文本。请清空该单元格。',
  notNumber: '“{column}”应为数字，现为文本“{value}”。请直接输入数字。',
  numberAsText: '“{column}”是文本“{value}”，公式无法计算。若指 {number}，请直接输入数字 {number}。',
  unclearNumber: '“{column}”是文本“{value}”，其中的逗号或点可能是千位分隔，也可能是小数点。请直接输入数字。',
  errorCell: '“{column}”含错误值 {value}。请修正该单元格的公式。',
  outOfRange: '“{column}”应{allowed}，现为 {value}。请更正。',
  wholePercent:
    '“{column}”应填占比，现为 {value}。若指 {value} %，请输入 {share}，或连同百分号输入 {value}%。',
  badMonth: '“{value}”不是月份。请输入该月的日期，或 2026-01 这样的文本。',
  mixedMonths: '月份“{value}”的写法与上面的不同。请统一写法。',
  zeroAht: '有 {calls} 通话务，平均处理时长却为 0。请填写处理秒数。',
  lossGivenTwice: '“{column}”与同一损耗的人数同时填写。请只保留一个。',
  repeatedMonth: '{line} 的 {month} 出现两次：此处与 {other}。请删除其中一行。',
  repeatedLine: '线“{line}”在线表中出现两次。请删除其中一行。',
  badName: '“{column}”的“{value}”含有公式会当作通配符或比较的符号（* ? ~ = < >）。请改名。',
  unknownLine: '线表中没有“{line}”（现有：{known}）。请更正名称或在线表中添加。',
  nearlyLine: '线“{line}”与线表中的“{known}”只差空格或全角字符，公式会视为不同。请按线表中的写法输入。',
  unknownFeeder: '{line} 的来源线“{feeder}”不在线表中（现有：{known}）。请更正名称或清空该单元格。',
  ladderLoops: '线的梯级成环：{lines}。请清空环上的一个“来源线”单元格。',
  numberOrText: '线“{line}”在一处为数字、另一处为文本，公式会视为不同。请按线表中的写法输入。',
  unusedFeeder: '{line} 由“{feeder}”升级补充，但后者没有预测：这些升级人力未计入任何线。',
  unusedLine: '线“{line}”没有预测，未列入计划。',
  noStages: '线“{line}”没有招聘环节。请为它添加环节，或添加线为空、适用于各线的环节。',
  repeatedStage: '环节“{stage}”出现两次：此处与 {other}。请使用不同的名称。',
  historicPty: '按历史计算，{line} 的员工效率为 {value}，应{allowed}。请检查接起量、平均处理时长与付薪工时。',
  noPty: '线“{line}”没有员工效率。请在预测表或线表中填写，或在实际表中记录接起量、平均处理时长与付薪工时。',
  noActual: '线“{line}”的首月 {month} 没有实际人力。请在预测表或实际表填写实际人力，或在线表填写期初人力。',
  monthMissing: '线“{line}”缺少 {month} 这一行，人力无法结转。请补上该行，或在此填写实际人力。',
  repeatedCalendarMonth: '日历表中 {month} 出现两次。请删除其中一行。',
  tooManyDays: '{month} 只有 {days} 天，却填了 {value} 个工作日。请更正。',
  noWorkingDays: '{month} 没有工作日。请在日历表中填写大于 0 的天数。',
  estimatedMonth: '{month} 的日历尚未公布：{days} 个工作日为估计值。公布后请在日历表中填写。',
  repeatedCosts:
    '成本表中同一条线（或线为空的行）出现两次：此处与 {other}。请删除其中一行，或用“生效月份”注明各行从何时起适用。',
  noCosts: '成本表中没有线“{line}”的行，也没有线为空的通用行。请为它添加一行，或添加一行线为空的通用成本。',
  noCostsYet:
    '线“{line}”从 {month} 开始，成本却从 {from} 才有。请将其第一行的“生效月份”留空，或补上此前月份的成本。',
  costDropped:
    '“{column}”留空，从该月起即为空（0 或不限）；上一行为 {before}。仍适用请再填一次，不再适用请填 0。',
  roomsShort:
    '各线合计的开班数超过共用的培训教室，缺口（间）：{months}。请调大班额或教室数，错开招聘月份，或在成本表中为某条线单列一行、填写自有教室。',
  trainersShort:
    '各线合计的开班数超过共用的培训师，缺口（人）：{months}。请调大班额或增加培训师，或错开招聘月份。',
  lineUnseated:
    '线“{line}”的教室或培训师不足，有新人无法入班，人数：{months}。请调大班额或放宽限制，或错开招聘月份。',
  negativeHeads: '线“{line}”的人力结转到 {month} 为 {heads}。请检查流失与升级，或填写实际人力。',
  coachingDiverges:
    '每 {buddySpan} 名新人一位师傅、每 {coachSpan} 名一位教练、工时损耗占比 {lostShare} 时，每招一人就占去一人或更多，招聘没有尽头。请增大带教人数或降低占比。',
  settingOutOfRange: '设置“{setting}”应{allowed}，现为 {value}。请在设置中更正。',
  structureProtected: '工作簿结构受保护，无法添加工作表“{sheet}”。请在“审阅”中取消保护。',
  sheetProtected: '工作表“{sheet}”受保护。请在“审阅”中取消保护后重新生成。',
  sheetInUse: '工作表“{sheet}”是您的，且没有 Crewplan 的表。计划要写入同名工作表，请将它改名。',
  sheetRenamed: '工作表“{sheet}”上是计划的表，它原名“{name}”。请改回原名，或删除该工作表，再重新生成。',
  tableNameInUse: '工作表“{sheet}”上的表“{table}”占用了计划所需的名称。请将您的表改名。',
  nameInUse: '名称“{name}”为计划所需。请在“公式”的名称管理器中将您的改名。',
  mergedCells: '工作表“{sheet}”的 {address} 是合并单元格，挡住了计划的表。请取消合并。',
  tableChanged: '表“{table}”中的列“{header}”位于计划写入之处。请把您的列移出该表，或恢复 Crewplan 的列名。',
  tableMoved: '工作表“{sheet}”上的表“{table}”被移到了 Crewplan 其他表增减行之处。请移回或删除。',
  totalsRow: '表“{table}”显示了汇总行。请在“表设计”中关闭后重新生成。',
  recordSheetInUse: '工作表 {sheet} 中没有同名的表，实际人数无处记录。请将您的工作表改名。',
  recordSheetProtected: '保存实际人数的工作表 {sheet} 受保护。请撤销保护（审阅选项卡），再次输入。',
  recordColumns: '表 {table} 缺少表头：须有月份、线、环节、完成人数。请恢复列名。',
  recordTotals: '表 {table} 显示了汇总行。请关闭（表设计选项卡），再次输入。',
  recordMonth: '“{value}”不是某月的第一天，有 {rows} 行登记未计入。请填写当月第一天，如 2026-01-01。',
  recordNumber: '“{value}”是文本而不是人数，有 {rows} 行登记未计入。请改为数字。',
  recordLine: '计划中没有线“{value}”的配额，有 {rows} 行登记未计入。如果线已改名，请在此改成同样的名称。',
  recordStage: '计划中没有环节“{value}”，有 {rows} 行登记未计入。如果环节已改名，请在此改成同样的名称。',
  passRateFormula: '{stage} 的通过率是公式，写入数字会破坏公式。请在该处修改。',
  auditPty:
    '“{column}”为 {value}；它是付薪时间中的占比，不超过 1。请输入 {share}，若为百分数请输入 {value}%。',
  auditYield: '“{column}”为 {value}；它是人数的占比，不超过 1。请输入 {share}，若为百分数请输入 {value}%。',
  auditAbove: '“{column}”为 {value}，即 {percent} %；占比不会超过 100 %。请检查它的计算依据。',
  auditMinutes:
    '“{column}”为 {value}，且整列都不超过 20，应是分钟而不是秒。请输入 {seconds}，下面的单元格同样处理。',
  auditUnit: '“{column}”为 {value}，而其他单元格约为 {usual}。请使用与它们相同的单位。',
  auditMonth: '线“{line}”在 {month} 之前缺少 {months} 的行。请补上；当月没有话务的请填 0。',
  auditInterval:
    '{name} 把 {value} 分钟当作一个时段，但来电不会在这么长的时间里保持均匀。请填写一个时段（例如 30 分钟）的话务量及其长度。',
  auditFormulaAht: '{name} 的平均处理时长为 {value}，应是分钟而不是秒。请填 {seconds}。',
  auditMonthlyCalls:
    '{name} 把 {calls} 通来电当作一个 {interval} 分钟的时段，合 {load} 爱尔兰。这是一天或一个月的话务量，请填写该时段的话务量。',
  auditShrinkage:
    '按损耗 {share} 用乘法计算人力会偏少：100 人、30 % 应为 142.9 人，而不是 130 人。请改为除以 (1 − {share})。',
  auditShrinkageAdded:
    '除以 (1 + 损耗 {share}) 会使人力变少：100 人、30 % 应为 142.9 人，而不是 76.9 人。请改为除以 (1 − {share})。',
  toolSheetProtected: '工作表“{sheet}”受保护。请在“审阅”中取消保护后再点一次按钮。',
  noScenarios: '还没有情景可比较。请在窗格的“情景”页添加。',
  noPlanYet: '此工作簿中还没有 Crewplan 的计划，无从比较。请先点“生成计划”，再写入比较表。',
  scenarioTwice: '有两个情景都叫“{scenario}”。请给其中一个改名。',
  scenarioFactor: '“{scenario}”第 {change} 项：{driver}的倍数应{allowed}，现为 {value}。请改正。',
  scenarioValue: '“{scenario}”第 {change} 项：{driver}应{allowed}，现为 {value}。请改正。',
  scenarioLine: '“{scenario}”第 {change} 项：计划中没有线 {line}。请另选一条线。',
  scenarioStage: '“{scenario}”第 {change} 项：所选的线没有环节 {stage}。请另选环节。',
  scenarioMonths: '“{scenario}”第 {change} 项：计划中没有 {from} 至 {to} 的月份。请另选月份。',
  scenarioPay: '“{scenario}”第 {change} 项：有成本表才能调整工资。请添加成本表，或删除此项。',
  scenarioResult:
    '“{scenario}”第 {change} 项：{line} 的{driver}在 {month} 将为 {value}，应{allowed}。请调小幅度。',
  scenarioPassRate:
    '“{scenario}”第 {change} 项：{line} 的{stage}通过率将为 {value}，应{allowed}。请指定环节或调小幅度。',
  scenariosUnread: '此工作簿存有其他版本 Crewplan 的情景 {count} 个，此处不显示，也不会丢失。',
  callMoment:
    '有 {count} 行的“{header}”读不出日期和时间，首个为“{value}”（{cells}），已剔除。请用 Excel 日期，或写成 2026-01-31 08:30。',
  callOutcome:
    '有 {count} 行的“{header}”既不是接听也不是放弃，首个为“{value}”（{cells}），已剔除。请写成“接听”或“放弃”。',
  callNumber:
    '有 {count} 行的“{header}”不是大于等于 0 的数，或放弃多于呼入，首个为“{value}”（{cells}），已剔除。请填写普通数字。',
  callLine: '有 {count} 行的“{header}”没有写明线（{cells}），已剔除。请补上。',
  callsGone: '话务记录 {source} 已不在工作簿中。请点“重新查看”后再选。',
  callsNone: '{source} 中没有可用的行。请更正日期和结果后重试。',
  callsMonths: '往后推算的月数应为 {least} 到 {most} 的整数，现为 {value}。请更正。',
  callsAht: '平均处理秒应大于 0，现为 {value}。请更正。',
  callsNoAht: '线“{lines}”没有处理时长。请填写平均处理秒。',
  callsWeight: '休息日话务量应为工作日的 {least} 到 {most} 倍，现为 {value}。请更正。',
  callsDateOrder: '{source} 中“{value}”这样的日期可能是日在前，也可能是月在前。请在窗格的“工作簿”页中选择。',
  callZones:
    '{source} 的时间带有几个时区（{zones}），目前均按原样读取。请统一换算为呼叫中心当地时间，否则忙时会错位。',
  callsRivals: '{source} 有几列表头指的是同一项：{headers}。请选择要用的一列。',
  callsAreForecast:
    '{source} 的月份目前被当作计划的话务预测。若是已发生的月份，请勾选“这些是已发生的月份”后重试；若是未来月份，直接做计划即可。',
  callsMonthMissing: '“{line}”的月度话务量缺少 {months}。请补齐到最后一个月，每月一行，没有话务的填 0。',
  callsGap:
    '{from} 至 {to} 完全没有话务，其中工作日 {days} 天（这样的空档共 {count} 处），目前按没有来电计算。若是缺了记录，请补上后重新生成预测。',
  callsDayOff:
    '“{lines}”的月份太少，看不出休息日话务量，暂按与工作日相同计算。休息日来电较少时，请填写休息日占工作日的比例。',
  callsForecastKept:
    '您的表“{table}”保持不变。要用这些数字做计划，请让其话务量引用 CallProjection 表，或将该表改名后再点一次。',
  callsForecastFollows: '您的表“{table}”由之前的话务生成，已随新数字更新；您改写过的单元格保持不变。',
  callsForecastLacks:
    '您的表“{table}”由之前的话务生成，已随新数字更新，但缺少 {count} 个线月的行。补上这些行即可用于计划，已有内容不变。',
  callsForecastEmpty:
    '“{table}”中有 {count} 行的月份或线在话务中已不存在，话务量为 0（首个为 {cell}）。请填写数字，或删除这些行。',
  tableInWay: '工作表“{sheet}”上的表“{table}”挡住了计划的表。请移到别的工作表。',
};
