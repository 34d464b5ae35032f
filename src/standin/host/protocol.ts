/** The batch protocol in which Office.js asks ("ProcessQuery") and a host answers. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Parallel to the arguments, nested where they are: the path of an object argument, 0 for a plain value. */
  ReferencedObjectPathIds?: unknown[];
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  ObjectPathId: number;
  Name?: string;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface BatchRequest {
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
}

export interface BatchReply {
  Results: ActionResult[];
  /** The trace actions that were reached; event handlers count as added only when theirs is listed. */
  TraceIds: number[];
  Error?: BatchError;
}

/** Bits of the request flags that a host acts on. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

/** What goes back over the channel: an answered batch, or the number of the error that stopped it from being read. */
export type HostReply = { body: string } | { officeError: number };

/** One entry of the message that a host sends on its own: an event or a call of a custom function. */
export type MessageEntry = [category: number, type: number, targetId: string, message: string, id: number];

export const MessageCategory = { customFunction: 1, action: 2, event: 65536 } as const;
