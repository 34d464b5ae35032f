import { defaultPlanSettings } from '../../model/plan/planSettings';
import type { Language } from '../../words/language';
import type { InTurn } from '../../grid/turns';
import { createActions } from './actions';
import { keepKeys } from './keepKeys';
import { render } from './render';
import { localDate } from './localDate';
import { numberNotation } from './numberNotation';
import { listenForOutcomes } from './outcomeEvent';
import type { Planner } from './planner';
import { initialState } from './reduce';
import { scrollToNews } from './scrollToNews';
import { draftOf } from './settingsDraft';
import { createStore } from './store';
import type { Visibility } from './visibility';
import type { Words } from './words';
import { Pane } from './views/pane';
import { PaneContext } from './views/view';
import { createLookTimer } from './lookTimer';
import { watchChanges } from './watchChanges';
import { isOwnEdit } from './ownEdit';
import type { SavedSettings } from '../../settings/savedSettings';

export interface PaneOptions {
  planner: Planner;
  words: Words;
  language: Language;
  /** Locale in which figures are typed and shown. */
  locale: string;
  visibility: Visibility;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** In which whoever writes to the workbook takes turns; defaults to turns of the pane alone. */
  inTurn?: InTurn;
}

export interface MountedPane {
  /** Ends when the settings and the inputs have been read for the first time. */
  ready: Promise<void>;
  /** Stops listening and watching. */
  unmount(): Promise<void>;
}

/** Puts the pane into `root` and keeps it in line with the workbook. */
export function mountPane(root: HTMLElement, options: PaneOptions): MountedPane {
  const { planner, words, language, locale, visibility, now = Date.now, inTurn } = options;
  const notation = numberNotation(locale);
  const settings = { version: 2 as const, ...defaultPlanSettings };
  const store = createStore(initialState(settings, draftOf(settings, notation)));
  const actions = createActions({ store, planner, language, notation, now, inTurn });
  const lookTimer = createLookTimer(actions.look, visibility.visible(), now);
  const show = () =>
    render(
      root,
      <PaneContext value={{ words, notation, actions, today: localDate(now()) }}>
        <Pane state={store.state()} />
      </PaneContext>,
    );
  store.subscribe((state, before) => {
    show();
    scrollToNews(root, state, before);
  });
  show();

  function changed(): void {
    if (store.state().run.kind === 'running') return;
    if (!isOwnEdit(store.state(), now())) store.dispatch({ kind: 'workbookChanged' });
    lookTimer.changed();
  }

  async function start(): Promise<void> {
    await actions.loadSettings();
    // From here on a change of the settings comes from the person, and may bring other problems to light.
    store.subscribe((state, before) => {
      if (!sameButScenarios(state.settings.current, before.settings.current)) lookTimer.changed();
    });
    await lookTimer.start();
  }

  const stopListening = listenForOutcomes(window, actions);
  const giveKeysBack = keepKeys(document);
  visibility.onChange(lookTimer.shown);
  const watching = watchChanges(planner, store, changed);
  const ready = start();

  return {
    ready,
    unmount: async () => {
      stopListening();
      giveKeysBack();
      lookTimer.stop();
      await watching.stop();
    },
  };
}

/** Whether two settings differ in nothing but their scenarios, on which nothing rests that is read from the workbook. */
function sameButScenarios(one: SavedSettings, other: SavedSettings): boolean {
  const text = (settings: SavedSettings): string => JSON.stringify({ ...settings, scenarios: null });
  return one === other || text(one) === text(other);
}
