import type { Language } from '../../../words/language';
import { element } from '../element';
import type { PageWording } from '../wording/en';
import { button } from './button';

export interface RibbonActions {
  plan(): void;
  showPane(): void;
  open(): void;
  openSample(): void;
  save(): void;
  speak(language: Language): void;
}

/** The add-in's own ribbon buttons as the manifest has them, and what a file menu would hold. */
export function ribbon(
  { ribbon: words }: PageWording,
  language: Language,
  documentName: string,
  actions: RibbonActions,
): HTMLElement {
  return element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': words.label },
    element(
      'div',
      { class: 'ribbon-group' },
      button({ text: words.open, tip: words.openTip, action: 'open', onPress: actions.open }),
      button({ text: words.sample, tip: words.sampleTip, action: 'sample', onPress: actions.openSample }),
      button({ text: words.save, tip: words.saveTip, action: 'save', onPress: actions.save }),
    ),
    element(
      'div',
      { class: 'ribbon-name' },
      element('span', { class: 'document-name' }, documentName),
      element('span', { class: 'document-edited', hidden: true }, words.edited),
    ),
    element(
      'div',
      { class: 'ribbon-group addin' },
      button({
        text: words.plan,
        tip: words.planTip,
        icon: '/assets/plan-32.png',
        action: 'plan',
        onPress: actions.plan,
      }),
      button({
        text: words.pane,
        tip: words.paneTip,
        icon: '/assets/icon-32.png',
        action: 'pane',
        onPress: actions.showPane,
      }),
    ),
    languageChoice(words.language, language, actions),
  );
}

function languageChoice(label: string, current: Language, actions: RibbonActions): HTMLElement {
  const names: [Language, string][] = [
    ['en', 'EN'],
    ['zh-CN', '中文'],
  ];
  return element(
    'div',
    { class: 'languages', role: 'group', 'aria-label': label },
    ...names.map(([language, name]) => {
      const choice = button({ text: name, action: language, onPress: () => actions.speak(language) });
      choice.lang = language;
      choice.setAttribute('aria-pressed', String(language === current));
      return choice;
    }),
  );
}
