import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

const repository = path.resolve(__dirname, '../..');

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the browser itself gets from an address, as a hash. */
function fetched(address: string): Promise<string> {
  return page.page.evaluate(async (url) => {
    const bytes = await (await fetch(url)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, address);
}

it.each([
  'taskpane.html',
  'taskpane.js',
  'plan.js',
  'pane.js',
  'functions.js',
  'functions.json',
  'functions.zh-CN.json',
])('%s is byte for byte the file of the production bundle', async (name) => {
  expect(await fetched(`/${name}`)).toBe(hash(readFileSync(path.join(repository, 'dist', name))));
});

it('Office.js is the unmodified package, at the address that the pane asks', async () => {
  expect(page.frame().url()).toBe(`${stage.preview.url}taskpane.html`);
  const office = readFileSync(path.join(repository, 'node_modules/@microsoft/office-js/dist/office.js'));
  expect(await fetched('/office/office.js')).toBe(hash(office));
});

it('nothing is asked of another machine while a plan is made', async () => {
  await page.planByPane();
  // These addresses are answered by the page's own worker.
  const elsewhere = page.outside.filter(
    (url) => !url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/'),
  );
  expect(elsewhere).toEqual([]);
});

it('the pane’s policy forbids making code at run time', async () => {
  const made = await page.frame().evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    return (window as { inlineRan?: boolean }).inlineRan === true;
  });
  expect(made).toBe(false);
  const policy = await page
    .frame()
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-(eval|inline)/);
});

it('a browser that does not trust the certificate gets the pane with one address changed', async () => {
  const html = readFileSync(path.join(repository, 'dist/taskpane.html'), 'utf8');
  const served = await page.page.evaluate(async () => (await fetch('/taskpane.local-office.html')).text());
  expect(served.replaceAll('/office/', 'https://appsforoffice.microsoft.com/lib/1/hosted/')).toBe(html);
});
