import type { CallOutcome } from '../model/forecast/callLog';
import type { CellValue } from '../grid/port';

/** What telephone systems write for what became of a call; "ignored" is no call of a customer. */
const words: Record<CallOutcome | 'ignored', readonly string[]> = {
  answered: [
    'answered',
    'answer',
    'agent',
    'handled',
    'served',
    'connected',
    'completed',
    'success',
    '已接',
    '已接听',
    '接听',
    '接起',
    '接通',
    '应答',
    '已应答',
    '人工接听',
    '成功',
    '已处理',
    '正常',
    'transferred',
    '转接',
    '已转接',
  ],
  abandoned: [
    'abandoned',
    'abandon',
    'hang',
    'hangup',
    'hung up',
    'lost',
    'missed',
    'no answer',
    'unanswered',
    '放弃',
    '已放弃',
    '排队放弃',
    '挂断',
    '挂机',
    '未接',
    '未接听',
    '未接通',
    '呼损',
    '流失',
    '排队挂断',
    '振铃未接',
    '主动放弃',
    '超时放弃',
    'abandoned in queue',
    'no-answer',
  ],
  ignored: [
    'phantom',
    'test',
    'ignored',
    'invalid',
    'ivr',
    'self-service',
    'left in menu',
    'abandoned in ivr',
    '测试',
    '无效',
    '忽略',
    '自助',
    '自助服务',
    '自助完成',
    'ivr挂断',
    'ivr放弃',
    'ivr自助',
    '语音自助',
    '未进队列',
    '菜单挂断',
  ],
};

const byWord = new Map(
  (Object.keys(words) as (CallOutcome | 'ignored')[]).flatMap((outcome) =>
    words[outcome].map((word) => [word, outcome] as const),
  ),
);

/** The outcome that a cell names; null for a word that is none of ours. */
export function outcomeOf(cell: CellValue): CallOutcome | 'ignored' | null {
  return (
    byWord.get(
      String(cell ?? '')
        .trim()
        .toLowerCase(),
    ) ?? null
  );
}
