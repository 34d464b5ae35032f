import type { SavedSettings } from '../../settings/savedSettings';
import type { PaneEvent } from './paneEvent';
import type { SettingsDraft } from './settingsDraft';
import { type PaneState, withoutFault, type ShellState } from './state';
import { allFeatures } from './features';
import { pages, type PageState } from './pages';

/** The pane before anything is known of the workbook. */
export function initialState(settings: SavedSettings, draft: SettingsDraft): PaneState {
  const shell: ShellState = {
    tab: pages[0].tab,
    survey: { kind: 'looking' },
    watching: true,
    settings: { current: settings, draft, open: false, saving: 'untouched' },
    fault: null,
    stalled: false,
  };
  const parts = Object.assign({}, ...pages.map(({ initial }) => initial)) as PageState;
  return { ...shell, ...parts };
}

/** The state after an event: first what all pages share, then what each has of its own. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return allFeatures.reduce((after, page) => page.reduce(after, event), reduceShell(state, event));
}

function reduceShell(state: PaneState, event: PaneEvent): PaneState {
  const { settings } = state;
  switch (event.kind) {
    case 'tabChosen':
      return state.tab === event.tab ? state : { ...state, tab: event.tab };
    case 'looking':
      return {
        ...state,
        survey: state.survey.kind === 'seen' ? { ...state.survey, again: true } : { kind: 'looking' },
      };
    case 'seen': {
      const { survey, mapping } = event;
      return {
        ...withoutFault(state, 'look'),
        survey: { kind: 'seen', survey, again: false, ...(mapping && { mapping }) },
      };
    }
    case 'lookFailed':
      // An older view of the workbook is better than none.
      return state.survey.kind === 'seen'
        ? { ...state, survey: { ...state.survey, again: false }, fault: event.fault }
        : { ...state, survey: { kind: 'failed' }, fault: event.fault };
    case 'watching':
      return state.watching === event.watching ? state : { ...state, watching: event.watching };
    case 'settingsLoaded':
      return { ...state, settings: { ...settings, current: event.settings, draft: event.draft } };
    case 'settingsTyped': {
      const current = event.settings ?? settings.current;
      return { ...state, settings: { ...settings, draft: event.draft, current } };
    }
    case 'settingsToggled':
      return { ...state, settings: { ...settings, open: event.open } };
    case 'saving':
      return { ...state, settings: { ...settings, saving: 'saving' } };
    case 'saved':
      return { ...withoutFault(state, 'save'), settings: { ...settings, saving: 'saved' } };
    case 'saveFailed':
      return { ...state, settings: { ...settings, saving: 'failed' }, fault: event.fault };
    case 'stalled':
      return state.stalled === event.stalled ? state : { ...state, stalled: event.stalled };
    case 'goToFailed':
      return { ...state, fault: event.fault };
    case 'faultDismissed':
      return { ...state, fault: null };
    default:
      return state;
  }
}
