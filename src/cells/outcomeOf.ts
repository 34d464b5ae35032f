import type { CallOutcome } from '../model/forecast/callLog';
import type { CellValue } from '../grid/port';
import { headerWords } from './header/headerWords';

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
    '双方接听',
    '双方通话',
    '座席接听',
    '坐席接听',
    '客服接听',
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
    'busy',
    'failed',
    'canceled',
    'cancelled',
    'rejected',
    '忙',
    '拒接',
    '座席未接听',
    '坐席未接听',
    '客服未接',
    '客服未接听',
    '系统接听',
    '排队超时',
    '振铃放弃',
    '客户放弃',
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

/** A log has very many rows and few outcomes. */
const known = new Map<string, CallOutcome | 'ignored' | null>();
const mostKnown = 1000;

/** The outcome that a cell names, by itself or by its words in any language; null for what is none of ours. */
export function outcomeOf(cell: CellValue): CallOutcome | 'ignored' | null {
  const text = String(cell ?? '')
    .trim()
    .toLowerCase();
  const before = known.get(text);
  if (before !== undefined) return before;
  const outcome = byWord.get(text) ?? byWords(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, outcome);
  return outcome;
}

/** "Answered by agent" and "abgebrochen": words of ours only, of which one says what became of the call. */
function byWords(text: string): CallOutcome | null {
  if (text.length > 40 || !/\p{L}/u.test(text)) return null;
  const { words } = headerWords(text);
  const said = words.filter((word) => word === 'answered' || word === 'abandoned');
  const isClear = said.length === 1 && words.every((word) => plain.includes(word));
  return isClear ? (said[0] as CallOutcome) : null;
}

/** Words that may stand beside an outcome. */
const plain: readonly string[] = ['abandoned', 'agent', 'answered', 'call', 'queue', 'customer', 'offered'];
