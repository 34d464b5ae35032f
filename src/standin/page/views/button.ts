import { element } from '../element';

export interface ButtonOptions {
  text: string;
  tip?: string;
  /** Address of a picture in front of the text. */
  icon?: string;
  className?: string;
  /** Stands on the element as data-action, by which tests and styles find it in any language. */
  action: string;
  onPress: () => void;
}

export function button({ text, tip, icon, className, action, onPress }: ButtonOptions): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: className, title: tip, 'data-action': action },
    ...(icon === undefined ? [] : [element('img', { src: icon, alt: '', width: '20', height: '20' })]),
    element('span', {}, text),
  );
  made.addEventListener('click', onPress);
  return made;
}
