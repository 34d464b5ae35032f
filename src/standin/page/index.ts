import { fillIn } from '../../words/fillIn';
import { languageOf } from '../../words/language';
import { element } from './element';
import { paneAddress } from './pane/paneAddress';
import { Preview } from './preview';
import { pageWording } from './wording/wording';

declare global {
  interface Window {
    /** The open page, for whoever drives it from outside: tests and the browser's console. */
    crewplanPreview?: Preview;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get('language') ?? navigator.language;
  const language = languageOf(asked);
  const words = pageWording(language);
  root.replaceChildren(element('p', { class: 'starting', role: 'status' }, words.starting));
  try {
    const preview = new Preview(root, await paneAddress(), language);
    window.crewplanPreview = preview;
    await preview.start();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    root.replaceChildren(
      element('p', { class: 'starting', role: 'alert' }, fillIn(words.faults.start, { detail })),
    );
  }
}

const root = document.getElementById('preview');
if (root) void start(root);
