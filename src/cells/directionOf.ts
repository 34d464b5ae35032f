import type { CellValue } from '../grid/port';

/** What telephone systems write for who called whom; calls within the house are no demand, as those that it makes are not. */
const words: Record<'in' | 'out', readonly string[]> = {
  in: [
    'inbound',
    'incoming',
    'in',
    'inbound call',
    'incoming call',
    '呼入',
    '来电',
    '普通来电',
    '呼入通话',
    '来电呼入',
    'eingehend',
    'ankommend',
    'entrant',
    'entrante',
    'entrada',
    'recebida',
    '着信',
  ],
  out: [
    'outbound',
    'outgoing',
    'out',
    'outbound call',
    'outgoing call',
    'internal',
    'internal call',
    '呼出',
    '外呼',
    '去电',
    '外呼通话',
    '呼出通话',
    '内部',
    '内线',
    '内部通话',
    'ausgehend',
    'abgehend',
    'intern',
    'sortant',
    'interne',
    'saliente',
    'saida',
    'saída',
    'interna',
    'interno',
    '発信',
    '内線',
  ],
};

const directions = new Map(
  (['in', 'out'] as const).flatMap((direction) => words[direction].map((word) => [word, direction] as const)),
);

/** Longest of these texts, so that the very many others of a log cost nothing. */
const longest = Math.max(...[...directions.keys()].map(({ length }) => length));

/** Whether a cell says that a customer called, or that nobody did who waits for an agent; null where it says neither. */
export function directionOf(cell: CellValue): 'in' | 'out' | null {
  if (typeof cell !== 'string' || cell.length > longest + 2) return null;
  return directions.get(cell.trim().toLowerCase().replace(/_/g, ' ')) ?? null;
}
