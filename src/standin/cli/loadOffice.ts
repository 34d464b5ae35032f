import { existsSync } from 'node:fs';
import path from 'node:path';
import { frameName, openFrameChannel, type FrameChannel } from '../host/frameChannel';
import type { Host } from '../host/host';
import { createFakeWindow, type FakeWindow, type WindowListener } from './fakeWindow';
import { officeScriptUrl } from './fakeDocument';
import { officeFolder } from './officeFolder';

export interface OfficeOptions {
  /** Language of Excel's menus. Defaults to "en-US". */
  language?: string;
  documentName?: string;
}

/** An add-in's runtime with the real Office.js in it, beside a host of ours. */
export interface OfficeRuntime {
  /** Office, as the page sees it. */
  readonly Office: typeof globalThis.Office;
  /** Excel, as the page sees it. */
  readonly Excel: typeof globalThis.Excel;
  readonly CustomFunctions: typeof globalThis.CustomFunctions;
  /** Runs a bundle as the page's script. */
  runBundle(file: string): void;
  runScript(source: string, name?: string): void;
  /** Presses the ribbon button that runs this action; rejects when the add-in has no such action. */
  runCommand(actionId: string): Promise<void>;
  addEventListener(type: string, listener: WindowListener): void;
  dispose(): void;
}

const PAGE = 'https://localhost:3000/taskpane.html';
const ORIGIN = new URL(PAGE).origin;

/** Loads the unmodified library and resolves when it says that it is ready. */
export async function loadOffice(host: Host, options: OfficeOptions = {}): Promise<OfficeRuntime> {
  const language = options.language ?? 'en-US';
  const folder = officeFolder();
  const base = officeScriptUrl(ORIGIN).replace(/[^/]*$/, '');
  const window: FakeWindow = createFakeWindow({
    url: PAGE,
    name: frameName(ORIGIN, language),
    scriptFile: (url) => {
      // Telemetry would only ever want to reach out; without it Office.js works just as well.
      if (!url.startsWith(base) || url.includes('/telemetry/')) return undefined;
      const file = path.join(folder, url.slice(base.length));
      return existsSync(file) ? file : undefined;
    },
    postToParent: (text) => channel.receive(text),
  });
  const channel: FrameChannel = openFrameChannel(host, (text) => window.receive(text), {
    ...options,
    language,
  });
  window.run(path.join(folder, 'office.js'));
  const office = window.global['Office'] as typeof globalThis.Office;
  await office.onReady();
  return {
    Office: office,
    Excel: window.global['Excel'] as typeof globalThis.Excel,
    CustomFunctions: window.global['CustomFunctions'] as typeof globalThis.CustomFunctions,
    runBundle: (file) => window.run(file),
    runScript: (source, name = 'script.js') => window.runText(source, name),
    runCommand: async (actionId) => {
      const { status } = await channel.runCommand(actionId);
      if (status !== 0)
        throw new Error(`The add-in has no action "${actionId}" (Office.js error ${status}).`);
    },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    dispose: () => {
      channel.close();
      window.close();
    },
  };
}
