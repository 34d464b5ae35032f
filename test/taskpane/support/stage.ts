import './polyfills';
import { mountPane, type MountedPane } from '../../../src/taskpane/shell/mount';
import type { Visibility } from '../../../src/taskpane/shell/visibility';
import type { Words } from '../../../src/taskpane/shell/words';
import type { Language } from '../../../src/words/language';
import { fakePlanner, type FakePlanner } from './fakePlanner';
import type { Scene } from './scenes';
import { settle } from './settle';
import { testWords } from './testWords';

export interface Staged extends MountedPane {
  planner: FakePlanner;
  root: HTMLElement;
}

export interface StageOptions {
  language?: Language;
  locale?: string;
  words?: Words;
  visibility?: Visibility;
  now?: () => number;
}

export const alwaysVisible: Visibility = { visible: () => true, onChange: () => undefined };

/** Puts a pane into the page over a fake workbook. */
export function mountOn(planner: FakePlanner, options: StageOptions = {}): Staged {
  const { language = 'en', locale = language, visibility = alwaysVisible, now } = options;
  const words = options.words ?? testWords(language, locale);
  const root = document.getElementById('crewplan') ?? document.createElement('div');
  root.id = 'crewplan';
  document.body.append(root);
  return { ...mountPane(root, { planner, words, language, locale, visibility, now }), planner, root };
}

/** Brings the pane into a scene: answers, presses, typing and edits, one after the other. */
export async function stage(scene: Scene, options: StageOptions = {}): Promise<Staged> {
  let clock = Date.UTC(2026, 0, 5, 6, 5);
  const staged = mountOn(fakePlanner(scene.answers), { now: () => clock, ...options });
  await settle();
  for (const id of scene.press ?? []) {
    byId(id).click();
    await settle();
  }
  for (const [id, value] of Object.entries(scene.choose ?? {})) choose(id, value);
  for (const [id, text] of Object.entries(scene.type ?? {})) type(id, text);
  for (const id of scene.enter ?? []) pressKey(byId(id), 'Enter');
  if (scene.wait !== undefined) await new Promise((resolve) => setTimeout(resolve, scene.wait! + 50));
  if (scene.editAfter !== undefined) {
    clock += scene.editAfter;
    staged.planner.edit();
  }
  await settle();
  return staged;
}

/** Types a text over what stands in a field. */
export function type(id: string, text: string): void {
  const field = byId(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function pressKey(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

export function choose(id: string, value: string): void {
  const field = byId(id) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no element #${id}`);
  return element;
}
