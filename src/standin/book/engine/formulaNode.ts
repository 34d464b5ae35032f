import type { IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheetWithCache,
  type BaseAstNode,
  type BaseReferenceObject,
} from '@univerjs/engine-formula';

/** A piece of a formula as Univer has read it. */
export type FormulaNode = BaseAstNode;

/** The kinds of Univer's nodes by their numbers, which it keeps to itself. */
export const nodeType = {
  reference: 1,
  value: 2,
  operator: 3,
  function: 4,
  root: 9,
  union: 10,
  prefix: 11,
  suffix: 12,
} as const;

/** Cells that a formula refers to. */
export type Reference =
  /** A1 or Sheet1!A1; `sheetName` is empty for the formula's own sheet. */
  | { kind: 'cell'; sheetName: string; range: IRange }
  /** Table[Column] and its like. */
  | { kind: 'table'; sheetId: string; range: IRange }
  /** Table[[#This Row],[Column]]: the row of the formula, whatever sheet that is on. */
  | { kind: 'thisRow'; sheetId: string; startColumn: number; endColumn: number };

interface ReferenceFields {
  _referenceObjectType: number;
  _tableReferenceObject?: BaseReferenceObject;
}

const CELL = 0;

/** What a node refers to by itself; undefined for other nodes, other workbooks, and the halves of A:A and 1:1. */
export function referenceOf(node: FormulaNode): Reference | undefined {
  if ((node.nodeType as number) !== nodeType.reference) return undefined;
  const { _referenceObjectType: type, _tableReferenceObject: table } = node as unknown as ReferenceFields;
  if (table) {
    const [sheetId, range] = [table.getForcedSheetId() ?? '', table.getRangeData()];
    const { startColumn, endColumn } = range;
    return table.isCurrentRowForRange()
      ? { kind: 'thisRow', sheetId, startColumn, endColumn }
      : { kind: 'table', sheetId, range };
  }
  if (type !== CELL) return undefined;
  const { unitId, sheetName, range } = deserializeRangeWithSheetWithCache(node.getToken());
  return unitId === '' ? { kind: 'cell', sheetName, range } : undefined;
}

/** What A1:B2 refers to, as Univer joins its corners; undefined for any other node. */
export function unionOf(node: FormulaNode): Reference | undefined {
  if ((node.nodeType as number) !== nodeType.union || node.getToken() !== ':') return undefined;
  const [first, last] = node.getChildren().map(referenceOf);
  if (first?.kind !== 'cell' || last?.kind !== 'cell' || last.sheetName !== '') return undefined;
  const [a, b] = [first.range, last.range];
  const range: IRange = {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.startRow, b.startRow),
    endColumn: Math.max(a.startColumn, b.startColumn),
  };
  if (a.startAbsoluteRefType) range.startAbsoluteRefType = a.startAbsoluteRefType;
  if (b.startAbsoluteRefType) range.endAbsoluteRefType = b.startAbsoluteRefType;
  return { kind: 'cell', sheetName: first.sheetName, range };
}
