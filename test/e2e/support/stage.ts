import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startPreview, type Preview } from '../../../src/standin/server/startPreview';
import { findBrowser } from './findBrowser';
import { PreviewPage } from './previewPage';

/** How long (ms) one test may take on a slow machine, and how long setting up may, which may have to build the page. */
export const ONE_TEST = 120_000;
export const SETTING_UP = 180_000;

export interface StageOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'forcedColors' | 'viewport' | 'reducedMotion'
> {
  language?: 'en' | 'zh-CN';
}

/**
 * Features that the browser does without. A list given here takes the place of Playwright's own, so its entries stand here too,
 * those for this kind of browser; the last two are a page of suggestions that every window would load for its address bar.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** One server and one browser for a file of tests, and a fresh page for each that asks. */
export class Stage {
  private constructor(
    readonly preview: Preview,
    private readonly browser: Browser,
    readonly downloads: string,
  ) {}

  static async set(): Promise<Stage> {
    const executablePath = findBrowser();
    const preview = await startPreview({ port: 3210 });
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${withoutFeatures.join()}`,
        // No page lives long enough to get back what its hottest functions cost to optimise: a third of a plan.
        '--js-flags=--no-turbofan',
        // Stands in for a certificate that this machine trusts: without it no service worker starts.
        '--ignore-certificate-errors',
      ],
    });
    return new Stage(preview, browser, mkdtempSync(path.join(tmpdir(), 'crewplan-e2e-')));
  }

  /** A page with the sample open and the pane ready, in a context that shares nothing with others. */
  async open(options: StageOptions = {}): Promise<PreviewPage> {
    const preview = await this.openUnready(options);
    await preview.ready();
    return preview;
  }

  /** The same before anything has loaded. */
  async openUnready({ language = 'en', ...options }: StageOptions = {}): Promise<PreviewPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1360, height: 800 },
      locale: language === 'en' ? 'en-US' : 'zh-CN',
      acceptDownloads: true,
      ...options,
    });
    const page: Page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    const preview = new PreviewPage(page, this.downloads);
    await page.goto(`${this.preview.url}?language=${language}`);
    return preview;
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.preview.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }
}
