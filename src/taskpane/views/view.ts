import type { Actions } from '../actions';
import type { VNode } from '../dom/vnode';
import type { IsoDate } from '../../model/serialDate';
import type { NumberNotation } from '../numberNotation';
import type { PaneState } from '../state';
import type { Words } from '../words';

/** What every view may use besides the state: the user's language and what can be done. */
export interface ViewContext {
  words: Words;
  notation: NumberNotation;
  actions: Actions;
  /** The date where the user is. */
  today: IsoDate;
}

/** A part of the pane as a pure function of the state; null where there is nothing to show. */
export type View = (state: PaneState, context: ViewContext) => VNode | null;
