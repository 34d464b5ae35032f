import { FileProblem } from '../file/problem';
import type { Language } from '../../words/language';
import { fillIn } from '../../words/fillIn';
import type { FunctionsJson } from '../host/addinFunctions';
import { fileSentence } from '../cli/fileSentence';
import { fetchFunctions, fetchSample, sampleName } from './fetchFiles';
import { buildLayout, type Layout } from './layout';
import type { OpenDocument } from './openDocument';
import { PANE_WITH_LOCAL_OFFICE } from '../server/officeAddress';
import { readDocument } from './readDocument';
import { chooseFile, dropZone, saveDocument } from './userFiles';
import { notices, type Notices } from './views/notices';
import { pageWording } from './wording/wording';
import type { PageWording } from './wording/en';
import { openWorkspace, type Workspace } from './workspace';
import { createTurns } from '../../grid/turns';

/** Id under which the manifest's Plan button is associated with the add-in's function. */
const PLAN_ACTION = 'CrewplanPlan';

/** The page: one open workbook, the ribbon over it, the add-in beside it. */
export class Preview {
  readonly notices: Notices = notices(() => this.words);
  workspace: Workspace | undefined;
  edited = false;
  private layout: Layout | undefined;
  private functions: FunctionsJson = { functions: [] };
  /** The workbook that is to be opened next. */
  private wanted: OpenDocument | undefined;
  /** Opening and saving take turns: each closes or reads the one workbook of the page. */
  private readonly inTurn = createTurns();

  constructor(
    private readonly root: HTMLElement,
    private readonly paneAddress: string,
    public language: Language,
  ) {
    window.addEventListener('beforeunload', (event) => {
      if (this.edited) event.preventDefault();
    });
  }

  private get words(): PageWording {
    return pageWording(this.language);
  }

  /** Opens the sample, or shows why it cannot. */
  async start(): Promise<void> {
    await this.build(await fetchSample(this.language));
  }

  async openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    this.notices.show('busy', fillIn(this.words.opening, { file: file.name }));
    try {
      const document = await readDocument(file);
      if (await this.mayReplace()) await this.build(document);
    } catch (error) {
      this.notices.show('fault', this.unread(error, file.name));
    }
  }

  async openSample(): Promise<void> {
    if (!(await this.mayReplace())) return;
    try {
      await this.build(await fetchSample(this.language));
    } catch (error) {
      this.notices.show('fault', this.unread(error, sampleName(this.language)));
    }
  }

  save(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.workspace) return;
      try {
        const document = await this.workspace.current();
        saveDocument(document);
        this.markEdited(false);
        this.notices.show('done', fillIn(this.words.saved, { file: document.name }));
      } catch (error) {
        this.notices.show('fault', fillIn(this.words.faults.notSaved, { detail: detailOf(error) }));
      }
    });
  }

  /** Presses the ribbon's Plan button. */
  async plan(): Promise<void> {
    const { workspace } = this;
    if (!workspace) return;
    this.notices.show('busy', this.words.planning);
    const fault = await workspace.frame.channel.runCommand(PLAN_ACTION).then(
      ({ status }) => (status === 0 ? undefined : String(status)),
      (error: unknown) => detailOf(error),
    );
    // Whoever has opened another workbook meanwhile has nothing more to hear of this one.
    if (this.workspace !== workspace) return;
    if (fault === undefined) this.notices.clear();
    else this.notices.show('fault', fillIn(this.words.faults.command, { detail: fault }));
  }

  /** Opens the same workbook, as it stands now, in another language. */
  speak(language: Language): Promise<void> {
    return this.inTurn(async () => {
      if (language === this.language || !this.workspace) return;
      const { edited, workspace } = this;
      try {
        const document = await workspace.current();
        this.language = language;
        await this.open(document);
        this.markEdited(edited);
      } catch (error) {
        this.notices.show('fault', this.unread(error, workspace.document.name));
      }
    });
  }

  private async mayReplace(): Promise<boolean> {
    if (!this.edited || !this.workspace) return true;
    const { question, yes, no } = this.words.replace;
    return this.notices.ask(fillIn(question, { file: this.workspace.document.name }), yes, no);
  }

  /**
   * Opens a workbook once what was asked before is done. One that another has overtaken meanwhile, as on two quick presses
   * of a button, would be closed as soon as it was open.
   */
  private build(document: OpenDocument): Promise<void> {
    this.wanted = document;
    return this.inTurn(async () => {
      if (this.wanted !== document) return;
      this.wanted = undefined;
      await this.open(document);
    });
  }

  private async open(document: OpenDocument): Promise<void> {
    this.functions = await fetchFunctions(this.language);
    this.workspace?.close();
    this.workspace = undefined;
    window.document.documentElement.lang = this.language;
    window.document.title = this.words.title;
    const layout = buildLayout(this.words, this.language, document.name, {
      withLocalOffice: this.paneAddress === PANE_WITH_LOCAL_OFFICE,
      plan: () => void this.plan(),
      showPane: () => this.layout?.pane.show(true),
      open: () => void chooseFile().then((file) => this.openFile(file)),
      openSample: () => void this.openSample(),
      save: () => void this.save(),
      speak: (language) => void this.speak(language),
    });
    this.layout = layout;
    const shade = dropZone(layout.element, this.words.drop, (file) => void this.openFile(file));
    layout.element.append(this.notices.element, shade);
    this.root.replaceChildren(layout.element);
    this.notices.clear();
    this.workspace = await openWorkspace({ grid: layout.grid, pane: layout.pane.content }, document, {
      language: this.language,
      paneAddress: this.paneAddress,
      paneTitle: this.words.pane.title,
      functions: this.functions,
    });
    this.markEdited(false);
    this.workspace.host.onRuntimeState((state) => layout.pane.show(state === 'Visible'));
    this.workspace.book.on((event) => {
      // What formulas come to by themselves, as those of the add-in do once it has loaded, is nobody's edit.
      const isEdit = event.kind !== 'changed' || event.source !== 'calculation';
      if (event.kind !== 'selected' && event.kind !== 'sheetActivated' && isEdit) this.markEdited(true);
    });
  }

  private markEdited(edited: boolean): void {
    this.edited = edited;
    this.layout?.showEdited(edited);
  }

  private unread(error: unknown, name: string): string {
    const { unread, kept } = this.words.faults;
    return error instanceof FileProblem
      ? `${fileSentence(error, name, this.language)} ${kept}`
      : fillIn(unread, { file: name, detail: detailOf(error) });
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
