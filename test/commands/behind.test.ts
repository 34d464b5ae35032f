/** @jest-environment jsdom */
import type { Press, Presses } from '../../src/commands/presses';

interface Page {
  /** Scripts that the page has asked for, in their order. */
  asked(): string[];
  /** Lets those scripts come, or fail, that have been asked for and have done neither. */
  come(...names: string[]): Promise<void>;
  fail(...names: string[]): Promise<void>;
  press(): Press & { completed: jest.Mock };
  presses: Presses;
  ready(): void;
  paneShown(): number;
}

/** Long enough for the cells to have asked. */
const MANY_TURNS = 300;
/** Longer than Excel's answer is waited for. */
const NO_PATIENCE = 6_000;

async function openPage(withOffice = true): Promise<Page> {
  document.head.replaceChildren();
  document.body.innerHTML = '<div id="crewplan">Crewplan</div>';
  let ready = (): void => undefined;
  let shown = 0;
  const actions = new Map<string, (press: Press) => void>();
  const globals = globalThis as { Office?: object };
  if (withOffice)
    globals.Office = {
      onReady: () => new Promise<void>((resolve) => (ready = resolve)),
      actions: { associate: (id: string, handler: (press: Press) => void) => actions.set(id, handler) },
      addin: { showAsTaskpane: () => Promise.resolve(void shown++) },
    };
  else delete globals.Office;
  let presses!: Presses;
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/behind');
    ({ presses } = await import('../../src/commands/presses'));
  });
  const settle = async (event: 'onload' | 'onerror', names: string[]): Promise<void> => {
    for (const script of scripts())
      if (names.includes(script.getAttribute('src')!) && !script.dataset['done']) {
        script.dataset['done'] = 'yes';
        (script[event] as (event: Event) => void)(new Event('done'));
      }
    await jest.advanceTimersByTimeAsync(0);
  };
  return {
    asked: () => scripts().map((script) => script.getAttribute('src')!),
    come: (...names) => settle('onload', names),
    fail: (...names) => settle('onerror', names),
    press: () => {
      const press = { completed: jest.fn() };
      actions.get('CrewplanPlan')!(press);
      return press;
    },
    presses,
    ready: () => ready(),
    paneShown: () => shown,
  };
}

const scripts = (): HTMLScriptElement[] => [...document.head.querySelectorAll('script')];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the plan and the pane', () => {
  it('are not asked for before Excel has had the time to ask for its cells', async () => {
    const page = await openPage();
    await jest.advanceTimersByTimeAsync(MANY_TURNS);
    expect(page.asked()).toEqual([]);
    page.ready();
    await jest.advanceTimersByTimeAsync(30);
    expect(page.asked()).toEqual([]);
    await jest.advanceTimersByTimeAsync(MANY_TURNS);
    expect(page.asked()).toEqual(['plan.js', 'pane.js']);
  });

  it('wait for the answer of a cell that has asked by then', async () => {
    const page = await openPage();
    page.ready();
    await jest.advanceTimersByTimeAsync(30);
    dispatchEvent(new Event('crewplan-answer'));
    await jest.advanceTimersByTimeAsync(100);
    expect(page.asked()).toEqual([]);
    await jest.advanceTimersByTimeAsync(MANY_TURNS);
    expect(page.asked()).toEqual(['plan.js', 'pane.js']);
  });

  it('come all the same where Excel does not say that it is ready, for the pane to tell', async () => {
    const page = await openPage();
    await jest.advanceTimersByTimeAsync(NO_PATIENCE);
    expect(page.asked()).toEqual(['plan.js', 'pane.js']);
  });

  it('come at once where Office.js did not load', async () => {
    expect((await openPage(false)).asked()).toEqual(['plan.js', 'pane.js']);
  });

  it('come once, pressed or not', async () => {
    const page = await openPage();
    page.press();
    page.press();
    page.ready();
    await page.come('plan.js', 'pane.js');
    await jest.advanceTimersByTimeAsync(NO_PATIENCE);
    page.press();
    expect(page.asked()).toEqual(['plan.js', 'pane.js']);
  });
});

describe("an early press of the ribbon's Plan", () => {
  it('brings them at once, and is planned once both are there', async () => {
    const page = await openPage();
    const press = page.press();
    expect(page.asked()).toEqual(['plan.js', 'pane.js']);
    const planned: Press[] = [];
    page.presses.plan = (one) => planned.push(one);
    await page.come('plan.js');
    // The pane is to show how it went.
    expect(planned).toEqual([]);
    await page.come('pane.js');
    expect(planned).toEqual([press]);
    expect(press.completed).not.toHaveBeenCalled();
  });

  it('is planned also where the pane did not come', async () => {
    const page = await openPage();
    const press = page.press();
    const planned: Press[] = [];
    page.presses.plan = (one) => planned.push(one);
    await page.come('plan.js');
    await page.fail('pane.js');
    expect(planned).toEqual([press]);
  });

  it('is let go where the plan did not come, and the pane says so', async () => {
    const page = await openPage();
    const press = page.press();
    await page.fail('plan.js', 'pane.js');
    expect(press.completed).toHaveBeenCalledTimes(1);
    expect(page.paneShown()).toBe(1);
    expect(document.querySelector('[role=alert]')!.textContent).toContain('Crewplan’s pane did not load.');
  });
});

describe('what did not come', () => {
  it('is asked for again by a button, and only that', async () => {
    const page = await openPage(false);
    await page.come('plan.js');
    await page.fail('pane.js');
    const button = document.querySelector('button')!;
    expect(button.textContent).toBe('Try again');
    button.click();
    expect(page.asked()).toEqual(['plan.js', 'pane.js', 'pane.js']);
    await page.fail('pane.js');
    document.querySelector('button')!.click();
    await page.come('pane.js');
    expect(page.asked()).toHaveLength(4);
  });

  it.each([
    ['en-GB', 'Crewplan’s pane did not load.', 'Try again'],
    ['zh-CN', '未能加载 Crewplan 窗格。', '重试'],
  ])('is told in the language of the display: %s', async (language, sentence, again) => {
    const spoken = jest.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    const page = await openPage(false);
    await page.fail('plan.js', 'pane.js');
    const message = document.querySelector('#crewplan [role=alert]')!;
    expect(message.textContent).toContain(sentence);
    expect(message.querySelector('button')!.textContent).toBe(again);
    spoken.mockRestore();
  });
});
