import type { LabelledCells } from './labelledCells';
import type { FormulaFault } from './intervalFaults';
import { factorAfter, factorBefore, type Pieces } from './operands';
import { cellReference, type CellReference } from './references';

/** Functions, of ours or anybody's, that answer with the agents needed. */
const staffing = /^(?!.*(SERVICE|ABANDON|QUEUE|ASA)).*(ERLANG|AGENTS|_STAFF$)/i;

/** Labels of heads that are needed; heads that there are may well be multiplied by the share who are present. */
const needed = /requir|need|agents|base heads|需求|需要|基础人力/i;
const present =
  /actual|available|present|on hand|scheduled|rostered|planned|staffed|在岗|实际|现有|可用|排班|在编/i;

/** Labels of heads that may be wanted or there: what a loss leaves of the latter is their net, and n*(1-s) is right. */
const eitherWay = /^(?!.*(requir|need|需求|需要)).*(agents|base heads|基础人力)/i;

/** Labels of what is left of heads after a loss. */
const net = /\bnet\b|productive|on (the )?phones?\b|effective|净|有效|在线|上线|剩余/i;

/** Labels of a share of paid time or of heads that is lost. */
const lost = /shrink|absence|absent|leave|loss|损耗|缺勤|请假|缩水/i;
const leaving = /attrition|turnover|流失|离职/i;

/** Factors that a shrinkage turned round gives: 1.05 to 1.6. */
const leastFactor = 1.05;
const greatestFactor = 1.6;

/**
 * A shrinkage that heads are multiplied by, as in n*(1+s), n+n*s, n*(1-s) or n*1.3, or that is added where it is to be
 * taken off, as in n/(1+s). Both sides must be known for what they are: the heads by the function that answers with them
 * or by their label, the share by its label; anything else is left.
 */
export function shrinkageFaults(pieces: Pieces, at: CellReference, grid: LabelledCells): FormulaFault[] {
  const { sheet } = at;
  const isNet = net.test(grid.label(sheet, at.row, at.column));
  return pieces.flatMap(({ text }, index): FormulaFault[] => {
    if (text === '/') return addedFaults(pieces, index, sheet, grid);
    if (text !== '*') return [];
    const sides = [factorBefore(pieces, index), factorAfter(pieces, index + 1)] as const;
    for (const [heads, factor] of [sides, [sides[1], sides[0]] as const]) {
      const share = shareOf(factor, sheet, grid, callsStaffing(heads));
      const isAdded = share === null && isAddedTo(pieces, index, sides, heads) && isLost(factor, sheet, grid);
      if (factor[2]?.text === '-' && (isNet || eitherWay.test(labelOf(heads, sheet, grid)))) continue;
      const lostShare = isAdded ? textOf(factor) : share;
      if (lostShare !== null && (callsStaffing(heads) || isNeeded(heads, sheet, grid))) {
        return [{ code: 'auditShrinkage', values: { share: lostShare } }];
      }
    }
    return [];
  });
}

/** Heads divided by 1 + s, which makes fewer of them where a loss asks for more. */
function addedFaults(pieces: Pieces, at: number, sheet: string, grid: LabelledCells): FormulaFault[] {
  const [heads, divisor] = [factorBefore(pieces, at), factorAfter(pieces, at + 1)];
  const share = divisor[2]?.text === '+' ? shareOf(divisor, sheet, grid, callsStaffing(heads)) : null;
  if (share === null || !(callsStaffing(heads) || isNeeded(heads, sheet, grid))) return [];
  return [{ code: 'auditShrinkageAdded', values: { share } }];
}

/** Whether a product is added to its own heads, as in n+n*s, which is n*(1+s) written out. */
function isAddedTo(pieces: Pieces, at: number, [before]: readonly [Pieces, Pieces], heads: Pieces): boolean {
  const plus = at - before.length - 1;
  return pieces[plus]?.text === '+' && textOf(factorBefore(pieces, plus)) === textOf(heads);
}

function textOf(pieces: Pieces): string {
  return pieces.map(({ text }) => text).join('');
}

/** The share inside (1+s) or (1-s) as the formula writes it, or a plain factor; null where it is none of shrinkage. */
function shareOf(factor: Pieces, sheet: string, grid: LabelledCells, bySide: boolean): string | null {
  const text = factor.map((piece) => piece.text).join('');
  if (factor.length === 1 && factor[0]!.kind === 'number') {
    const number = Number(text);
    const isTurned = bySide && number >= leastFactor && number <= greatestFactor;
    return isTurned ? String(Math.round((number - 1) * 1e6) / 1e6) : null;
  }
  const [open, one, sign, ...rest] = factor;
  if (open?.text !== '(' || one?.text !== '1' || !/^[+-]$/.test(sign?.text ?? '')) return null;
  const share = rest.slice(0, -1);
  const written = share.map((piece) => piece.text).join('');
  if (/^[\d.]+%?$/.test(written)) return bySide ? written : null;
  return isLost(share, sheet, grid) ? written : null;
}

function callsStaffing(pieces: Pieces): boolean {
  return pieces.some(({ kind, text }) => kind === 'function' && staffing.test(text));
}

function isNeeded(pieces: Pieces, sheet: string, grid: LabelledCells): boolean {
  const label = labelOf(pieces, sheet, grid);
  return needed.test(label) && !present.test(label);
}

function isLost(pieces: Pieces, sheet: string, grid: LabelledCells): boolean {
  const label = labelOf(pieces, sheet, grid);
  return lost.test(label) && !leaving.test(label);
}

/** What names the cells of a reference: a column of a table by itself, a defined name too, a cell by the texts beside it. */
function labelOf(pieces: Pieces, sheet: string, grid: LabelledCells): string {
  if (pieces.some(({ kind }) => kind === 'function')) return '';
  const named = pieces.filter(({ kind }) => kind === 'brackets' || kind === 'name');
  if (named.length > 0) return named.map(({ text }) => text).join(' ');
  const cell = cellReference(pieces, sheet);
  return cell ? grid.label(cell.sheet, cell.row, cell.column) : '';
}
