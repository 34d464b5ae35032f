import type { Tab } from '../../../src/taskpane/shell/pages';
import type { PreviewPage } from './previewPage';

/** Presses of a key after which an element that was not reached cannot be reached. */
const MOST_PRESSES = 90;

/** How somebody uses the pane; elements are named by CSS selectors, the first match is meant. */
export interface Hand {
  press(selector: string): Promise<void>;
  /** Types a text over what stands in a field, and stays in it. */
  fill(selector: string, text: string): Promise<void>;
  /** Ticks a box, where it is not ticked yet. */
  tick(selector: string): Promise<void>;
  /** Chooses an option of a select by its value. */
  choose(selector: string, value: string): Promise<void>;
  openTab(tab: Tab): Promise<void>;
}

export type HandName = 'mouse' | 'keyboard';
export const handNames: readonly HandName[] = ['mouse', 'keyboard'];

export function handOf(name: HandName, page: PreviewPage): Hand {
  return name === 'mouse' ? new Mouse(page) : new Keyboard(page);
}

/** Clicks into the pane. */
class Mouse implements Hand {
  constructor(private readonly page: PreviewPage) {}

  async press(selector: string): Promise<void> {
    await this.page.pane.locator(selector).first().click();
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.page.pane.locator(selector).first().click({ clickCount: 3 });
    await this.page.page.keyboard.insertText(text);
  }

  async tick(selector: string): Promise<void> {
    await this.page.pane.locator(selector).first().check();
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.page.pane.locator(selector).first().selectOption(value);
  }

  openTab(tab: Tab): Promise<void> {
    return this.press(`#tab-${tab}`);
  }
}

/** Nothing but keys: F6 into the pane, Tab and Shift+Tab through it, arrows along tabs and options, Enter to press. */
export class Keyboard implements Hand {
  constructor(private readonly page: PreviewPage) {}

  /** Goes from the grid into the pane. */
  async enterPane(): Promise<void> {
    const isInPane = () => this.page.frame().evaluate(() => document.hasFocus());
    if (await isInPane()) return;
    await this.page.focusGrid();
    await this.key('F6');
    await this.page.until('F6 leads into the pane', isInPane);
  }

  /** Walks to an element, forward or back as it lies. */
  async walkTo(selector: string): Promise<void> {
    await this.page.pane.locator(selector).first().waitFor({ state: 'attached' });
    await this.enterPane();
    for (let presses = 0; ; presses++) {
      const way = await this.wayTo(selector);
      if (way === null) return;
      if (presses === MOST_PRESSES) throw new Error(`The Tab key does not lead to ${selector}.`);
      await this.key(way);
    }
  }

  async press(selector: string): Promise<void> {
    await this.walkTo(selector);
    await this.key('Enter');
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.walkTo(selector);
    await this.key('ControlOrMeta+a');
    await this.page.page.keyboard.type(text);
  }

  async tick(selector: string): Promise<void> {
    await this.walkTo(selector);
    if (!(await this.page.pane.locator(selector).first().isChecked())) await this.key('Space');
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.walkTo(selector);
    const select = this.page.pane.locator(selector).first();
    for (let presses = 0; ; presses++) {
      const away = await select.evaluate((element, wanted) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
      }, value);
      if (away === 0) return;
      if (presses === MOST_PRESSES) throw new Error(`The arrow keys do not lead to ${value} in ${selector}.`);
      await this.key(away > 0 ? 'ArrowDown' : 'ArrowUp');
    }
  }

  async openTab(tab: Tab): Promise<void> {
    await this.walkTo('[role="tab"][aria-selected="true"]');
    for (let presses = 0; (await this.page.focused()) !== `tab-${tab}`; presses++) {
      if (presses === MOST_PRESSES) throw new Error(`The arrow keys do not lead to the tab ${tab}.`);
      await this.key('ArrowRight');
    }
  }

  private key(key: string): Promise<void> {
    return this.page.page.keyboard.press(key);
  }

  /** The key that leads towards an element; null where it has the focus. */
  private wayTo(selector: string): Promise<'Tab' | 'Shift+Tab' | null> {
    return this.page.frame().evaluate((wanted) => {
      const target = document.querySelector(wanted);
      const from = document.activeElement;
      if (target === null || from === null) return 'Tab';
      if (target === from) return null;
      const lies = from.compareDocumentPosition(target);
      return lies & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    }, selector);
  }
}
