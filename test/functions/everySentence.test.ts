import { calculations } from '../../src/functions/calculations';
import { isProblem } from '../../src/functions/problem';
import { sentence } from '../../src/functions/sentence';
import { CHECK } from '../../src/functions/check';
import { speak } from '../../src/functions/language';
import { wordingOf, type SentenceKey } from '../../src/functions/words/wording';
import { column, errorOf } from './support/excel';

/** A call that ends in each problem, and its sentence in both languages. */
const calls: Record<
  Exclude<SentenceKey, 'unknownFunction' | 'notText'>,
  [id: string, given: unknown[], english: string, chinese: string]
> = {
  blank: ['ERLANGC', [null, 5], 'load_erlangs is blank.', 'load_erlangs 为空。'],
  missing: ['QUOTAS', [9, null], 'pass_rates is missing.', '缺少 pass_rates。'],
  notNumber: [
    'ERLANGC',
    ['ten', 5],
    'load_erlangs must be a number; it is the text "ten".',
    'load_erlangs 必须是数字，现在是 文本“ten”。',
  ],
  notFlag: [
    'REQUIRED_HOURS',
    [column(1, 2), 180, 0.8, 20, 30, 0, 1, null, null, null, null, null, 2],
    'whole_agents must be TRUE or FALSE; it is 2.',
    'whole_agents 必须是 TRUE 或 FALSE，现在是 2。',
  ],
  outside: [
    'ASA',
    [100, -5, 14],
    'aht_seconds must be 0 or more; it is -5.',
    'aht_seconds 必须不小于 0，现在是 -5。',
  ],
  notWhole: [
    'ERLANGC',
    [10, 13.5],
    'agents must be a whole number, 0 or more; it is 13.5.',
    'agents 必须是整数且不小于 0，现在是 13.5。',
  ],
  notDate: [
    'WORKDAYS',
    ['2026-02', 'CN', 3],
    'extra_days_off must be a date; it is 3.',
    'extra_days_off 必须是日期，现在是 3。',
  ],
  notMonth: [
    'WORKDAYS',
    ['soon'],
    'month must be a date or a month such as 2026-02; it is the text "soon".',
    'month 必须是日期或形如 2026-02 的月份，现在是 文本“soon”。',
  ],
  unknownChoice: [
    'WORKDAYS',
    ['2026-02', 'US'],
    'calendar must be one of "CN", "weekdays"; it is the text "US".',
    'calendar 必须是 "CN", "weekdays" 之一，现在是 文本“US”。',
  ],
  errorCell: [
    'ERLANGC',
    [{ type: 'Error', basicValue: '#REF!' }, 5],
    'load_erlangs holds the error #REF!.',
    'load_erlangs 含有错误值 #REF!。',
  ],
  noSuchCell: [
    'ERLANGC',
    [column(1, 2, 3), column(5, 5)],
    'agents has no cell in row 3: ranges of different sizes do not line up.',
    'agents（第 3 行）没有对应的单元格：各区域大小不一致。',
  ],
  notSingle: [
    'WHY',
    [column(1, 2), 180, 0.8, 20],
    'calls must be a single cell; it has 2 rows and 1 columns.',
    'calls 必须是单个单元格，现在是 2 行 1 列。',
  ],
  notColumn: [
    'ANNOUNCED_QUEUE',
    [[[1, 2]], 300, 20, 0.5, 150, 75],
    'calls must be a cell or one column; it has 1 rows and 2 columns.',
    'calls 必须是单个单元格或一列，现在是 1 行 2 列。',
  ],
  tooWide: [
    'QUOTAS',
    [
      9,
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ],
    'pass_rates must be one row or one column; it has 2 rows and 2 columns.',
    'pass_rates 必须是一行或一列，现在是 2 行 2 列。',
  ],
  everyCellBlank: [
    'QUOTAS',
    [9, column(null, null)],
    'pass_rates holds no number: every cell is blank.',
    'pass_rates 没有数字：所有单元格都为空。',
  ],
  unreachableTarget: [
    'REQUIRED_STAFF',
    [100, 180, 1, 20],
    'No number of agents meets the targets.',
    '无论多少坐席都达不到目标。',
  ],
  endlessQueue: [
    'ASA',
    [100, 180, 10],
    'Agents cannot keep up with the load, so the queue grows without end.',
    '坐席处理不了这么多话务，排队会无限增长。',
  ],
  nobodyAnswers: [
    'ASA',
    [100, 180, 0, 30, 60],
    'No call is answered, so there is no wait of answered callers.',
    '没有来电被接听，因此没有已接听来电的等待时间。',
  ],
  noLimit: [
    'MAX_AHT',
    [0, 14, 0.8, 20],
    'There is no limit: no target can fail.',
    '没有上限：没有任何目标会达不到。',
  ],
  noPatienceFits: [
    'FIT_PATIENCE',
    [100, 180, 10, 0.5],
    'No patience explains an abandonment rate of 0.5: it must be from 0 to below 0.2146.',
    '没有一种耐心可以解释 0.5 的放弃率：放弃率必须不小于 0 且小于 0.2146。',
  ],
  noAbandonment: [
    'FIT_PATIENCE',
    [100, 180, 14, 0],
    'An abandonment rate of 0 means callers who wait for ever.',
    '放弃率为 0 意味着客户会一直等待。',
  ],
  endlessRedials: [
    'REDIAL_CALLS',
    [100, 180, 9, 120, 1],
    'Agents cannot answer all callers and nobody gives up, so the calls grow without end.',
    '坐席接不完所有客户，又没有人放弃重拨，来电会无限增长。',
  ],
  tooManyChats: [
    'CHAT_STAFF',
    [1e9, 480, 3, 0.8, 30],
    'More than a million chats at once cannot be counted.',
    '无法计算同时超过一百万个会话的情形。',
  ],
  noCalls: [
    'IMPLIED_PTY',
    [column(0, 0), 180, 0.8, 20],
    'There are no calls, so there is no share of time to compare.',
    '没有来电，因此没有可比较的时间占比。',
  ],
  backlogOfSteadyWeek: [
    'DEFERRED_STAFF',
    [column(30, 60), 600, 1, 60, 0, 5, null, 'repeat'],
    'backlog_items must be 0 or left out where after is "repeat", since a steady week brings its own; it is 5.',
    '当 after 为 "repeat" 时，backlog_items 必须为 0 或省略，因为稳定的一周自带积压，现在是 5。',
  ],
  nothingOpen: [
    'DEFERRED_STAFF',
    [column(5, 0), 600, 0, 60, 0, 0, column(0, 1)],
    'Work falls due before anybody can work on it.',
    '工作在有人可以处理之前就已到期。',
  ],
  endlessDelay: [
    'ANNOUNCED_DELAY',
    [10, 300, 4, 1],
    'No delay is long enough to be met for certain: coverage must be below 1.',
    '没有一种时长一定够用：coverage 必须小于 1。',
  ],
  tooManyWaiting: [
    'ANNOUNCED_STAFF',
    [1e9, 300, 0.5, 1e12, 1e12, 1e-9],
    'More than 40,000 callers would be waiting, which cannot be followed.',
    '等待的客户会超过 4 万人，无法计算。',
  ],
  endlessCoaching: [
    'HIRE_NEED',
    [100, 90, 1, 6],
    'Each hire costs a head or more in buddies and coaches, so no number of hires is enough.',
    '每招一人，师傅和教练的损耗就达到一人或更多，招多少人都不够。',
  ],
  aboveOne: [
    'PTY',
    [7200, 1, 1],
    'PTY comes to 2, above 1: more time was handled than paid.',
    'PTY 为 2，大于 1：处理时长超过了付薪工时。',
  ],
  noAnswer: [
    'REQUIRED_STAFF',
    [1e300, 1e300, 0.8, 20],
    'There is no answer for these arguments.',
    '这些参数没有对应的结果。',
  ],
};

describe('every sentence', () => {
  it.each(Object.entries(calls))('%s is said by a function, in English and in Chinese', (key, expected) => {
    const [id, given, english, chinese] = expected;
    const outcome = calculations.get(id)?.run(given).flat().find(isProblem);
    if (!outcome) throw new Error(`${id} has no problem`);
    expect(outcome.problem).toBe(key);
    expect(sentence(outcome, wordingOf('en'))).toBe(english);
    expect(sentence(outcome, wordingOf('zh-CN'))).toBe(chinese);
  });

  it('has a call here, but those of CHECK itself', () => {
    const known = Object.keys(wordingOf('en').sentences).sort();
    expect([...Object.keys(calls), 'unknownFunction', 'notText'].sort()).toEqual(known);
  });

  it('is said in Chinese by CHECK as well', () => {
    speak('zh-CN');
    expect(errorOf(CHECK, 'SUM')).toBe(
      '#VALUE!: function_name 必须是 CREW 函数的名称，没有 文本“SUM” 这个函数。',
    );
    expect(errorOf(CHECK, 5)).toBe('#VALUE!: function_name 必须是文本，现在是 5。');
    speak('en-US');
  });
});
