/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paneStyles } from '../../src/taskpane/styles/paneStyles';

const folder = path.resolve(__dirname, '../../src/taskpane');
const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
const page = new DOMParser().parseFromString(html, 'text/html');
const policy = new Map(
  page
    .querySelector('meta[http-equiv="Content-Security-Policy"]')!
    .getAttribute('content')!
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .map(([name = '', ...sources]): [string, string[]] => [name, sources]),
);
const styleSheets = [...page.querySelectorAll('link[rel=stylesheet]')].map((link) =>
  link.getAttribute('href')!,
);

describe('the page of the pane', () => {
  test('forbids everything that it does not need', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe|\*|http:/);
  });

  test('takes scripts from itself and from Office only', () => {
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  test('talks to nobody but its own server', () => {
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  test('sets the policy before anything is loaded', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(link|script)/));
  });

  test('loads Office.js in its head, from Microsoft', () => {
    expect(page.head.querySelector('script')!.src).toBe(
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    );
  });

  test('has neither inline script nor inline style', () => {
    expect(page.querySelectorAll('script:not([src]), style, [style]')).toHaveLength(0);
  });

  test('links every style sheet of the pane', () => {
    const files = Object.keys(paneStyles()).map((file) => `styles/${file}`);
    expect([...styleSheets].sort()).toEqual(files.sort());
  });

  test('shows something before any script has run', () => {
    expect(page.getElementById('crewplan')!.textContent).toContain('Crewplan');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  test('lets people zoom', () => {
    expect(page.querySelector('meta[name=viewport]')!.getAttribute('content')).not.toMatch(
      /scalable|maximum/,
    );
  });
});
