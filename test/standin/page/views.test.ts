/** @jest-environment jsdom */
import { element } from '../../../src/standin/page/element';
import { notices } from '../../../src/standin/page/views/notices';
import { panePlace } from '../../../src/standin/page/views/panePlace';
import { ribbon } from '../../../src/standin/page/views/ribbon';
import { strip } from '../../../src/standin/page/views/strip';
import { pageEn } from '../../../src/standin/page/wording/en';
import { pageWording } from '../../../src/standin/page/wording/wording';

const words = pageWording('en');
afterEach(() => document.body.replaceChildren());

describe('a notice', () => {
  function shown() {
    const made = notices(() => words);
    document.body.append(made.element);
    return made;
  }

  it('about a fault is an alert that stays until it is dismissed', () => {
    shown().show('fault', 'The file is damaged.');
    expect(document.querySelector('[role=alert] p')?.textContent).toBe('The file is damaged.');
    document.querySelector<HTMLElement>('[data-action=dismiss]')?.click();
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('shows markup of a file name as text', () => {
    shown().show('fault', '<img src=x>');
    expect(document.querySelector('.notice img')).toBeNull();
  });

  it('asks, with the safe answer in focus', async () => {
    const answer = shown().ask('Open another?', 'Open', 'Keep');
    expect(document.activeElement?.getAttribute('data-action')).toBe('no');
    document.querySelector<HTMLElement>('[data-action=yes]')?.click();
    expect(await answer).toBe(true);
  });

  it('that is overtaken by another answers no', async () => {
    const made = shown();
    const answer = made.ask('Open another?', 'Open', 'Keep');
    made.show('busy', 'Opening…');
    expect(await answer).toBe(false);
  });
});

describe('the ribbon', () => {
  const nothing = (): void => undefined;
  const actions = {
    plan: jest.fn(),
    showPane: nothing,
    open: nothing,
    openSample: nothing,
    save: nothing,
    speak: jest.fn(),
  };

  it('has the add-in’s buttons and says which language is on', () => {
    document.body.append(ribbon(words, 'en', 'book.xlsx', actions));
    document.querySelector<HTMLElement>('[data-action=plan]')?.click();
    expect(actions.plan).toHaveBeenCalledTimes(1);
    expect(document.querySelector('[data-action=en]')?.getAttribute('aria-pressed')).toBe('true');
    document.querySelector<HTMLElement>('[data-action=zh-CN]')?.click();
    expect(actions.speak).toHaveBeenCalledWith('zh-CN');
  });
});

describe('the strip', () => {
  it('says what differs, and the certificate’s part only where it plays one', () => {
    document.body.append(strip(words, false));
    expect(document.querySelectorAll('li')).toHaveLength(pageEn.strip.differences.length);
    document.body.replaceChildren(strip(words, true));
    expect(document.querySelector('ul')?.textContent).toContain(pageEn.strip.differencesWithLocalOffice);
  });

  it('closes its details with Escape and with a press elsewhere', () => {
    document.body.append(strip(words, false), element('button', {}, 'other'));
    const details = document.querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(details.open).toBe(false);
    details.open = true;
    document.querySelector('button')!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(details.open).toBe(false);
  });

  it('that has gone with its workbook is not listened for at the next press', () => {
    const listening = new Set<unknown>();
    jest
      .spyOn(document, 'addEventListener')
      .mockImplementation((_, listener) => void listening.add(listener));
    jest
      .spyOn(document, 'removeEventListener')
      .mockImplementation((_, listener) => void listening.delete(listener));
    strip(words, false);
    for (const listener of [...listening]) (listener as (event: Event) => void)(new Event('pointerdown'));
    jest.restoreAllMocks();
    expect(listening.size).toBe(0);
  });
});

describe('the place of the pane', () => {
  function place() {
    const closed = jest.fn();
    const made = panePlace(words, closed);
    document.body.append(made.element);
    return { made, closed, splitter: document.querySelector<HTMLElement>('.splitter')! };
  }

  it('is between 320 and 400 pixels wide, by keyboard too', () => {
    const { splitter } = place();
    const press = (key: string) => splitter.dispatchEvent(new KeyboardEvent('keydown', { key }));
    for (let i = 0; i < 9; i++) press('ArrowLeft');
    expect(splitter.getAttribute('aria-valuenow')).toBe('400');
    for (let i = 0; i < 20; i++) press('ArrowRight');
    expect(splitter.getAttribute('aria-valuenow')).toBe('320');
  });

  it('is hidden and shown without its content leaving the page', () => {
    const { made, closed } = place();
    made.content.append(element('iframe'));
    document.querySelector<HTMLElement>('[data-action=close-pane]')?.click();
    expect(closed).toHaveBeenCalled();
    made.show(false);
    expect(made.element.classList.contains('hidden')).toBe(true);
    expect(made.element.querySelector('iframe')).not.toBeNull();
    made.show(true);
    expect(made.element.classList.contains('hidden')).toBe(false);
  });
});
