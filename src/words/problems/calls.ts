import type { CallProblemCode } from '../../grid/problemCodes';
import type { Sentences } from './sentence';

/** Calls that a forecast is made from. */
export const callProblems: Sentences<CallProblemCode> = {
  callMoment: {
    en: '{count} rows have no date and time that can be read in {header}, the first “{value}” ({cells}). They were left out. Use Excel dates, or text such as 2026-01-31 08:30.',
    'zh-CN':
      '有 {count} 行的“{header}”读不出日期和时间，首个为“{value}”（{cells}），已剔除。请用 Excel 日期，或写成 2026-01-31 08:30。',
  },
  callOutcome: {
    en: '{count} rows have an outcome in {header} that means neither answered nor abandoned, the first “{value}” ({cells}). They were left out. Write answered or abandoned.',
    'zh-CN':
      '有 {count} 行的“{header}”既不是接听也不是放弃，首个为“{value}”（{cells}），已剔除。请写成“接听”或“放弃”。',
  },
  callNumber: {
    en: '{count} rows have no number of 0 or more in {header}, or more abandoned than offered, the first “{value}” ({cells}). They were left out. Type plain numbers.',
    'zh-CN':
      '有 {count} 行的“{header}”不是大于等于 0 的数，或放弃多于呼入，首个为“{value}”（{cells}），已剔除。请填写普通数字。',
  },
  callLine: {
    en: '{count} rows name no line in {header} ({cells}). They were left out. Fill the line in.',
    'zh-CN': '有 {count} 行的“{header}”没有写明线（{cells}），已剔除。请补上。',
  },
  callsGone: {
    en: 'The calls {source} are no longer in this workbook. Press “Look again” and choose anew.',
    'zh-CN': '话务记录 {source} 已不在工作簿中。请点“重新查看”后再选。',
  },
  callsChoiceGone: {
    en: 'You pointed at {source} as calls, and nothing stands there any more. Point at them anew, or forget this, on the pane’s Workbook page.',
    'zh-CN':
      '您曾指定 {source} 为话务记录，现在那里没有内容。请在窗格的“工作簿”页中重新指定，或清除这一选择。',
  },
  callsWait: {
    en: 'Calls were found ({sources}), from which a forecast can be made: open the workbook with the pane (in Excel, or by npm start), press “Make a forecast” on its Workbook page, and plan again.',
    'zh-CN':
      '找到了话务记录（{sources}），可据此生成话务预测：用窗格打开工作簿（在 Excel 中，或用 npm start），在“工作簿”页点“生成话务预测”，再做计划。',
  },
  callsNone: {
    en: 'No row of {source} can be used. Correct its dates and outcomes, then try again.',
    'zh-CN': '{source} 中没有可用的行。请更正日期和结果后重试。',
  },
  callsMonths: {
    en: 'The months ahead must be whole, from {least} to {most}; {value} was given. Correct the number.',
    'zh-CN': '往后推算的月数应为 {least} 到 {most} 的整数，现为 {value}。请更正。',
  },
  callsAht: {
    en: 'AHT must be above 0 seconds; {value} was given. Correct the number.',
    'zh-CN': '平均处理秒应大于 0，现为 {value}。请更正。',
  },
  callsNoAht: {
    en: 'There is no handling time for {lines}. Give the AHT in seconds.',
    'zh-CN': '线“{lines}”没有处理时长。请填写平均处理秒。',
  },
  callsWeight: {
    en: 'The calls of a day off must be {least} to {most} times those of a working day; {value} was given. Correct the share.',
    'zh-CN': '休息日话务量应为工作日的 {least} 到 {most} 倍，现为 {value}。请更正。',
  },
  callsDateOrder: {
    en: 'Dates such as “{value}” of {source} may have the day or the month first. Choose it on the pane’s Workbook tab.',
    'zh-CN': '{source} 中“{value}”这样的日期可能是日在前，也可能是月在前。请在窗格的“工作簿”页中选择。',
  },
  callsUnit: {
    en: 'The unit of {column} in {source} is unclear. Write it in the header, such as “{column} (min)”, or choose it on the pane’s Workbook page.',
    'zh-CN':
      '{source} 中“{column}”的单位不明确。请写在标题中，如“{column}（分钟）”，或在窗格的“工作簿”页中选择。',
  },
  callZones: {
    en: 'The times of {source} are of several time zones ({zones}); each is taken as it stands. Put all into the centre’s own time, or its busy hours are shifted.',
    'zh-CN':
      '{source} 的时间带有几个时区（{zones}），目前均按原样读取。请统一换算为呼叫中心当地时间，否则忙时会错位。',
  },
  callsNoDate: {
    en: '{source} has times of day and no dates, so that no months come of it: the calls of a month are missing. Add a column of dates beside the times, or the date in a title above them.',
    'zh-CN':
      '{source} 只有时刻，没有日期，缺少一个月的话务量，无法得出月份。请在时刻旁添加日期列，或在其上方标题中写明日期。',
  },
  callsTitled: {
    en: '{source} has no dates of its own: its rows are of {date}, as the title above them says, or of the week from then on. Add a column of dates if they are of other days.',
    'zh-CN':
      '{source} 本身没有日期，按其上方标题读作 {date} 当天（或自该日起的一周）。若属其他日期，请添加日期列。',
  },
  callsJoined: {
    en: 'Several sheets have the same columns and other months, so they are read as one: {sources}. Give one of them other headers to read it by itself.',
    'zh-CN': '几张工作表的列相同、月份不同，已合并读取：{sources}。若要单独读取其中一张，请改动其列标题。',
  },
  callsByTalk: {
    en: 'No column of {source} says which calls were answered: those with a handling time count as answered, the other {count} as abandoned. Add a column with answered and abandoned if it was otherwise.',
    'zh-CN':
      '{source} 没有写明哪些来电已接听的列：有处理时长的算接听，其余 {count} 通算放弃。若不是这样，请加一列写明“接听”或“放弃”。',
  },
  callsAllAnswered: {
    en: 'Nothing in {source} says which calls were answered, so all count as answered. Add a column with answered and abandoned if some were lost.',
    'zh-CN': '{source} 没有写明哪些来电已接听，全部算作接听。若有未接来电，请加一列写明“接听”或“放弃”。',
  },
  callsByAnswered: {
    en: '{source} has no column of calls offered, so those in {headers} are added up. Add one if there were more.',
    'zh-CN': '{source} 没有呼入量列，暂按“{headers}”相加。若另有来电，请添加呼入量列。',
  },
  callsRivals: {
    en: 'Several headers of {source} name the same thing: {headers}. Choose the right one.',
    'zh-CN': '{source} 有几列表头指的是同一项：{headers}。请选择要用的一列。',
  },
  callsAreForecast: {
    en: 'The months of {source} are read as the Forecast of a plan. If they are past months, tick “These months are past” and try again; if they are to come, plan with them as they are.',
    'zh-CN':
      '{source} 的月份目前被当作计划的话务预测。若是已发生的月份，请勾选“这些是已发生的月份”后重试；若是未来月份，直接做计划即可。',
  },
  callsMonthMissing: {
    en: 'The monthly totals of {line} lack {months}. Add a row for each month up to the last, with 0 where there were no calls.',
    'zh-CN': '“{line}”的月度话务量缺少 {months}。请补齐到最后一个月，每月一行，没有话务的填 0。',
  },
  callsGap: {
    en: 'There is no call at all from {from} to {to}, on {days} working days (times without calls: {count}). These days count as days without calls; if rows are missing there, add them and make the forecast again.',
    'zh-CN':
      '{from} 至 {to} 完全没有话务，其中工作日 {days} 天（这样的空档共 {count} 处），目前按没有来电计算。若是缺了记录，请补上后重新生成预测。',
  },
  callsDayOff: {
    en: 'There are too few months of {lines} to tell what a day off brings, so it counts like a working day. Give the share of a day off if fewer people call then.',
    'zh-CN':
      '“{lines}”的月份太少，看不出休息日话务量，暂按与工作日相同计算。休息日来电较少时，请填写休息日占工作日的比例。',
  },
  callsForecastKept: {
    en: 'Your table {table} was left as it is. To plan with these figures, point its Calls at the table CallProjection, or rename it and press the button again.',
    'zh-CN':
      '您的表“{table}”保持不变。要用这些数字做计划，请让其话务量引用 CallProjection 表，或将该表改名后再点一次。',
  },
  callsForecastFollows: {
    en: 'Your table {table} was made from calls before and follows the new figures; what you typed over its formulas was left alone.',
    'zh-CN': '您的表“{table}”由之前的话务生成，已随新数字更新；您改写过的单元格保持不变。',
  },
  callsForecastLacks: {
    en: 'Your table {table} was made from calls before and follows the new figures, but it has no row for {count} of the months. Add these rows to plan with them; what stands in it is left alone.',
    'zh-CN':
      '您的表“{table}”由之前的话务生成，已随新数字更新，但缺少 {count} 个线月的行。补上这些行即可用于计划，已有内容不变。',
  },
  callsForecastPast: {
    en: '{count} rows of {table} are months that the calls have by now (first {cell}), and a plan still counts them. Delete these rows and give Opening heads as of the month after them, so that the plan begins there.',
    'zh-CN':
      '“{table}”中有 {count} 行的月份已有实际话务（首个为 {cell}），计划仍把它们算在内。请删除这些行，并把期初人力改为其后一个月月初的人数，计划即从那个月开始。',
  },
  callsForecastEmpty: {
    en: '{count} rows of {table} name a month or line that the calls no longer have, so that they count no calls (first {cell}). Type the figures over, or delete the rows.',
    'zh-CN':
      '“{table}”中有 {count} 行的月份或线在话务中已不存在，话务量为 0（首个为 {cell}）。请填写数字，或删除这些行。',
  },
  callsEventDay: {
    en: '“{value}” in {column} is not a day. Type an Excel date, or text such as 2026-11-11.',
    'zh-CN': '“{column}”中的“{value}”不是日期。请用 Excel 日期，或写成 2026-11-11。',
  },
  callsEventOrder: {
    en: '“{event}” ends before it begins. Correct one of its days.',
    'zh-CN': '“{event}”的结束日期早于开始日期。请更正。',
  },
  callsEventEffects: {
    en: 'The event has both an uplift ({uplift}) and extra calls ({calls}). Leave one of them blank.',
    'zh-CN': '该活动同时填写了增幅（{uplift}）和增加话务量（{calls}）。请留空其中一项。',
  },
  callsEventTwice: {
    en: '“{event}” has the same days and lines in {other} already and would count twice. Delete one row or correct its days.',
    'zh-CN': '“{event}”与 {other} 的日期和线重复，会计算两次。请删除一行或更正日期。',
  },
  callsEventLine: {
    en: 'The event “{event}” names the line “{line}”, which the calls do not have ({known}), so that it changes nothing. Correct the name, or leave it blank for every line.',
    'zh-CN':
      '活动“{event}”所填的线“{line}”在话务中不存在（现有：{known}），因此不起作用。请更正名称；适用于各线则留空。',
  },
  callsEventOutside: {
    en: 'The event “{event}” lies outside the calls and the months to come ({from} to {to}), so that it changes nothing. Correct its days if that is wrong.',
    'zh-CN': '活动“{event}”不在话务和推算月份（{from} 至 {to}）之内，因此不起作用。若日期有误，请更正。',
  },
  callsEventUnlearned: {
    en: 'Nothing tells the uplift of “{events}” yet. Type an uplift or extra calls; until then it changes no day to come.',
    'zh-CN': '“{events}”的增幅目前无从得知。请填写增幅或增加话务量；在此之前不影响未来的日子。',
  },
  callsEventNoRoom: {
    en: '{count} days cannot be added to your events: the rows below them are not free, the sheet is protected, or a column for the event, its first and last day or its line is missing. Make room, or type them in yourself.',
    'zh-CN':
      '无法把 {count} 天加入活动表：表下方有内容、工作表受保护，或缺少活动、开始、结束、线中的某一列。请腾出位置，或自行填写。',
  },
  callsUnusual: {
    en: 'Far outside the range of their weekday (days: {count}): {days}. They count as they are. If something was behind them, put them into a table Events, and the base goes without them.',
    'zh-CN':
      '有 {count} 天的话务量远超同一星期几的正常范围：{days}。目前照常计入。若事出有因，请填入活动表，基础量即不受其影响。',
  },
};
