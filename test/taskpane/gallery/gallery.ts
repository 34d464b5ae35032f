/**
 * Shows every scene of the pane in a real browser, in both languages, light, dark and forced colours, and lets
 * axe-core look for violations, colours included. Usage: npx tsx test/taskpane/gallery/gallery.ts [folder] [scene ...]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { paneStyles } from '../../../src/taskpane/styles/paneStyles';
import { scenes } from '../support/scenes';

const repository = path.resolve(__dirname, '../../..');
const pane = path.join(repository, 'src/taskpane');
const origin = 'https://pane.test';
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const appearances = ['light', 'dark', 'forced'] as const;
const widths = [320, 350];

const [folder = path.join(repository, 'out/gallery'), ...wanted] = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(scenes);

function findBrowser(): string {
  const places = [
    process.env['CREWPLAN_BROWSER'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found === undefined) throw new Error('No browser found. Set CREWPLAN_BROWSER to the path of Chromium.');
  return found;
}

function bundlePage(): string {
  const entry = path.join(__dirname, 'page.ts');
  const esbuild = path.join(repository, 'node_modules/.bin/esbuild');
  return execFileSync(esbuild, [entry, '--bundle', '--format=iife', '--log-level=error'], {
    encoding: 'utf8',
    maxBuffer: 16 * 2 ** 20,
  });
}

/** Answers the page's requests from the sources; Office.js is left out, since the scenes need no Excel. */
async function serve(page: Page, script: string): Promise<void> {
  const html = readFileSync(path.join(pane, 'taskpane.html'), 'utf8')
    .replace(/<script[^>]*office\.js[^>]*><\/script>/, '')
    .replace('</body>', '<script src="page.js"></script></body>');
  const styles = new Map(Object.entries(paneStyles()).map(([name, text]) => [`/styles/${name}`, text]));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    const sheet = styles.get(pathname);
    if (sheet === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/css', body: sheet });
  });
}

interface AxeViolation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }).axe;
    return (await run.run()).violations;
  });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
  );
}

/** What does not fit: the page must not scroll sideways, nor may any text be cut off. */
async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('#crewplan *')].filter((element) => {
      if (element.closest('svg, .unseen') || element.classList.contains('unseen')) return false;
      const { right, left } = element.getBoundingClientRect();
      return right > innerWidth + 0.5 || left < -0.5;
    });
    return wide.slice(0, 3).map((element) => `too wide: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Targets smaller than WCAG's 24 x 24 px. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('button, summary, input, select')];
    const small = targets.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    });
    return small.map((element) => `small target: ${element.outerHTML.slice(0, 120)}`);
  });
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const script = bundlePage();
  const profile = mkdtempSync(path.join(tmpdir(), 'crewplan-gallery-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    timezoneId: 'Asia/Shanghai',
    // Evaluating axe-core in the page is what the policy forbids; the policy itself is read from the page's messages.
    bypassCSP: false,
  });
  let failures = 0;
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await serve(page, script);
    for (const name of names) {
      for (const language of ['en', 'zh-CN']) {
        for (const appearance of appearances) {
          for (const width of widths) {
            await page.setViewportSize({ width, height: 700 });
            await page.emulateMedia({
              colorScheme: appearance === 'light' ? 'light' : 'dark',
              forcedColors: appearance === 'forced' ? 'active' : 'none',
              reducedMotion: 'reduce',
            });
            await page.goto(`${origin}/?scene=${name}&language=${language}`);
            await page.waitForSelector('[data-staged]', { state: 'attached' });
            if (name === 'settingsUnsaved') await page.waitForSelector('#fault');
            await page.screenshot({
              path: path.join(folder, `${name}-${language}-${appearance}-${width}.png`),
            });
            const found = [
              ...(await violations(page)),
              ...(await overflows(page)),
              ...(await smallTargets(page)),
              ...complaints.splice(0),
            ];
            for (const one of found) console.log(`${name} ${language} ${appearance} ${width}: ${one}`);
            failures += found.length;
          }
        }
      }
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(
    `${names.length} scenes, ${failures} complaints, pictures in ${path.relative(repository, folder)}`,
  );
  process.exitCode = failures > 0 ? 1 : 0;
}

void main();
