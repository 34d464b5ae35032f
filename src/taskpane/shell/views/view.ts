import type { Actions } from '../paneActions';
import type { IsoDate } from '../../../model/calendar/serialDate';
import type { NumberNotation } from '../numberNotation';
import type { PaneState } from '../state';
import type { Words } from '../words';
import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';

/** What every view may use besides the state: the user's language and what can be done. */
export interface ViewContext {
  words: Words;
  notation: NumberNotation;
  actions: Actions;
  /** The date where the user is. */
  today: IsoDate;
}

export interface PaneProps {
  state: PaneState;
}

/** A part of the pane as a pure function of the state; null where there is nothing to show. */
export type View = FunctionComponent<PaneProps>;

const Context = createContext<ViewContext | null>(null);

export const PaneContext = Context.Provider;

/** The context of the pane that a view stands in. */
export function usePane(): ViewContext {
  const context = useContext(Context);
  if (!context) throw new Error('A view is shown outside the pane.');
  return context;
}
