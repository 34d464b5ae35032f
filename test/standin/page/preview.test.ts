/** @jest-environment jsdom */
import type { OpenDocument } from '../../../src/standin/page/openDocument';
import { Preview } from '../../../src/standin/page/preview';
import type { Workspace } from '../../../src/standin/page/workspace';
import { blankWorkbook } from '../../support/blankSheet';

/** A workspace without grid, host or pane, that says what is asked of it. */
class FakeWorkspace {
  isOpen = true;
  readonly frame = {
    channel: {
      runCommand: () =>
        new Promise((_, reject) => {
          this.failCommand = reject;
        }),
    },
  };
  readonly host = { onRuntimeState: (): void => undefined };
  readonly book = { on: (): (() => void) => () => undefined };
  current = (): Promise<OpenDocument> => Promise.resolve(this.document);
  private failCommand: (problem: Error) => void = () => undefined;

  constructor(readonly document: OpenDocument) {}

  close(): void {
    this.isOpen = false;
    this.failCommand(new Error('closed while a command ran'));
  }
}

const opened: FakeWorkspace[] = [];
const isOpen = () => opened.filter((one) => one.isOpen);

jest.mock('../../../src/standin/page/workspace', () => ({
  openWorkspace: async (_: unknown, document: OpenDocument) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const made = new FakeWorkspace(document);
    opened.push(made);
    return made as unknown as Workspace;
  },
}));

let isReachable = true;
const sample = (name: string): OpenDocument => ({ name, file: blankWorkbook(), original: new Uint8Array() });
jest.mock('../../../src/standin/page/fetchFiles', () => ({
  sampleName: (language: string) => `sample.${language}.xlsx`,
  fetchFunctions: () => Promise.resolve({ functions: [] }),
  fetchSample: (language: string) =>
    isReachable ? Promise.resolve(sample(`sample.${language}.xlsx`)) : Promise.reject(new Error('no server')),
}));

let preview: Preview;
const notice = () => document.querySelector('.notice p')?.textContent;

beforeEach(async () => {
  opened.length = 0;
  isReachable = true;
  document.body.innerHTML = '<div id="root"></div>';
  preview = new Preview(document.getElementById('root')!, '/taskpane.html', 'en');
  await preview.start();
});

describe('two quick presses', () => {
  it('of Sample leave one workbook open, the one in the page', async () => {
    await Promise.all([preview.openSample(), preview.openSample(), preview.openSample()]);
    expect(isOpen()).toEqual([preview.workspace]);
    expect(opened).toHaveLength(2);
    expect(document.querySelectorAll('.page')).toHaveLength(1);
  });

  it('of the other language open the workbook once in it', async () => {
    await Promise.all([preview.speak('zh-CN'), preview.speak('zh-CN')]);
    expect(opened).toHaveLength(2);
    expect(isOpen()).toEqual([preview.workspace]);
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('of both languages end in the one that was pressed last', async () => {
    await Promise.all([preview.speak('zh-CN'), preview.speak('en')]);
    expect(document.documentElement.lang).toBe('en');
    expect(isOpen()).toEqual([preview.workspace]);
  });

  it('of a language and of Sample end with the sample in that language', async () => {
    await Promise.all([preview.speak('zh-CN'), preview.openSample()]);
    expect(isOpen()).toEqual([preview.workspace]);
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});

describe('a workbook that is replaced', () => {
  it('while its plan is written says nothing more of it', async () => {
    const planning = preview.plan();
    await preview.openSample();
    await planning;
    expect(notice()).toBeUndefined();
  });

  it('stays open where the other one cannot be fetched, which is told', async () => {
    const { workspace } = preview;
    isReachable = false;
    await preview.openSample();
    expect(preview.workspace).toBe(workspace);
    expect(isOpen()).toEqual([workspace]);
    expect(notice()).toContain('no server');
  });
});

it('a workbook is opened only once the one before it is saved', async () => {
  const log: string[] = [];
  const [first] = opened;
  first!.current = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    log.push(first!.isOpen ? 'read' : 'read too late');
    throw new Error('full');
  };
  await Promise.all([preview.save(), preview.openSample().then(() => log.push('opened'))]);
  expect(log).toEqual(['read', 'opened']);
});
