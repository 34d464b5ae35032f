import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { BookValue } from '../../../src/standin/book/book';
import type { Fault } from '../../../src/standin/host/faults';
import { keepWritten } from '../../support/valid/written.cjs';
import { handOf, type Hand } from './hands';

/** How long (ms) anything may take that the page comes to by itself, the largest plan on a busy machine included. */
const PATIENCE = 110_000;

/** After how long without an effect Enter is pressed again, in ms. */
const ENTER_AGAIN = 3_000;

/** What a person sees and does in the preview, by the words of the page. */
export class PreviewPage {
  /** Requests that left this machine's own address. */
  readonly outside: string[] = [];
  readonly errors: string[] = [];
  private touched = false;

  constructor(
    readonly page: Page,
    private readonly downloads: string,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') this.outside.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe.pane-frame');
  }

  /** The pane's page, for what only runs inside it. */
  frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/taskpane'));
    if (!frame) throw new Error('The pane has not loaded.');
    return frame;
  }

  /** Id of what has the keyboard within the pane. */
  focused(): Promise<string> {
    return this.frame().evaluate(() => document.activeElement?.id ?? '');
  }

  /** The pane's own Plan button. */
  get planButton(): Locator {
    return this.pane.locator('#plan');
  }

  /** Resolves when the pane has looked at the workbook. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.crewplanPreview?.workspace !== undefined);
    await this.pane.locator('#status:not(.status-waiting)').filter({ hasText: /./ }).waitFor();
  }

  /** The sample as it was at first, in a grid and a pane of its own: nothing to do where the page was only just opened. */
  async reset(): Promise<void> {
    const isNew = !this.touched && !(await this.page.evaluate(() => window.crewplanPreview!.edited));
    this.touched = true;
    if (isNew) return;
    await this.page.evaluate(() => window.crewplanPreview!.start());
    await this.ready();
  }

  /** Resolves once something holds that the page comes to by itself. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`It does not come to this: ${what}.`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Resolves once the element of that id has the keyboard within the pane. */
  hasFocus(id: string): Promise<void> {
    return this.until(`${id} has the keyboard`, async () => (await this.focused()) === id);
  }

  /**
   * Does what puts another workbook, or the same one in another language, in the place of the open one; resolves when
   * the pane has looked at it. Until then the old one answers as if nothing had been asked.
   */
  async untilReplaced(act: () => Promise<void>): Promise<void> {
    this.touched = true;
    const before = await this.page.evaluateHandle(() => window.crewplanPreview!.workspace);
    await act();
    await this.page.waitForFunction((old) => {
      const { workspace } = window.crewplanPreview!;
      return workspace !== undefined && workspace !== old;
    }, before);
    await this.ready();
  }

  /** Presses the ribbon's button of a language, where the page does not speak it yet. */
  async speak(language: 'en' | 'zh-CN'): Promise<void> {
    const spoken = await this.page.evaluate(() => window.crewplanPreview!.language);
    if (spoken !== language) await this.untilReplaced(() => this.press(language));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Presses a button of the ribbon: "plan", "pane", "open", "sample", "save", "en", "zh-CN". */
  async press(action: string): Promise<void> {
    this.touched = true;
    await this.page.locator(`.ribbon [data-action="${action}"]`).click();
  }

  /** Presses the ribbon's Plan and waits until the add-in says that it has finished. */
  async planByRibbon(): Promise<void> {
    await this.press('plan');
    await this.page.locator('.notice.busy').waitFor({ state: 'detached' });
    await this.settle();
  }

  /** Does what begins a run in the pane, and waits until the run has ended, whichever way. */
  async run(begin: () => Promise<void>): Promise<void> {
    this.touched = true;
    const ended = this.frame().evaluate(
      (patience) =>
        new Promise<void>((resolve, reject) => {
          let begun = false;
          const late = setTimeout(
            () => reject(new Error(begun ? 'The run does not end.' : 'The run does not begin.')),
            patience,
          );
          // A refused run is over sooner than anybody could poll for its progress bar.
          new MutationObserver((changes, observer) => {
            const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
            begun ||=
              document.getElementById('progress') !== null ||
              added.some((node) => node instanceof Element && node.matches('#progress, :has(#progress)'));
            if (!begun || document.getElementById('progress')) return;
            observer.disconnect();
            clearTimeout(late);
            resolve();
          }).observe(document.body, { childList: true, subtree: true, attributes: true });
        }),
      PATIENCE,
    );
    await Promise.all([begin(), ended]);
    await this.settle();
  }

  /** Presses the pane's own Plan, agrees to what would change where a plan stands, and waits until the run has ended. */
  async planByPane(hand: Pick<Hand, 'press'> = handOf('mouse', this)): Promise<void> {
    await this.run(() => hand.press('#plan'));
    if (await this.pane.locator('#apply-plan').isVisible()) await this.run(() => hand.press('#apply-plan'));
  }

  /** Resolves when the pane's sentence on how things stand holds a text; it may say first that it looks or waits. */
  async says(text: string): Promise<void> {
    await this.pane.locator('#status').filter({ hasText: text }).waitFor();
  }

  /** Resolves when every formula has its value. */
  async settle(): Promise<void> {
    await this.page.evaluate(async (patience) => {
      const late = new Promise((_, reject) => void setTimeout(reject, patience, Error('It is not settled.')));
      await Promise.race([window.crewplanPreview?.workspace?.host.settle(), late]);
    }, PATIENCE);
  }

  /** Resolves once what the add-in keeps in the workbook holds a text. */
  async keepsSettings(text: string): Promise<void> {
    await this.page.waitForFunction(
      (kept) => JSON.stringify([...window.crewplanPreview!.workspace!.book.settings.values()]).includes(kept),
      text,
    );
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.crewplanPreview!.workspace!.book.sheets.map(({ name }) => name));
  }

  tableNames(): Promise<string[]> {
    return this.page.evaluate(() => window.crewplanPreview!.workspace!.book.tables.map(({ name }) => name));
  }

  /** Values of an area, rows and columns from 0. */
  values(sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<BookValue[][]> {
    return this.page.evaluate(
      ([name, area]) => window.crewplanPreview!.workspace!.book.sheetNamed(name)!.values(area),
      [sheet, { row, column, rows, columns }] as const,
    );
  }

  /** Everything that the workbook holds, for comparing before and after. */
  contents(): Promise<string> {
    return this.page.evaluate(() => {
      const { book } = window.crewplanPreview!.workspace!;
      const sheets = book.sheets.map((sheet) => {
        const area = sheet.usedArea(false);
        return [sheet.name, area, area && sheet.formulas(area), area && sheet.numberFormats(area)];
      });
      const tables = book.tables.map(({ name, area, sheetId }) => [name, area, book.sheet(sheetId)?.name]);
      const names = book.names.map(({ name, formula }) => [name, formula]);
      return JSON.stringify([sheets, tables.sort(), names.sort()]);
    });
  }

  selection(): Promise<{ sheet: string; row: number; column: number }> {
    return this.page.evaluate(() => {
      const { book } = window.crewplanPreview!.workspace!;
      const { sheetId, area } = book.selection;
      return { sheet: book.sheet(sheetId)!.name, row: area.row, column: area.column };
    });
  }

  /** Selects a cell and gives the grid the keyboard. */
  async goTo(sheet: string, row: number, column: number): Promise<void> {
    this.touched = true;
    await this.page.evaluate(
      ([name, r, c]) => {
        const { book } = window.crewplanPreview!.workspace!;
        book.select(book.sheetNamed(name)!.id, { row: r, column: c, rows: 1, columns: 1 });
      },
      [sheet, row, column] as const,
    );
    await this.focusGrid();
  }

  /** Gives the grid the keyboard, once it has drawn what was asked of it before. */
  async focusGrid(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      window.crewplanPreview!.workspace!.focusGrid();
    });
    await this.page.waitForFunction(() => document.activeElement?.closest('.grid'));
  }

  /** Types into a cell as a person does, and leaves it with Enter. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    const typed = (): Promise<BookValue> =>
      this.page.evaluate(
        ([name, area]) => window.crewplanPreview!.workspace!.book.sheetNamed(name)!.formulas(area)[0]![0]!,
        [sheet, { row, column, rows: 1, columns: 1 }] as const,
      );
    const before = String(await typed());
    await this.goTo(sheet, row, column);
    await this.page.keyboard.type(text);
    // While the grid still looks for a function to offer, it takes Enter for the choice of one: then a person presses again.
    let pressed = 0;
    await this.until(`"${text}" stands in ${sheet}`, async () => {
      const stands = String(await typed());
      if (stands !== text && Date.now() - pressed > ENTER_AGAIN) {
        // The first letters can be lost while the grid is busy: then it is typed once more.
        if (stands !== before) await this.goTo(sheet, row, column).then(() => this.page.keyboard.type(text));
        await this.page.keyboard.press('Enter');
        pressed = Date.now();
      }
      return String(await typed()) === text;
    });
    await this.settle();
  }

  async failNext(fault: Fault): Promise<void> {
    await this.page.evaluate((f) => window.crewplanPreview!.workspace!.host.failNext(f), fault);
  }

  /** Opens a file of this machine by the ribbon's Open button. */
  async openFile(file: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('open')]);
    await chooser.setFiles(file);
  }

  /**
   * Opens a workbook in place of the one that is open, saved or not, as a file of that name; resolves when the pane has
   * looked at it.
   */
  async replaceBy(name: string, bytes: Uint8Array): Promise<void> {
    const file = path.join(this.downloads, name);
    writeFileSync(file, bytes);
    const edited = await this.page.evaluate(() => window.crewplanPreview!.edited);
    await this.untilReplaced(async () => {
      await this.openFile(file);
      if (edited) await this.page.locator('[data-action="yes"]').click();
    });
  }

  /** Saves by the ribbon's button; gives the path of the saved file. */
  async save(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('save')]);
    const file = path.join(this.downloads, `${Date.now()}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    // The benchmark saves nothing that is to be validated.
    if (typeof expect !== 'undefined') keepWritten(readFileSync(file), expect.getState().testPath ?? 'page');
    return file;
  }

  notice(): Locator {
    return this.page.locator('.notice p');
  }
}
